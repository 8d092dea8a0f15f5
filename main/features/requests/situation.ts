import { insertHandOff, linesOf, requestOfHandOff, updateHandOff, type HandOffValues } from '../../../db/repositories/hand-offs.ts';
import { findRequest, updateRequest } from '../../../db/repositories/requests.ts';
import type { HandOffRecord, RequestRecord } from '../../../db/schema/requests.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import type { RequestSaved } from '../../../preload/contract/requests.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import type { Line, Situation, Verdict } from './rules.ts';

/** A request with its hand-offs, as the rules see it. */
export interface Loaded {
  readonly record: RequestRecord;
  readonly lines: readonly HandOffRecord[];
  readonly situation: Situation;
}

/** Throws Refusal('notFound') where there is no such request. */
export async function load(reader: Reader, id: number): Promise<Loaded> {
  const record = await findRequest(reader, id);
  if (!record) throw new Refusal('notFound');
  const lines = await linesOf(reader, id);
  return { record, lines, situation: toSituation(record, lines) };
}

export async function loadByHandOff(reader: Reader, handOffId: number): Promise<Loaded & { readonly line: HandOffRecord }> {
  const found = await requestOfHandOff(reader, handOffId);
  if (!found) throw new Refusal('notFound');
  const loaded = await load(reader, found.requestId);
  const line = loaded.lines.find(({ id }) => id === handOffId);
  if (!line) throw new Refusal('notFound');
  return { ...loaded, line };
}

function toSituation(record: RequestRecord, lines: readonly HandOffRecord[]): Situation {
  return {
    state: record.state,
    registeredOn: record.registered_on,
    unitId: record.unit_id,
    unitSince: record.unit_since,
    outcome: record.outcome,
    closedOn: record.closed_on,
    firstClosedOn: record.first_closed_on,
    reopenCount: record.reopen_count,
    notifiedOn: record.notified_on,
    cancelledOn: record.cancelled_on,
    lines: lines.map((line) => ({
      id: line.id,
      unitId: line.unit_id,
      state: line.state,
      sentOn: line.sent_on,
      answeredOn: line.answered_on,
      returnedOn: line.returned_on,
      adequate: line.adequate === null ? null : line.adequate === 1,
      round: line.round,
    })),
  };
}

/** The next situation, or the rule's sentence as a Refusal. */
export function demand(verdict: Verdict): Situation {
  if (verdict.ok) return verdict.next;
  throw verdict.field === null ? new Refusal('rule', verdict.message) : fieldRefusal(verdict.field, verdict.message);
}

/** Further columns that an operation writes beside what the rules decided. */
export interface Details {
  readonly request?: Partial<Omit<RequestRecord, 'id'>>;
  /** Of the hand-off that the operation is about. */
  readonly line?: { readonly id: number; readonly values: HandOffValues };
  /** Of a hand-off that the rules have added. */
  readonly newLine?: HandOffValues;
  /** Why a waiting hand-off was withdrawn. */
  readonly withdrawal?: string;
}

/** Writes the step from one situation to the next, together with its details, and the index. */
export async function save(writer: Writer, { record, situation }: Loaded, next: Situation, details: Details = {}): Promise<RequestSaved> {
  for (const line of next.lines) {
    const values = changedLine(situation.lines.find(({ id }) => id === line.id), line);
    if (line.id === null) await insertHandOff(writer, { request_id: record.id, ...values, ...details.newLine });
    else {
      const withdrawn = values.state === 'geri_alindi' ? { return_reason: details.withdrawal ?? '' } : {};
      const all = { ...values, ...withdrawn, ...(line.id === details.line?.id ? details.line.values : {}) };
      if (Object.keys(all).length > 0) await updateHandOff(writer, line.id, all);
    }
  }
  await updateRequest(writer, record.id, {
    state: next.state,
    unit_id: next.unitId,
    unit_since: next.unitSince,
    outcome: next.outcome,
    closed_on: next.closedOn,
    first_closed_on: next.firstClosedOn,
    reopen_count: next.reopenCount,
    notified_on: next.notifiedOn,
    cancelled_on: next.cancelledOn,
    ...details.request,
  });
  return { id: record.id, number: record.number };
}

function changedLine(before: Line | undefined, after: Line): HandOffValues {
  if (before === after) return {};
  if (!before) return { unit_id: after.unitId, state: after.state, sent_on: after.sentOn, round: after.round };
  return { state: after.state, answered_on: after.answeredOn, returned_on: after.returnedOn, adequate: after.adequate === null ? null : after.adequate ? 1 : 0 };
}
