import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWhole, type WholeReader } from '../../../db/whole/read.ts';
import { databaseFile } from '../../app/data-folder.ts';
import type { Progress } from '../progress.ts';
import { copyFile, filesBelow } from './files.ts';
import { filesFolder, manifestName, manifestText, readmeName, tablesFolder, type Manifest } from './manifest.ts';
import { fileNames } from './names.ts';
import { readme, type WrittenTable } from './readme.ts';
import { writeTable } from './write-table.ts';

export interface WholeJob {
  /** The data folder: records and files. */
  readonly folder: string;
  /** The open file, where that is not the folder's own. */
  readonly database?: string;
  readonly nativeBinding: string | undefined;
  readonly now: string;
  readonly actor: string;
}

export interface WholeWritten {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/** Writes the open export into `target`, a folder that is there and empty. Reads beside the running program. */
export async function writeWholeInto(target: string, { folder, database = databaseFile(folder), nativeBinding, now, actor }: WholeJob, progress: Progress): Promise<WholeWritten> {
  const reader = readWhole(database, nativeBinding);
  try {
    const tables = await writeTables(target, reader, progress);
    const institution = institutionOf(reader);
    const files = await copyFiles(join(folder, filesFolder), join(target, filesFolder));
    const manifest: Manifest = { program: 'muhtarlik-defteri', kind: 'acik-disa-aktarim', version: reader.version, at: now, tables: tables.map(({ table, file, rows }) => ({ name: table.name, file, rows })), files };
    await writeFile(join(target, readmeName), `\uFEFF${readme({ institution, now, actor, tables, files: files.length })}`, { mode: 0o600 });
    await writeFile(join(target, manifestName), manifestText(manifest), { mode: 0o600 });
    return { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0), files: files.length };
  } finally {
    reader.close();
  }
}

async function writeTables(target: string, reader: WholeReader, progress: Progress): Promise<WrittenTable[]> {
  await mkdir(join(target, tablesFolder), { mode: 0o700 });
  const total = reader.tables.reduce((sum, table) => sum + reader.count(table), 0);
  const names = fileNames(reader.tables);
  const written: WrittenTable[] = [];
  let before = 0;
  for (const table of reader.tables) {
    progress(before, total);
    const file = names.get(table.name) ?? `${table.name}.xlsx`;
    const start = before;
    const rows = await writeTable(join(target, tablesFolder, file), table, reader.rows(table), (done) => progress(start + done, total));
    before += rows;
    written.push({ table, file, rows });
  }
  progress(total, total);
  return written;
}

/** What the office is called stands in its settings, whatever else may stand there. */
function institutionOf(reader: WholeReader): string {
  const table = reader.tables.find(({ name }) => name === 'setting');
  if (!table) return '';
  for (const row of reader.rows(table)) {
    if (row[0] === 'office') return (JSON.parse(String(row[1])) as { institution?: string }).institution ?? '';
  }
  return '';
}

async function copyFiles(from: string, to: string): Promise<Manifest['files']> {
  const copied: Manifest['files'] = [];
  for (const path of await filesBelow(from)) copied.push({ path, ...(await copyFile(join(from, path), join(to, path))) });
  return copied;
}

