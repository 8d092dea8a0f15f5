import { outcomesNeedingReason, type HandOffState, type Outcome, type RequestState } from '../../../preload/contract/codes.ts';
import type { RequestAction } from '../../../preload/contract/requests.ts';
import { fieldText, requestText, stateNames } from '../../../preload/contract/text.ts';

/**
 * What can happen to a request, and in which order. Pure: a situation and a wish in, the next situation or a Turkish
 * sentence out. State and outcome are two things (product rule 1): 'kapali' says that it ended, the outcome says how.
 *
 * Decided here: an office may close what it solved itself, without any hand-off. What still waits in a unit when the
 * request is closed or cancelled is withdrawn ('geri_alindi'). A cancelled request stays cancelled; a closed one has to
 * be reopened first. After reopening, answers of the earlier round count no more.
 */

export interface Line {
  /** null until it is written. */
  readonly id: number | null;
  readonly unitId: number;
  readonly state: HandOffState;
  readonly sentOn: string;
  readonly answeredOn: string | null;
  readonly returnedOn: string | null;
  /** "Cevap talebi tam karşılıyor mu?"; null = not asked yet. */
  readonly adequate: boolean | null;
  /** `reopenCount` of the request when it was sent. */
  readonly round: number;
}

export interface Situation {
  readonly state: RequestState;
  readonly registeredOn: string;
  readonly unitId: number | null;
  /** First day of the hand-offs that wait now. */
  readonly unitSince: string | null;
  readonly outcome: Outcome | null;
  readonly closedOn: string | null;
  readonly firstClosedOn: string | null;
  readonly reopenCount: number;
  readonly notifiedOn: string | null;
  readonly cancelledOn: string | null;
  readonly lines: readonly Line[];
}

export type Verdict = { readonly ok: true; readonly next: Situation } | Refused;
export interface Refused {
  readonly ok: false;
  /** Field of the operation's input, or null where the request itself is not in the right state. */
  readonly field: string | null;
  readonly message: string;
}

/** These may end a request whatever the units say: it is withdrawn, told twice, or somebody else's. */
const withoutAnswer: readonly Outcome[] = ['geri_cekildi', 'mukerrer', 'gorev_disi'];

export const isOpen = ({ state }: Situation): boolean => state === 'acik' || state === 'birimde' || state === 'yanitlandi';
const waiting = ({ state }: Line): boolean => state === 'bekliyor';
const currentLines = ({ lines, reopenCount }: Situation): Line[] => lines.filter(({ round }) => round === reopenCount);
const unjudged = (line: Line): boolean => line.state === 'yanitlandi' && line.adequate === null;

/** The newest answer of this round; of two on one day the later hand-off. */
function lastAnswer(situation: Situation): Line | undefined {
  return currentLines(situation)
    .filter(({ state }) => state === 'yanitlandi')
    .reduce<Line | undefined>((last, line) => (last && (last.answeredOn ?? '') > (line.answeredOn ?? '') ? last : line), undefined);
}

/** What can be done now, in the order of requestActions. */
export function actionsOf(situation: Situation): RequestAction[] {
  const open = isOpen(situation);
  const lines = open ? currentLines(situation) : [];
  const possible: Readonly<Record<RequestAction, boolean>> = {
    duzelt: situation.state !== 'iptal',
    havale: open,
    birim_duzelt: open && (lines.some(waiting) || (situation.state === 'acik' && situation.unitId !== null)),
    iade: lines.some(waiting),
    yanit: lines.some(waiting),
    yeterlilik: lines.some(unjudged),
    sonuclandir: open,
    bildir: situation.state === 'kapali' && situation.notifiedOn === null,
    yeniden_ac: situation.state === 'kapali',
    iptal: open,
  };
  return (Object.keys(possible) as RequestAction[]).filter((action) => possible[action]);
}

export function handOff(situation: Situation, wish: { unitId: number; sentOn: string; dueOn: string | null }, today: string): Verdict {
  const { unitId, sentOn, dueOn } = wish;
  if (!isOpen(situation)) return wrongState(situation);
  const date = checkDate('sentOn', sentOn, situation, today);
  if (date) return date;
  if (dueOn !== null && dueOn < sentOn) return refuse('dueOn', requestText.dueBeforeSent);
  if (currentLines(situation).some((line) => waiting(line) && line.unitId === unitId)) return refuse('unitId', requestText.sameUnit);
  return settle({ ...situation, lines: [...situation.lines, newLine(situation, unitId, sentOn)] });
}

/** The unit was wrong: what waits there is withdrawn and sent on; a mere proposal is only changed. The deadline stays. */
export function correctUnit(situation: Situation, wish: { unitId: number; on: string }, today: string): Verdict {
  const { unitId, on } = wish;
  if (!actionsOf(situation).includes('birim_duzelt')) return wrongState(situation);
  const date = checkDate('on', on, situation, today);
  if (date) return date;
  if (unitId === situation.unitId) return refuse('unitId', requestText.sameUnit);
  const inUnits = currentLines(situation).filter(waiting);
  const wrong = inUnits.findLast((line) => line.unitId === situation.unitId) ?? inUnits.at(-1);
  if (!wrong) return accept({ ...situation, unitId });
  if (inUnits.some((line) => line.unitId === unitId)) return refuse('unitId', requestText.sameUnit);
  if (on < wrong.sentOn) return refuse('on', requestText.beforeSent);
  return settle({ ...situation, lines: [...withdraw(situation.lines, on, (line) => line === wrong), newLine(situation, unitId, on)] });
}

/** Before the first hand-off the unit is a proposal and may be changed freely; none is an answer too. */
export function proposeUnit(situation: Situation, unitId: number | null): Verdict {
  if (situation.state === 'birimde' || situation.state === 'yanitlandi') return refuse(null, requestText.unitHandedOff);
  return situation.state === 'acik' ? accept({ ...situation, unitId }) : wrongState(situation);
}

/** "Görevimiz değil": the line is closed, the request goes back to be sent elsewhere, the clock goes on. */
export function returnHandOff(situation: Situation, wish: { handOffId: number; on: string }, today: string): Verdict {
  return onWaiting(situation, wish.handOffId, wish.on, today, (line) => ({ ...line, state: 'iade', returnedOn: wish.on }));
}

export function answer(situation: Situation, wish: { handOffId: number; on: string }, today: string): Verdict {
  return onWaiting(situation, wish.handOffId, wish.on, today, (line) => ({ ...line, state: 'yanitlandi', answeredOn: wish.on }));
}

/** SAL m.11/3: an answer that does not meet the request goes back to the unit, as a new line. */
export function judgeAnswer(situation: Situation, wish: { handOffId: number; adequate: boolean; on: string }, today: string): Verdict {
  const { handOffId, adequate, on } = wish;
  if (!isOpen(situation)) return wrongState(situation);
  const line = currentLines(situation).find(({ id }) => id === handOffId);
  if (!line || line.state !== 'yanitlandi') return refuse(null, requestText.notAnswered);
  if (line.adequate !== null) return refuse(null, requestText.alreadyJudged);
  const date = checkDate('on', on, situation, today);
  if (date) return date;
  if (on < (line.answeredOn ?? on)) return refuse('on', requestText.beforeAnswer);
  const lines = replace(situation.lines, line, { ...line, adequate });
  const again = !adequate && !currentLines(situation).some((each) => waiting(each) && each.unitId === line.unitId);
  return settle({ ...situation, lines: again ? [...lines, newLine(situation, line.unitId, on)] : lines });
}

export interface CloseWish {
  readonly outcome: Outcome;
  readonly hasReason: boolean;
  readonly closedOn: string;
  readonly doneOn: string | null;
}

/** A finished request: an outcome, for a negative one a reason, and the last answer of a unit found to be adequate. */
export function close(situation: Situation, wish: CloseWish, today: string): Verdict {
  const { outcome, hasReason, closedOn, doneOn } = wish;
  if (!isOpen(situation)) return wrongState(situation);
  if (!hasReason && (outcomesNeedingReason as readonly Outcome[]).includes(outcome)) return refuse('reasonId', fieldText.reasonNeeded);
  if (doneOn === null && (outcome === 'yapildi' || outcome === 'kismen')) return refuse('doneOn', requestText.doneOnNeeded);
  const date = checkDate('closedOn', closedOn, situation, today) ?? (doneOn === null ? null : checkDate('doneOn', doneOn, situation, today));
  if (date) return date;
  if (doneOn !== null && doneOn > closedOn) return refuse('doneOn', fieldText.doneAfterClosed);
  const lines = currentLines(situation);
  if (lines.some(({ sentOn }) => sentOn > closedOn)) return refuse('closedOn', requestText.beforeSent);
  if (lines.some(({ answeredOn }) => answeredOn !== null && answeredOn > closedOn)) return refuse('closedOn', requestText.beforeAnswer);
  const last = lastAnswer(situation);
  if (last && last.adequate !== true && !withoutAnswer.includes(outcome)) return refuse(null, fieldText.answerNotAccepted);
  return accept({
    ...situation,
    state: 'kapali',
    unitSince: null,
    outcome,
    closedOn,
    firstClosedOn: situation.firstClosedOn ?? closedOn,
    lines: withdraw(situation.lines, closedOn),
  });
}

export function notify(situation: Situation, wish: { on: string }, today: string): Verdict {
  if (situation.state !== 'kapali') return wrongState(situation);
  if (situation.notifiedOn !== null) return refuse(null, requestText.alreadyNotified);
  return afterClosing(situation, wish.on, today) ?? accept({ ...situation, notifiedOn: wish.on });
}

/** Keeps the first closing day and counts; outcome and "bildirildi" start anew, the unit is chosen again. */
export function reopen(situation: Situation, wish: { on: string }, today: string): Verdict {
  if (situation.state !== 'kapali') return wrongState(situation);
  const date = afterClosing(situation, wish.on, today);
  if (date) return date;
  return accept({ ...situation, state: 'acik', outcome: null, closedOn: null, notifiedOn: null, reopenCount: situation.reopenCount + 1 });
}

/** The ending as a duplicate was a mistake: it never was closed, and no reopening is counted. */
export function unlink(situation: Situation): Verdict {
  if (situation.state !== 'kapali' || situation.outcome !== 'mukerrer') return wrongState(situation);
  const good = currentLines(situation).some(({ state, adequate }) => state === 'yanitlandi' && adequate !== false);
  const first = situation.reopenCount === 0 ? null : situation.firstClosedOn;
  return accept({ ...situation, state: good ? 'yanitlandi' : 'acik', outcome: null, closedOn: null, firstClosedOn: first, notifiedOn: null });
}

/** The number stays taken and the record readable. */
export function cancel(situation: Situation, wish: { on: string }, today: string): Verdict {
  if (situation.state === 'kapali') return refuse(null, requestText.closedCannotCancel);
  if (!isOpen(situation)) return wrongState(situation);
  const date = checkDate('on', wish.on, situation, today);
  if (date) return date;
  return accept({ ...situation, state: 'iptal', unitSince: null, cancelledOn: wish.on, lines: withdraw(situation.lines, wish.on) });
}

function onWaiting(situation: Situation, handOffId: number, on: string, today: string, change: (line: Line) => Line): Verdict {
  if (!isOpen(situation)) return wrongState(situation);
  const line = currentLines(situation).find(({ id }) => id === handOffId);
  if (!line || !waiting(line)) return refuse(null, requestText.noWaitingHandOff);
  const date = checkDate('on', on, situation, today);
  if (date) return date;
  if (on < line.sentOn) return refuse('on', requestText.beforeSent);
  return settle({ ...situation, lines: replace(situation.lines, line, change(line)) });
}

/** State and unit of an open request follow from its hand-offs. */
function settle(situation: Situation): Verdict {
  const lines = currentLines(situation);
  const inUnits = lines.filter(waiting);
  const good = lines.findLast(({ state, adequate }) => state === 'yanitlandi' && adequate !== false);
  return accept({
    ...situation,
    state: inUnits.length > 0 ? 'birimde' : good ? 'yanitlandi' : 'acik',
    unitId: inUnits.at(-1)?.unitId ?? good?.unitId ?? null,
    unitSince: inUnits.map(({ sentOn }) => sentOn).sort()[0] ?? null,
  });
}

function newLine({ reopenCount }: Situation, unitId: number, sentOn: string): Line {
  return { id: null, unitId, state: 'bekliyor', sentOn, answeredOn: null, returnedOn: null, adequate: null, round: reopenCount };
}

/** A line sent later than that day is withdrawn on the day it was sent. */
function withdraw(lines: readonly Line[], on: string, which: (line: Line) => boolean = waiting): Line[] {
  return lines.map((line) => (which(line) ? { ...line, state: 'geri_alindi', returnedOn: on < line.sentOn ? line.sentOn : on } : line));
}

function replace(lines: readonly Line[], old: Line, changed: Line): Line[] {
  return lines.map((line) => (line === old ? changed : line));
}

function afterClosing({ closedOn }: Situation, on: string, today: string): Refused | null {
  if (on > today) return refuse('on', fieldText.futureDate);
  return closedOn !== null && on < closedOn ? refuse('on', requestText.beforeClosed) : null;
}

function checkDate(field: string, date: string, { registeredOn }: Situation, today: string): Refused | null {
  if (date > today) return refuse(field, fieldText.futureDate);
  return date < registeredOn ? refuse(field, fieldText.beforeRegistration) : null;
}

const accept = (next: Situation): Verdict => ({ ok: true, next });
const refuse = (field: string | null, message: string): Refused => ({ ok: false, field, message });
export const wrongState = ({ state }: Situation): Refused => refuse(null, fieldText.wrongState(stateNames[state]));
