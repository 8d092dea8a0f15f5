import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';
import { historyOf, muhtar, neighbourhood, person, requestRow, setUp } from './sample.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const names = async (input: object) => (await office.call('people', 'list', input)).rows.map(({ name }) => name);

test('a phone is kept once, whatever its spelling, and found by its last four digits', async () => {
  const id = await person(office, 'Hasan Işık', '0 (532) 123 45 67');
  await office.call('people', 'create', { name: 'Ayşe Çınar', phone: '+90 533 765 43 21', phone2: '0252 262 10 00' });
  expect(await office.call('people', 'get', { id })).toMatchObject({ phone: '+905321234567', office: '', seatId: null, openRequests: 0, tckn: '' });
  expect(await names({ text: '4567' })).toEqual(['Hasan Işık']);
  expect(await names({ text: '1000' })).toEqual(['Ayşe Çınar']);
  expect(await names({ text: '5337654321' })).toEqual(['Ayşe Çınar']);
  expect(await names({ text: '9999' })).toEqual([]);
  expect(await office.call('people', 'samePhone', { phone: '532 1234567' })).toEqual([{ id, name: 'Hasan Işık' }]);
  expect(await office.call('people', 'samePhone', { phone: '02522621000' })).toMatchObject([{ name: 'Ayşe Çınar' }]);
  expect(await office.call('people', 'samePhone', { phone: '5321234567', exceptId: id })).toEqual([]);
  expect(await office.call('people', 'samePhone', { phone: '' })).toEqual([]);
});

test.each([
  ['a phone of nine digits', { phone: '053212345' }, 'phone'],
  ['an address without @', { email: 'ayse.belediye' }, 'email'],
  ['no name', { name: '   ' }, 'name'],
  ['a name of 151 letters', { name: 'ş'.repeat(151) }, 'name'],
  ['the same phone twice', { phone: '0532 123 45 67', phone2: '+905321234567' }, 'phone2'],
])('%s is refused at its field', async (_name, more, field) => {
  expect(Object.keys((await office.refused('people', 'create', { name: 'Ayşe Çınar', ...more })).fields)).toEqual([field]);
});

test('the same name with the same phone is the same person', async () => {
  await person(office, 'Hasan Işık', '0532 123 45 67');
  const same = await office.refused('people', 'create', { name: 'HASAN IŞIK', phone: '+90 532 1234567' });
  expect([same.failure.code, Object.keys(same.fields)]).toEqual(['conflict', ['name']]);
  await person(office, 'Hasan Işık', '0532 123 45 68');
  await person(office, 'Hasan Işık');
  await person(office, 'Hasan Işık');
  expect((await office.call('people', 'list', {})).total).toBe(4);
});

describe('T.C. kimlik numarası', () => {
  test('is refused until the office switches it on', async () => {
    const { fields } = await office.refused('people', 'create', { name: 'Ayşe Çınar', tckn: '10000000146' });
    expect(fields).toEqual({ tckn: expect.stringContaining('kapalı') });
    await setUp(office);
    expect((await office.refused('people', 'create', { name: 'Ayşe Çınar', tckn: '10000000146' })).fields).toHaveProperty('tckn');
    expect((await office.refused('people', 'create', { name: 'Ayşe Çınar', tckn: '12345678901' })).fields).toEqual({ tckn: expect.stringContaining('hatalı') });
  });

  test('comes back masked, is never in the history and belongs to one person', async () => {
    await setUp(office, { tcknEnabled: true });
    const { id } = await office.call('people', 'create', { name: 'Ayşe Çınar', tckn: '10000000146' });
    expect((await office.call('people', 'get', { id })).tckn).toBe('100******46');
    expect((await office.refused('people', 'create', { name: 'Başka Biri', tckn: '10000000146' })).fields.tckn).toContain('Ayşe Çınar');

    await office.call('people', 'change', { id, name: 'Ayşe Çınar', note: 'x' });
    expect((await office.call('people', 'get', { id })).tckn).toBe('100******46');
    await office.call('people', 'change', { id, name: 'Ayşe Çınar', tckn: '' });
    expect((await office.call('people', 'get', { id })).tckn).toBe('');
    const history = await historyOf(office, 'person', id);
    expect(history).toContainEqual(expect.objectContaining({ field: 'tckn', old_value: '100******46', new_value: '' }));
    expect(JSON.stringify(history)).not.toContain('10000000146');
  });

  test('is not shown any more where the office switches it off', async () => {
    await setUp(office, { tcknEnabled: true });
    const { id } = await office.call('people', 'create', { name: 'Ayşe Çınar', tckn: '10000000146' });
    const settings = await office.call('office', 'get', {});
    if (!settings) throw new Error('no office');
    await office.call('office', 'save', { ...settings, tcknEnabled: false });
    expect((await office.call('people', 'get', { id })).tckn).toBe('');
  });
});

test('the list goes in pages, in Turkish order, and no page is larger than 200', async () => {
  for (const name of ['Zeynep', 'Ömer', 'Osman', 'İbrahim', 'Işıl', 'Çınar', 'Cemil', 'Şule', 'Selim', 'Ünal', 'Ufuk', 'Gül', 'Ilgın']) await person(office, name);
  const ordered = ['Cemil', 'Çınar', 'Gül', 'Ilgın', 'Işıl', 'İbrahim', 'Osman', 'Ömer', 'Selim', 'Şule', 'Ufuk', 'Ünal', 'Zeynep'];
  expect(await names({})).toEqual(ordered);
  const page = await office.call('people', 'list', { offset: 3, limit: 4 });
  expect([page.total, page.rows.map(({ name }) => name)]).toEqual([13, ordered.slice(3, 7)]);
  expect((await office.refused('people', 'list', { limit: 201 })).failure.code).toBe('invalid');
  expect(await names({ text: 'ISIL' })).toEqual(['Işıl']);
  expect(await names({ text: '" OR 1' })).toEqual([]);
});

test('seat, neighbourhood and open requests of a person, in office and as a citizen', async () => {
  const yeni = await neighbourhood(office, 'Yeni');
  const id = await person(office, 'Hasan Işık');
  const { id: seatTermId } = await muhtar(office, id, yeni, '2024-03-31');
  await person(office, 'Can Su');
  await requestRow(office, { seatTermId, personId: id, neighbourhoodId: yeni });
  const own = await requestRow(office, { personId: id });
  await requestRow(office, { seatTermId, state: 'kapali', registeredOn: '2026-01-05' });
  expect((await office.call('people', 'list', { role: 'muhtar' })).rows).toMatchObject([
    { name: 'Hasan Işık', office: 'Yeni Mahallesi muhtarı', seatId: seatTermId, neighbourhoodId: yeni, neighbourhood: 'Yeni', openRequests: 2 },
  ]);
  expect(await names({ text: 'yeni' })).toEqual(['Hasan Işık']);
  expect((await office.call('people', 'timeline', { id })).map(({ on, kind }) => `${on} ${kind}`)).toEqual(['2026-11-02 talep', '2026-11-02 talep', '2026-01-05 talep', '2024-03-31 gorev']);
  expect((await office.call('people', 'timeline', { id }))[0]).toMatchObject({ requestId: own, state: 'acik' });

  await office.call('people', 'endTerm', { id: seatTermId, endDate: '2026-10-31', endReason: 'istifa' });
  expect(await office.call('people', 'get', { id })).toMatchObject({ office: '', seatId: null, openRequests: 2 });
  expect((await office.call('people', 'timeline', { id })).map(({ text }) => text)).toContain('Yeni Mahallesi muhtarı görevi bitti (istifa)');
});

test('each changed field is in the history with who and when', async () => {
  const id = await person(office, 'Hasan Işık', '0532 123 45 67');
  office.today = '2026-11-23';
  await office.call('people', 'change', { id, name: 'Hasan Işık', phone: '0532 123 45 68', address: 'Atatürk Cd. 5' });
  expect(await historyOf(office, 'person', id)).toEqual([
    { field: '', old_value: null, new_value: null, actor: 'Deneme Memuru', at: '2026-11-22T10:00:00', operation: 'people.create' },
    { field: 'phone', old_value: '+905321234567', new_value: '+905321234568', actor: 'Deneme Memuru', at: '2026-11-23T10:00:00', operation: 'people.change' },
    { field: 'address', old_value: '', new_value: 'Atatürk Cd. 5', actor: 'Deneme Memuru', at: '2026-11-23T10:00:00', operation: 'people.change' },
  ]);
  expect((await office.refused('people', 'change', { id: 999, name: 'Yok' })).failure.code).toBe('notFound');
  expect((await office.refused('people', 'get', { id: 999 })).failure.code).toBe('notFound');
});
