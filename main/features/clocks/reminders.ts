import { loadCountSettings } from '../../../db/repositories/deadlines.ts';
import { countReminders } from '../../../db/queries/reminders.ts';
import { getSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { ReminderCounts, ReminderSettings } from '../../../preload/contract/clocks.ts';
import { toDayNumber } from '../../../preload/contract/dates.ts';
import { isWorkday } from '../deadlines/calendar.ts';
import { deadlineData } from '../deadlines/for-request.ts';

/** Office hours of a municipality; the office may set its own. */
const usualHours: ReminderSettings = { enabled: true, days: [1, 2, 3, 4, 5], from: '08:30', until: '17:30' };

export async function loadReminderSettings(reader: Reader): Promise<ReminderSettings> {
  return (await getSetting(reader, 'reminders')) ?? usualHours;
}

export async function reminderCounts(reader: Reader): Promise<ReminderCounts> {
  const { table } = await deadlineData(reader);
  // A Saturday the office works on is its own choice; a holiday is nobody's.
  const day = toDayNumber(reader.occasion.today);
  const workday = isWorkday(day, table, await loadCountSettings(reader)) || table.byDay.get(day)?.full === undefined;
  return { settings: await loadReminderSettings(reader), workday, ...(await countReminders(reader)) };
}
