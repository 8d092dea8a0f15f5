import type { Reminder, ReminderCounts, ReminderKind } from '../../preload/contract/clocks.ts';
import { addDays } from '../../preload/contract/dates.ts';
import { openStateSql } from '../repositories/open-requests.ts';
import type { Reader } from '../unit-of-work.ts';
import { rowsOf } from './ledger-rows.ts';

const mostReminders = 40;
/** A promise or an extended period is told of this many days before its end. */
const daysAhead = 7;

const open = `r.${openStateSql}`;
/** Its reminders rest until a later day. Parameter: today. */
const resting = `EXISTS (SELECT 1 FROM request_snooze s WHERE s.id = (SELECT MAX(id) FROM request_snooze WHERE request_id = r.id) AND s.until > ?)`;
/** Its clock stands still. Parameters: today, today. */
const paused = `EXISTS (SELECT 1 FROM request_pause q WHERE q.request_id = r.id AND q.started_on <= ? AND COALESCE(q.ended_on, q.wakes_on) > ?)`;
/** Woke by itself and nothing has been done since. Parameter: today. */
const woke = `p.ended_on IS NULL AND p.wakes_on <= ? AND NOT EXISTS (SELECT 1 FROM request_event e WHERE e.request_id = r.id AND e.happened_on >= p.wakes_on)`;

/** What Bugün reminds of: woken, promised, extended and put-off requests, the earliest day first. */
export async function reminderRows(reader: Reader): Promise<Reminder[]> {
  const { today } = reader.occasion;
  const soon = addDays(today, daysAhead);
  const found = await reader.all<{ kind: ReminderKind; on: string; why: string; numberKey: number }>(
    `SELECT 'uyandi' AS kind, p.wakes_on AS "on", g.name AS why, r.number_key AS numberKey
       FROM request_pause p JOIN request r ON r.id = p.request_id JOIN pause_reason g ON g.id = p.reason_id WHERE ${open} AND ${woke} AND NOT ${paused} AND NOT ${resting}
     UNION ALL SELECT 'soz', c.due_date, (SELECT stage FROM interim_answer WHERE request_id = r.id ORDER BY id DESC LIMIT 1), r.number_key
       FROM request_clock c JOIN request r ON r.id = c.request_id WHERE ${open} AND c.code = 'soz' AND c.due_date <= ? AND NOT ${resting}
     UNION ALL SELECT 'uzatildi', c.due_date, c.extension_reason, r.number_key
       FROM request_clock c JOIN request r ON r.id = c.request_id WHERE ${open} AND c.extended_on IS NOT NULL AND c.met_on IS NULL AND c.due_date <= ? AND NOT ${resting}
     UNION ALL SELECT 'ertelenen', s.until, s.reason, r.number_key
       FROM request_snooze s JOIN request r ON r.id = s.request_id WHERE ${open} AND s.id = (SELECT MAX(id) FROM request_snooze WHERE request_id = r.id)
         AND (s.until > ? OR NOT EXISTS (SELECT 1 FROM request_event e WHERE e.request_id = r.id AND e.happened_on >= s.until))
     ORDER BY 2, 4 LIMIT ${mostReminders}`,
    [today, today, today, today, soon, today, soon, today, today],
  );
  const rows = new Map((await rowsOf(reader, [...new Set(found.map(({ numberKey }) => numberKey))])).map((row) => [row.number, row]));
  const numbers = new Map([...rows.values()].map((row) => [keyOf(row.number), row]));
  return found.flatMap(({ numberKey, ...reminder }) => {
    const row = numbers.get(numberKey);
    return row ? [{ ...reminder, row }] : [];
  });
}

/** 2026/0143 → 20260000143, as the database computes it. */
function keyOf(number: string): number {
  const [year = '', seq = ''] = number.split('/');
  return Number(year) * 10_000_000 + Number(seq);
}

/** What a notification counts; put-off and paused requests are not in it. */
export async function countReminders(reader: Reader): Promise<Pick<ReminderCounts, 'overdue' | 'dueToday' | 'woke' | 'promised'>> {
  const { today } = reader.occasion;
  const counts = await reader.one<Pick<ReminderCounts, 'overdue' | 'dueToday' | 'woke' | 'promised'>>(
    `SELECT (SELECT COUNT(*) FROM request r WHERE ${open} AND r.due_date < ? AND NOT ${paused} AND NOT ${resting}) AS overdue,
            (SELECT COUNT(*) FROM request r WHERE ${open} AND r.due_date = ? AND NOT ${paused} AND NOT ${resting}) AS dueToday,
            (SELECT COUNT(DISTINCT r.id) FROM request_pause p JOIN request r ON r.id = p.request_id WHERE ${open} AND ${woke} AND NOT ${paused} AND NOT ${resting}) AS woke,
            (SELECT COUNT(*) FROM request_clock c JOIN request r ON r.id = c.request_id WHERE ${open} AND c.code = 'soz' AND c.due_date <= ? AND NOT ${resting}) AS promised`,
    [today, today, today, today, today, today, today, today, today, today, today, today, today, today],
  );
  return counts ?? { overdue: 0, dueToday: 0, woke: 0, promised: 0 };
}
