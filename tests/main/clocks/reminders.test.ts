import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledgerOffice, type LedgerOffice } from '../requests/ledger-office.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice({ today: '2026-10-12' });
});
afterEach(() => office.close());

const reminders = async () => (await office.call('clocks', 'reminders', {})).map(({ kind, on, why, row }) => [kind, on, why, row.number]);
const counts = async () => {
  const { overdue, dueToday, woke, promised } = await office.call('clocks', 'reminderCounts', {});
  return [overdue, dueToday, woke, promised];
};

test('Bugün reminds of what woke, was promised, extended and put off, until something is done about it', async () => {
  const waiting = await office.create();
  const reasonId = (await office.call('clocks', 'pauseReasons', {}))[0]?.id ?? 0;
  await office.call('clocks', 'pause', { id: waiting.id, reasonId, note: '', on: office.today, wakesOn: '2026-10-20' });
  const told = await office.create({ channel: 'dilekce' });
  await office.call('clocks', 'interim', { id: told.id, on: office.today, how: 'yazi', stage: 'Keşif yapıldı.', promisedOn: '2026-11-02' });
  const extended = await office.create({ channel: 'eposta', type: 'bilgiedinme' });
  await office.call('clocks', 'extend', { id: extended.id, on: office.today, reason: 'Görüş soruldu' });
  const putOff = await office.create();
  await office.call('clocks', 'snooze', { id: putOff.id, until: '2026-10-15', reason: 'Muhtar izinde' });
  expect(await reminders()).toEqual([['ertelenen', '2026-10-15', 'Muhtar izinde', putOff.number]]);

  office.today = '2026-10-20';
  expect(await reminders()).toEqual([
    ['ertelenen', '2026-10-15', 'Muhtar izinde', putOff.number],
    ['uyandi', '2026-10-20', 'Ödenek bekleniyor', waiting.number],
  ]);
  await office.call('requests', 'handOff', { requestIds: [waiting.id, putOff.id], unitId: office.fen, sentOn: office.today, paperNo: '', note: '' });
  expect(await reminders()).toEqual([]);

  office.today = '2026-10-27';
  expect(await reminders()).toEqual([['soz', '2026-11-02', 'Keşif yapıldı.', told.number]]);
  office.today = '2026-11-20';
  expect(await reminders()).toEqual([['soz', '2026-11-02', 'Keşif yapıldı.', told.number], ['uzatildi', '2026-11-24', 'Görüş soruldu', extended.number]]);
});

test('a notification counts what is late and what ends today, but nothing that rests or stands still', async () => {
  const late = await office.create({ registeredOn: '2026-10-01' }); // due 16.10.2026
  const today = await office.create({ registeredOn: '2026-10-05' }); // due 20.10.2026
  office.today = '2026-10-20';
  expect(await counts()).toEqual([1, 1, 0, 0]);
  await office.call('clocks', 'snooze', { id: late.id, until: '2026-10-22', reason: 'Ekip yolda' });
  const reasonId = (await office.call('clocks', 'pauseReasons', {}))[0]?.id ?? 0;
  await office.call('clocks', 'pause', { id: today.id, reasonId, note: '', on: office.today, wakesOn: '2026-10-22' });
  expect(await counts()).toEqual([0, 0, 0, 0]);
  office.today = '2026-10-22';
  expect(await counts()).toEqual([1, 1, 1, 0]);
});

test('working hours are settings; a holiday is no working day', async () => {
  expect(await office.call('clocks', 'reminderSettings', {})).toEqual({ enabled: true, days: [1, 2, 3, 4, 5], from: '08:30', until: '17:30' });
  const own = { enabled: true, days: [1, 2, 3, 4, 5, 6], from: '09:00', until: '12:00' };
  await office.call('clocks', 'saveReminderSettings', own);
  expect((await office.call('clocks', 'reminderCounts', {})).settings).toEqual(own);
  expect((await office.refused('clocks', 'saveReminderSettings', { ...own, until: '08:00' })).fields).toHaveProperty('until');
  expect((await office.refused('clocks', 'saveReminderSettings', { ...own, from: '9' })).fields).toHaveProperty('from');
  office.today = '2026-10-29';
  expect((await office.call('clocks', 'reminderCounts', {})).workday).toBe(false);
  office.today = '2026-10-30';
  expect((await office.call('clocks', 'reminderCounts', {})).workday).toBe(true);
});
