import { loadCountSettings, loadHolidayTable, loadRules } from '../../../db/repositories/deadlines.ts';
import { keepRecalculation, openClocks, writeDues, type NewDue, type OpenClock } from '../../../db/repositories/recalculations.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import type { RecalculationResult } from '../../../preload/contract/deadlines.ts';
import { prepareTable } from './calendar.ts';
import { computeDeadline } from './deadline.ts';
import { explainDeadline } from './explain.ts';
import { startedBy } from './for-request.ts';
import { handlerText as text } from './handler-text.ts';
import { recalculateDeadlines } from './recalculate.ts';
import type { DeadlineResult } from './types.ts';

/**
 * Counts the open requests again after a change of holidays, settings or one rule (`ruleId`), in the caller's
 * transaction. A request keeps the rule it was given; a rule that fits better from now on is for new requests.
 */
export async function recount(writer: Writer, cause: string, ruleId: number | null = null): Promise<RecalculationResult> {
  const [settings, table, rules] = [await loadCountSettings(writer), await loadHolidayTable(writer), new Map((await loadRules(writer)).map((rule) => [rule.id, rule]))];
  const prepared = prepareTable(table);
  const clocks = new Map((await openClocks(writer, ruleId)).map((clock) => [clock.id, clock]));
  const open = [...clocks.values()].flatMap(({ id, start, dueDate, ruleId: of }) => {
    const rule = rules.get(of);
    return rule ? [{ id, start, rule, dueDate, extendedOn: null }] : [];
  });
  const moved = recalculateDeadlines(open, prepared, settings);
  const movedIds = new Set(moved.map(({ id }) => id));

  // A date that was an estimate may now be certain without having moved.
  const settled = open.filter(({ id }) => !movedIds.has(id) && clocks.get(id)?.estimated === 1).map(({ id, start, rule }) => ({ id, result: computeDeadline(start, rule, prepared, settings) }));
  const changed = [...moved, ...settled.filter(({ result }) => !result.estimated)];
  await writeDues(writer, changed.map(({ id, result }) => newDue(clocks, id, result)), table.version);

  if (moved.length === 0) return { recalculationId: null, moved: 0 };
  const moves = moved.map(({ id, before, result }) => ({ requestId: id, before, after: result.dueDate, text: text.moved(before, result.dueDate, cause) }));
  return { recalculationId: await keepRecalculation(writer, cause, moves), moved: moved.length };
}

function newDue(clocks: ReadonlyMap<number, OpenClock>, id: number, result: DeadlineResult): NewDue {
  const clock = clocks.get(id);
  if (!clock) throw new Error('A recounted request is missing');
  return { id, dueRaw: result.rawDate, dueDate: result.dueDate, estimated: result.estimated, explanation: explainDeadline(result, startedBy(clock)) };
}
