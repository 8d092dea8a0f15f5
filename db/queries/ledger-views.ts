import type { RequestView } from '../../preload/contract/requests.ts';
import { addDays } from '../../preload/contract/dates.ts';
import { code, matchAny } from '../search.ts';
import type { Parameter } from '../unit-of-work.ts';

/** A condition on the request table, whose name in the query is r. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** Waiting in a unit longer than this is shown on Bugün. */
export const longWaitDays = 10;
/** "3 gün içinde": from tomorrow on, so that no record is in two boxes. */
export const soonDays = 3;

// The partial indexes of the table know these very texts.
const open = `r.state IN ('acik', 'birimde', 'yanitlandi')`;

// A list of ids out of two partial indexes: with OR instead of it every row would be looked at.
const untold = `r.state = 'kapali' AND r.id IN (SELECT id FROM request WHERE state = 'kapali' AND notified_on IS NULL
    UNION ALL SELECT request_id FROM co_requester WHERE notified_on IS NULL)`;

/** What a view of Bugün shows. The counts there and the lists behind them use this one condition. */
export function viewCondition(view: RequestView, today: string): Condition {
  switch (view) {
    case 'geciken':
      return { sql: `${open} AND r.due_date < ?`, parameters: [today] };
    case 'bugun':
      return { sql: `${open} AND r.due_date = ?`, parameters: [today] };
    case 'uc_gun':
      return { sql: `${open} AND r.due_date > ? AND r.due_date <= ?`, parameters: [today, addDays(today, soonDays)] };
    case 'birimde_bekleyen':
      return { sql: `r.state = 'birimde' AND r.unit_since < ?`, parameters: [addDays(today, -longWaitDays)] };
    case 'bildirilecek':
      return { sql: untold, parameters: [] };
    case 'acik':
      return { sql: open, parameters: [] };
  }
}

/** Rows outside this query are outside the view; it spares looking at them. */
export function viewMatch(view: RequestView): string {
  if (view === 'bildirilecek') return matchAny([code.untold]);
  return matchAny(view === 'birimde_bekleyen' ? [code.state('birimde')] : [code.state('acik'), code.state('birimde'), code.state('yanitlandi')]);
}
