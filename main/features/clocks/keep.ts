import { clocksOf, deleteClock, insertClock, showEarliest, updateClock, type ClockValues } from '../../../db/repositories/clocks.ts';
import { endPause, pausesOf } from '../../../db/repositories/pauses.ts';
import { findRequest } from '../../../db/repositories/requests.ts';
import type { RequestClockRecord } from '../../../db/schema/clocks.ts';
import type { RequestRecord } from '../../../db/schema/requests.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { deadlineData, type DueOfRequest } from '../deadlines/for-request.ts';
import { ruleFor } from '../deadlines/rules.ts';
import { countClock } from './count.ts';
import { datedOf, ruleOf } from './situation.ts';

/** The clocks of a new request beside the one its row shows, which the database has made by itself. */
export async function addFurtherClocks(writer: Writer, requestId: number, [, ...further]: readonly DueOfRequest[]): Promise<void> {
  for (const due of further) await insertClock(writer, { request_id: requestId, code: due.code, start: due.clockStart, ...dueValues(due) });
}

/**
 * Counts every clock of a request anew that is not met, and lets its row show the earliest. With `chooseAnew` the rules
 * are looked for again, because what they depend on was corrected; else each clock keeps its rule.
 */
export async function recountClocks(writer: Writer, id: number, chooseAnew = false): Promise<void> {
  const record = await findRequest(writer, id);
  if (!record) throw new Error('A request to be counted again is missing');
  const [data, clocks, pauses] = [await deadlineData(writer), await clocksOf(writer, id), await pausesOf(writer, id)];
  const dated = datedOf(record);
  for (const [code, kind] of [['yasal', 'legal'], ['hedef', 'target']] as const) {
    const clock = clocks.find((each) => each.code === code);
    const rule = chooseAnew ? (ruleFor(dated.channel, dated.type, data.rules, kind, dated.priority) ?? null) : ruleOf(data.rules, clock?.rule_id ?? null);
    if (!rule) {
      if (clock && chooseAnew) await deleteClock(writer, clock.id);
    } else if (!clock) {
      const due = countClock(data, dated, rule, pauses);
      await insertClock(writer, { request_id: id, code, start: due.clockStart, ...dueValues(due) });
    } else {
      const same = clock.rule_id === rule.id;
      if (same && clock.met_on !== null) continue;
      const due = countClock(data, dated, rule, pauses, same ? clock : null);
      await updateClock(writer, clock.id, { start: due.clockStart, ...dueValues(due), ...(same ? {} : freshRule) });
    }
  }
  await showEarliest(writer, [id]);
}

const freshRule: ClockValues = { met_on: null, extended_on: null, extension: null, extension_reason: '', due_before: null };

function dueValues(due: DueOfRequest) {
  return {
    rule_id: due.ruleId,
    due_raw: due.dueRaw,
    due_date: due.dueDate,
    estimated: due.estimated ? 1 : 0,
    explanation: due.explanation,
    holiday_version: due.holidayVersion,
  } satisfies Partial<RequestClockRecord>;
}

/** What ends the request ends its pause: the clock ran again on that day. */
export async function endPauseOf(writer: Writer, record: RequestRecord, on: string): Promise<void> {
  const running = (await pausesOf(writer, record.id)).find(({ endedOn, wakesOn }) => endedOn === null && wakesOn > on);
  if (!running) return;
  await endPause(writer, running.id, on < running.startedOn ? running.startedOn : on);
  await recountClocks(writer, record.id);
}
