import { Refusal } from '../bridge/failure.ts';
import { readInThread, type RunningRead } from './read/reader.ts';
import type { Source } from './read/read-table.ts';
import { importText, readSentences } from './text.ts';
import { ReadError, type ReadTable } from './types.ts';

/** A table that the window looks at. It is kept here, and only its number goes to the window. */
export interface HeldTable extends ReadTable {
  readonly tableId: number;
  readonly fileName: string;
  /** How far the judging or writing has come; `stop` is set from outside. */
  progress: { done: number; total: number };
  stop: boolean;
}

// A window shows one at a time; an earlier one may still be under its undo notice.
const MOST_TABLES = 3;

const held = new Map<number, HeldTable>();
let lastId = 0;
let reading: RunningRead | null = null;

/** Reads and keeps a table. Throws a Refusal with the sentence why it cannot be read. */
export async function holdTable(source: Source, fileName: string): Promise<HeldTable> {
  const table = await read(source);
  lastId += 1;
  const kept: HeldTable = { ...table, tableId: lastId, fileName, progress: { done: 0, total: 0 }, stop: false };
  held.set(lastId, kept);
  for (const id of held.keys()) if (held.size > MOST_TABLES) held.delete(id);
  return kept;
}

async function read(source: Source): Promise<ReadTable> {
  reading?.cancel();
  const mine = readInThread(source);
  reading = mine;
  try {
    return await mine.table;
  } catch (error) {
    throw error instanceof ReadError ? new Refusal('invalid', readSentences[error.problem](error.amount)) : error;
  } finally {
    if (reading === mine) reading = null;
  }
}

export function heldTable(tableId: number): HeldTable {
  const table = held.get(tableId);
  if (!table) throw new Refusal('notFound', importText.tableGone);
  return table;
}

export function stopWork(tableId: number | null): void {
  if (tableId === null) reading?.cancel();
  const table = tableId === null ? undefined : held.get(tableId);
  if (table) table.stop = true;
}

export function forgetTable(tableId: number): void {
  held.delete(tableId);
}

/** Gives other work its turn, tells how far it is, and stops where the user has asked for it. */
export function pauseOf(table: HeldTable, from = 0, of?: number): (done: number, total: number) => Promise<void> {
  return async (done, total) => {
    table.progress = { done: from + done, total: of ?? total };
    await new Promise((resolve) => setImmediate(resolve));
    if (table.stop) throw new Refusal('rule', importText.stopped);
  };
}
