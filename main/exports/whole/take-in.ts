import { join, resolve } from 'node:path';
import { bringUpToDate, MissingTarget, newWhole, RowRefused, schemaVersion, type WholeWriter } from '../../../db/whole/fill.ts';
import type { Value, WholeTable } from '../../../db/whole/tables.ts';
import { databaseFile } from '../../app/data-folder.ts';
import { Refusal } from '../../bridge/failure.ts';
import { folderWhole } from '../folders.ts';
import type { Progress } from '../progress.ts';
import { readWorkbook, type ReadCell, type ReadSheet } from '../workbook/read.ts';
import { BrokenFile } from '../workbook/unzip.ts';
import { fromCell } from './cells.ts';
import { copyFile } from './files.ts';
import { filesFolder, readManifest, tablesFolder, type Manifest } from './manifest.ts';
import { tableLabel } from './names.ts';
import { wholeText as text } from './text.ts';
import { headRows } from './write-table.ts';
import type { WholeWritten } from './write-whole.ts';

export interface TakeInJob {
  /** The open export. */
  readonly source: string;
  /** The new data folder: not there yet, or empty. */
  readonly target: string;
  readonly today: string;
  readonly now: string;
  readonly nativeBinding: string | undefined;
}

/** Makes a data folder of an open export: every table, every row, every file, or nothing. Throws Refusal in words. */
export async function takeIn({ source, target, today, now, nativeBinding }: TakeInJob, progress: Progress): Promise<WholeWritten> {
  const from = resolve(source);
  const manifest = readManifest(from);
  if (manifest === null) throw new Refusal('rule', text.notExport(from));
  if (manifest.version > schemaVersion) throw new Refusal('rule', text.newer);
  return folderWhole(target, async (folder) => {
    const path = databaseFile(folder);
    const writer = await newWhole(path, manifest.version, nativeBinding);
    try {
      fill(writer, from, manifest, progress);
    } catch (error) {
      writer.abandon();
      throw error;
    }
    for (const { path: name, bytes, sha256 } of manifest.files) await takeFile(join(from, filesFolder, name), join(folder, filesFolder, name), { name, bytes, sha256 });
    await bringUpToDate(path, today, now, nativeBinding);
    return { tables: manifest.tables.length, rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0), files: manifest.files.length };
  });
}

function fill(writer: WholeWriter, from: string, manifest: Manifest, progress: Progress): void {
  const total = manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const table of writer.tables) {
    const line = manifest.tables.find(({ name }) => name === table.name);
    if (!line) throw new Refusal('rule', text.missingTable(tableLabel(table.name)));
    const file = `${tablesFolder}/${line.file}`;
    try {
      const count = writer.insert(table, rowsOf(readWorkbook(join(from, file)), table, file));
      if (count !== line.rows) throw new Refusal('rule', text.wrongCount(file, count, line.rows));
    } catch (error) {
      throw sentence(error, file);
    }
    done += line.rows;
    progress(done, total);
  }
  try {
    writer.finish();
  } catch (error) {
    throw error instanceof MissingTarget ? new Refusal('rule', text.pointsNowhere(tableLabel(error.table))) : error;
  }
}

function sentence(error: unknown, file: string): unknown {
  if (error instanceof RowRefused) return new Refusal('rule', text.rowRefused(file, error.row));
  return error instanceof BrokenFile || (error as { code?: string }).code === 'ENOENT' ? new Refusal('rule', text.brokenFile(file)) : error;
}

/** Rows of every data sheet, values in the order of the table's columns; texts that were too long for a cell are whole again. */
function* rowsOf(sheets: readonly ReadSheet[], table: WholeTable, file: string): Generator<readonly Value[]> {
  const long = longTexts(sheets.find(({ name }) => name === text.longTexts));
  let record = 0;
  for (const sheet of sheets.filter(({ name }) => new RegExp(`^${text.data}( \\d+)?$`).test(name))) {
    let places: readonly number[] = [];
    let line = 0;
    for (const cells of sheet.rows()) {
      line++;
      if (line === headRows) places = placesOf(cells, table, file);
      if (line <= headRows || cells.every((cell) => cell === null)) continue;
      record++;
      const pieces = long.get(record);
      yield table.columns.map((column, index) => pieces?.get(column.name)?.join('') ?? fromCell(cells[places[index] ?? -1] ?? null, column));
    }
  }
}

/** Where each column of the table stands in the sheet. */
function placesOf(heads: readonly ReadCell[], { columns }: WholeTable, file: string): number[] {
  const places = columns.map(({ name }) => heads.indexOf(name));
  if (places.includes(-1) || heads.filter((head) => head !== null).length !== columns.length) throw new Refusal('rule', text.wrongColumns(file));
  return places;
}

/** Record → column → pieces. */
function longTexts(sheet: ReadSheet | undefined): ReadonlyMap<number, ReadonlyMap<string, readonly string[]>> {
  const found = new Map<number, Map<string, string[]>>();
  for (const [record, column, piece, content] of sheet ? [...sheet.rows()].slice(1) : []) {
    const columns = found.get(Number(record)) ?? new Map<string, string[]>();
    const pieces = columns.get(String(column)) ?? [];
    pieces[Number(piece) - 1] = String(content);
    found.set(Number(record), columns.set(String(column), pieces));
  }
  return found;
}

async function takeFile(from: string, to: string, { name, bytes, sha256 }: { readonly name: string; readonly bytes: number; readonly sha256: string }): Promise<void> {
  const copied = await copyFile(from, to).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Refusal('rule', text.brokenFile(`${filesFolder}/${name}`)) : error;
  });
  if (copied.bytes !== bytes || copied.sha256 !== sha256) throw new Refusal('rule', text.brokenFile(`${filesFolder}/${name}`));
}
