import { describe, expect, test } from 'vitest';
import { letterFields, type LetterValues } from '../../../preload/contract/letter-model.ts';
import { letterFieldNames } from '../../../preload/contract/letter-text.ts';
import { shippedTemplates } from '../../../main/features/letters/shipped.ts';
import { fillTemplate, templateProblem } from '../../../main/features/letters/template.ts';

const values = (given: Partial<LetterValues> = {}): LetterValues => ({ ...(Object.fromEntries(letterFields.map((field) => [field, ''])) as Record<(typeof letterFields)[number], string>), ...given });

describe('a template', () => {
  test.each([
    ['{mahalle:e} gidildi', { mahalle: 'Yeni Mahallesi' }, "Yeni Mahallesi'ne gidildi"],
    ['{birim:den} {birim:in} {birim:e}', { birim: 'Fen İşleri Müdürlüğü' }, 'Fen İşleri Müdürlüğünden Fen İşleri Müdürlüğünün Fen İşleri Müdürlüğüne'],
    ['{muhtar:in} talebi', { muhtar: 'Hasan Işık' }, "Hasan Işık'ın talebi"],
    ['Sonuç: {sonuc}.[ Gerekçe: {gerekce}.]', { sonuc: 'Yapıldı' }, 'Sonuç: Yapıldı.'],
    ['Sonuç: {sonuc}.[ Gerekçe: {gerekce}.]', { sonuc: 'Yapılamadı', gerekce: 'Ödenek yok' }, 'Sonuç: Yapılamadı. Gerekçe: Ödenek yok.'],
    ['Bir\n[{cevap}]\nüç', {}, 'Bir\nüç'],
    ['{konu}', { konu: 'Kutu [mavi] {birim}' }, 'Kutu [mavi] {birim}'],
    ['{birim:e}', {}, ''],
  ] satisfies [string, Partial<LetterValues>, string][])('%j', (template, given, expected) => {
    expect(fillTemplate(template, values(given))).toBe(expected);
  });

  test.each([
    ['{muhtarlik} bildirdi', '{muhtarlik} diye bir alan yok.'],
    ['{mahalle:ye}', '{mahalle:ye} içindeki ek tanınmadı.'],
    ['{mahalle', 'Süslü ayraç eşleşmiyor.'],
    ['mahalle}', 'Süslü ayraç eşleşmiyor.'],
    ['[Gerekçe: {gerekce}', 'Köşeli ayraç eşleşmiyor.'],
    ['a ] b [', 'Köşeli ayraç eşleşmiyor.'],
    ['[a [b] c]', 'Köşeli ayraç eşleşmiyor.'],
  ])('%j is refused in words', (template, sentence) => {
    expect(templateProblem(template)).toContain(sentence);
  });

  test('the shipped ones are good, and no institution is written into them', () => {
    for (const { subject, text, closing } of shippedTemplates) {
      for (const part of [subject, text, closing]) expect(templateProblem(part)).toBeNull();
      expect(`${subject}${text}`).not.toMatch(/Köyceğiz|Şişli|Altınözü|Çankaya|imzalanmıştır|yazdırıldı/);
    }
  });

  test('every field has its words', () => {
    expect(Object.keys(letterFieldNames).toSorted()).toEqual([...letterFields].toSorted());
  });
});
