import type { Value, WholeColumn } from '../../../db/whole/tables.ts';
import { fromDayNumber, toDayNumber } from '../../../preload/contract/dates.ts';
import { textCell } from '../../reports/export/cells.ts';
import { mostLetters, type Cell } from '../workbook/workbook.ts';
import type { ReadCell } from '../workbook/read.ts';

/** 1 January 1970 in Excel's count of days, which is right from March 1900 on. */
const epoch = 25_569;
const firstSafe = 61;
const lastSafe = 2_958_465;
const secondsOfDay = 86_400;

/** Columns that hold a day or a moment, by their names; in every other one a text is a text, whatever it looks like. */
const dated = /(^|_)(on|at|since|date|from|to|start|raw|before|after)$/;

/** A value as it stands in the workbook. A text longer than a cell is cut here and stands whole on the sheet of long texts. */
export function toCell(value: Value, { name, type }: Pick<WholeColumn, 'name' | 'type'>): Cell {
  if (value === null || typeof value === 'number') return value;
  if (type === 'TEXT' && dated.test(name)) {
    const serial = serialOf(value);
    if (serial !== null && dateOf(serial) === value) return { value: serial, style: { format: Number.isInteger(serial) ? 'dd.mm.yyyy' : 'dd.mm.yyyy hh:mm:ss' } };
  }
  const text = value.length > mostLetters ? cutAt(value, 1000) : value;
  const { format } = textCell(text.slice(0, 1)) as { readonly format?: string };
  return format === undefined ? text : { value: text, style: { format } };
}

/** The value that stood there: the inverse of `toCell` for every text that is not too long. */
export function fromCell(cell: ReadCell, { type, nullable }: Pick<WholeColumn, 'type' | 'nullable'>): Value {
  // Excel itself may drop a cell with an empty text.
  if (cell === null) return nullable || type !== 'TEXT' ? null : '';
  return typeof cell === 'number' && type === 'TEXT' ? dateOf(cell) : cell;
}

/** Pieces of a text, each short enough for a cell; no sign is torn in two. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const piece = cutAt(rest, mostLetters);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}

function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most);
}

/** '2026-11-22' and '2026-11-22T10:00:00' in Excel's count of days. */
function serialOf(text: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [, day = '', hour, minute = '0', second = '0'] = match;
  const days = dayNumber(day) + epoch;
  if (!(days >= firstSafe && days <= lastSafe)) return null;
  return hour === undefined ? days : days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / secondsOfDay;
}

/** NaN where the calendar has no such day. */
function dayNumber(day: string): number {
  try {
    return toDayNumber(day);
  } catch {
    return Number.NaN;
  }
}

function dateOf(serial: number): string {
  const seconds = Math.round(serial * secondsOfDay);
  const day = fromDayNumber(Math.floor(seconds / secondsOfDay) - epoch);
  if (Number.isInteger(serial)) return day;
  const rest = ((seconds % secondsOfDay) + secondsOfDay) % secondsOfDay;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${day}T${two(rest / 3600)}:${two((rest % 3600) / 60)}:${two(rest % 60)}`;
}
