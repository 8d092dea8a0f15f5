import { outcomes, requestStates, type Outcome, type RequestState } from '../../preload/contract/codes.ts';
import type { Drill } from '../../preload/contract/report-model.ts';
import type { PeriodFigures } from './period-figures.ts';
import { groupOf, type OutcomeGroup } from './outcome-groups.ts';

/**
 * The ledger filter behind a figure, by the names the ledger's address uses. A figure that no filter selects exactly
 * (carried over, means, shares, "still open then" of a period that lies behind) has none.
 */
export type Drills = Partial<Record<keyof PeriodFigures, Drill>>;

const counted = requestStates.filter((state: RequestState) => state !== 'iptal').join(',');
const ofGroup = (group: OutcomeGroup): string => outcomes.filter((outcome: Outcome) => groupOf(outcome) === group).join(',');

/** Filters of a period's figures, narrowed further by `extra` (a neighbourhood, a unit, …). */
export function periodDrills({ from, to }: { readonly from: string; readonly to: string }, today: string, extra: Drill = {}): Drills {
  const closed: Drill = { states: 'kapali', closedFrom: from, closedTo: to, ...extra };
  return {
    received: { states: counted, registeredFrom: from, registeredTo: to, withoutDuplicates: '1', ...extra },
    concluded: { ...closed, outcomes: outcomes.filter((outcome) => groupOf(outcome) !== 'duplicate').join(',') },
    positive: { ...closed, outcomes: ofGroup('positive') },
    negative: { ...closed, outcomes: ofGroup('negative') },
    duplicate: { ...closed, outcomes: ofGroup('duplicate') },
    // What was open at the end of a past period may be closed by now; only of a running one is it what is open today.
    ...(to >= today ? { continuing: { view: 'acik', ...extra }, overdue: { view: 'geciken', ...extra } } : {}),
  };
}

/** Concluded in the period with this one outcome. */
export function outcomeDrill({ from, to }: { readonly from: string; readonly to: string }, outcome: Outcome): Drill {
  return { states: 'kapali', outcomes: outcome, closedFrom: from, closedTo: to };
}

/** As a part of a key figure. */
export const drillOf = (drill: Drill | undefined): { readonly drill?: Drill } => (drill ? { drill } : {});
