import type { NotifyWay, Outcome, RequestType } from '../../preload/contract/codes.ts';
import type { Asking } from './asking.ts';
import { fill } from './fill.ts';
import type { Random } from './random.ts';
import { answerOpenings, cancelReasons, duplicateReason, handOffNotes, notifyNotes, outsideAnswer, partlyDone, poorAnswers, reopenReasons, returnReasons, secondDone, withdrawReasons } from './sentences.ts';
import type { ReasonCode } from './texts/types.ts';
import type { Workdays } from './workdays.ts';

export interface Ending {
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly reasonText: string;
  readonly resultText: string;
  readonly forwardedTo: string;
}

/** What happens to a request; `on` is the day, always a working day. */
export type Step = { readonly on: string } & (
  | { readonly kind: 'handOff'; readonly unit: 'right' | 'wrong'; readonly named: boolean; readonly note: string }
  | { readonly kind: 'return'; readonly reason: string }
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'judge'; readonly adequate: boolean; readonly note: string }
  | { readonly kind: 'close'; readonly ending: Ending }
  | { readonly kind: 'notify'; readonly who: string; readonly how: NotifyWay; readonly note: string }
  | { readonly kind: 'reopen'; readonly reason: string }
  | { readonly kind: 'cancel'; readonly reason: string }
);

/** Where a request that is still open stands today. */
export type Standing = 'new' | 'inUnit' | 'returned' | 'answered';

const notReopened = ['Bilgi edinme', 'Teşekkür', 'Taziye hizmeti', 'Sosyal yardım', 'Başka kurumun görevi'];
/** Kinds of which a part may be done. */
const askedFor: readonly RequestType[] = ['sikayet', 'istek'];
const endedHere = ['Teşekkür', 'Başka kurumun görevi'];

/** The whole course of a request that is over on `last`; drawn faster and faster until it fits. */
export function finishedCourse(random: Random, days: Workdays, asking: Asking, last: string, { mayBeCancelled }: { readonly mayBeCancelled: boolean }): Step[] {
  for (let hurry = 1; ; hurry += 0.4) {
    const steps = mayBeCancelled && random.chance(0.012) ? [cancelled(random, days, asking)] : course(random, days, asking, hurry);
    const closed = steps.find(({ kind }) => kind === 'close' || kind === 'cancel');
    if (closed && closed.on <= last) return steps.filter(({ on }) => on <= last).slice(0, wholeLength(steps, last));
    if (hurry > 40) throw new Error(`the request of ${asking.on} cannot end by ${last}`);
  }
}

/** A reopened request whose second round does not fit is left at its first end. */
function wholeLength(steps: readonly Step[], last: string): number {
  const reopened = steps.findIndex(({ kind }) => kind === 'reopen');
  const end = steps.findLast(({ kind }) => kind === 'close');
  return reopened !== -1 && end && end.on > last ? reopened : steps.length;
}

/** The course of a request that is still open. */
export function openCourse(random: Random, days: Workdays, asking: Asking, standing: Standing, last: string): Step[] {
  if (standing === 'new') return [];
  const sent = earlier(days.after(asking.on, random.chance(0.7) ? 0 : 1), last);
  if (standing === 'returned') {
    return [handOff(random, sent, 'wrong'), { kind: 'return', on: earlier(days.after(sent, random.int(1, 2)), last), reason: random.pick(returnReasons) }];
  }
  const first = handOff(random, sent, 'right');
  if (standing === 'inUnit') {
    const [text, note] = random.pick(poorAnswers);
    const answered = days.after(sent, random.int(3, 6));
    // Some wait for a second, better answer.
    if (!random.chance(0.12) || answered > last) return [first];
    return [first, { kind: 'answer', on: answered, text }, { kind: 'judge', on: answered, adequate: false, note }];
  }
  const answered = later(sent, days.before(days.after(last, 1), random.int(1, 2)));
  return [first, { kind: 'answer', on: answered, text: answerText(random, doneEnding(random, asking)) }];
}

function course(random: Random, days: Workdays, asking: Asking, hurry: number): Step[] {
  const wait = (n: number): number => Math.floor(n / hurry);
  const after = (on: string, n: number): string => days.after(on, wait(n));
  if (asking.repeats !== null) {
    const on = after(asking.on, random.int(0, 3));
    return [close(on, { outcome: 'mukerrer', reason: 'mukerrer', reasonText: duplicateReason, resultText: '', forwardedTo: '' }), told(random, days, asking, on)];
  }
  if (random.chance(0.015)) {
    const on = after(asking.on, random.int(1, 6));
    return [close(on, { outcome: 'geri_cekildi', reason: 'basvuran_vazgecti', reasonText: random.pick(withdrawReasons), resultText: '', forwardedTo: '' }), told(random, days, asking, on)];
  }
  const ending = endingOf(random, asking);
  if (endedHere.includes(asking.topic.topic) || (ending.outcome === 'gorev_disi' && random.chance(0.55))) {
    const on = after(asking.on, random.int(0, 3));
    return [close(on, ending), told(random, days, asking, on)];
  }

  const steps: Step[] = [];
  let at = after(asking.on, random.chance(0.65) ? 0 : 1);
  if (random.chance(0.065)) {
    steps.push(handOff(random, at, 'wrong'));
    at = after(at, random.int(1, 3));
    steps.push({ kind: 'return', on: at, reason: random.pick(returnReasons) });
  }
  steps.push(handOff(random, at, 'right'));
  at = after(at, random.weighted([[random.int(1, 3), 45], [random.int(4, 7), 40], [random.int(8, 12), 15]]) * (asking.slow ? 1.5 : 1));
  if (random.chance(0.08)) {
    const [text, note] = random.pick(poorAnswers);
    steps.push({ kind: 'answer', on: at, text }, { kind: 'judge', on: at, adequate: false, note });
    at = after(at, random.int(2, 4));
  }
  steps.push({ kind: 'answer', on: at, text: answerText(random, ending) });
  at = after(at, random.chance(0.8) ? 0 : 1);
  steps.push({ kind: 'judge', on: at, adequate: true, note: '' });
  at = after(at, random.chance(0.75) ? 0 : 1);
  steps.push(close(at, ending), told(random, days, asking, at));
  if (ending.outcome === 'yapildi' && !notReopened.includes(asking.topic.topic) && random.chance(0.03)) steps.push(...secondRound(random, days, asking, at));
  return steps;
}

function cancelled(random: Random, days: Workdays, { on }: Asking): Step {
  return { kind: 'cancel', on: days.after(on, random.int(0, 2)), reason: random.pick(cancelReasons) };
}

function secondRound(random: Random, days: Workdays, asking: Asking, closed: string): Step[] {
  const reopened = days.after(closed, random.int(5, 15));
  const answered = days.after(reopened, random.int(2, 6));
  const done = random.pick(secondDone);
  return [
    { kind: 'reopen', on: reopened, reason: random.pick(reopenReasons) },
    handOff(random, reopened, 'right'),
    { kind: 'answer', on: answered, text: done },
    { kind: 'judge', on: answered, adequate: true, note: '' },
    close(answered, { outcome: 'yapildi', reason: null, reasonText: '', resultText: done, forwardedTo: '' }),
    told(random, days, asking, answered),
  ];
}

function endingOf(random: Random, asking: Asking): Ending {
  const { topic, words } = asking;
  const at = topic.asks.indexOf(asking.ask);
  const suits = (only: readonly number[] | undefined): boolean => only === undefined || only.includes(at);
  const outside = (topic.outside ?? []).filter(([, , only]) => suits(only));
  const undone = (topic.undone ?? []).filter(([reason, , only]) => suits(only) && (reason !== 'mevsim' || outOfSeason(asking)));
  const plan = (topic.plan ?? []).filter(([, only]) => suits(only));
  const partly = (topic.partly ?? (askedFor.includes(asking.type) && !notReopened.includes(topic.topic) ? partlyDone : [])).filter(([, only]) => suits(only));
  const outcome = random.weighted<Outcome>([
    ['yapildi', topic.mostlyOutside ? 6 : 70],
    ['kismen', partly.length > 0 ? 6 : 0],
    ['programa_alindi', plan.length > 0 ? 14 : 0],
    ['yapilamadi', undone.length > 0 ? 14 : 0],
    ['gorev_disi', outside.length > 0 ? (topic.mostlyOutside ? 70 : 16) : 0],
  ]);
  const none = { outcome, reason: null, reasonText: '', resultText: '', forwardedTo: '' };
  if (outcome === 'kismen') return { ...none, resultText: fill(random.pick(partly)[0], words) };
  if (outcome === 'programa_alindi') return { ...none, reason: 'programa_alindi', reasonText: fill(random.pick(plan)[0], words) };
  if (outcome === 'yapilamadi') {
    const [reason, text] = random.pick(undone);
    return { ...none, reason, reasonText: fill(text, words) };
  }
  if (outcome === 'gorev_disi') {
    const [forwardedTo, text] = random.pick(outside);
    return { ...none, reason: 'yetki_disi', reasonText: fill(text, words), forwardedTo };
  }
  return doneEnding(random, asking);
}

/** Rain keeps machines off the road in winter; pruning and planting wait through the warm months. */
function outOfSeason({ topic, on }: Asking): boolean {
  const winter = ['11', '12', '01', '02', '03'].includes(on.slice(5, 7));
  return topic.season === 'rain' ? winter : !winter;
}

function doneEnding(random: Random, { topic, ask, words }: Asking): Ending {
  return { outcome: 'yapildi', reason: null, reasonText: '', resultText: fill(ask[3] ?? random.pick(topic.done), words), forwardedTo: '' };
}

function answerText(random: Random, { outcome, reasonText, resultText }: Ending): string {
  if (outcome === 'gorev_disi') return `${outsideAnswer}${reasonText}`;
  return `${random.pick(answerOpenings)}${resultText === '' ? reasonText : resultText}`;
}

function handOff(random: Random, on: string, unit: 'right' | 'wrong'): Step {
  return { kind: 'handOff', on, unit, named: random.chance(0.4), note: random.pick(handOffNotes) };
}

function close(on: string, ending: Ending): Step {
  return { kind: 'close', on, ending };
}

function told(random: Random, days: Workdays, { asker, channel }: Asking, closed: string): Step {
  const who = asker.kind === 'muhtar' ? asker.headman.name : asker.kind === 'stk' ? asker.ngo : asker.citizen.name;
  const written: readonly (readonly [NotifyWay, number])[] = [['yazi', 8], ['eposta', 2]];
  const spoken: readonly (readonly [NotifyWay, number])[] = [['telefon', 14], ['mesaj', 4], ['yuzyuze', 2], ['eposta', 1]];
  const how = random.weighted(channel === 'mbs' ? ([['mbs', 6], ['telefon', 3], ['eposta', 1]] as const) : ['dilekce', 'cimer'].includes(channel) ? written : spoken);
  return { kind: 'notify', on: days.after(closed, random.weighted([[0, 5], [1, 3], [2, 2], [4, 1]])), who, how, note: random.pick(notifyNotes) };
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);
