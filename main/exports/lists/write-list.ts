import { getSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { ListQuestion } from '../../../preload/contract/list-question.ts';
import { defaultAlign } from '../../../preload/contract/report-format.ts';
import { cellOf, columnLetters, textCell, type SheetCell } from '../../reports/export/cells.ts';
import { sheetNames } from '../../reports/export/sheet-names.ts';
import type { Progress } from '../progress.ts';
import { exportText as text } from '../text.ts';
import { mostRows, Workbook, type Cell } from '../workbook/workbook.ts';
import { openList, type OpenList } from './open-list.ts';

export interface ListJob {
  readonly question: ListQuestion;
  readonly withoutPersonal: boolean;
}

/**
 * Writes a list as xlsx: the sheet as it is on the screen, with real dates and numbers, and one that says what it is
 * and how many rows it has. `path` must not be there yet. Answers the rows.
 */
export async function writeList(reader: Reader, { question, withoutPersonal }: ListJob, path: string, progress: Progress): Promise<number> {
  const list = await openList(reader, question, { withoutPersonal });
  const book = new Workbook(path);
  try {
    await writeSheets(reader, book, question, list, progress);
    await book.finish();
    return list.total;
  } catch (error) {
    book.abandon();
    throw error;
  }
}

async function writeSheets(reader: Reader, book: Workbook, question: ListQuestion, list: OpenList, progress: Progress): Promise<void> {
  const names = sheetNames([...Array.from({ length: Math.ceil(Math.max(1, list.total) / (mostRows - 1)) }, () => question.title), text.information]);
  const pieces = list.pieces();
  let piece = await pieces.next();
  const sample = piece.done ? [] : piece.value.map((cells) => ({ cells }));
  const widths = list.columns.map(({ header, type }, index) => columnLetters({ key: header, label: header, type }, index, sample));
  const header = list.columns.map(({ header, type }): Cell => ({ value: header, style: { bold: true, wrap: defaultAlign(type) !== 'left' } }));
  const open = () => book.sheet(names.shift() ?? '', { widths, frozenRows: 1, filtered: true, landscape: true });
  let sheet = open();
  await sheet.row(header);
  let done = 0;
  for (; !piece.done; piece = await pieces.next()) {
    for (const values of piece.value) {
      if (sheet.rows === mostRows) {
        await sheet.end();
        sheet = open();
        await sheet.row(header);
      }
      const full = sheet.row(values.map((value, index) => toCell(cellOf(value, list.columns[index]?.type ?? 'text', list.columns[index]?.decimals))));
      if (full) await full;
    }
    done += piece.value.length;
    progress(done, list.total);
  }
  if (list.total === 0) await sheet.row([text.empty]);
  await sheet.end();
  await writeInformation(reader, book, names.at(-1) ?? text.information, question, list);
}

async function writeInformation(reader: Reader, book: Workbook, name: string, question: ListQuestion, { total, leftOut }: OpenList): Promise<void> {
  const office = await getSetting(reader, 'office');
  const personal = leftOut === null ? text.personalIn : leftOut.length === 0 ? text.personalNone : text.personalLeft(leftOut.join(', '));
  const lines: readonly (readonly [string, SheetCell])[] = [
    [text.list, textCell(question.title)],
    ...(question.filters.length === 0 ? [text.noFilter] : question.filters).map((filter) => [text.filter, textCell(filter)] as const),
    ...(question.sorted === '' ? [] : [[text.sorted, textCell(question.sorted)] as const]),
    [text.count, cellOf(total, 'integer')],
    [text.personal, textCell(personal)],
    [text.produced, cellOf(reader.occasion.now, 'datetime')],
    [text.producer, textCell(reader.occasion.actor)],
    [text.institution, textCell([office?.institution, office?.unit].filter(Boolean).join(' '))],
  ];
  const sheet = book.sheet(name, { widths: [18, 90] });
  for (const [label, value] of lines) await sheet.row([{ value: label, style: { bold: true } }, toCell(value)]);
  await sheet.end();
}

const msPerDay = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const epoch = 25_569;

/** The cells that reports are made of, for a file that is written row by row. */
function toCell(cell: SheetCell): Cell {
  if (cell === null || cell.value === undefined || cell.value === null) return null;
  const { value, format, wrap } = cell as { readonly value: unknown; readonly format?: string; readonly wrap?: boolean };
  const plain = value instanceof Date ? value.getTime() / msPerDay + epoch : typeof value === 'number' ? value : String(value);
  return format === undefined && wrap !== true ? plain : { value: plain, style: { format, ...(wrap === true ? { wrap } : {}) } };
}
