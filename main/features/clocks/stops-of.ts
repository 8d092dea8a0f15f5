import type { ClockCode } from '../../../preload/contract/clocks.ts';
import type { Stop } from '../deadlines/types.ts';

export interface PauseDays {
  readonly reason: string;
  readonly startedOn: string;
  readonly wakesOn: string;
  readonly endedOn: string | null;
  readonly stopsLegal: boolean | number;
}

/**
 * Which pauses stop which clock. The office may stop its own promise for any reason; the legal clock stands still only
 * for a reason that may stop it and under a rule that names what allows it; a day named to the applicant never moves.
 */
export function stopsOf(code: ClockCode, rule: { readonly pauseBasis: string } | null, pauses: readonly PauseDays[]): Stop[] {
  if (code === 'soz' || rule === null) return [];
  return pauses
    .filter(({ stopsLegal }) => code === 'hedef' || (Boolean(stopsLegal) && rule.pauseBasis !== ''))
    .map(({ reason, startedOn, wakesOn, endedOn }) => ({ from: startedOn, until: endedOn ?? wakesOn, why: reason }));
}
