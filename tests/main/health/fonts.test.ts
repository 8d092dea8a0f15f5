import { describe, expect, test } from 'vitest';
import { missingLetters, neededLetters } from '../../../main/health/font-letters.ts';
import { paperFonts } from '../../../main/health/paper-fonts.ts';
import { fontShelf } from '../../../main/reports/render/fonts.ts';

describe('fonts of the papers', () => {
  test('the shipped ones have every Turkish letter', () => {
    expect(paperFonts()).toEqual({ count: 4, broken: [] });
    for (const letter of 'ığüşöçİĞÜŞÖÇâ₺') expect(neededLetters).toContain(letter);
  });

  test('a letter that a font does not draw is named, one that it draws is not', () => {
    expect(missingLetters(fontShelf.readFileSync('tinos'), 'ğ漢ş語')).toEqual(['漢', '語']);
  });

  test('a font with a hole in its table of letters, cut short, or gone is broken', () => {
    const whole = fontShelf.readFileSync('arimoBold');
    const withBytes = (bytes: () => Buffer) => paperFonts((name) => (name === 'arimoBold' ? bytes() : fontShelf.readFileSync(name))).broken;
    expect(withBytes(() => whole.subarray(0, 2000))).toEqual(['Arimo bold']);
    expect(withBytes(() => Buffer.from('no font'))).toEqual(['Arimo bold']);
    expect(withBytes(() => { throw new Error('ENOENT'); })).toEqual(['Arimo bold']);
    expect(missingLetters(withoutLetters(whole), 'aş')).toEqual(['a', 'ş']);
  });
});

/** The same font, its tables of letters emptied. */
function withoutLetters(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  const count = copy.readUInt16BE(4);
  for (let n = 0; n < count; n++) {
    const entry = 12 + 16 * n;
    if (copy.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const cmap = copy.readUInt32BE(entry + 8);
    for (let map = 0; map < copy.readUInt16BE(cmap + 2); map++) {
      const at = cmap + copy.readUInt32BE(cmap + 4 + 8 * map + 4);
      if (copy.readUInt16BE(at) === 12) copy.writeUInt32BE(0, at + 12);
      if (copy.readUInt16BE(at) === 4) copy.writeUInt16BE(0, at + 6);
    }
  }
  return copy;
}

/** A font of nothing but a table of letters: one map of format 4, its segments as [first, last, delta, glyphs]. */
function withSegments(segments: readonly (readonly [first: number, last: number, delta: number, glyphs?: readonly number[]])[]): Buffer {
  const all = [...segments, [0xffff, 0xffff, 1] as const];
  const words = [4, 0, 0, all.length * 2, 0, 0, 0, ...all.map(([, last]) => last), 0, ...all.map(([first]) => first), ...all.map(([, , delta]) => delta & 0xffff)];
  const glyphs = all.flatMap(([, , , own = []]) => own);
  const offsets = all.map(([, , , own], at) => (own ? 2 * (all.length - at) : 0));
  const map = Buffer.alloc(2 * (words.length + offsets.length + glyphs.length));
  [...words, ...offsets, ...glyphs].forEach((word, at) => map.writeUInt16BE(word, 2 * at));
  const head = Buffer.alloc(12 + 16 + 4 + 8);
  head.writeUInt16BE(1, 4);
  head.write('cmap', 12, 'latin1');
  head.writeUInt32BE(28, 20);
  head.writeUInt16BE(1, 30);
  head.writeUInt32BE(12, 36);
  return Buffer.concat([head, map]);
}

test('a letter that leads to the empty box is missing, by a shift or by a list of glyphs', () => {
  expect(missingLetters(withSegments([[0x61, 0x7a, 5]]), 'azA')).toEqual(['A']);
  // "ğ" (U+011F) shifted onto glyph 0.
  expect(missingLetters(withSegments([[0x61, 0x7a, 5], [0x11f, 0x11f, -0x11f]]), 'ağ')).toEqual(['ğ']);
  expect(missingLetters(withSegments([[0x11e, 0x11f, 0, [7, 0]]]), 'Ğğ')).toEqual(['ğ']);
});
