import { insertPauseReason, loadPauseReasons, updatePauseReason } from '../../../db/repositories/pauses.ts';
import { reminderRows } from '../../../db/queries/reminders.ts';
import { putSetting } from '../../../db/settings.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { codeFor } from '../catalogue/codes.ts';
import { loadReminderSettings, reminderCounts } from './reminders.ts';
import { extendRequest, interimAnswer, pauseRequest, snoozeRequest, wakeRequest } from './steps.ts';
import { clockText as text } from './text.ts';
import { clocksOfRequest } from './view.ts';

export const clocks = {
  of: (reader, { id }) => clocksOfRequest(reader, id),
  pause: pauseRequest,
  wake: wakeRequest,
  extend: extendRequest,
  interim: interimAnswer,
  snooze: snoozeRequest,

  pauseReasons: async (reader) => (await loadPauseReasons(reader)).map(({ id, name, stopsLegal, active }) => ({ id, name, stopsLegal, active })),

  async savePauseReason(writer, { id, ...values }) {
    const reasons = await loadPauseReasons(writer);
    const others = reasons.filter((reason) => reason.id !== id);
    const same = others.find((reason) => fold(reason.name) === fold(values.name));
    if (same) throw fieldRefusal('name', text.nameTaken(same.name), 'conflict');
    if (id === null) return { id: await insertPauseReason(writer, codeFor(values.name, reasons.map(({ code }) => code)), values) };
    if (others.length === reasons.length) throw new Refusal('notFound');
    if (!values.active && !others.some(({ active }) => active)) throw fieldRefusal('active', text.lastReason);
    await updatePauseReason(writer, id, values);
    return { id };
  },

  reminders: (reader) => reminderRows(reader),
  reminderCounts: (reader) => reminderCounts(reader),
  reminderSettings: (reader) => loadReminderSettings(reader),
  async saveReminderSettings(writer, settings) {
    await putSetting(writer, 'reminders', settings);
    return settings;
  },
} satisfies FeatureHandlers<'clocks'>;
