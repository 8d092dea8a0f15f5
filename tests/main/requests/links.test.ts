import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerOffice, type LedgerOffice } from './ledger-office.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice();
});
afterEach(() => office.close());

const get = (id: number) => office.call('requests', 'get', { id });
const linksOf = (id: number) => office.call('links', 'of', { id });
const person = (name: string, phone = '') => ({ kind: 'kisi' as const, personId: null, name, phone, neighbourhoodId: office.yeni.id });
const found = async (text: string) => (await office.call('requests', 'list', { text })).rows.map(({ number }) => number);
const names = async (id: number) => (await linksOf(id)).coRequesters.map(({ name }) => name);
const lastText = async (id: number) => (await get(id)).timeline.at(-1)?.text;
const closeDone = (id: number) => office.call('requests', 'close', { id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today, resultText: 'Lamba değişti.' });

describe('co-requesters', () => {
  test('are found in the ledger, shown in the timelines of person and place, and gone without a trace only in the list', async () => {
    const { id, number } = await office.create();
    expect(await office.call('links', 'join', { requestId: id, requester: person('Gülsüm Iğdır', '0532 999 88 77') })).toEqual({ id, number, name: 'Gülsüm Iğdır', added: true });
    await office.call('links', 'join', { requestId: id, requester: { kind: 'muhtar', seatId: office.cicek.seatId } });
    expect(await names(id)).toEqual(['Gülsüm Iğdır', 'Gül Çınar']);
    expect(await found('gulsum igdir')).toEqual([number]);
    expect(await found('8877')).toEqual([number]);
    expect(await found('0532 999 88 77')).toEqual([number]);
    expect((await get(id)).timeline.at(-1)).toMatchObject({ kind: 'ortak', text: 'Gül Çınar da aynı şeyi istedi; sonuç kendisine de bildirilecek.' });
    expect((await office.call('people', 'timeline', { id: office.cicek.muhtarId })).some(({ requestId }) => requestId === id)).toBe(true);
    expect((await office.call('neighbourhoods', 'timeline', { id: office.cicek.id })).some(({ requestId }) => requestId === id)).toBe(true);

    const [first] = (await linksOf(id)).coRequesters;
    await office.call('links', 'leave', { coRequesterId: first?.id ?? 0 });
    expect(await names(id)).toEqual(['Gül Çınar']);
    expect(await found('gulsum igdir')).toEqual([]);
    expect(await lastText(id)).toBe('Gülsüm Iğdır birlikte isteyenlerden çıkarıldı.');
    await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
    expect((await names(id)).toSorted()).toEqual(['Gül Çınar', 'Gülsüm Iğdır']);
    expect(await found('gulsum igdir')).toEqual([number]);
  });

  test('who asked already is not added twice, only written down as asking again', async () => {
    const { id } = await office.create();
    expect(await office.call('links', 'join', { requestId: id, requester: { kind: 'muhtar', seatId: office.yeni.seatId } })).toMatchObject({ added: false });
    await office.call('links', 'join', { requestId: id, requester: person('Ali Er', '0532 000 00 01') });
    expect(await office.call('links', 'join', { requestId: id, requester: person('Ali Er', '0532 000 00 01') })).toMatchObject({ added: false });
    expect(await names(id)).toEqual(['Ali Er']);
    expect(await lastText(id)).toBe('Ali Er aynı şeyi yeniden sordu.');
  });

  test('a cancelled record and a duplicate take nobody', async () => {
    const cancelled = await office.create();
    await office.call('requests', 'cancel', { id: cancelled.id, reason: 'Yanlış', on: office.today });
    const original = await office.create();
    const repeat = await office.create();
    await office.call('links', 'markDuplicates', { ids: [repeat.id], of: original.number });
    for (const { id } of [cancelled, repeat]) expect((await office.refused('links', 'join', { requestId: id, requester: person('Ali Er') })).failure.code).toBe('rule');
  });
});

describe('duplicates', () => {
  test('the link shows on both, brings the requester along, and is taken back as if it never was', async () => {
    const original = await office.create();
    const repeat = await office.create({ requester: person('Ali Er', '0532 000 00 01') });
    await office.call('requests', 'handOff', { requestIds: [repeat.id], unitId: office.fen, sentOn: office.today, paperNo: '', note: '' });
    await office.call('links', 'join', { requestId: repeat.id, requester: person('Ece Ak') });
    await office.call('links', 'markDuplicates', { ids: [repeat.id], of: original.number });
    expect((await linksOf(repeat.id)).duplicateOf?.number).toBe(original.number);
    expect((await linksOf(original.id)).duplicates.map(({ number }) => number)).toEqual([repeat.number]);
    expect((await linksOf(original.id)).coRequesters.map(({ name, via }) => [name, via])).toEqual([['Ali Er', repeat.number], ['Ece Ak', repeat.number]]);
    expect(await get(repeat.id)).toMatchObject({ state: 'kapali', outcome: 'mukerrer', reason: 'Mükerrer başvuru', duplicateOf: original.number });

    await office.call('links', 'unlinkDuplicate', { id: repeat.id });
    expect(await get(repeat.id)).toMatchObject({ state: 'acik', outcome: null, closedOn: null, firstClosedOn: null, reopenCount: 0, duplicateOf: null, reason: '' });
    expect(await linksOf(original.id)).toMatchObject({ duplicates: [], coRequesters: [] });
    expect(await lastText(repeat.id)).toBe(`Mükerrer bağı kaldırıldı: ${original.number}. Kayıt önceki durumuna döndü.`);
    expect(await lastText(original.id)).toBe(`${repeat.number} artık bu kaydın mükerreri değil.`);
    expect((await office.refused('links', 'unlinkDuplicate', { id: repeat.id })).failure.code).toBe('rule');
    expect((await office.call('history', 'of', { subject: 'talep', id: repeat.id })).rows.some(({ field, before }) => field === 'Tekrarı olduğu kayıt' && before === original.number)).toBe(true);
  });

  test('one undo takes the mark of several back; reopening takes the link away too', async () => {
    const original = await office.create();
    const [a, b] = [await office.create({ requester: person('Ali Er') }), await office.create({ requester: person('Ece Ak') })];
    await office.call('links', 'markDuplicates', { ids: [a.id, b.id], of: original.number });
    expect(await names(original.id)).toEqual(['Ali Er', 'Ece Ak']);
    await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
    expect(await names(original.id)).toEqual([]);
    expect([(await get(a.id)).state, (await get(b.id)).state]).toEqual(['acik', 'acik']);
    await office.call('links', 'markDuplicates', { ids: [a.id], of: original.number });
    await office.call('requests', 'reopen', { id: a.id, reason: 'Ayrı iş', on: office.today });
    expect(await names(original.id)).toEqual([]);
  });

  test('no chain bites its tail, and a refusal names the record', async () => {
    const [a, b, c] = [await office.create(), await office.create(), await office.create()];
    await office.call('links', 'markDuplicates', { ids: [b.id], of: a.number });
    await office.call('links', 'markDuplicates', { ids: [c.id], of: b.number });
    expect((await office.refused('links', 'markDuplicates', { ids: [a.id], of: c.number })).failure.message).toContain('birbirinin tekrarı olamaz');
    expect((await office.refused('links', 'markDuplicates', { ids: [a.id], of: '2026/0999' })).failure.message).toContain('2026/0999 numaralı kayıt yok');
    const d = await office.create();
    expect((await office.refused('links', 'markDuplicates', { ids: [d.id, b.id], of: a.number })).failure.message).toMatch(new RegExp(`^${b.number}: `));
    expect((await get(d.id)).state).toBe('acik');
  });
});

test('a call with two wishes becomes two requests of one person, each with its clock from the same day', async () => {
  office.today = '2026-11-25';
  const first = await office.create({ channel: 'mbs', externalNo: 'MBS-1', externalDate: '2026-11-20', registeredOn: '2026-11-22', subject: 'Lamba ve çukur' });
  const second = await office.call('links', 'split', { id: first.id, topicId: null, subject: 'Yolda çukur', text: 'Okulun önü', unitId: office.fen });
  expect(second.number).toBe('2026/0002');
  const [one, two] = [await get(first.id), await get(second.id)];
  expect(two).toMatchObject({ subject: 'Yolda çukur', requester: 'Hasan Işık', registeredOn: '2026-11-22', channel: 'mbs', externalNo: '', externalDate: '2026-11-20', dueDate: one.dueDate, unit: 'Fen İşleri Müdürlüğü', state: 'acik' });
  expect((await linksOf(first.id)).splits.map(({ id }) => id)).toEqual([second.id]);
  expect((await linksOf(second.id)).splitFrom?.id).toBe(first.id);
  expect(one.timeline.at(-1)?.text).toBe('Talep bölündü. Ayrılan kayıt: 2026/0002 Yolda çukur.');
  expect(two.timeline.map(({ text }) => text)).toContain('2026/0001 kaydından bölündü.');
  expect(await found('yolda cukur')).toEqual(['2026/0002']);
  await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
  expect((await get(second.id)).state).toBe('iptal');
  expect((await linksOf(first.id)).splits).toEqual([]);
});

test('the print of a record names those who want the same and its links', async () => {
  const original = await office.create();
  const repeat = await office.create({ requester: person('Ali Er') });
  await office.call('links', 'markDuplicates', { ids: [repeat.id], of: original.number });
  const paper = JSON.stringify(await office.call('reports', 'preview', { report: { kind: 'talep', requestId: original.id } }));
  expect(paper).toContain('"Birlikte isteyenler","value":"Ali Er"');
  expect(paper).toContain(`"Bunun mükerreri","value":"${repeat.number}"`);
});

test('a report counts what three have asked for once, and the lists behind its figures do the same', async () => {
  const lamp = await office.create({ registeredOn: '2026-11-02' });
  const repeats = [await office.create({ registeredOn: '2026-11-03', requester: person('Ali Er') }), await office.create({ registeredOn: '2026-11-04', requester: person('Ece Ak') })];
  await office.create({ registeredOn: '2026-11-05', subject: 'Yolda çukur' });
  await office.call('links', 'markDuplicates', { ids: repeats.map(({ id }) => id), of: lamp.number });
  await closeDone(lamp.id);
  const figures = async () => {
    const model = await office.call('reports', 'preview', { report: { kind: 'donem', from: '2026-11-01', to: '2026-11-30' } });
    expect(JSON.stringify(model.methodNotes)).toContain('Mükerrer kayıtlar bir kez sayıldı');
    const section = model.sections.find(({ kind }) => kind === 'figures');
    return Object.fromEntries(section?.kind === 'figures' ? section.figures.map(({ label, value }) => [label, value]) : []);
  };
  // Four numbers, two matters: the lamp (done, asked for by three) and the hole (open).
  expect(await figures()).toMatchObject({ Gelen: 2, Sonuçlanan: 1, 'Devam eden': 1, 'Mükerrer kayıt': 2 });
  const behind = async (filter: object) => (await office.call('requests', 'count', { registeredFrom: '2026-11-01', registeredTo: '2026-11-30', ...filter })).total;
  expect([await behind({}), await behind({ withoutDuplicates: true }), await behind({ withoutDuplicates: true, text: 'lamba' })]).toEqual([4, 2, 1]);
  expect((await office.call('today', 'summary', {})).counts).toMatchObject({ acik: 1 });
  await office.call('links', 'unlinkDuplicate', { id: repeats[0]?.id ?? 0 });
  expect(await figures()).toMatchObject({ Gelen: 3, Sonuçlanan: 1, 'Devam eden': 2, 'Mükerrer kayıt': 1 });
});

describe('similar', () => {
  const similar = async (wish: { topicId?: number | null; text?: string; neighbourhoodId?: number | null; exceptId?: number | null }) =>
    (await office.call('requests', 'similar', { neighbourhoodId: office.yeni.id, topicId: null, text: '', exceptId: null, ...wish })).map(({ number }) => number);

  test('same place, same topic or words in any spelling; open before closed; nothing older than 90 days', async () => {
    const topics = (await office.call('catalogue', 'topics', {})).filter(({ parentId }) => parentId !== null);
    const [lamp, road] = [topics[0]?.id ?? 0, topics[1]?.id ?? 0];
    const old = await office.create({ subject: 'Sokak lambası', topicId: lamp, registeredOn: '2026-06-01', confirmedOldDate: true });
    office.today = '2026-08-20';
    await closeDone(old.id);
    office.today = '2026-11-22';
    const closed = await office.create({ subject: 'Direkteki lambalar sönük', topicId: lamp, registeredOn: '2026-09-20' });
    await office.call('requests', 'close', { id: closed.id, outcome: 'yapildi', closedOn: '2026-09-25', doneOn: '2026-09-25', resultText: '' });
    const open = await office.create({ subject: 'Lambanın camı kırık', topicId: lamp });
    const other = await office.create({ subject: 'Yolda çukur', topicId: road });
    await office.create({ subject: 'Lamba', topicId: lamp, requester: { kind: 'muhtar', seatId: office.cicek.seatId } });
    expect(await similar({ topicId: lamp })).toEqual([open.number, closed.number]);
    expect(await similar({ text: 'LAMBASI yanmıyor' })).toEqual([open.number, closed.number]);
    expect(await similar({ text: 'cukur' })).toEqual([other.number]);
    expect(await similar({ text: 'çukur', exceptId: other.id })).toEqual([]);
    expect(await similar({ topicId: lamp, text: 'çukur' })).toContain(other.number);
    expect(await similar({ topicId: lamp, neighbourhoodId: null })).toEqual([]);
    for (const nothing of ['', '%', '" OR *', 've', '12']) expect(await similar({ text: nothing })).toEqual([]);
  });

  test('a cancelled one and a duplicate are not offered; at most four', async () => {
    const first = await office.create();
    const repeat = await office.create();
    await office.call('links', 'markDuplicates', { ids: [repeat.id], of: first.number });
    const cancelled = await office.create();
    await office.call('requests', 'cancel', { id: cancelled.id, reason: 'x', on: office.today });
    expect(await similar({ text: 'lamba' })).toEqual([first.number]);
    for (let at = 0; at < 6; at++) await office.create();
    expect(await similar({ text: 'lamba' })).toHaveLength(4);
  });
});
