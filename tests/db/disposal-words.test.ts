import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ERASED, withoutPerson } from '../../db/disposal/words.ts';

const hasan = { name: 'Hasan Işık', phones: ['+905321234567'], exact: ['hasan@muhtar.gov.tr', '10000000146'] };

describe('a text without the person', () => {
  test.each([
    ['Hasan Işık aradı.', 'Anonim kişi 7 aradı.'],
    ['HASAN IŞIK’ın evi', 'Anonim kişi 7’ın evi'],
    ['hasan isik, Hasan  Işık', 'Anonim kişi 7, Anonim kişi 7'],
    ['Hasan bey ve Işık hanım', 'Hasan bey ve Işık hanım'],
    ['Işık Hasan', 'Işık Hasan'],
    ['Hasan Işıklı başka biri', 'Hasan Işıklı başka biri'],
    ['0532 123 45 67 numarası', `${ERASED} numarası`],
    ['0 (532) 123 45 67 ve +905321234567', `${ERASED} ve ${ERASED}`],
    ['0532 123 45 68', '0532 123 45 68'],
    ['12.11.2026 tarihinde 2026/0143', '12.11.2026 tarihinde 2026/0143'],
    ['HASAN@muhtar.gov.tr yazdı, TC 10000000146', `${ERASED} yazdı, TC ${ERASED}`],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(withoutPerson(text, hasan, 'Anonim kişi 7')).toBe(expected);
  });

  test('one word alone is no name that could be told from other words', () => {
    expect(withoutPerson('Deniz kenarı', { name: 'Deniz', phones: [], exact: [] }, 'x')).toBe('Deniz kenarı');
  });

  test('whatever stands around the name, the name goes and the rest stays', () => {
    const word = fc.constantFrom('çukur', 'Yeni', '2026/0143', 'ışık', 'Hasan', 'sokak,', '(acil)');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (before, after) => {
        const text = [...before, 'Hasan Işık', ...after].join(' ');
        const result = withoutPerson(text, hasan, 'ANONIM');
        expect(result).not.toContain('Hasan Işık');
        expect(result).toContain('ANONIM');
        expect(withoutPerson(result, hasan, 'ANONIM')).toBe(result);
      }),
    );
  });
});
