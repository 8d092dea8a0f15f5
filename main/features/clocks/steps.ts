import { clocksOf, insertClock, showEarliest, updateClock } from '../../../db/repositories/clocks.ts';
import { endPause, insertInterim, insertPause, insertSnooze, loadPauseReasons } from '../../../db/repositories/pauses.ts';
import { addEvent, findRequest } from '../../../db/repositories/requests.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import type { clocks as declared } from '../../../preload/contract/clocks.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { RequestSaved } from '../../../preload/contract/requests.ts';
import { fieldText } from '../../../preload/contract/text.ts';
import { fieldRefusal } from '../../bridge/failure.ts';
import { recountClocks } from './keep.ts';
import * as rules from './rules.ts';
import { demandClocks, loadClocks, ruleOf, type LoadedClocks } from './situation.ts';
import { stopsOf } from './stops-of.ts';
import { clockEvent, clockText, sentences } from './text.ts';

/** Each step asks the rules, writes what they answer, counts anew and leaves one line in the timeline. */

type Operations = typeof declared;

export async function pauseRequest(writer: Writer, { id, reasonId, note, on, wakesOn }: Parsed<Operations['pause']>): Promise<RequestSaved> {
  const loaded = await loadClocks(writer, id);
  const reason = (await loadPauseReasons(writer)).find((each) => each.id === reasonId && each.active);
  if (!reason) throw fieldRefusal('reasonId', fieldText.choose);
  const wish = { reason: reason.name, startedOn: on, wakesOn, stopsLegal: reason.stopsLegal };
  demandClocks(rules.pause(loaded.situation, wish, writer.occasion.today));
  await insertPause(writer, { request_id: id, reason_id: reasonId, note, stops_legal: reason.stopsLegal ? 1 : 0, started_on: on, wakes_on: wakesOn, ended_on: null });
  await recountClocks(writer, id);
  const legal = loaded.clocks.find(({ code, met_on }) => code === 'yasal' && met_on === null);
  const rule = ruleOf(loaded.data.rules, legal?.rule_id ?? null);
  const stopped = rule !== null && stopsOf('yasal', rule, [{ ...wish, endedOn: null }]).length > 0;
  const ofLaw = legal === undefined ? '' : stopped ? clockEvent.legalStopped(rule.pauseBasis) : clockEvent.legalRuns;
  return tell(writer, loaded, 'bekletme', on, clockEvent.paused(reason.name, wakesOn, note), ofLaw);
}

export async function wakeRequest(writer: Writer, { id, on, note }: Parsed<Operations['wake']>): Promise<RequestSaved> {
  const loaded = await loadClocks(writer, id);
  demandClocks(rules.wake(loaded.situation, { on }, writer.occasion.today));
  const running = rules.pauseOn(loaded.pauses, writer.occasion.today);
  if (running) await endPause(writer, running.id, on);
  await recountClocks(writer, id);
  return tell(writer, loaded, 'uyandirma', on, clockEvent.woken(note));
}

export async function extendRequest(writer: Writer, { id, on, reason }: Parsed<Operations['extend']>): Promise<RequestSaved> {
  const loaded = await loadClocks(writer, id);
  demandClocks(rules.extend(loaded.situation, { on }, writer.occasion.today));
  const code = rules.extendableClock(loaded.situation.clocks)?.code;
  const clock = loaded.clocks.find((each) => each.code === code);
  if (!clock) throw new Error('The clock to extend is missing');
  const extension = ruleOf(loaded.data.rules, clock.rule_id)?.extension ?? null;
  await updateClock(writer, clock.id, { extended_on: on, extension, extension_reason: reason, due_before: clock.due_date });
  await recountClocks(writer, id);
  const after = (await clocksOf(writer, id)).find((each) => each.code === code)?.due_date ?? clock.due_date;
  await addEvent(writer, id, 'uzatma', on, clockEvent.extended(clock.due_date, after, reason));
  return saved(loaded);
}

export async function interimAnswer(writer: Writer, { id, on, how, stage, promisedOn }: Parsed<Operations['interim']>): Promise<RequestSaved> {
  const loaded = await loadClocks(writer, id);
  const next = demandClocks(rules.interim(loaded.situation, { on, promisedOn }, writer.occasion.today));
  await insertInterim(writer, { request_id: id, told_on: on, how, stage, promised_on: promisedOn });
  const legal = loaded.clocks.find(({ code, met_on }) => code === 'yasal' && met_on === null);
  const met = legal !== undefined && next.clocks.some(({ code, metOn }) => code === 'yasal' && metOn === on);
  if (met) {
    const basis = ruleOf(loaded.data.rules, legal.rule_id)?.interimBasis ?? '';
    await updateClock(writer, legal.id, { met_on: on, explanation: sentences(legal.explanation, clockText.met(on, basis)) });
  }
  const explanation = clockText.promised(on, promisedOn);
  const promise = loaded.clocks.find(({ code }) => code === 'soz');
  if (promise) await updateClock(writer, promise.id, { start: on, due_raw: promisedOn, due_date: promisedOn, explanation });
  else await insertClock(writer, { request_id: id, code: 'soz', rule_id: null, start: on, due_raw: promisedOn, due_date: promisedOn, estimated: 0, explanation, holiday_version: '' });
  await showEarliest(writer, [id]);
  return tell(writer, loaded, 'ara_cevap', on, clockEvent.interim(how, stage, promisedOn), met ? clockEvent.legalMet : '');
}

export async function snoozeRequest(writer: Writer, { id, until, reason }: Parsed<Operations['snooze']>): Promise<RequestSaved> {
  const loaded = await loadClocks(writer, id);
  const { today } = writer.occasion;
  demandClocks(rules.snooze(loaded.situation, { until }, today));
  await insertSnooze(writer, { request_id: id, made_on: today, until, reason });
  await addEvent(writer, id, 'erteleme', today, clockEvent.snoozed(until, reason));
  return saved(loaded);
}

/** One line of the timeline, with what became of the day that the ledger shows. */
async function tell(writer: Writer, loaded: LoadedClocks, kind: 'bekletme' | 'uyandirma' | 'ara_cevap', on: string, ...parts: readonly string[]): Promise<RequestSaved> {
  const before = loaded.record.due_date;
  const after = (await findRequest(writer, loaded.record.id))?.due_date ?? null;
  const moved = before !== null && after !== null && before !== after ? clockEvent.dueMoved(before, after) : '';
  await addEvent(writer, loaded.record.id, kind, on, sentences(...parts, moved));
  return saved(loaded);
}

const saved = ({ record: { id, number } }: LoadedClocks): RequestSaved => ({ id, number });
