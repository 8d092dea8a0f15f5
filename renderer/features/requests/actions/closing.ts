import { outcomesNeedingReason, type Outcome } from '../../../../preload/contract/codes.ts';

export interface Asked {
  readonly reason: boolean;
  readonly doneOn: boolean;
  readonly planYear: boolean;
  readonly forwardedTo: boolean;
  readonly duplicateOf: boolean;
}

/** Which fields belong to an outcome; what does not belong is not asked and not sent. */
export function asksFor(outcome: Outcome | null): Asked {
  return {
    reason: outcome === 'kismen' || (outcomesNeedingReason as readonly (Outcome | null)[]).includes(outcome),
    doneOn: outcome === 'yapildi' || outcome === 'kismen',
    planYear: outcome === 'programa_alindi',
    forwardedTo: outcome === 'gorev_disi',
    duplicateOf: outcome === 'mukerrer',
  };
}
