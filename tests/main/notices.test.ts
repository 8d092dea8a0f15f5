import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledgerOffice, type LedgerOffice } from './requests/ledger-office.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice();
});
afterEach(() => office.close());

const list = () => office.call('notices', 'list', {});
const people = async () => (await list()).groups.map(({ name, lines }) => [name, lines.map(({ number }) => number)]);
const person = (name: string, phone = '') => ({ kind: 'kisi' as const, personId: null, name, phone, neighbourhoodId: office.yeni.id });
const linesOf = async (name: string) => ((await list()).groups.find((group) => group.name === name)?.lines ?? []).map(({ requestId, coRequesterId }) => ({ requestId, coRequesterId }));

async function closed(changes: Parameters<LedgerOffice['create']>[0] = {}) {
  const made = await office.create(changes);
  await office.call('requests', 'close', { id: made.id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today, resultText: 'Lamba değişti.' });
  return made;
}

test('one call for each person: own results, those asked for with others, those of a repeated record', async () => {
  const lamp = await closed();
  const pit = await closed({ subject: 'Yolda çukur' });
  await closed({ requester: { kind: 'muhtar', seatId: office.cicek.seatId }, subject: 'Park' });
  const bench = await office.create({ requester: person('Ali Er', '0532 000 00 01'), subject: 'Bank' });
  const repeat = await office.create({ requester: person('Ece Ak'), subject: 'Bank kırık' });
  await office.call('links', 'join', { requestId: lamp.id, requester: person('Ali Er', '0532 000 00 01') });
  await office.call('links', 'markDuplicates', { ids: [repeat.id], of: bench.number });
  expect(await people()).toEqual([['Gül Çınar', ['2026/0003']], ['Ali Er', [lamp.number]], ['Ece Ak', [repeat.number]], ['Hasan Işık', [pit.number, lamp.number]]]);
  await office.call('requests', 'close', { id: bench.id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today, resultText: '' });
  expect((await people()).find(([name]) => name === 'Ece Ak')).toEqual(['Ece Ak', [repeat.number, bench.number]]);
  expect((await list()).total).toBe(7);
});

test('telling a person closes all of that person’s lines in one write, with who, how and when; one undo brings them back', async () => {
  const lamp = await closed();
  await closed({ subject: 'Yolda çukur' });
  const other = await closed({ requester: person('Ali Er') });
  await office.call('links', 'join', { requestId: other.id, requester: { kind: 'muhtar', seatId: office.yeni.seatId } });
  expect(await linesOf('Hasan Işık')).toHaveLength(3);
  const told = { lines: await linesOf('Hasan Işık'), who: 'Hasan Işık', how: 'telefon' as const, on: office.today, note: '' };
  expect(await office.call('notices', 'told', told)).toEqual({ count: 3 });
  expect(await people()).toEqual([['Ali Er', [other.number]]]);
  expect((await office.call('requests', 'get', { id: lamp.id })).timeline.at(-1)).toMatchObject({ kind: 'bildirim', text: 'Bildirildi: Hasan Işık, Telefonla.' });
  expect((await office.refused('notices', 'told', told)).failure.code).toBe('rule');
  await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
  expect(await linesOf('Hasan Işık')).toHaveLength(3);
});

test('a record stays in the view until everybody was told; the box counts as the list does', async () => {
  const { id } = await closed();
  await office.call('links', 'join', { requestId: id, requester: person('Ali Er') });
  await office.call('requests', 'notify', { id, who: 'Hasan Işık', how: 'telefon', on: office.today, note: '' });
  const views = async () => [(await office.call('today', 'summary', {})).counts.bildirilecek, (await office.call('requests', 'count', { view: 'bildirilecek' })).total, (await office.call('requests', 'count', { view: 'bildirilecek', text: 'lamba' })).total];
  expect(await views()).toEqual([1, 1, 1]);
  await office.call('notices', 'told', { lines: await linesOf('Ali Er'), who: 'Ali Er', how: 'mesaj', on: office.today, note: '' });
  expect(await views()).toEqual([0, 0, 0]);
  await office.call('requests', 'reopen', { id, reason: 'Yine söndü', on: office.today });
  await office.call('requests', 'close', { id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today, resultText: '' });
  expect((await people()).map(([name]) => name)).toEqual(['Ali Er', 'Hasan Işık']);
});

test('not reached: counted, called again on the agreed day, after those of today; a new result does not wait', async () => {
  const { id } = await closed();
  await closed({ requester: { kind: 'muhtar', seatId: office.cicek.seatId } });
  const miss = async (on: string, againOn: string) => office.call('notices', 'notReached', { lines: await linesOf('Gül Çınar'), who: 'Gül Çınar', on, againOn });
  await miss('2026-11-22', '2026-11-23');
  office.today = '2026-11-23';
  await miss('2026-11-23', '2026-11-24');
  const groups = (await list()).groups;
  expect(groups.map(({ name, tries, againOn }) => [name, tries, againOn])).toEqual([['Hasan Işık', 0, null], ['Gül Çınar', 2, '2026-11-24']]);
  const [second] = groups.slice(1);
  expect((await office.call('requests', 'get', { id: second?.lines[0]?.requestId ?? 0 })).timeline.at(-1)?.text).toBe('Ulaşılamadı: Gül Çınar (2. arama). 24.11.2026 tarihinde yeniden aranacak.');
  await closed({ requester: { kind: 'muhtar', seatId: office.cicek.seatId }, subject: 'Yeni sonuç' });
  expect((await list()).groups.map(({ name, againOn }) => [name, againOn])).toEqual([['Gül Çınar', null], ['Hasan Işık', null]]);
  expect((await office.refused('notices', 'notReached', { lines: [{ requestId: id, coRequesterId: null }], who: 'x', on: office.today, againOn: office.today })).fields).toHaveProperty('againOn');
});

test('a wrong number is mended in the directory and shown at once; the record keeps the number of its day', async () => {
  const { id } = await closed();
  const [group] = (await list()).groups;
  expect(group).toMatchObject({ phone: '+905321234567', personId: office.yeni.muhtarId, neighbourhood: 'Yeni' });
  expect(await office.call('notices', 'fixPhone', { personId: office.yeni.muhtarId, ngoId: null, phone: '0532 111 00 99' })).toEqual({ phone: '+905321110099' });
  expect((await list()).groups[0]?.phone).toBe('+905321110099');
  expect((await office.call('people', 'get', { id: office.yeni.muhtarId })).phone).toBe('+905321110099');
  expect((await office.call('requests', 'get', { id })).requesterPhone).toBe('+905321234567');
  expect((await office.refused('notices', 'fixPhone', { personId: office.yeni.muhtarId, ngoId: null, phone: '' })).fields).toHaveProperty('phone');
  expect((await office.refused('notices', 'fixPhone', { personId: 999, ngoId: null, phone: '0532 111 00 99' })).failure.code).toBe('rule');
});
