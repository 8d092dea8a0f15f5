import {
  deleteHoliday,
  findHoliday,
  insertRule,
  loadCountSettings,
  loadHolidayTable,
  loadRules,
  putHoliday,
  raiseHolidayRevision,
  updateRule,
} from '../../../db/repositories/deadlines.ts';
import { listRecalculations, loadRecalculation } from '../../../db/repositories/recalculations.ts';
import { putSetting } from '../../../db/settings.ts';
import type { DeadlineRuleRow, RecalculationResult } from '../../../preload/contract/deadlines.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { codeFor } from '../catalogue/codes.ts';
import { handlerText as text } from './handler-text.ts';
import { recount } from './recount.ts';

const nothingMoved: RecalculationResult = { recalculationId: null, moved: 0 };

export const deadlines = {
  rules: (reader) => loadRules(reader),

  async saveRule(writer, { id, kind, ...input }) {
    const rules = await loadRules(writer);
    const before = rules.find((rule) => rule.id === id);
    if (id !== null && !before) throw new Refusal('notFound');
    const others = rules.filter((rule) => rule.id !== id);
    const same = others.find((rule) => fold(rule.name) === fold(input.name));
    if (same) throw fieldRefusal('name', text.ruleTaken(same.name), 'conflict');
    if (input.extension !== null && input.extension <= input.period) throw fieldRefusal('extension', text.extensionNotLonger);
    const values = { ...input, kind: kind ?? before?.kind ?? ('target' as const), channels: [...new Set(input.channels)], types: [...new Set(input.types)], priorities: [...new Set(input.priorities)] };
    if (!givesDeadlines([...others, values])) throw fieldRefusal('active', text.lastRule);
    if (!before) {
      await insertRule(writer, codeFor(input.name, rules.map(({ code }) => code), '-'), values);
      return nothingMoved;
    }
    await updateRule(writer, before.id, values);
    if (before.period !== values.period || before.unit !== values.unit) {
      return recount(writer, text.ruleChanged(values.name, text.period(before.period, before.unit), text.period(values.period, values.unit)), before.id);
    }
    const other = before.extension !== values.extension || (before.pauseBasis === '') !== (values.pauseBasis === '');
    return other ? recount(writer, text.ruleDetailsChanged(values.name), before.id) : nothingMoved;
  },

  async holidays(reader, { year }) {
    const { days, version, knownThroughYear } = await loadHolidayTable(reader);
    return { holidays: days.filter(({ date }) => Number(date.slice(0, 4)) === year), version, knownThroughYear };
  },

  async saveHoliday(writer, { date, name, kind }) {
    const before = await findHoliday(writer, date);
    if (before?.name === name && before.kind === kind) return nothingMoved;
    await putHoliday(writer, { date, name, kind, source: text.enteredByOffice });
    await raiseHolidayRevision(writer);
    return recount(writer, before ? text.holidayChanged(date, name, kind) : text.holidayAdded(date, name, kind));
  },

  async removeHoliday(writer, { date }) {
    const holiday = await findHoliday(writer, date);
    if (!holiday) throw fieldRefusal('date', text.noHoliday(date), 'notFound');
    await deleteHoliday(writer, holiday.id);
    await raiseHolidayRevision(writer);
    return recount(writer, text.holidayRemoved(date, holiday.name));
  },

  settings: (reader) => loadCountSettings(reader),

  async saveSettings(writer, settings) {
    await putSetting(writer, 'countSettings', settings);
    return recount(writer, text.settingsChanged(settings));
  },

  async recalculation(reader, { id }) {
    const recalculation = await loadRecalculation(reader, id);
    if (!recalculation) throw new Refusal('notFound');
    return recalculation;
  },

  recalculations: (reader) => listRecalculations(reader),
} satisfies FeatureHandlers<'deadlines'>;

/** A target for some priorities only is no rule for the rest. */
function givesDeadlines(rules: readonly Pick<DeadlineRuleRow, 'active' | 'kind' | 'priorities'>[]): boolean {
  return rules.some(({ active, kind, priorities }) => active && kind !== 'internal' && priorities.length === 0);
}
