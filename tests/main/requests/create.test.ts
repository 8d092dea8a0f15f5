import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerOffice, type Draft, type LedgerOffice } from './ledger-office.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice();
});
afterEach(() => office.close());

const get = (id: number) => office.call('requests', 'get', { id });
const refused = async (changes: Partial<Draft>) => (await office.refused('requests', 'create', office.draft(changes))).fields;

describe('numbers', () => {
  test('1,000 saves at once: no gap, no double, in the order of the saves', async () => {
    const saved = await Promise.all(Array.from({ length: 1000 }, (_, at) => office.create({ subject: `Talep ${at}` })));
    expect(saved.map(({ number }) => number)).toEqual(Array.from({ length: 1000 }, (_, at) => `2026/${String(at + 1).padStart(4, '0')}`));
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1000);
    const { total, totalIsExact } = await office.call('requests', 'list', {});
    expect([total, totalIsExact]).toEqual([1000, true]);
  });

  test('among failing saves too: a refused one leaves nothing and its number goes to the next', async () => {
    const tries = Array.from({ length: 200 }, (_, at) =>
      office.route('requests', 'create', office.draft({ channel: 'mbs', externalNo: `M-${at % 150}`, ...(at % 7 === 0 ? { topicId: 99999 } : {}) })),
    );
    const replies = await Promise.all(tries);
    const numbers = replies.flatMap((reply) => (reply.ok ? [(reply.value as { number: string }).number] : []));
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.length).toBeLessThan(160);
    expect(numbers).toEqual(numbers.map((_, at) => `2026/${String(at + 1).padStart(4, '0')}`));
    const { rows } = await office.call('requests', 'list', { limit: 200 });
    expect(rows.length).toBe(numbers.length);
  });

  test('a fault in the middle of a save leaves no row, no number, no event, no history, no word in the index', async () => {
    await office.create();
    const { work } = office.database;
    const occasion = { actor: 'x', today: office.today, now: `${office.today}T10:00:00`, operation: 'test' };
    const counts = () =>
      work.read(occasion, (reader) =>
        reader.one(`SELECT (SELECT COUNT(*) FROM request) AS requests, (SELECT last FROM counter WHERE kind = 'request') AS last, (SELECT COUNT(*) FROM request_event) AS events,
          (SELECT COUNT(*) FROM history WHERE entity = 'request') AS history, (SELECT COUNT(*) FROM request_fts WHERE request_fts MATCH 'lambasi') AS words, (SELECT COUNT(*) FROM person) AS people`),
      );
    const before = await counts();
    await office.database.source.query(`CREATE TRIGGER fault BEFORE INSERT ON request_event BEGIN SELECT RAISE(ABORT, 'fault'); END`);
    const reply = await office.route('requests', 'create', office.draft({ requester: { kind: 'kisi', name: 'Yeni Kişi', phone: '05321112233' } }));
    expect(reply.ok).toBe(false);
    await office.database.source.query('DROP TRIGGER fault');
    expect(await counts()).toEqual(before);
    expect((await office.create()).number).toBe('2026/0002');
  });

  test('each year has its own sequence, beyond 9999 too', async () => {
    const old = await office.create({ registeredOn: '2025-12-31', confirmedOldDate: true });
    expect(old.number).toBe('2025/0001');
    await office.database.source.query(`UPDATE counter SET last = 9999 WHERE kind = 'request' AND year = 2025`);
    const big = await office.create({ registeredOn: '2025-12-30', confirmedOldDate: true });
    const current = await office.create();
    expect([big.number, current.number]).toEqual(['2025/10000', '2026/0001']);
    const { rows } = await office.call('requests', 'list', {});
    expect(rows.map(({ number }) => number)).toEqual(['2026/0001', '2025/10000', '2025/0001']);
  });
});

describe('what bad input gets', () => {
  test('a doubled outside number is refused at its field with the other record; a cancelled record gives it free', async () => {
    const first = await office.create({ channel: 'mbs', externalNo: 'MBS 2026 / 143-ı' });
    expect(await refused({ channel: 'mbs', externalNo: 'mbs2026/143-I' })).toEqual({ externalNo: 'Bu numara kayıtlı: 2026/0001' });
    expect(await office.call('requests', 'findByExternalNo', { channel: 'mbs', externalNo: 'MBS2026/143-İ', exceptId: null })).toEqual(first);
    expect(await office.call('requests', 'findByExternalNo', { channel: 'mbs', externalNo: '' })).toBeNull();
    expect((await office.create({ channel: 'dilekce', externalNo: 'MBS 2026/143-ı' })).number).toBe('2026/0002');
    await office.call('requests', 'cancel', { id: first.id, reason: 'Yanlış', on: office.today });
    expect((await office.create({ channel: 'mbs', externalNo: 'MBS 2026/143-ı' })).number).toBe('2026/0003');
  });

  test('dates: the future, after the registration, impossible, ten months back', async () => {
    expect(await refused({ registeredOn: '2026-11-23' })).toEqual({ registeredOn: 'Tarih bugünden ileri olamaz.' });
    expect(await refused({ petitionDate: '2026-12-01', externalDate: '2027-01-01' })).toEqual({ petitionDate: 'Tarih bugünden ileri olamaz.', externalDate: 'Tarih bugünden ileri olamaz.' });
    expect(await refused({ registeredOn: '2026-11-10', petitionDate: '2026-11-11' })).toEqual({ petitionDate: 'Bu tarih, kayıt tarihinden sonra olamaz.' });
    expect(await refused({ registeredOn: '2026-02-30' })).toEqual({ registeredOn: 'Tarih anlaşılamadı. Örnek: 22.11.2026' });
    expect(await refused({ registeredOn: '2026-01-12' })).toEqual({ registeredOn: 'Bu tarih 10 ay önce, doğru mu?' });
    expect(await refused({ petitionDate: '2025-11-22' })).toEqual({ petitionDate: 'Bu tarih 12 ay önce, doğru mu?' });
    expect((await office.create({ registeredOn: '2026-01-12', confirmedOldDate: true })).number).toBe('2026/0001');
    expect((await office.create({ registeredOn: '2026-01-23' })).number).toBe('2026/0002');
  });

  test('an urgent one owes its reason, when it is written and when it is changed', async () => {
    expect(await refused({ priority: 'acele' })).toEqual({ priorityReason: 'Bu alan boş bırakılamaz.' });
    expect(await refused({ priority: 'acele', priorityReason: '  ' })).toEqual({ priorityReason: 'Bu alan boş bırakılamaz.' });
    expect((await office.create({ priority: 'oncelikli' })).number).toBe('2026/0001');
    const { id } = await office.create({ priority: 'acele', priorityReason: 'Can güvenliği' });
    const { channel, type, subject, text } = await get(id);
    const change = { id, requester: { kind: 'muhtar' as const, seatId: office.yeni.seatId }, channel, type, subject, text, priority: 'acele' as const };
    const { failure } = await office.refused('requests', 'change', change);
    expect(failure.fields).toEqual([{ field: 'priorityReason', message: 'Bu alan boş bırakılamaz.' }]);
  });

  test('an empty required date says that it is empty', async () => {
    expect(await refused({ registeredOn: null as never })).toEqual({ registeredOn: 'Bu alan boş bırakılamaz.' });
  });

  test('an expired muhtar, one not yet in office, a member instead of the muhtar, nobody', async () => {
    await office.call('people', 'endTerm', { id: office.yeni.seatId, endDate: '2026-11-15', endReason: 'istifa' });
    expect(await refused({})).toEqual({ 'requester.seatId': 'Hasan Işık adlı muhtarın görev süresi 15.11.2026 tarihinde bitti. Görevdeki muhtarı seçin.' });
    expect((await office.create({ registeredOn: '2026-11-15' })).number).toBe('2026/0001');
    const { id: personId } = await office.call('people', 'create', { name: 'Şule Kışlalı', phone: '', phone2: '', email: '', address: '', note: '' });
    const acting = await office.call('people', 'startTerm', { personId, neighbourhoodId: office.yeni.id, role: 'muhtar', position: null, acting: true, startDate: '2026-11-16', startReason: 'vekalet', endDate: null });
    expect((await office.create({ requester: { kind: 'muhtar', seatId: acting.id } })).number).toBe('2026/0002');
    expect(await refused({ requester: { kind: 'muhtar', seatId: acting.id }, registeredOn: '2026-11-15' })).toEqual({ 'requester.seatId': 'Şule Kışlalı adlı muhtarın görevi 16.11.2026 tarihinde başladı. Kayıt tarihindeki muhtarı seçin.' });
    expect(await refused({ requester: { kind: 'muhtar', seatId: 9999 } })).toHaveProperty(['requester.seatId']);
  });

  test('ids that do not exist are field sentences, not faults', async () => {
    expect(await refused({ topicId: 9999 })).toEqual({ topicId: 'Listeden seçin.' });
    expect(await refused({ unitId: 9999 })).toEqual({ unitId: 'Listeden seçin.' });
    expect(await refused({ requester: { kind: 'kisi', name: 'A', neighbourhoodId: 9999 } })).toEqual({ 'requester.neighbourhoodId': 'Listeden seçin.' });
    expect(await refused({ requester: { kind: 'stk', ngoId: 9999 } })).toEqual({ 'requester.ngoId': 'Listeden seçin.' });
    expect((await office.refused('requests', 'get', { id: 9999 })).failure.code).toBe('notFound');
    expect((await office.refused('requests', 'answer', { handOffId: 9999, on: office.today, text: 'x', paperNo: '' })).failure.code).toBe('notFound');
  });

  test('10,000 letters, emoji, quotes and SQL come back as they were written, from every text field', async () => {
    const nasty = `Robert'); DROP TABLE request;-- "çift" 'tek' \`ters\` %_* NEAR( 😀👍🏽 İıŞğ \u0307 {"a":1} <b>`;
    const long = `${nasty} `.repeat(140).slice(0, 10_000).trim();
    const { id } = await office.create({
      requester: { kind: 'kisi', name: nasty, phone: '' }, subject: nasty, text: long, channel: 'mbs', externalNo: nasty.slice(0, 60), priority: 'acele', priorityReason: nasty,
    });
    expect(await get(id)).toMatchObject({ requester: nasty, subject: nasty, text: long, externalNo: nasty.slice(0, 60).trim(), priorityReason: nasty });
    await office.call('requests', 'cancel', { id, reason: nasty, on: office.today });
    expect((await get(id)).cancelReason).toBe(nasty);
    expect((await office.call('requests', 'list', { text: '😀 "DROP table" NEAR(' })).total).toBe(1);
    expect(await refused({ text: 'x'.repeat(20_001) })).toEqual({ text: 'En çok 20.000 karakter yazılabilir.' });
  });
});

describe('who asks', () => {
  test('the record keeps the muhtar of its day; later requests have the new one', async () => {
    const { id } = await office.create({ registeredOn: '2026-11-10' });
    office.today = '2026-11-30';
    const { id: personId } = await office.call('people', 'create', { name: 'Işıl Öz', phone: '05359998877', phone2: '', email: '', address: '', note: '' });
    await office.call('people', 'startTerm', { personId, neighbourhoodId: office.yeni.id, role: 'muhtar', position: null, startDate: '2026-11-25', startReason: 'ara_secim', endDate: null });
    await office.call('people', 'change', { id: office.yeni.muhtarId, name: 'Hasan Işık Emekli', phone: '', phone2: '', email: '', address: '', note: '' });
    expect(await get(id)).toMatchObject({ requester: 'Hasan Işık', requesterPhone: '+905321234567', requesterTermEnded: true });
    await office.call('requests', 'change', { id, requester: { kind: 'muhtar', seatId: office.yeni.seatId }, channel: 'telefon', type: 'istek', subject: 'Düzeltildi' });
    expect(await get(id)).toMatchObject({ requester: 'Hasan Işık', subject: 'Düzeltildi', requesterPhone: '+905321234567' });
  });

  test('a new name becomes a person once; with the same phone it is the same person', async () => {
    const ayse = (name: string) => office.create({ requester: { kind: 'kisi', name, phone: '0 (555) 111 22 33', neighbourhoodId: office.cicek.id } });
    const first = await get((await ayse('Ayşe IŞIK')).id);
    const second = await get((await ayse('ayşe ışık')).id);
    expect(first).toMatchObject({ requesterKind: 'kisi', neighbourhood: 'Çiçek', requesterPhone: '+905551112233' });
    expect(second.personId).toBe(first.personId);
    const other = await get((await ayse('Fatma Işık')).id);
    expect(other.personId).not.toBe(first.personId);
  });

  test('“yen” finds the muhtar of Yeni with the last three requests; four digits find a phone', async () => {
    for (const subject of ['Bir', 'İki', 'Üç', 'Dört']) await office.create({ subject });
    await office.create({ requester: { kind: 'kisi', name: 'Yener Uslu', phone: '05551112233' } });
    const found = await office.call('requests', 'suggestRequester', { text: 'yen' });
    expect(found.map(({ label }) => label)).toEqual(['Yeni Mh. — Hasan Işık (muhtar, 2024–)', 'Yener Uslu']);
    expect(found[0]).toMatchObject({ kind: 'muhtar', seatId: office.yeni.seatId, neighbourhoodId: office.yeni.id, phone: '+905321234567', expired: false });
    expect(found[0]?.lastRequests.map(({ number, subject }) => [number, subject])).toEqual([['2026/0004', 'Dört'], ['2026/0003', 'Üç'], ['2026/0002', 'İki']]);
    const byPhone = async (text: string) => (await office.call('requests', 'suggestRequester', { text })).map(({ name }) => name);
    expect(await byPhone('4321')).toEqual(['Gül Çınar']);
    expect(await byPhone('2233')).toEqual(['Yener Uslu']);
    for (const text of ['CICEK', 'çiçek mh', 'çınar', 'GÜL çiçek']) expect(await byPhone(text)).toEqual(['Gül Çınar']);
  });

  test('who is out of office comes last and is marked', async () => {
    await office.call('people', 'endTerm', { id: office.yeni.seatId, endDate: '2026-11-15', endReason: 'istifa' });
    await office.call('ngos', 'create', { name: 'Yeni Nesil Derneği', field: '', neighbourhoodId: null, phone: '', email: '', address: '', note: '', closedOn: null });
    const found = await office.call('requests', 'suggestRequester', { text: 'yeni' });
    expect(found.map(({ label, expired }) => [label, expired])).toEqual([['Yeni Nesil Derneği (STK)', false], ['Yeni Mh. — Hasan Işık (muhtar, 2024–2026)', true]]);
    expect((await office.call('requests', 'suggestRequester', { text: '' })).length).toBeLessThanOrEqual(12);
  });
});

describe('deadlines', () => {
  test('information act by type whatever the channel, then the channel; MBS from its own date', async () => {
    const due = async (changes: Partial<Draft>) => {
      const { dueDate, dueKind } = await get((await office.create(changes)).id);
      return [dueDate, dueKind];
    };
    expect(await due({ channel: 'dilekce' })).toEqual(['2026-12-22', 'legal']);
    expect(await due({ channel: 'mbs' })).toEqual(['2026-12-07', 'legal']);
    expect(await due({ channel: 'mbs', externalDate: '2026-11-03' })).toEqual(['2026-11-18', 'legal']);
    expect(await due({ channel: 'dilekce', type: 'bilgiedinme' })).toEqual(['2026-12-11', 'legal']);
    expect(await due({ channel: 'telefon' })).toEqual(['2026-12-07', 'target']);
  });

  test('the preview says what the record will say', async () => {
    const preview = await office.call('requests', 'previewDue', { channel: 'dilekce', type: 'istek', start: office.today });
    const { dueDate, dueExplanation, dueLegalBasis } = await get((await office.create({ channel: 'dilekce' })).id);
    expect(preview).toEqual({ dueDate, explanation: dueExplanation, legalBasis: dueLegalBasis, estimated: false, kind: 'legal', later: null });
  });

  test('correcting the channel counts anew and says so; correcting the text does not', async () => {
    const { id } = await office.create({ channel: 'dilekce' });
    const change = { id, requester: { kind: 'muhtar', seatId: office.yeni.seatId }, type: 'istek', subject: 'Yeni özet' } as const;
    await office.call('requests', 'change', { ...change, channel: 'dilekce' });
    expect((await get(id)).timeline.map(({ kind }) => kind)).toEqual(['kayit', 'duzeltme']);
    await office.call('requests', 'change', { ...change, channel: 'mbs' });
    const detail = await get(id);
    expect(detail.dueDate).toBe('2026-12-07');
    expect(detail.timeline.at(-1)).toMatchObject({ kind: 'sure', text: 'Son gün değişti: 22.12.2026 → 07.12.2026.' });
  });
});

test('the form starts with the channel used last', async () => {
  expect(await office.call('requests', 'formDefaults', {})).toEqual({ channel: 'telefon', type: 'istek', today: office.today });
  await office.create({ channel: 'halkgunu' });
  expect((await office.call('requests', 'formDefaults', {})).channel).toBe('halkgunu');
});
