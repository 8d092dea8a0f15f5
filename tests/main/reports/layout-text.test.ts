import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { clipToLines, lineCount, textWidth } from '../../../main/reports/layout/measure.ts';
import { isPrintable, printable, printableLine } from '../../../main/reports/layout/printable.ts';

const require = createRequire(import.meta.url);
type Font = { hasGlyphForCodePoint(code: number): boolean; layout(text: string): { advanceWidth: number }; unitsPerEm: number };
const fontkit = require('fontkit') as { create(bytes: Buffer): Font };
const font = (file: string): Font => fontkit.create(readFileSync(require.resolve(`@expo-google-fonts/${file}.ttf`)));
const fonts = ['arimo/400Regular/Arimo_400Regular', 'arimo/700Bold/Arimo_700Bold', 'tinos/400Regular/Tinos_400Regular', 'tinos/700Bold/Tinos_700Bold'].map(font);

describe('printable', () => {
  test('allows only signs that all four paper fonts have', () => {
    const missing: string[] = [];
    for (let code = 0x20; code <= 0xffff; code++) {
      if (isPrintable(code) && !fonts.every((one) => one.hasGlyphForCodePoint(code))) missing.push(code.toString(16));
    }
    expect(missing).toEqual([]);
  });

  test.each([
    ['ĞÜŞİÖÇ ğüşıöç Â î ₺ “x” – …', 'ĞÜŞİÖÇ ğüşıöç Â î ₺ “x” – …'],
    ['Teşekkürler 👍🏽', 'Teşekkürler □'],
    ['aile 👨‍👩‍👧‍👦!', 'aile □!'],
    ['bayrak 🇹🇷.', 'bayrak □.'],
    ['kalp ❤️', 'kalp □'],
    ['Bahçeci̇k', 'Bahçecik'],
    ['ışık', 'ışık'],
    ['s\u0327is\u0327', 'şiş'],
    ['a\u0000b\u200Bc\u202Ed\u00ADe\uFEFFf', 'abcdef'],
    ['bir\tiki', 'bir iki'],
    ['bir\r\niki\u2028üç\rdört', 'bir\niki\nüç\ndört'],
    ['yarım \uD83D çift', 'yarım □ çift'],
    ['مرحبا', '□□□□□'],
    ['\uFFFF', '□'],
  ])('%j prints as %j', (from, to) => {
    expect(printable(from)).toBe(to);
  });

  test('a line has no breaks', () => {
    expect(printableLine('bir \n iki\n\nüç')).toBe('bir iki üç');
  });
});

describe('measure', () => {
  test.each(['Sokak aydınlatması arızası', 'İMAR VE ŞEHİRCİLİK MÜDÜRLÜĞÜ', '1.021.827,00 TL', 'Ilgaz ığüşöç', 'WWWWiiii'])('%s is as wide as the font says', (text) => {
    const [regular, bold] = fonts as [Font, Font];
    const real = (one: Font): number => (one.layout(text).advanceWidth / one.unitsPerEm) * 10;
    expect(Math.abs(textWidth(text, 10) - real(regular))).toBeLessThan(real(regular) * 0.03);
    expect(textWidth(text, 10, true)).toBeGreaterThanOrEqual(real(bold) * 0.99);
  });

  test('a clipped text keeps to its lines, ends with the ending and never with half a sign', () => {
    const text = '😀 Sokak lambası yanmıyor. '.repeat(400);
    for (const width of [30, 31, 33, 80, 81, 300]) {
      const clipped = clipToLines(text, width, 9, 5, '…');
      expect(lineCount(clipped, width, 9)).toBeLessThanOrEqual(5);
      expect(clipped).toMatch(/…$/);
      expect(clipped).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      expect(lineCount(`${clipped} ${'Sokak lambası '.repeat(4)}`, width, 9)).toBeGreaterThan(5);
    }
  });

  test('a short text is left alone', () => {
    expect(clipToLines('Yeni', 100, 9, 1, '…')).toBe('Yeni');
  });
});
