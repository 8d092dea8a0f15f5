import type { InterimAnswer, PauseReason, RequestPause, Snooze } from '../../preload/contract/clocks.ts';
import { InterimAnswer as InterimEntity, PauseReason as ReasonEntity, RequestPause as PauseEntity, RequestSnooze, type InterimAnswerRecord, type RequestPauseRecord, type RequestSnoozeRecord } from '../schema/clocks.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export type StoredPause = Omit<RequestPause, 'running' | 'stopsLegal'> & { readonly requestId: number; readonly stopsLegal: number };

const PAUSES = `SELECT p.id, p.request_id AS requestId, g.name AS reason, p.note, p.started_on AS startedOn, p.wakes_on AS wakesOn, p.ended_on AS endedOn, p.stops_legal AS stopsLegal
  FROM request_pause p JOIN pause_reason g ON g.id = p.reason_id`;

/** In the order of their days. */
export function pausesOf(reader: Reader, requestId: number): Promise<StoredPause[]> {
  return reader.all(`${PAUSES} WHERE p.request_id = ? ORDER BY p.started_on, p.id`, [requestId]);
}

export function pausesOfOpen(reader: Reader): Promise<StoredPause[]> {
  return reader.all(`${PAUSES} JOIN request r ON r.id = p.request_id WHERE r.state IN ('acik', 'birimde', 'yanitlandi') ORDER BY p.started_on, p.id`);
}

export function insertPause(writer: Writer, values: Omit<RequestPauseRecord, 'id'>): Promise<number> {
  return writer.insert(PauseEntity, values);
}

export function endPause(writer: Writer, id: number, on: string): Promise<void> {
  return writer.update(PauseEntity, id, { ended_on: on });
}

export function interimsOf(reader: Reader, requestId: number): Promise<InterimAnswer[]> {
  return reader.all('SELECT id, told_on AS toldOn, how, stage, promised_on AS promisedOn FROM interim_answer WHERE request_id = ? ORDER BY told_on, id', [requestId]);
}

export function insertInterim(writer: Writer, values: Omit<InterimAnswerRecord, 'id'>): Promise<number> {
  return writer.insert(InterimEntity, values);
}

/** The newest; an earlier one counts no more. */
export function snoozeOf(reader: Reader, requestId: number): Promise<Snooze | undefined> {
  return reader.one('SELECT made_on AS madeOn, until, reason FROM request_snooze WHERE request_id = ? ORDER BY id DESC LIMIT 1', [requestId]);
}

export function insertSnooze(writer: Writer, values: Omit<RequestSnoozeRecord, 'id'>): Promise<number> {
  return writer.insert(RequestSnooze, values);
}

type StoredReason = Omit<PauseReason, 'stopsLegal' | 'active'> & { readonly code: string; readonly stopsLegal: number; readonly active: number };

export async function loadPauseReasons(reader: Reader): Promise<(PauseReason & { readonly code: string })[]> {
  const rows = await reader.all<StoredReason>('SELECT id, code, name, stops_legal AS stopsLegal, active FROM pause_reason ORDER BY position, id');
  return rows.map((row) => ({ ...row, stopsLegal: row.stopsLegal === 1, active: row.active === 1 }));
}

export interface PauseReasonValues {
  readonly name: string;
  readonly stopsLegal: boolean;
  readonly active: boolean;
}

export async function insertPauseReason(writer: Writer, code: string, values: PauseReasonValues): Promise<number> {
  const last = await writer.one<{ position: number }>('SELECT COALESCE(MAX(position), -1) AS position FROM pause_reason');
  return writer.insert(ReasonEntity, { code, ...reasonColumns(values), position: (last?.position ?? -1) + 1 });
}

export function updatePauseReason(writer: Writer, id: number, values: PauseReasonValues): Promise<void> {
  return writer.update(ReasonEntity, id, reasonColumns(values));
}

function reasonColumns({ name, stopsLegal, active }: PauseReasonValues) {
  return { name, stops_legal: stopsLegal ? 1 : 0, active: active ? 1 : 0 } as const;
}
