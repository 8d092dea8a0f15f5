import type { ClockCode } from '../../preload/contract/clocks.ts';
import type { ChannelCode, RequestType } from '../../preload/contract/codes.ts';
import type { Recalculation } from '../../preload/contract/deadlines.ts';
import { Recalculation as RecalculationEntity } from '../schema/deadlines.ts';
import type { Parameter, Reader, Writer } from '../unit-of-work.ts';
import { openStateSql } from './open-requests.ts';

export interface OpenClock {
  readonly id: number;
  readonly requestId: number;
  readonly code: ClockCode;
  readonly channel: ChannelCode;
  readonly type: RequestType;
  readonly ruleId: number;
  readonly start: string;
  readonly dueDate: string;
  readonly estimated: number;
  readonly extendedOn: string | null;
  /** The whole period after the extension, as it was given. */
  readonly extension: number | null;
}

/** Clocks of open requests that run by a rule and are not met; with `ruleId` only those that the rule counts. */
export function openClocks(reader: Reader, ruleId: number | null): Promise<OpenClock[]> {
  return reader.all(
    `SELECT c.id, r.id AS requestId, c.code, r.channel, r.type, c.rule_id AS ruleId, c.start, c.due_date AS dueDate, c.estimated, c.extended_on AS extendedOn, c.extension
     FROM request_clock c JOIN request r ON r.id = c.request_id
     WHERE r.${openStateSql} AND c.met_on IS NULL AND c.rule_id IS NOT NULL AND (? IS NULL OR c.rule_id = ?) ORDER BY r.id, c.code DESC`,
    [ruleId, ruleId],
  );
}

export interface NewDue {
  /** Of the clock. */
  readonly id: number;
  readonly dueRaw: string;
  readonly dueDate: string;
  readonly estimated: boolean;
  readonly explanation: string;
}

/** The new deadlines of many clocks at once: 0.2 s for 10,000, most of it the history. */
export function writeDues(writer: Writer, dues: readonly NewDue[], version: string): Promise<void> {
  return inChunks(writer, dues, 5, (values) =>
    `WITH new_due (id, raw, due, estimated, explanation) AS (VALUES ${values})
     UPDATE request_clock SET due_raw = new_due.raw, due_date = new_due.due, estimated = new_due.estimated, explanation = new_due.explanation, holiday_version = ?
     FROM new_due WHERE request_clock.id = new_due.id`,
    (due) => [due.id, due.dueRaw, due.dueDate, due.estimated ? 1 : 0, due.explanation],
    [version],
  );
}

export interface Move {
  readonly requestId: number;
  readonly before: string | null;
  readonly after: string;
  /** The line in the request's timeline. */
  readonly text: string;
}

/** Keeps the event with one line per moved request, and a line in the timeline of each. Answers its id. */
export async function keepRecalculation(writer: Writer, cause: string, moves: readonly Move[]): Promise<number> {
  const { actor, now, today } = writer.occasion;
  const id = await writer.insert(RecalculationEntity, { at: now, actor, cause });
  await inChunks(writer, moves, 4, (values) => `INSERT INTO recalculation_line (recalculation_id, request_id, due_before, due_after) VALUES ${values}`, (move) => [id, move.requestId, move.before, move.after]);
  await inChunks(
    writer,
    moves,
    6,
    (values) => `INSERT INTO request_event (request_id, kind, happened_on, recorded_at, actor, text) VALUES ${values}`,
    (move) => [move.requestId, 'sure', today, now, actor, move.text],
  );
  return id;
}

const chunkSize = 500;

async function inChunks<Row>(writer: Writer, rows: readonly Row[], width: number, sql: (values: string) => string, parametersOf: (row: Row) => Parameter[], last: readonly Parameter[] = []): Promise<void> {
  for (let from = 0; from < rows.length; from += chunkSize) {
    const chunk = rows.slice(from, from + chunkSize);
    const one = `(${Array.from({ length: width }, () => '?').join(', ')})`;
    await writer.run(sql(chunk.map(() => one).join(', ')), [...chunk.flatMap(parametersOf), ...last]);
  }
}

export async function loadRecalculation(reader: Reader, id: number): Promise<Recalculation | null> {
  const head = await reader.one<Omit<Recalculation, 'changes'>>('SELECT id, at, actor, cause FROM recalculation WHERE id = ?', [id]);
  if (!head) return null;
  const changes = await reader.all<Recalculation['changes'][number]>(
    `SELECT r.id AS requestId, r.number, l.due_before AS before, l.due_after AS after
     FROM recalculation_line l JOIN request r ON r.id = l.request_id WHERE l.recalculation_id = ? ORDER BY r.year, r.seq`,
    [id],
  );
  return { ...head, changes };
}

/** The newest hundred. */
export function listRecalculations(reader: Reader): Promise<Omit<Recalculation, 'changes'>[]> {
  return reader.all('SELECT id, at, actor, cause FROM recalculation ORDER BY id DESC LIMIT 100');
}
