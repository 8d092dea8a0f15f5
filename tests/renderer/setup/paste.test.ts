import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../renderer/features/setup/paste.ts';

const neighbourhoods = ['Akköprü', 'Çandır', 'Gülpınar', 'Yeni'];
const paste = (text: string, from = 0) => {
  const { placed, rest } = readPasted(text, neighbourhoods, from);
  return { placed: Object.fromEntries(placed), rest };
};

describe('readPasted', () => {
  test('three columns as a spreadsheet copies them, in any spelling', () => {
    expect(paste('ÇANDIR MAH.\tŞükrü Ağca\t0532 111 22 33\r\nYeni Mh.\tHasan Işık\t(0535) 444 55 66\r\n')).toEqual({
      placed: { Çandır: { muhtar: 'Şükrü Ağca', phone: '0532 111 22 33' }, Yeni: { muhtar: 'Hasan Işık', phone: '(0535) 444 55 66' } },
      rest: [],
    });
  });

  test('columns in another order, with running numbers and headings', () => {
    const { placed, rest } = paste('Sıra No\tTelefon\tMuhtar\tMahalle\n1\t5321112233\tŞükrü Ağca\tÇandır\n2\t5354445566\tHasan Işık\tYeni\n');
    expect(placed).toEqual({ Çandır: { muhtar: 'Şükrü Ağca', phone: '5321112233' }, Yeni: { muhtar: 'Hasan Işık', phone: '5354445566' } });
    expect(rest).toEqual([]);
  });

  test('two columns: neighbourhood and name', () => {
    expect(paste('Çandır\tŞükrü Ağca\nYeni\tHasan Işık').placed).toEqual({ Çandır: { muhtar: 'Şükrü Ağca', phone: '' }, Yeni: { muhtar: 'Hasan Işık', phone: '' } });
  });

  test('two columns: name and phone, in the order of the list from the row on', () => {
    expect(paste('Şükrü Ağca\t0532 111 22 33\nHasan Işık\t0535 444 55 66', 1).placed).toEqual({
      Çandır: { muhtar: 'Şükrü Ağca', phone: '0532 111 22 33' },
      Gülpınar: { muhtar: 'Hasan Işık', phone: '0535 444 55 66' },
    });
  });

  test('an unknown neighbourhood waits for a choice', () => {
    expect(paste('Çandır\tŞükrü Ağca\t5321112233\nYeni Köyceğiz\tİlyas Şığ\t5324445566')).toEqual({
      placed: { Çandır: { muhtar: 'Şükrü Ağca', phone: '5321112233' } },
      rest: [{ written: 'Yeni Köyceğiz', muhtar: 'İlyas Şığ', phone: '5324445566' }],
    });
  });

  test('a second row for the same neighbourhood is not swallowed', () => {
    const { placed, rest } = paste('Yeni\tHasan Işık\t5321112233\nYENİ MAHALLESİ\tBaşka Biri\t5324445566');
    expect(placed['Yeni']?.muhtar).toBe('Hasan Işık');
    expect(rest).toEqual([{ written: 'YENİ MAHALLESİ', muhtar: 'Başka Biri', phone: '5324445566' }]);
  });

  test('more names than rows left in the list', () => {
    expect(paste('A B\t5321112233\nC D\t5324445566', 3)).toEqual({
      placed: { Yeni: { muhtar: 'A B', phone: '5321112233' } },
      rest: [{ written: '', muhtar: 'C D', phone: '5324445566' }],
    });
  });

  test('quoted cells with line breaks, empty rows, doubled spaces', () => {
    expect(paste('Çandır\t"Şükrü\nAğca"\t5321112233\n\n\t\t\nYeni\tHasan   Işık\t5324445566').placed).toEqual({
      Çandır: { muhtar: 'Şükrü Ağca', phone: '5321112233' },
      Yeni: { muhtar: 'Hasan Işık', phone: '5324445566' },
    });
  });

  test('a phone that cannot be read is kept for the user to mend', () => {
    expect(paste('Çandır\tŞükrü Ağca\t5321112233\nYeni\tHasan Işık\t12345').placed['Yeni']).toEqual({ muhtar: 'Hasan Işık', phone: '12345' });
  });

  test('nothing of use', () => {
    expect(paste('')).toEqual({ placed: {}, rest: [] });
    expect(paste('Mahalle\tMuhtar\tTelefon')).toEqual({ placed: {}, rest: [] });
  });
});
