import { expect, test } from 'vitest';
import { remind } from '../../../main/app/reminding.ts';
import { whatToTell, type Notice, type Told } from '../../../main/features/clocks/notice.ts';
import type { ReminderCounts } from '../../../preload/contract/clocks.ts';

const counts = (more: Partial<ReminderCounts> = {}): ReminderCounts => ({
  settings: { enabled: true, days: [1, 2, 3, 4, 5], from: '08:30', until: '17:30' }, workday: true, overdue: 0, dueToday: 3, woke: 0, promised: 0, ...more,
});
const told = (at: string, more: Partial<Told['counts']> = {}): Told => ({ at, counts: { overdue: 0, dueToday: 3, woke: 0, promised: 0, ...more } });
const three = { body: '3 talebin süresi bugün doluyor.', path: '/requests?view=bugun' };

// 25.11.2026 is a Wednesday.
test.each<[string, string, ReminderCounts, Told | null, Notice | null]>([
  ['within the hours', '2026-11-25T08:30:00', counts(), null, three],
  ['a minute before them', '2026-11-25T08:29:59', counts(), null, null],
  ['when they end', '2026-11-25T17:30:00', counts(), null, null],
  ['on a Saturday', '2026-11-28T10:00:00', counts(), null, null],
  ['on a Saturday the office works on', '2026-11-28T10:00:00', counts({ settings: { ...counts().settings, days: [6] } }), null, three],
  ['on a holiday', '2026-11-25T10:00:00', counts({ workday: false }), null, null],
  ['switched off', '2026-11-25T10:00:00', counts({ settings: { ...counts().settings, enabled: false } }), null, null],
  ['nothing to tell', '2026-11-25T10:00:00', counts({ dueToday: 0 }), null, null],
  ['told this morning', '2026-11-25T15:00:00', counts(), told('2026-11-25T08:35:00'), null],
  ['told yesterday', '2026-11-25T09:00:00', counts(), told('2026-11-24T09:00:00'), three],
  ['one more, but too soon', '2026-11-25T10:00:00', counts({ dueToday: 4 }), told('2026-11-25T08:35:00'), null],
  ['one more, two hours later', '2026-11-25T10:35:00', counts({ dueToday: 4 }), told('2026-11-25T08:35:00'), { body: '4 talebin süresi bugün doluyor.', path: '/requests?view=bugun' }],
  ['fewer', '2026-11-25T15:00:00', counts({ dueToday: 1 }), told('2026-11-25T08:35:00'), null],
  ['only late ones', '2026-11-25T10:00:00', counts({ dueToday: 0, overdue: 2 }), null, { body: '2 talebin süresi geçti.', path: '/requests?view=geciken' }],
  ['of everything one digest', '2026-11-25T10:00:00', counts({ overdue: 2, woke: 1, promised: 1 }), null, {
    body: '3 talebin süresi bugün doluyor. 2 talebin süresi geçti. 1 talebin bekletmesi bitti. 1 talebin sonucu bildirilecek.', path: '/today',
  }],
])('%s', (_name, now, what, last, notice) => expect(whatToTell(now, what, last)).toEqual(notice));

test('one look asks the records, shows one digest and remembers it; closed records say nothing', async () => {
  const shown: Notice[] = [];
  const clock = { today: () => '2026-11-25', now: () => '2026-11-25T09:00:00' };
  const parts = { clock, show: (notice: Notice) => void shown.push(notice), route: async () => ({ ok: true, value: counts(), step: null }) as const };
  const last = await remind(parts, null);
  expect(await remind(parts, last)).toBe(last);
  expect(shown).toEqual([three]);
  const closed = async () => ({ ok: false, error: { code: 'internal', message: '', fields: [], ref: null } }) as const;
  expect(await remind({ ...parts, route: closed }, null)).toBeNull();
});
