import { clocksOf } from '../../../db/repositories/clocks.ts';
import { interimsOf, pausesOf, type StoredPause } from '../../../db/repositories/pauses.ts';
import { findRequest } from '../../../db/repositories/requests.ts';
import type { RequestClockRecord } from '../../../db/schema/clocks.ts';
import type { RequestRecord } from '../../../db/schema/requests.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { InterimAnswer } from '../../../preload/contract/clocks.ts';
import { openStates } from '../../../preload/contract/codes.ts';
import type { DeadlineRuleRow } from '../../../preload/contract/deadlines.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { deadlineData, type DeadlineData } from '../deadlines/for-request.ts';
import type { ClockSituation, ClockState, ClockVerdict } from './rules.ts';

/** A request with its clocks, as the rules see it, and what counting needs. */
export interface LoadedClocks {
  readonly record: RequestRecord;
  readonly clocks: readonly RequestClockRecord[];
  readonly pauses: readonly StoredPause[];
  readonly interims: readonly InterimAnswer[];
  readonly data: DeadlineData;
  readonly situation: ClockSituation;
}

/** Throws Refusal('notFound') where there is no such request. */
export async function loadClocks(reader: Reader, id: number): Promise<LoadedClocks> {
  const record = await findRequest(reader, id);
  if (!record) throw new Refusal('notFound');
  const [clocks, pauses, interims, data] = [await clocksOf(reader, id), await pausesOf(reader, id), await interimsOf(reader, id), await deadlineData(reader)];
  const situation = {
    open: (openStates as readonly string[]).includes(record.state),
    registeredOn: record.registered_on,
    clocks: clocks.map((clock) => toState(clock, data.rules)),
    pauses,
    toldOn: interims.at(-1)?.toldOn ?? null,
  };
  return { record, clocks, pauses, interims, data, situation };
}

export const datedOf = ({ channel, type, registered_on, external_date, priority }: RequestRecord) => ({ channel, type, registeredOn: registered_on, externalDate: external_date, priority });

export const ruleOf = (rules: readonly DeadlineRuleRow[], id: number | null): DeadlineRuleRow | null => rules.find((rule) => rule.id === id) ?? null;

function toState({ code, rule_id, start, due_date, met_on, extended_on }: RequestClockRecord, rules: readonly DeadlineRuleRow[]): ClockState {
  return { code, rule: ruleOf(rules, rule_id), start, dueDate: due_date, metOn: met_on, extendedOn: extended_on };
}

/** The next situation, or the rule's sentence as a Refusal. */
export function demandClocks(verdict: ClockVerdict): ClockSituation {
  if (verdict.ok) return verdict.next;
  throw verdict.field === null ? new Refusal('rule', verdict.message) : fieldRefusal(verdict.field, verdict.message);
}
