import { describe, expect, test } from 'vitest';
import { outcomeChoice, types } from '../../../main/import/check/choices.ts';
import { unitKey } from '../../../main/import/check/words.ts';
import { letters } from '../../../main/import/look.ts';
import { countOf, dateOf, phoneOf, textOf } from '../../../main/import/map/cells.ts';
import { bestSheet, findHeadings, guessColumns } from '../../../main/import/map/headings.ts';
import { applyProfile, guessMapping, headingsOf, looksLikeMbs, mbsMapping } from '../../../main/import/map/profiles.ts';
import { nearest } from '../../../main/import/nearest.ts';
import type { Cell, Sheet } from '../../../main/import/types.ts';
import { parsePhone } from '../../../preload/contract/phone.ts';

const today = '2026-11-22';
const sheet = (...rows: readonly (readonly Cell[])[]): Sheet => ({ name: 'Liste', rows });
const fieldsOf = (columns: ReturnType<typeof guessColumns>): string[] => columns.map(({ field, column }) => `${column} ${field}`);

describe('columns guessed from their headings', () => {
  test.each([
    ['talepler', ['S.No', 'MBS No', 'Başvuru Tarihi', 'Mahalle', 'Muhtar Adı Soyadı', 'Cep Telefonu', 'Talep Konusu', 'Açıklama', 'İlgili Müdürlük'], ['1 externalNo', '2 registeredOn', '3 neighbourhood', '4 requester', '5 phone', '6 subject', '7 text', '8 unit']],
    ['talepler', ['TARİH', 'MAHALLESİ', 'ADI SOYADI', 'TEL', 'TALEP', 'BİRİM', 'SONUÇ', 'SONUÇ TARİHİ', 'GELİŞ ŞEKLİ'], ['0 registeredOn', '1 neighbourhood', '2 requester', '3 phone', '4 subject', '5 unit', '6 outcome', '7 closedOn', '8 channel']],
    ['talepler', ['Evrak Kayıt No', 'Evrak Tarihi', 'Dilekçe Tarihi', 'Başvuran', 'Konu', 'Kategori', 'Durumu', 'Gerekçe', 'Yapılan İşlem'], ['0 externalNo', '1 externalDate', '2 petitionDate', '3 requester', '4 subject', '5 topic', '6 outcome', '7 reason', '8 resultText']],
    ['muhtarlar', ['Sıra', 'Mahalle Adı', 'Muhtarın Adı Soyadı', 'GSM', 'E-Posta', 'Muhtarlık Adresi'], ['1 neighbourhood', '2 name', '3 phone', '4 email', '5 address']],
    ['mahalleler', ['MAHALLE', 'NÜFUS', 'HANE SAYISI', 'Merkez/Kırsal'], ['0 name', '1 population', '2 households', '3 kind']],
    ['birimler', ['Müdürlük', 'Dahili', 'Kısa Ad'], ['0 name', '1 phone', '2 shortName']],
    ['stk', ['Dernek Adı', 'Faaliyet Alanı', 'Başkan', 'Telefon No', 'Mahalle'], ['0 name', '1 field', '2 contact', '3 phone', '4 neighbourhood']],
    ['talepler', ['Sütun 1', 'X', ''], []],
  ] as const)('%s %j', (kind, headings, expected) => {
    expect(fieldsOf(guessColumns(kind, headings))).toEqual(expected);
  });

  test('a merged heading above tells two columns of the same name apart', () => {
    expect(fieldsOf(guessColumns('talepler', ['Tarihi', 'Tarihi', 'Konu'], ['Evrak', 'Dilekçe', 'Konu']))).toEqual(['0 externalDate', '1 petitionDate', '2 subject']);
  });
});

describe('the row of the headings', () => {
  const table = sheet(['2026 YILI MUHTAR TALEPLERİ'], [], ['Düzenleme tarihi', 46_348], ['Mahalle', 'Konu', 'Tarih'], ['Yeni', 'Çukur', 46_348]);
  test('stands below titles and blank rows', () => expect(findHeadings('talepler', table)).toMatchObject({ row: 3 }));
  test('may be the second of two merged ones', () => {
    expect(findHeadings('talepler', sheet(['MBS No', 'Başvuran', 'Başvuran', 'Tarih'], ['MBS No', 'Adı Soyadı', 'Telefon', 'Tarih'], ['1', 'Ali', '2', '3'])).row).toBe(1);
  });
  test('is never a title alone', () => expect(findHeadings('talepler', sheet(['MUHTAR TALEPLERİ'], ['Olay', 'Yer'], ['Çukur', 'Yeni']))).toEqual({ row: 1, columns: [] }));
  test('may say nothing that is known', () => expect(findHeadings('talepler', sheet(['Alfa', 'Beta'], ['x1234', '5678']))).toEqual({ row: 0, columns: [] }));
  test('may be missing', () => expect(findHeadings('talepler', sheet(['0532 111', '12.11.2026']))).toEqual({ row: null, columns: [] }));
  test('the sheet that fits best is taken', () => expect(bestSheet('talepler', [sheet(['Not'], ['x'], ['y'], ['z']), table])).toBe(1));
});

describe('profiles', () => {
  const mbs = sheet(['MBS Başvuru No', 'Başvuru Tarihi', 'Mahalle', 'Konu'], ['1', '2', '3', '4']);
  test('an MBS list is known by its headings, and its date is the one recorded in MBS', () => {
    expect(looksLikeMbs(mbs, guessMapping('talepler', [mbs], 0))).toBe(true);
    expect(mbsMapping([mbs], 0)).toEqual({
      sheet: 0,
      headerRow: 0,
      columns: [{ field: 'externalNo', column: 0 }, { field: 'externalDate', column: 1 }, { field: 'neighbourhood', column: 2 }, { field: 'subject', column: 3 }],
      defaults: { channel: 'mbs', type: null, day: null },
    });
    const evrak = sheet(['Evrak No', 'Tarih', 'Konu'], ['1']);
    expect(looksLikeMbs(evrak, guessMapping('talepler', [evrak], 0))).toBe(false);
  });
  test('a mapping is found again where its columns have moved, and only where all of them are', () => {
    const first = sheet(['Olay', 'Yer'], ['Çukur', 'Yeni']);
    const headings = headingsOf({ sheet: 0, headerRow: 0, columns: [{ field: 'subject', column: 0 }, { field: 'neighbourhood', column: 1 }], defaults: { channel: null, type: null, day: null } }, first);
    const profile = { id: 1, name: 'Fen', kind: 'talepler', headings, defaults: { channel: 'telefon', type: null, day: null } } as const;
    expect(applyProfile(profile, sheet(['Başlık'], ['Sıra', 'YER', 'Olay']), 2)).toMatchObject({ sheet: 2, headerRow: 1, columns: [{ field: 'neighbourhood', column: 1 }, { field: 'subject', column: 2 }] });
    expect(applyProfile(profile, sheet(['Yer', 'Başka']), 0)).toBeNull();
  });
});

describe('cells', () => {
  test.each([
    ['12.11.2026', '2026-11-12'], ['12/11/2026', '2026-11-12'], ['2026-11-12', '2026-11-12'], ['12.11.2026 09:30', '2026-11-12'], ['12.11.2026 09:30:15', '2026-11-12'], ['2026-11-12T09:30:00.000Z', '2026-11-12'],
    ['12 Kasım 2026', '2026-11-12'], ['12 Kasım 2026 Perşembe', '2026-11-12'], ['Perşembe, 12.11.2026', '2026-11-12'], [46_338, '2026-11-12'], ['46338', '2026-11-12'], ['31.02.2026', null], ['yarın', null], [12, null],
  ])('date %j → %s', (cell, date) => expect(dateOf(cell, today)).toBe(date));
  test.each([['1.234', 1234], [1234, 1234], ['1.234,00', 1234], ['2 450', 2450], ['412 kişi', 412], ['1,5', null], [1.5, null], [-1, null], ['çok', null]])('count %j → %s', (cell, count) => expect(countOf(cell)).toBe(count));
  test.each([[5_321_234_567, '+905321234567'], ['0532 123 45 67 / 0533 765 43 21', '+905321234567'], ['0(532)1234567, ev', '+905321234567']])('phone %j', (cell, phone) => expect(parsePhone(phoneOf(cell))).toBe(phone));
  test.each([[1.5, '1,5'], [0.1 + 0.2, '0,3'], ['x', 'x'], [undefined, '']])('text of %j', (cell, text) => expect(textOf(cell)).toBe(text));
  test.each([['FEN İŞLERİ MÜD.', 'fen isleri'], ['Fen İşleri Müdürlüğü', 'fen isleri'], ['Zabıta', 'zabita']])('unit %s', (name, key) => expect(unitKey(name)).toBe(key));
  test.each([['TALEP', 'istek'], ['Şikâyet', 'sikayet'], ['Görüş/Öneri', 'oneri'], ['başka', undefined]])('type %s', (written, code) => expect(types.find(written)).toBe(code));
  test.each([['OLUMLU', 'yapildi'], ['Olumsuz', 'yapilamadi'], ['Devam ediyor', null], ['Görev dışı – ilgili kuruma iletildi', 'gorev_disi'], ['belki', undefined]])('outcome %s', (written, code) => expect(outcomeChoice.find(written)).toBe(code));
  test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA']])('column %d is %s', (column, name) => expect(letters(column)).toBe(name));
});

test.each([['yenice', 'Yeni'], ['cicekk', 'Çiçek'], ['cumhuriyet', null]])('nearest to %s: %s', (key, name) => {
  expect(nearest(key, [{ id: 1, name: 'Yeni', key: 'yeni' }, { id: 2, name: 'Çiçek', key: 'cicek' }])?.name ?? null).toBe(name);
});
