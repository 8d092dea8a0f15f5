import { rootOf } from '../../../db/queries/request-links.ts';
import { forgetTold } from '../../../db/repositories/co-requesters.ts';
import { addEvent, findRequestByNumber } from '../../../db/repositories/requests.ts';
import { nameOf } from '../../../db/repositories/requests-names.ts';
import type { RequestRecord } from '../../../db/schema/requests.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { CloseInput, requests, RequestSaved } from '../../../preload/contract/requests.ts';
import { fieldText, requestText } from '../../../preload/contract/text.ts';
import { fieldRefusal } from '../../bridge/failure.ts';
import { endPauseOf } from '../clocks/keep.ts';
import { bringAlong, takeAway } from '../links/co-requesters.ts';
import * as rules from './rules.ts';
import { demand, load, save, type Loaded } from './situation.ts';
import { eventText } from './text.ts';

/** How a request ends, is told, and begins anew. */

type Operations = typeof requests;

export async function closeRequest(writer: Writer, wish: CloseInput): Promise<RequestSaved> {
  const loaded = await load(writer, wish.id);
  const { next, reason, original } = await planClosing(writer, loaded, wish);
  const saved = await save(writer, loaded, next, { request: endingColumns(wish, original?.id ?? null) });
  await endPauseOf(writer, loaded.record, wish.closedOn);
  await addEvent(writer, wish.id, 'sonuc', wish.closedOn, eventText.closed(wish.outcome, reason, detailsOf(wish, original?.number ?? null)));
  if (original) {
    await addEvent(writer, original.id, 'baglanti', wish.closedOn, eventText.duplicatedBy(loaded.record.number));
    await bringAlong(writer, loaded.record, original.id);
  }
  return saved;
}

/** What closing would do; refuses what the rules refuse and writes nothing. */
export async function planClosing(reader: Reader, { record, situation }: Loaded, wish: Omit<CloseInput, 'id'>) {
  const next = demand(rules.close(situation, { ...wish, hasReason: wish.reasonId !== null }, reader.occasion.today));
  const reason = wish.reasonId === null ? '' : await nameOf(reader, 'reason', wish.reasonId);
  if (reason === undefined) throw fieldRefusal('reasonId', fieldText.choose);
  const original = wish.outcome === 'mukerrer' ? await demandOriginal(reader, record, wish.duplicateOf ?? '') : null;
  return { next, reason, original };
}

/** Only what belongs to the outcome is kept. */
function endingColumns({ outcome, reasonId, reasonText, resultText, doneOn, planYear, forwardedTo }: CloseInput, originalId: number | null) {
  return {
    reason_id: outcome === 'yapildi' ? null : reasonId,
    reason_text: outcome === 'yapildi' ? '' : reasonText,
    result_text: resultText,
    done_on: outcome === 'yapildi' || outcome === 'kismen' ? doneOn : null,
    plan_year: outcome === 'programa_alindi' ? planYear : null,
    forwarded_to: outcome === 'gorev_disi' ? forwardedTo : '',
    duplicate_of_id: originalId,
  } satisfies Partial<RequestRecord>;
}

function detailsOf({ outcome, doneOn, planYear, forwardedTo, reasonText, resultText }: CloseInput, original: string | null): string[] {
  return [
    reasonText,
    outcome === 'programa_alindi' && planYear !== null ? eventText.planYear(planYear) : '',
    outcome === 'gorev_disi' ? eventText.forwardedTo(forwardedTo) : '',
    original === null ? '' : eventText.duplicateOf(original),
    doneOn === null ? '' : eventText.doneOn(doneOn),
    resultText,
  ];
}

async function demandOriginal(reader: Reader, record: RequestRecord, number: string): Promise<{ readonly id: number; readonly number: string }> {
  const original = await findRequestByNumber(reader, number);
  if (!original) throw fieldRefusal('duplicateOf', requestText.duplicateUnknown(number));
  if (original.id === record.id) throw fieldRefusal('duplicateOf', requestText.duplicateOfItself);
  if (original.state === 'iptal') throw fieldRefusal('duplicateOf', requestText.duplicateCancelled(number));
  if ((await rootOf(reader, original.id)) === record.id) throw fieldRefusal('duplicateOf', requestText.duplicateCircle(number));
  return original;
}

export async function notifyRequester(writer: Writer, { id, who, how, on, note }: Parsed<Operations['notify']>): Promise<RequestSaved> {
  const loaded = await load(writer, id);
  const next = demand(rules.notify(loaded.situation, { on }, writer.occasion.today));
  const saved = await save(writer, loaded, next);
  await addEvent(writer, id, 'bildirim', on, eventText.notified(who, how, note));
  return saved;
}

/** What the earlier ending said stays in the timeline and the history. */
export async function reopenRequest(writer: Writer, { id, reason, on }: Parsed<Operations['reopen']>): Promise<RequestSaved> {
  const loaded = await load(writer, id);
  const next = demand(rules.reopen(loaded.situation, { on }, writer.occasion.today));
  if (loaded.record.duplicate_of_id !== null) await takeAway(writer, id);
  await forgetTold(writer, id);
  const cleared = { reason_id: null, reason_text: '', result_text: '', done_on: null, plan_year: null, forwarded_to: '', duplicate_of_id: null };
  const saved = await save(writer, loaded, next, { request: cleared });
  await addEvent(writer, id, 'yeniden_acma', on, eventText.reopened(reason));
  return saved;
}

export async function cancelRequest(writer: Writer, { id, reason, on }: Parsed<Operations['cancel']>): Promise<RequestSaved> {
  const loaded = await load(writer, id);
  const next = demand(rules.cancel(loaded.situation, { on }, writer.occasion.today));
  const saved = await save(writer, loaded, next, { request: { cancel_reason: reason }, withdrawal: reason });
  await endPauseOf(writer, loaded.record, on);
  await addEvent(writer, id, 'iptal', on, eventText.cancelled(reason));
  return saved;
}
