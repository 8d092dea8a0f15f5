import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';
import { historyOf, muhtar, neighbourhood, person, requestRow } from './sample.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const resolve = async (name: string) => (await office.call('neighbourhoods', 'resolve', { name }))?.name ?? null;

describe('one neighbourhood, one record', () => {
  test('any spelling finds it, nothing else does', async () => {
    await neighbourhood(office, 'YENİ MAHALLESİ');
    for (const written of ['YENİ MH.', 'Yeni Mah.', 'yeni', 'Yenimahalle', 'Yeni Mahallesi Muhtarlığı']) expect(await resolve(written)).toBe('Yeni');
    expect(await resolve('Yenice')).toBeNull();
    expect(await resolve("'; DROP TABLE neighbourhood; --")).toBeNull();
  });

  test.each(['YENİ MH.', 'Yeni Mahallesi', 'yenimahalle'])('%s is refused beside Yeni', async (name) => {
    await neighbourhood(office, 'Yeni');
    const { failure, fields } = await office.refused('neighbourhoods', 'create', { name, kind: 'merkez' });
    expect(failure.code).toBe('conflict');
    expect(fields).toEqual({ name: '“Yeni” rehberde zaten var.' });
  });

  test('Mahallecik is not Yeni, and a name of dots is none', async () => {
    await neighbourhood(office, 'Yeni');
    await neighbourhood(office, 'Mahallecik');
    expect((await office.refused('neighbourhoods', 'create', { name: '…', kind: 'merkez' })).fields).toEqual({ name: 'Ad en az bir harf ya da rakam içermeli.' });
    expect((await office.refused('neighbourhoods', 'create', { name: '  ', kind: 'merkez' })).fields).toEqual({ name: 'Bu alan boş bırakılamaz.' });
  });

  test('emoji, quotes and 2.000 characters of note are kept as they are', async () => {
    const note = `${'ş'.repeat(1990)}'"; 😀`;
    const { id } = await office.call('neighbourhoods', 'create', { name: "Hacı Şakir'in “Bağları” 🌳", kind: 'kirsal', note });
    expect(await office.call('neighbourhoods', 'get', { id })).toMatchObject({ name: "Hacı Şakir'in “Bağları” 🌳", note });
    expect((await office.refused('neighbourhoods', 'create', { name: 'Uzun', kind: 'merkez', note: 'x'.repeat(2001) })).fields).toEqual({ note: 'En çok 2.000 karakter yazılabilir.' });
  });

  test('a founding day in the future is refused', async () => {
    expect((await office.refused('neighbourhoods', 'create', { name: 'Yeni', kind: 'merkez', validFrom: '2026-11-23' })).fields).toEqual({ validFrom: 'Tarih bugünden ileri olamaz.' });
    expect((await office.refused('neighbourhoods', 'create', { name: 'Yeni', kind: 'merkez', validFrom: '2026-02-30' })).fields).toHaveProperty('validFrom');
  });
});

test('aliases find the neighbourhood, belong to one, and can be taken away', async () => {
  const id = await neighbourhood(office, 'Zeytinalanı');
  const other = await neighbourhood(office, 'Yayla');
  await office.call('neighbourhoods', 'addAlias', { id, alias: 'Z.ALANI MH.' });
  expect(await resolve('z.alanı')).toBe('Zeytinalanı');
  expect((await office.refused('neighbourhoods', 'addAlias', { id: other, alias: 'Z. Alanı Mah.' })).fields.alias).toContain('Zeytinalanı Mahallesi');
  expect((await office.refused('neighbourhoods', 'addAlias', { id: other, alias: 'Zeytinalanı' })).fields.alias).toContain('zaten var');
  expect((await office.refused('neighbourhoods', 'create', { name: 'Z Alanı', kind: 'merkez' })).fields.name).toContain('ek addır');
  const [alias] = (await office.call('neighbourhoods', 'get', { id })).aliases;
  await office.call('neighbourhoods', 'removeAlias', { aliasId: alias?.id ?? 0 });
  expect(await resolve('z.alanı')).toBeNull();
  expect((await office.refused('neighbourhoods', 'removeAlias', { aliasId: alias?.id ?? 0 })).failure.code).toBe('notFound');
  expect(await historyOf(office, 'neighbourhood_alias', alias?.id ?? 0)).toMatchObject([{ field: '' }, { field: 'alias', old_value: 'Z.ALANI MH.', new_value: null }]);
});

test('a rename keeps the old name findable and in the history', async () => {
  const id = await neighbourhood(office, 'Yeni');
  await office.call('neighbourhoods', 'rename', { id, name: 'CUMHURİYET MAH.', on: '2026-05-01' });
  expect(await resolve('Yeni Mh.')).toBe('Cumhuriyet');
  expect(await resolve('cumhuriyet')).toBe('Cumhuriyet');
  expect((await office.call('neighbourhoods', 'get', { id })).formerNames).toEqual([{ name: 'Yeni', validTo: '2026-05-01' }]);
  expect(await historyOf(office, 'neighbourhood', id)).toContainEqual({ field: 'name', old_value: 'Yeni', new_value: 'Cumhuriyet', actor: 'Deneme Memuru', at: '2026-11-22T10:00:00', operation: 'neighbourhoods.rename' });
  expect((await office.call('neighbourhoods', 'list', { text: 'yeni mh' })).map(({ name }) => name)).toEqual(['Cumhuriyet']);

  expect((await office.refused('neighbourhoods', 'create', { name: 'Yeni', kind: 'merkez' })).fields.name).toContain('eski adıdır');
  expect((await office.refused('neighbourhoods', 'rename', { id, name: 'Cumhuriyet', on: '2026-06-01' })).fields.name).toContain('aynı');
  expect((await office.refused('neighbourhoods', 'rename', { id, name: 'Hürriyet', on: '2026-04-30' })).fields.on).toContain('01.05.2026');
  expect((await office.refused('neighbourhoods', 'rename', { id, name: 'Hürriyet', on: '2026-11-23' })).fields.on).toContain('bugünden ileri');
  await office.call('neighbourhoods', 'rename', { id, name: 'Yeni', on: '2026-06-01' });
  expect((await office.call('neighbourhoods', 'timeline', { id })).map(({ on, text }) => [on, text])).toEqual([
    ['2026-06-01', 'Adı “Cumhuriyet” iken “Yeni” oldu'],
    ['2026-05-01', 'Adı “Yeni” iken “Cumhuriyet” oldu'],
  ]);
});

test('the new name finds the requests that came under the old one', async () => {
  const id = await neighbourhood(office, 'Yeni');
  const request = await office.call('requests', 'create', {
    requester: { kind: 'kisi', name: 'Ali Er', neighbourhoodId: id }, channel: 'telefon', type: 'istek', registeredOn: '2026-11-20', subject: 'Lamba',
  });
  await office.call('neighbourhoods', 'rename', { id, name: 'Cumhuriyet', on: '2026-11-21' });
  expect((await office.call('requests', 'list', { text: 'cumhuriyet' })).rows).toMatchObject([{ id: request.id, neighbourhood: 'Cumhuriyet' }]);
});

test('a merge closes the old one, ends its seats and leads its names to the new one', async () => {
  const old = await neighbourhood(office, 'Pınar');
  const middle = await neighbourhood(office, 'Yangı');
  const last = await neighbourhood(office, 'Sazak');
  const term = await muhtar(office, await person(office, 'Hasan Işık'), old, '2024-03-31');
  await office.call('neighbourhoods', 'addAlias', { id: old, alias: 'Pınarbaşı' });
  const requestId = await requestRow(office, { neighbourhoodId: old });

  expect((await office.refused('neighbourhoods', 'merge', { id: old, intoId: old, on: '2026-06-01' })).fields).toHaveProperty('intoId');
  expect((await office.refused('neighbourhoods', 'merge', { id: old, intoId: 999, on: '2026-06-01' })).fields).toEqual({ intoId: 'Listeden seçin.' });
  expect((await office.refused('neighbourhoods', 'merge', { id: old, intoId: middle, on: '2026-11-23' })).fields).toHaveProperty('on');
  expect((await office.refused('neighbourhoods', 'merge', { id: old, intoId: middle, on: '2024-03-31' })).fields.on).toContain('Hasan Işık');

  expect(await office.call('neighbourhoods', 'merge', { id: old, intoId: middle, on: '2026-06-01' })).toEqual({ id: middle });
  const closed = await office.call('neighbourhoods', 'get', { id: old });
  expect(closed).toMatchObject({ validTo: '2026-06-01', mergedInto: { id: middle, name: 'Yangı' }, muhtar: '', openRequests: 1 });
  expect(closed.seats).toMatchObject([{ id: term.id, endDate: '2026-05-31', endReason: 'birlesme' }]);
  expect((await office.call('neighbourhoods', 'list', {})).map(({ name }) => name)).toEqual(['Sazak', 'Yangı']);
  expect((await office.call('neighbourhoods', 'list', { withClosed: true })).map(({ name }) => name)).toEqual(['Pınar', 'Sazak', 'Yangı']);

  await office.call('neighbourhoods', 'merge', { id: middle, intoId: last, on: '2026-07-01' });
  for (const name of ['Pınar Mah.', 'Pınarbaşı', 'YANGI']) expect(await resolve(name)).toBe('Sazak');
  expect((await office.refused('neighbourhoods', 'create', { name: 'Pınar', kind: 'merkez' })).fields.name).toContain('katılmış');
  expect((await office.refused('neighbourhoods', 'rename', { id: old, name: 'Başka', on: '2026-08-01' })).failure).toMatchObject({ code: 'rule', fields: [] });
  expect((await office.refused('neighbourhoods', 'merge', { id: last, intoId: old, on: '2026-08-01' })).fields.intoId).toContain('01.06.2026');

  expect(await office.call('neighbourhoods', 'timeline', { id: old })).toEqual([
    { on: '2026-11-02', kind: 'talep', text: expect.stringContaining('Sokak lambası'), requestId, state: 'acik' },
    { on: '2026-06-01', kind: 'birlesme', text: 'Yangı Mahallesi ile birleşti; kayıtları orada sürüyor', requestId: null, state: null },
    { on: '2026-05-31', kind: 'gorev', text: 'Hasan Işık: muhtarlık görevi bitti (mahalle birleşmesi)', requestId: null, state: null },
    { on: '2024-03-31', kind: 'gorev', text: 'Hasan Işık: muhtarlık görevine başladı (seçim)', requestId: null, state: null },
  ]);
  expect((await office.call('neighbourhoods', 'timeline', { id: middle })).map(({ text }) => text)).toEqual([
    'Sazak Mahallesi ile birleşti; kayıtları orada sürüyor',
    'Pınar Mahallesi bu mahalleye katıldı',
  ]);
});

test('the list is in Turkish order, counts open requests and finds by muhtar, alias and the end of a phone', async () => {
  const names = ['Zaferler', 'Çayhisar', 'Ulucami', 'Akköprü', 'Çandır', 'Yayla', 'Ilıca', 'İncirli'];
  const ids = new Map<string, number>();
  for (const name of names) ids.set(name, await neighbourhood(office, name));
  const cayhisar = ids.get('Çayhisar') ?? 0;
  await muhtar(office, await person(office, 'Şule Ünal', '0532 123 45 67'), cayhisar, '2024-03-31');
  for (const state of ['acik', 'birimde', 'kapali'] as const) await requestRow(office, { neighbourhoodId: cayhisar, state });

  const rows = await office.call('neighbourhoods', 'list', {});
  expect(rows.map(({ name }) => name)).toEqual(['Akköprü', 'Çandır', 'Çayhisar', 'Ilıca', 'İncirli', 'Ulucami', 'Yayla', 'Zaferler']);
  expect(rows.find(({ id }) => id === cayhisar)).toMatchObject({ openRequests: 2, muhtar: 'Şule Ünal', muhtarPhone: '+905321234567', muhtarActing: false });
  for (const text of ['cayh', 'ÇAYHİSAR MH.', 'unal', 'şule', '4567', '0 (532) 123 45 67']) {
    expect((await office.call('neighbourhoods', 'list', { text })).map(({ name }) => name), text).toEqual(['Çayhisar']);
  }
  expect(await office.call('neighbourhoods', 'list', { text: "%' OR 1=1 --" })).toEqual([]);
});

test('change writes what it may and a missing record is told', async () => {
  const id = await neighbourhood(office, 'Ekincik');
  await office.call('neighbourhoods', 'change', { id, kind: 'kirsal', population: 1204, populationYear: 2025, households: 410, code: '48-09', note: 'Sahil' });
  expect(await office.call('neighbourhoods', 'get', { id })).toMatchObject({ name: 'Ekincik', kind: 'kirsal', population: 1204, populationYear: 2025, households: 410, code: '48-09', note: 'Sahil' });
  expect((await historyOf(office, 'neighbourhood', id)).map(({ field }) => field)).toEqual(['', 'kind', 'code', 'population', 'population_year', 'households', 'note']);
  expect((await office.refused('neighbourhoods', 'change', { id, kind: 'kirsal', population: -1 })).fields).toHaveProperty('population');
  for (const operation of ['get', 'timeline'] as const) expect((await office.refused('neighbourhoods', operation, { id: 999 })).failure.code).toBe('notFound');
});

test('a timeline has at most 200 lines, the newest', async () => {
  const id = await neighbourhood(office, 'Toparlar');
  for (let day = 0; day < 205; day++) await requestRow(office, { neighbourhoodId: id, registeredOn: day < 5 ? '2026-01-02' : '2026-03-02' });
  const timeline = await office.call('neighbourhoods', 'timeline', { id });
  expect(timeline).toHaveLength(200);
  expect(timeline.every(({ on }) => on === '2026-03-02')).toBe(true);
});
