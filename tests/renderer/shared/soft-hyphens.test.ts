import fc from 'fast-check';
import { expect, test } from 'vitest';
import { softHyphens } from '../../../renderer/shared/softHyphens.ts';

const shown = (text: string): string => softHyphens(text).replaceAll('\u00AD', '·');

test.each([
  ['Fiyat araştırması', 'Fiyat araş·tır·ma·sı'],
  ['Yaklaşık maliyet', 'Yak·la·şık ma·li·yet'],
  ['Muayene ve kabul', 'Mu·a·ye·ne ve kabul'],
  ['Taşınır kaydı', 'Ta·şı·nır kaydı'],
  ['Yasaklılık teyidi', 'Ya·sak·lı·lık te·yi·di'],
  ['Ön mali kontrol', 'Ön mali kont·rol'],
  ['Strateji', 'Stra·te·ji'],
  ['TİF', 'TİF'],
  ['SA-2026/0012', 'SA-2026/0012'],
])('%s', (text, expected) => expect(shown(text)).toBe(expected));

test('nothing but soft hyphens is added, and no letter stands alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcçdeğfgıiljkmnoöprsştuüvyz İ') }), (text) => {
      const hyphenated = softHyphens(text);
      expect(hyphenated.replaceAll('\u00AD', '')).toBe(text);
      expect(hyphenated).not.toMatch(/(^|[^\p{L}\u00AD])\p{L}\u00AD|\u00AD\p{L}([^\p{L}\u00AD]|$)/u);
    }),
  );
});
