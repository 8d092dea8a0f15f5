import { ReadError, type Cell, type ReadTable, type Sheet } from '../types.ts';
import { decodeText } from './code-page.ts';
import { parseDelimited } from './delimited.ts';
import { parseHtmlTable } from './html-table.ts';
import { limits } from './limits.ts';
import { repairTable } from './repair.ts';
import { sniff } from './sniff.ts';

/** What is to be read: a file's bytes, or what lay on the clipboard. */
export type Source = { readonly kind: 'file'; readonly bytes: Uint8Array } | { readonly kind: 'clipboard'; readonly html: string; readonly text: string };

/** Bytes or clipboard → plain sheets. Throws ReadError; knows nothing of records. */
export async function readTable(source: Source): Promise<ReadTable> {
  const sheets = (source.kind === 'file' ? await sheetsOf(source.bytes) : clipboardSheets(source)).map(cleanSheet).filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) throw new ReadError('empty');
  for (const { rows } of sheets) {
    if (rows.length > limits.rows) throw new ReadError('tooManyRows', rows.length);
  }
  const wide = Math.max(...sheets.map(widthOf));
  if (wide > limits.columns) throw new ReadError('tooManyColumns', wide);
  return repairTable(sheets);
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const shape = sniff(bytes);
  if (shape === 'workbook') {
    // Loaded here, so that a text file does not wait for it.
    const { readWorkbook } = await import('./workbook.ts');
    return readWorkbook(bytes);
  }
  const text = decodeText(bytes);
  if (shape === 'text') return [{ name: '', rows: parseDelimited(text) }];
  const rows = parseHtmlTable(text);
  if (rows === null) throw new ReadError('notATable');
  return [{ name: '', rows }];
}

function clipboardSheets({ html, text }: Extract<Source, { kind: 'clipboard' }>): Sheet[] {
  const rows = (html === '' ? null : parseHtmlTable(html)) ?? (text.trim() === '' ? [] : parseDelimited(text));
  return [{ name: '', rows }];
}

/** Text without what cannot be seen; rows and columns of nothing at the end are gone. */
function cleanSheet({ name, rows }: Sheet): Sheet {
  const clean = rows.map((row) => withoutTail(row.map(cleanCell)));
  while (clean.length > 0 && clean.at(-1)?.length === 0) clean.pop();
  return { name, rows: clean };
}

function withoutTail(row: Cell[]): Cell[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end--;
  return end === row.length ? row : row.slice(0, end);
}

const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

function cleanCell(cell: Cell): Cell {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : '';
  if (PLAIN.test(cell)) return cell.length > limits.letters ? cell.slice(0, limits.letters) : cell;
  return cell
    .slice(0, limits.letters)
    .normalize('NFC')
    .replace(/([iİ])\u0307/g, '$1')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[\u0000-\u0008\u000b-\u001f\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .trim();
}

/** Columns that hold something. */
function widthOf({ rows }: Sheet): number {
  const used = new Set<number>();
  for (const row of rows) {
    for (let column = 0; column < row.length; column++) if (row[column] !== '') used.add(column);
  }
  return used.size;
}
