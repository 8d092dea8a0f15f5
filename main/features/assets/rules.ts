import { formatDate } from '../../../preload/contract/dates.ts';
import { fieldText } from '../../../preload/contract/text.ts';
import { assetRefusals as text } from './text.ts';

/** What may be done with a demirbaş, and when. Pure: dates are ISO texts, today is given. */

/** One hand-over; `returnedOn` null = it is still there. */
export interface HeldTime {
  readonly holder: string;
  readonly givenOn: string;
  readonly returnedOn: string | null;
}

export interface AssetCourse {
  readonly number: string;
  readonly acquiredOn: string;
  readonly retiredOn: string | null;
  /** In the order in which they were written down. */
  readonly holdings: readonly HeldTime[];
}

/** Why not; `field` null where no field of the form can mend it. */
export interface Obstacle {
  readonly field: string | null;
  readonly message: string;
}

const at = (field: string, message: string): Obstacle => ({ field, message });
const never = (message: string): Obstacle => ({ field: null, message });

export function openHolding({ holdings }: AssetCourse): HeldTime | undefined {
  return holdings.find(({ returnedOn }) => returnedOn === null);
}

/** The last day on which somebody gave it back; null where nobody did. */
export function lastReturn({ holdings }: AssetCourse): string | null {
  return holdings.reduce<string | null>((last, { returnedOn }) => (returnedOn !== null && (last === null || returnedOn > last) ? returnedOn : last), null);
}

export function obstacleToHandOver(asset: AssetCourse, on: string, today: string): Obstacle | null {
  const { number, acquiredOn, retiredOn } = asset;
  if (retiredOn !== null) return never(text.retired(number, formatDate(retiredOn)));
  const held = openHolding(asset);
  if (held) return never(text.onLoan(number, held.holder, formatDate(held.givenOn)));
  if (on > today) return at('on', fieldText.futureDate);
  if (on < acquiredOn) return at('on', text.before(number, text.beforeAcquired(formatDate(acquiredOn))));
  const returned = lastReturn(asset);
  if (returned !== null && on < returned) return at('on', text.before(number, text.beforeReturned(formatDate(returned))));
  return null;
}

export function obstacleToTakeBack(asset: AssetCourse, on: string, today: string): Obstacle | null {
  const held = openHolding(asset);
  if (!held) return never(text.notOnLoan(asset.number));
  if (on > today) return at('on', fieldText.futureDate);
  if (on < held.givenOn) return at('on', text.before(asset.number, text.returnBeforeGiven(formatDate(held.givenOn))));
  return null;
}

export function obstacleToRetire(asset: AssetCourse, on: string, today: string): Obstacle | null {
  const { number, acquiredOn, retiredOn } = asset;
  if (retiredOn !== null) return never(text.retired(number, formatDate(retiredOn)));
  const held = openHolding(asset);
  if (held) return never(text.retireOnLoan(number, held.holder));
  if (on > today) return at('on', fieldText.futureDate);
  if (on < acquiredOn) return at('on', text.retireBeforeAcquired(formatDate(acquiredOn)));
  const returned = lastReturn(asset);
  return returned !== null && on < returned ? at('on', text.retireBeforeReturned(formatDate(returned))) : null;
}

export function obstacleToUnretire({ number, retiredOn }: AssetCourse): Obstacle | null {
  return retiredOn === null ? never(text.notRetired(number)) : null;
}

/** Of a new day of acquisition: nothing may have happened before it. */
export function obstacleToAcquiredOn({ holdings, retiredOn }: AssetCourse, acquiredOn: string, today: string): Obstacle | null {
  if (acquiredOn > today) return at('acquiredOn', fieldText.futureDate);
  const first = holdings.reduce<string | null>((earliest, { givenOn }) => (earliest === null || givenOn < earliest ? givenOn : earliest), null);
  if (first !== null && acquiredOn > first) return at('acquiredOn', text.acquiredAfterGiven(formatDate(first)));
  return retiredOn !== null && acquiredOn > retiredOn ? at('acquiredOn', text.acquiredAfterRetired(formatDate(retiredOn))) : null;
}

/** `accepted` in hundredths, as purchases keep quantities; half a printer makes no record. */
export function obstacleToCount(count: number, accepted: number, made: number): Obstacle | null {
  const whole = Math.floor(accepted / 100);
  if (whole === 0) return at('count', text.nothingAccepted);
  return count > whole - made ? at('count', text.moreThanAccepted(String(whole), String(made))) : null;
}

/** Can this have happened? At most one open holding, the last one, dates in order, nobody holds what is struck off. */
export function isSound({ acquiredOn, retiredOn, holdings }: AssetCourse): boolean {
  let free = acquiredOn;
  for (const [index, { givenOn, returnedOn }] of holdings.entries()) {
    if (givenOn < free || (returnedOn !== null && returnedOn < givenOn)) return false;
    if (returnedOn === null) return index === holdings.length - 1 && retiredOn === null;
    free = returnedOn;
  }
  return retiredOn === null || retiredOn >= free;
}
