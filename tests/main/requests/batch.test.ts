import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledgerOffice, type LedgerOffice } from './ledger-office.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice();
});
afterEach(() => office.close());

const visit = () => ({ channel: 'ziyaret' as const, type: 'istek' as const, registeredOn: office.today, requester: { kind: 'muhtar' as const, seatId: office.yeni.seatId } });
const line = (subject: string) => ({ topicId: null, subject, unitId: null });
const subjects = (text: string, topicId: number | null = null) => office.call('requests', 'suggestSubject', { text, topicId });

test('each line is a request of its own with the person, channel and day above; one step takes all of them back', async () => {
  const saved = await office.call('requests', 'createMany', { ...visit(), lines: ['Lamba', 'Çukur', 'Çöp'].map(line) });
  expect(saved.map(({ number }) => number)).toEqual(['2026/0001', '2026/0002', '2026/0003']);
  const { rows } = await office.call('requests', 'list', { descending: false });
  expect(rows.map(({ subject, requester, channel }) => [subject, requester, channel])).toEqual(['Lamba', 'Çukur', 'Çöp'].map((subject) => [subject, 'Hasan Işık', 'ziyaret']));
  await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
  expect((await office.call('requests', 'list', { states: ['iptal'] })).total).toBe(3);
});

test('one bad line leaves nothing behind and is named', async () => {
  const bad = { ...line('İkinci'), unitId: 999 };
  expect((await office.refused('requests', 'createMany', { ...visit(), lines: [line('Birinci'), bad] })).fields).toEqual({ 'lines.1.unitId': 'Listeden seçin.' });
  expect((await office.refused('requests', 'createMany', { ...visit(), lines: [line('Birinci'), line(' ')] })).fields).toEqual({ 'lines.1.subject': 'Bu alan boş bırakılamaz.' });
  expect(Object.keys((await office.refused('requests', 'createMany', { ...visit(), registeredOn: '2026-11-25', lines: [line('Birinci')] })).fields)).toEqual(['registeredOn']);
  expect((await office.refused('requests', 'createMany', { ...visit(), lines: [] })).failure.code).toBe('invalid');
  expect((await office.call('requests', 'list', {})).total).toBe(0);
  expect((await office.create()).number).toBe('2026/0001');
});

test('summaries are offered by use, in any spelling, without the cancelled ones and without what only another field says', async () => {
  for (const subject of ['Işık yanmıyor', 'Işık direği eğik', 'Işık direği eğik', 'Yol bozuk']) await office.create({ subject, text: 'ısparta' });
  const { id } = await office.create({ subject: 'Işık istemiyoruz' });
  await office.call('requests', 'cancel', { id, reason: 'Yanlış', on: office.today });
  expect(await subjects('isik')).toEqual(['Işık direği eğik', 'Işık yanmıyor']);
  expect(await subjects('ISPARTA')).toEqual([]);
  expect(await subjects('')).toEqual([]);
  const [topic] = await office.call('catalogue', 'topics', {});
  await office.create({ subject: 'Konulu', topicId: topic?.id ?? 0 });
  expect(await subjects('', topic?.id)).toEqual(['Konulu']);
});
