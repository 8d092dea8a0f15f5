import type { ClockAction, ClockCode } from '../../../preload/contract/clocks.ts';
import type { DeadlineRuleRow } from '../../../preload/contract/deadlines.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { fieldText } from '../../../preload/contract/text.ts';
import type { PauseDays } from './stops-of.ts';
import { clockText as text } from './text.ts';

/**
 * What can happen to the clocks of a request, and in which order. Pure, like requests/rules.ts: a situation and a wish
 * in, the next situation or a Turkish sentence out; the new days are counted by count.ts.
 *
 * Decided here: one pause at a time; a pause ends by itself on its day, so being paused is a matter of dates and never
 * stored. An extension is given once. An interim answer meets the legal clock where its rule says so, and always names
 * a day for the result, which from then on is a clock of its own.
 */

export interface ClockState {
  readonly code: ClockCode;
  readonly rule: Pick<DeadlineRuleRow, 'period' | 'extension' | 'pauseBasis' | 'interimBasis'> | null;
  readonly start: string;
  readonly dueDate: string;
  readonly metOn: string | null;
  readonly extendedOn: string | null;
}

export interface ClockSituation {
  readonly open: boolean;
  readonly registeredOn: string;
  readonly clocks: readonly ClockState[];
  readonly pauses: readonly PauseDays[];
  /** Day of the newest interim answer. */
  readonly toldOn: string | null;
}

export type ClockVerdict = { readonly ok: true; readonly next: ClockSituation } | ClockRefused;
export interface ClockRefused {
  readonly ok: false;
  readonly field: string | null;
  readonly message: string;
}

export const endOf = ({ endedOn, wakesOn }: PauseDays): string => endedOn ?? wakesOn;

/** The pause that a day lies in: from its first day up to the day before it wakes. */
export function pauseOn<Pause extends PauseDays>(pauses: readonly Pause[], day: string): Pause | undefined {
  return pauses.find((pause) => pause.startedOn <= day && day < endOf(pause));
}

/** The clock that an extension is about: law before promise. */
export function extendableClock<Clock extends ClockState>(clocks: readonly Clock[]): Clock | undefined {
  return clocks.find(({ rule, metOn, extendedOn }) => rule !== null && rule.extension !== null && rule.extension > rule.period && metOn === null && extendedOn === null);
}

/** The clock the ledger shows: the earliest that is not met; of one day the legal one. */
export function shownClock<Clock extends Pick<ClockState, 'code' | 'dueDate' | 'metOn'>>(clocks: readonly Clock[]): Clock | undefined {
  const before = (a: Clock, b: Clock) => a.dueDate < b.dueDate || (a.dueDate === b.dueDate && a.code === 'yasal');
  return clocks.filter(({ metOn }) => metOn === null).reduce<Clock | undefined>((first, clock) => (first && !before(clock, first) ? first : clock), undefined);
}

export function clockActionsOf(situation: ClockSituation, today: string): ClockAction[] {
  if (!situation.open) return [];
  const paused = pauseOn(situation.pauses, today) !== undefined;
  const possible: Readonly<Record<ClockAction, boolean>> = {
    beklet: !paused,
    uyandir: paused,
    uzat: extendableClock(situation.clocks) !== undefined,
    ara_cevap: true,
    ertele: true,
  };
  return (Object.keys(possible) as ClockAction[]).filter((action) => possible[action]);
}

export function pause(situation: ClockSituation, wish: Omit<PauseDays, 'endedOn'>, today: string): ClockVerdict {
  const running = pauseOn(situation.pauses, today);
  if (!situation.open) return refuse(null, text.notOpen);
  if (running) return refuse(null, text.alreadyPaused(formatDate(endOf(running))));
  const date = checkDay('startedOn', wish.startedOn, situation, today);
  if (date) return { ...date, field: 'on' };
  if (situation.pauses.some((earlier) => wish.startedOn < endOf(earlier))) return refuse('on', text.overlapsPause);
  if (wish.wakesOn <= today) return refuse('wakesOn', text.wakesTooEarly);
  return accept({ ...situation, pauses: [...situation.pauses, { ...wish, endedOn: null }] });
}

export function wake(situation: ClockSituation, wish: { readonly on: string }, today: string): ClockVerdict {
  if (!situation.open) return refuse(null, text.notOpen);
  const running = pauseOn(situation.pauses, today);
  if (!running) return refuse(null, text.notPaused);
  if (wish.on > today) return refuse('on', fieldText.futureDate);
  if (wish.on < running.startedOn) return refuse('on', text.beforePause);
  return accept({ ...situation, pauses: situation.pauses.map((each) => (each === running ? { ...each, endedOn: wish.on } : each)) });
}

/** Written down on `on`; for law it has to be told within the first period (4982 m.11). */
export function extend(situation: ClockSituation, wish: { readonly on: string }, today: string): ClockVerdict {
  if (!situation.open) return refuse(null, text.notOpen);
  const clock = extendableClock(situation.clocks);
  if (!clock) return refuse(null, situation.clocks.some(({ extendedOn }) => extendedOn !== null) ? text.alreadyExtended : text.notExtendable);
  const date = checkDay('on', wish.on, situation, today);
  if (date) return date;
  if (wish.on > clock.dueDate) return refuse('on', text.extendedTooLate(formatDate(clock.dueDate)));
  return accept({ ...situation, clocks: situation.clocks.map((each) => (each === clock ? { ...each, extendedOn: wish.on } : each)) });
}

export function interim(situation: ClockSituation, wish: { readonly on: string; readonly promisedOn: string }, today: string): ClockVerdict {
  const { on, promisedOn } = wish;
  if (!situation.open) return refuse(null, text.notOpen);
  const date = checkDay('on', on, situation, today);
  if (date) return date;
  if (situation.toldOn !== null && on < situation.toldOn) return refuse('on', text.beforeLastInterim);
  if (promisedOn <= today) return refuse('promisedOn', text.promisedTooEarly);
  const met = situation.clocks.map((clock) => (clock.code === 'yasal' && clock.metOn === null && clock.rule !== null && clock.rule.interimBasis !== '' ? { ...clock, metOn: on } : clock));
  const promise: ClockState = { code: 'soz', rule: null, start: on, dueDate: promisedOn, metOn: null, extendedOn: null };
  return accept({ ...situation, toldOn: on, clocks: [...met.filter(({ code }) => code !== 'soz'), promise] });
}

/** The reminders rest; no clock does. */
export function snooze(situation: ClockSituation, wish: { readonly until: string }, today: string): ClockVerdict {
  if (!situation.open) return refuse(null, text.notOpen);
  return wish.until <= today ? refuse('until', text.snoozeTooEarly) : accept(situation);
}

function checkDay(field: string, date: string, { registeredOn }: ClockSituation, today: string): ClockRefused | null {
  if (date > today) return refuse(field, fieldText.futureDate);
  return date < registeredOn ? refuse(field, fieldText.beforeRegistration) : null;
}

const accept = (next: ClockSituation): ClockVerdict => ({ ok: true, next });
const refuse = (field: string | null, message: string): ClockRefused => ({ ok: false, field, message });
