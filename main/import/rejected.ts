import writeXlsxFile, { type Sheet } from 'write-excel-file/node';
import { textCell, type SheetCell } from '../reports/export/cells.ts';
import type { Checked } from './check/check.ts';
import { textOf } from './map/cells.ts';
import { importText as text } from './text.ts';
import type { Cell, Sheet as Table } from './types.ts';

/** Rows with an error as they came, with their row number and the reason before them, ready to be put right and brought in again. */
export async function rejectedXlsx({ rows }: Table, headerRow: number | null, checked: Checked): Promise<Uint8Array> {
  const head = [bold(text.reasonColumn), bold(text.rowColumn), ...(headerRow === null ? [] : (rows[headerRow] ?? []).map((cell) => bold(textOf(cell))))];
  const body = checked.rows
    .filter(({ state }) => state === 'hatali')
    .map(({ at, problems }): SheetCell[] => [
      textCell(problems.filter(({ level }) => level === 'hata').map(({ message }) => message).join(' ')),
      { value: at + 1, type: Number },
      ...(rows[at] ?? []).map(cellOf),
    ]);
  const file = await writeXlsxFile([{ sheet: text.rejectedFile, data: [head, ...body], columns: [{ width: 60 }, { width: 8 }, ...head.slice(2).map(() => ({ width: 22 }))], stickyRowsCount: 1 } satisfies Sheet<never>], { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  return new Uint8Array(file);
}

const bold = (value: string): SheetCell => ({ ...textCell(value), fontWeight: 'bold' });

function cellOf(cell: Cell): SheetCell {
  if (cell === '') return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : textCell(cell);
}
