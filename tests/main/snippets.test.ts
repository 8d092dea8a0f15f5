import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expandSnippet, matchSnippets, snippetToken, unknownFields, type Snippet } from '../../preload/contract/snippets.ts';
import { openOffice, type TestOffice } from '../fixtures/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const save = (code: string, more: object = {}) => office.call('snippets', 'save', { id: null, code, title: 'Deneme', text: 'Metin', ...more });

describe('the office’s texts', () => {
  test('shipped ones use known fields only, are formal and short to type', async () => {
    const shipped = await office.call('snippets', 'list', {});
    expect(shipped.length).toBeGreaterThanOrEqual(10);
    for (const { code, text, active } of shipped) {
      expect([unknownFields(text), active]).toEqual([[], true]);
      expect(text).not.toMatch(/!|  /);
      expect(code).toMatch(/^[a-z]{2}$/);
    }
  });

  test('a code is given once, however it is written', async () => {
    const { id } = await save('Iş');
    for (const code of ['ış', 'İŞ', 'is', 'IS']) expect((await office.refused('snippets', 'save', { id: null, code, title: 'x', text: 'y' })).fields.code).toContain('kullanılıyor');
    await office.call('snippets', 'save', { id, code: 'iş', title: 'Yeni ad', text: '{mahalle} için', active: false });
    expect((await office.call('snippets', 'list', {})).find((each) => each.id === id)).toEqual({ id, code: 'iş', title: 'Yeni ad', text: '{mahalle} için', active: false });
    expect((await office.refused('snippets', 'save', { id: 999, code: 'zz', title: 'x', text: 'y' })).failure.code).toBe('notFound');
  });

  test.each([
    [{ code: 'a b' }, 'code'],
    [{ code: 'a;b' }, 'code'],
    [{ code: '' }, 'code'],
    [{ code: 'aa', text: '{muhtarın adı}' }, 'text'],
    [{ code: 'aa', text: ' ' }, 'text'],
  ])('%j is refused at its field', async (changes, field) => {
    expect((await office.refused('snippets', 'save', { id: null, title: 'x', text: 'y', ...changes } as never)).fields).toHaveProperty(field);
  });
});

describe('while typing', () => {
  test.each([
    ['Sayın ;;al', 'al'],
    [';;', ''],
    ['metin\n;;çö', 'çö'],
    ['a ;; b', null],
    ['a;b', null],
    [';;;al', null],
    ['', null],
  ])('%j has the beginning %j', (before, token) => {
    expect(snippetToken(before)).toBe(token);
  });

  test('by code first, then by the words of the title; those out of use never', () => {
    const snippet = (code: string, title: string, active = true): Snippet => ({ id: 0, code, title, text: 'x', active });
    const all = [snippet('ar', 'Ara cevap'), snippet('ek', 'Eksik bilgi'), snippet('ış', 'Işıklandırma'), snippet('xx', 'Arıza'), snippet('az', 'Kapalı', false)];
    expect(matchSnippets(all, 'a').map(({ code }) => code)).toEqual(['ar', 'xx']);
    expect(matchSnippets(all, 'İS').map(({ code }) => code)).toEqual(['ış']);
    expect(matchSnippets(all, 'cev').map(({ code }) => code)).toEqual(['ar']);
    expect(matchSnippets(all, '').length).toBe(4);
  });

  test('known fields are filled, the others stay to be seen and the first of them is named', () => {
    expect(expandSnippet('{MAHALLE} Mahallesi, {muhtar adı}.', { mahalle: 'Işıklar', 'muhtar adı': 'Hasan Işık' })).toEqual({ text: 'Işıklar Mahallesi, Hasan Işık.', gap: null });
    expect(expandSnippet('No {talep no}, {birim}', { 'talep no': '', birim: '$& {mahalle}' })).toEqual({ text: 'No {talep no}, $& {mahalle}', gap: { from: 3, to: 13 } });
  });
});
