import { lineTotal, yearTotal } from '../../../db/queries/purchase-advice.ts';
import { allLimits, budgetLinesOf, budgetYearClosedOn, ceilingsOf, deleteCeiling, deleteLimit, findBudgetLine, findCeiling, putBudgetLine, putCeiling, putLimit, putYearClosed } from '../../../db/repositories/purchase-settings.ts';
import { ownWay, putWay } from '../../../db/repositories/purchases.ts';
import { getSetting, putSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { errorText } from '../../../preload/contract/text.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { found } from '../directory/found.ts';
import { kindsUnder } from '../purchases/advice.ts';
import { ceilingAmount, ceilingMethods } from '../purchases/rules/limits.ts';
import { shippedWay } from '../purchases/ways/shipped.ts';
import { waysOf } from '../purchases/ways/way.ts';
import { purchaseSettingsOf } from './settings.ts';
import { purchaseSettingsText as text } from './text.ts';
import { wayProblems } from './way-problems.ts';

export const purchaseSettings = {
  get: (reader) => purchaseSettingsOf(reader),

  async save(writer, settings) {
    await putSetting(writer, 'purchases', settings);
    return settings;
  },

  async limits(reader) {
    return { limits: await allLimits(reader), insideMetropolitan: (await getSetting(reader, 'office'))?.insideMetropolitan ?? false };
  },

  async saveLimit(writer, { id, ...limit }) {
    const all = await allLimits(writer);
    if (id !== null && !all.some((row) => row.id === id)) throw new Refusal('notFound');
    const other = all.find((row) => row.id !== id && row.from <= limit.to && limit.from <= row.to);
    if (other) throw fieldRefusal(limit.from < other.from ? 'to' : 'from', text.overlap(other.from, other.to, other.notice), 'conflict');
    return { id: await putLimit(writer, id, limit) };
  },

  async removeLimit(writer, { id }) {
    if (!(await allLimits(writer)).some((row) => row.id === id)) throw new Refusal('notFound');
    await deleteLimit(writer, id);
    return { id };
  },

  async budget(reader, { year }) {
    return { year, closedOn: await budgetYearClosedOn(reader, year), lines: await linesWithSpending(reader, year), ceilings: await ceilingsWithSpending(reader, year) };
  },

  async saveBudgetLine(writer, { id, ...line }) {
    const before = id === null ? null : found(await findBudgetLine(writer, id));
    if (before && before.year !== line.year) throw fieldRefusal('year', text.lineOfOtherYear);
    const taken = (await budgetLinesOf(writer, line.year)).some((row) => row.id !== id && row.code === line.code && row.tertip === line.tertip);
    if (taken) throw fieldRefusal('code', text.lineTaken(line.code, line.tertip), 'conflict');
    return { id: await putBudgetLine(writer, id, line) };
  },

  async setYearClosed(writer, { year, closed }) {
    const before = await budgetYearClosedOn(writer, year);
    if ((before !== null) !== closed) await putYearClosed(writer, year, closed ? writer.occasion.today : null);
    return { year };
  },

  async saveCeiling(writer, { id, ...ceiling }) {
    if (id !== null) found(await findCeiling(writer, id));
    if ((await ceilingsOf(writer, ceiling.year)).some((row) => row.id !== id && row.kind === ceiling.kind)) throw fieldRefusal('kind', text.ceilingTaken, 'conflict');
    return { id: await putCeiling(writer, id, ceiling) };
  },

  async removeCeiling(writer, { id }) {
    found(await findCeiling(writer, id));
    await deleteCeiling(writer, id);
    return { id };
  },

  ways: (reader) => waysOf(reader),

  async saveWay(writer, way) {
    const problems = wayProblems(way);
    if (problems.length > 0) throw new Refusal('invalid', errorText.invalid, problems);
    await putWay(writer, way.kind, { file_plan: way.filePlan, stages: JSON.stringify(way.stages), own: 1 });
    return { ...way, own: true };
  },

  async resetWay(writer, { kind }) {
    const own = await ownWay(writer, kind);
    if (own) await putWay(writer, kind, { ...own, own: 0 });
    return { ...shippedWay(kind), own: false };
  },
} satisfies FeatureHandlers<'purchaseSettings'>;

async function linesWithSpending(reader: Reader, year: number) {
  const lines = [];
  for (const line of await budgetLinesOf(reader, year)) lines.push({ ...line, spent: await lineTotal(reader, { year, code: line.code, tertip: line.tertip, exceptId: null }) });
  return lines;
}

async function ceilingsWithSpending(reader: Reader, year: number) {
  const methods = ceilingMethods((await purchaseSettingsOf(reader)).count21f);
  const ceilings = [];
  for (const ceiling of await ceilingsOf(reader, year)) ceilings.push({ ...ceiling, most: ceilingAmount(ceiling.budget, ceiling.percent), spent: await yearTotal(reader, { year, kinds: kindsUnder(ceiling.kind), methods, exceptId: null }) });
  return ceilings;
}
