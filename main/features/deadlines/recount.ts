import { loadCountSettings, loadHolidayTable, loadRules } from '../../../db/repositories/deadlines.ts';
import { showEarliest } from '../../../db/repositories/clocks.ts';
import { pausesOfOpen, type StoredPause } from '../../../db/repositories/pauses.ts';
import { keepRecalculation, openClocks, writeDues, type NewDue, type OpenClock } from '../../../db/repositories/recalculations.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import type { DeadlineRuleRow, RecalculationResult } from '../../../preload/contract/deadlines.ts';
import { stopsOf } from '../clocks/stops-of.ts';
import { prepareTable } from './calendar.ts';
import { computeDeadline } from './deadline.ts';
import { explainDeadline } from './explain.ts';
import { startedBy } from './for-request.ts';
import { handlerText as text } from './handler-text.ts';
import { recalculateDeadlines, type OpenDeadline } from './recalculate.ts';
import type { DeadlineResult } from './types.ts';

/**
 * Counts the clocks of open requests again after a change of holidays, settings or one rule (`ruleId`), through pauses
 * and extensions, in the caller's transaction. A request keeps the rule it was given; a rule that fits better from now
 * on is for new requests.
 */
export async function recount(writer: Writer, cause: string, ruleId: number | null = null): Promise<RecalculationResult> {
  const [settings, table] = [await loadCountSettings(writer), await loadHolidayTable(writer)];
  const prepared = prepareTable(table);
  const clocks = new Map((await openClocks(writer, ruleId)).map((clock) => [clock.id, clock]));
  const open = await deadlinesOf(writer, [...clocks.values()]);
  const moved = recalculateDeadlines(open, prepared, settings);
  const movedIds = new Set(moved.map(({ id }) => id));

  // The sentence names the days of a stop; and a date that was an estimate may now be certain without having moved.
  const settled = open
    .filter(({ id }) => !movedIds.has(id) && clocks.get(id)?.estimated === 1)
    .map(({ id, start, rule, stops, extendedOn }) => ({ id, result: { ...computeDeadline(start, rule, prepared, settings, stops), extendedOn } }));
  const changed = [...moved, ...settled.filter(({ result }) => !result.estimated)];
  await writeDues(writer, changed.map(({ id, result }) => newDue(clocks, id, result)), table.version);
  await showEarliest(writer, [...new Set(changed.map(({ id }) => requestOf(clocks, id)))]);

  if (moved.length === 0) return { recalculationId: null, moved: 0 };
  const moves = moved.map(({ id, before, result }) => ({ requestId: requestOf(clocks, id), before, after: result.dueDate, text: text.moved(before, result.dueDate, cause) }));
  return { recalculationId: await keepRecalculation(writer, cause, moves), moved: new Set(moves.map(({ requestId }) => requestId)).size };
}

async function deadlinesOf(reader: Reader, clocks: readonly OpenClock[]): Promise<OpenDeadline[]> {
  const rules = new Map((await loadRules(reader)).map((rule) => [rule.id, rule]));
  const pauses = new Map<number, StoredPause[]>();
  for (const pause of await pausesOfOpen(reader)) pauses.set(pause.requestId, [...(pauses.get(pause.requestId) ?? []), pause]);
  return clocks.flatMap(({ id, requestId, code, start, dueDate, ruleId, extendedOn, extension }) => {
    const rule = rules.get(ruleId);
    if (!rule) return [];
    return [{ id, start, rule: extended(rule, extension), dueDate, extendedOn, stops: stopsOf(code, rule, pauses.get(requestId) ?? []) }];
  });
}

/** An extension that the rule knows no more stays as it was told. */
function extended(rule: DeadlineRuleRow, extension: number | null): DeadlineRuleRow {
  return extension === null ? rule : { ...rule, period: rule.extension ?? extension };
}

function requestOf(clocks: ReadonlyMap<number, OpenClock>, id: number): number {
  return clocks.get(id)?.requestId ?? 0;
}

function newDue(clocks: ReadonlyMap<number, OpenClock>, id: number, result: DeadlineResult): NewDue {
  const clock = clocks.get(id);
  if (!clock) throw new Error('A recounted clock is missing');
  return { id, dueRaw: result.rawDate, dueDate: result.dueDate, estimated: result.estimated, explanation: explainDeadline(result, startedBy(clock)) };
}
