import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { neighbourhoodKey } from '../../preload/contract/neighbourhood-name.ts';
import { compareTurkish } from '../../preload/contract/turkish.ts';
import { openOffice, type TestOffice } from '../fixtures/office.ts';
import { details } from './directory/sample.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const run = { office: details, neighbourhoods: ['Yeni', 'Yayla', 'Ulucami'], units: ['Fen İşleri Müdürlüğü', 'Zabıta Müdürlüğü'], termStart: '2024-03-31' };

describe('places', () => {
  test('81 provinces in Turkish order, thirty of them büyükşehir', async () => {
    const provinces = await office.call('office', 'provinces', {});
    const names = provinces.map(({ name }) => name);
    expect(provinces).toHaveLength(81);
    expect(names).toEqual(names.toSorted(compareTurkish));
    expect(provinces.filter(({ metropolitan }) => metropolitan)).toHaveLength(30);
    expect(provinces.find(({ name }) => name === 'Muğla')).toMatchObject({ metropolitan: true, districts: expect.arrayContaining(['Köyceğiz', 'Ula']) });
    expect(provinces.find(({ name }) => name === 'Erzincan')).toMatchObject({ metropolitan: false });
    expect(provinces.flatMap(({ districts }) => districts)).toHaveLength(973);
  });

  test.each([
    ['Muğla', 'Köyceğiz', 25],
    ['İstanbul', 'Şişli', 25],
    ['Hatay', 'Altınözü', 48],
    ['Erzincan', 'Merkez', 167],
    ['MUĞLA', 'köyceğiz', 25],
    ['Muğla', 'Şişli', 0],
    ['Atlantis', 'Merkez', 0],
  ])('%s / %s has %i neighbourhoods', async (province, district, count) => {
    const names = await office.call('office', 'neighbourhoodsOf', { province, district });
    expect(names).toHaveLength(count);
    expect(new Set(names.map(neighbourhoodKey)).size).toBe(count);
    expect(names).toEqual(names.toSorted(compareTurkish));
  });

  test('names are written as a letter would write them', async () => {
    const koycegiz = await office.call('office', 'neighbourhoodsOf', { province: 'Muğla', district: 'Köyceğiz' });
    expect(koycegiz.slice(0, 5)).toEqual(['Akköprü', 'Balcılar', 'Beyobası', 'Çandır', 'Çayhisar']);
    expect(koycegiz).toContain('Yeni');
    const erzincan = await office.call('office', 'neighbourhoodsOf', { province: 'Erzincan', district: 'Merkez' });
    expect(erzincan).toEqual(expect.arrayContaining(['Atatürk', 'Atatürk (Çağlayan Beldesi)', 'İnönü', 'Yenimahalle']));
    expect(erzincan.filter((name) => /\bMah\b|\u0307|(^|[ (])\p{Ll}/u.test(name))).toEqual([]);
  });
});

describe('first run', () => {
  test('fills neighbourhoods, units, topics and muhtars in one go', async () => {
    expect(await office.call('office', 'get', {})).toBeNull();
    const muhtars = [
      { neighbourhood: 'YENİ MH.', muhtar: 'Hasan Işık', phone: '0532 123 45 67' },
      { neighbourhood: 'yayla mahallesi', muhtar: 'Ayşe Çınar', phone: '' },
    ];
    expect(await office.call('office', 'setUp', { ...run, muhtars })).toEqual(details);
    expect(await office.call('office', 'get', {})).toEqual(details);
    expect((await office.call('neighbourhoods', 'list', {})).map(({ name, muhtar, muhtarPhone }) => [name, muhtar, muhtarPhone])).toEqual([
      ['Ulucami', '', ''],
      ['Yayla', 'Ayşe Çınar', ''],
      ['Yeni', 'Hasan Işık', '+905321234567'],
    ]);
    const [hasan] = (await office.call('people', 'list', { text: 'hasan' })).rows;
    expect((await office.call('people', 'get', { id: hasan?.id ?? 0 })).seats).toMatchObject([{ role: 'muhtar', startDate: '2024-03-31', startReason: 'secim', endDate: null }]);

    const topics = await office.call('catalogue', 'topics', {});
    const unitOf = (path: string) => topics.find((topic) => topic.path === path)?.unit;
    expect(unitOf('Aydınlatma › Sokak lambası')).toBe('Fen İşleri Müdürlüğü');
    expect(unitOf('Muhtarlık hizmetleri › Muhtarlık binası onarımı')).toBe('Fen İşleri Müdürlüğü');
    expect(unitOf('Zabıta › Gürültü')).toBe('Zabıta Müdürlüğü');
    expect(unitOf('Temizlik › Konteyner')).toBe('');
  });

  test('all of Köyceğiz, with every default unit', async () => {
    const neighbourhoods = [...(await office.call('office', 'neighbourhoodsOf', { province: 'Muğla', district: 'Köyceğiz' }))];
    const units = [...(await office.call('office', 'defaultUnits', {}))];
    const muhtars = neighbourhoods.map((neighbourhood, n) => ({ neighbourhood, muhtar: `Muhtar ${n}`, phone: `05320000${String(n).padStart(3, '0')}` }));
    await office.call('office', 'setUp', { ...run, neighbourhoods, units, muhtars });
    expect((await office.call('neighbourhoods', 'list', {})).filter(({ muhtar }) => muhtar !== '')).toHaveLength(25);
    expect((await office.call('catalogue', 'topics', {})).filter(({ unitId }) => unitId === null)).toEqual([]);
  });

  test('villages of a town outside a büyükşehir are rural', async () => {
    await office.call('office', 'setUp', { ...run, neighbourhoods: ['İnönü', 'Arslanlı Köyü', 'Merkez (Cihangazi Köyü)', 'Atatürk (Çağlayan Beldesi)'], muhtars: [] });
    expect((await office.call('neighbourhoods', 'list', {})).map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Arslanlı Köyü: kirsal',
      'Atatürk (Çağlayan Beldesi): merkez',
      'İnönü: merkez',
      'Merkez (Cihangazi Köyü): kirsal',
    ]);
  });

  test('every row that cannot be taken is named, and nothing is written', async () => {
    const { failure, fields } = await office.refused('office', 'setUp', {
      ...run,
      neighbourhoods: ['Yeni', 'Yayla', 'YENİ MH.'],
      units: ['Fen İşleri Müdürlüğü', 'FEN İŞLERİ MÜDÜRLÜĞÜ'],
      muhtars: [
        { neighbourhood: 'Yeni', muhtar: 'Hasan Işık', phone: '0532 123 45 67' },
        { neighbourhood: 'Yenice', muhtar: 'Ali Er' },
        { neighbourhood: 'Yeni Mah.', muhtar: 'Can Su' },
        { neighbourhood: 'Yayla', muhtar: 'HASAN IŞIK', phone: '5321234567' },
      ],
      termStart: '2026-11-23',
    });
    expect(failure.code).toBe('invalid');
    expect(fields).toEqual({
      'neighbourhoods.2': '“YENİ MH.” listede iki kez yazılı.',
      'units.1': '“FEN İŞLERİ MÜDÜRLÜĞÜ” listede iki kez yazılı.',
      termStart: 'Tarih bugünden ileri olamaz.',
      'muhtars.1.neighbourhood': '“Yenice” adında bir mahalle yok. Adı düzeltin ya da mahalleye bu yazılışı ek ad olarak ekleyin.',
      'muhtars.2.neighbourhood': '“Yeni Mah.” için iki muhtar satırı var. Birini silin.',
      'muhtars.3.muhtar': 'Bu kişi aynı telefonla “Yeni” muhtarı olarak da yazılı.',
    });
    expect(await office.call('office', 'get', {})).toBeNull();
    expect(await office.call('neighbourhoods', 'list', {})).toEqual([]);
    expect(await office.call('units', 'list', {})).toEqual([]);
  });

  test('a broken phone is named at its row', async () => {
    const { fields } = await office.refused('office', 'setUp', { ...run, muhtars: [{ neighbourhood: 'Yeni', muhtar: 'Ali Er', phone: '12' }] });
    expect(Object.keys(fields)).toEqual(['muhtars.0.phone']);
  });

  test('a second first run is refused', async () => {
    await office.call('office', 'setUp', { ...run, muhtars: [] });
    expect((await office.refused('office', 'setUp', { ...run, muhtars: [] })).failure).toMatchObject({ code: 'rule', message: expect.stringContaining('daha önce') });
    expect(await office.call('neighbourhoods', 'list', {})).toHaveLength(3);
  });
});

test('the office is changed only after the first run', async () => {
  expect((await office.refused('office', 'save', details)).failure.code).toBe('rule');
  await office.call('office', 'setUp', { ...run, muhtars: [] });
  await office.call('office', 'save', { ...details, unit: 'Halkla İlişkiler Müdürlüğü', insideMetropolitan: false });
  expect(await office.call('office', 'get', {})).toMatchObject({ unit: 'Halkla İlişkiler Müdürlüğü', insideMetropolitan: false });
  expect((await office.refused('office', 'save', { ...details, institution: ' ' })).fields).toHaveProperty('institution');
  expect((await office.refused('office', 'save', { ...details, logo: 'javascript:alert(1)' })).fields).toHaveProperty('logo');
});

describe('logo', () => {
  const choose = async (picture: { bytes: Uint8Array; type: 'image/png' | 'image/jpeg' } | null) => {
    await office.close();
    office = await openOffice({ services: { askPicture: async () => picture } });
    return office.route('office', 'chooseLogo', {});
  };

  test('a picture becomes a data address; cancelled is null', async () => {
    expect(await choose({ bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), type: 'image/png' })).toEqual({ ok: true, value: 'data:image/png;base64,iVBORwE=', step: null });
    expect(await choose(null)).toEqual({ ok: true, value: null, step: null });
  });

  test('a file that only calls itself a picture is refused', async () => {
    expect(await choose({ bytes: new TextEncoder().encode('<svg onload=alert(1)>'), type: 'image/png' })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });
});
