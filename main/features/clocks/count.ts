import type { RequestClockRecord } from '../../../db/schema/clocks.ts';
import type { DeadlineRuleRow } from '../../../preload/contract/deadlines.ts';
import { clockOf, type Dated, type DeadlineData, type DueOfRequest } from '../deadlines/for-request.ts';
import { stopsOf, type PauseDays } from './stops-of.ts';

type Extended = Pick<RequestClockRecord, 'extended_on' | 'extension'>;

/** A clock counted through its pauses and its extension. */
export function countClock(data: DeadlineData, request: Dated, rule: DeadlineRuleRow, pauses: readonly PauseDays[], extended: Extended | null = null): DueOfRequest {
  const stops = stopsOf(rule.kind === 'legal' ? 'yasal' : 'hedef', rule, pauses);
  const longer = extended?.extended_on && extended.extension !== null ? { on: extended.extended_on, period: rule.extension ?? extended.extension } : null;
  return clockOf(data, request, rule, stops, longer);
}
