/** Letters that every paper of the program needs. */
export const neededLetters = 'abcçdefgğhıijklmnoöprsştuüvyzABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZâîûÂÎÛ0123456789₺“”’–…';

/**
 * The letters of `wanted` that a TrueType font does not draw, found in its table of letters (cmap, formats 4 and 12 of
 * the OpenType specification). Throws RangeError where the bytes are no such font.
 */
export function missingLetters(font: Buffer, wanted: string = neededLetters): string[] {
  const cmap = tableAt(font, 'cmap');
  const maps = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, n) => cmap + font.readUInt32BE(cmap + 4 + 8 * n + 4));
  const read = maps.flatMap((at) => {
    const format = font.readUInt16BE(at);
    return format === 12 ? [(code: number) => inGroups(font, at, code)] : format === 4 ? [(code: number) => inSegments(font, at, code)] : [];
  });
  if (read.length === 0) throw new RangeError('no table of Unicode letters');
  return [...wanted].filter((letter) => !read.some((has) => has(letter.codePointAt(0) ?? 0)));
}

function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let n = 0; n < count; n++) if (font.toString('latin1', 12 + 16 * n, 16 + 16 * n) === name) return font.readUInt32BE(12 + 16 * n + 8);
  throw new RangeError(`no ${name}`);
}

/** Format 12: groups of first code, last code, first glyph. */
function inGroups(font: Buffer, at: number, code: number): boolean {
  const groups = font.readUInt32BE(at + 12);
  for (let n = 0; n < groups; n++) {
    const group = at + 16 + 12 * n;
    const first = font.readUInt32BE(group);
    if (code >= first && code <= font.readUInt32BE(group + 4)) return font.readUInt32BE(group + 8) + code - first !== 0;
  }
  return false;
}

/** Format 4: segments in four arrays side by side; a glyph number of 0 is the empty box. */
function inSegments(font: Buffer, at: number, code: number): boolean {
  const size = font.readUInt16BE(at + 6);
  for (let offset = 0; offset < size; offset += 2) {
    const end = at + 14 + offset;
    if (code > font.readUInt16BE(end)) continue;
    const [start, delta, range] = [end + 2 + size, end + 2 + 2 * size, end + 2 + 3 * size];
    const first = font.readUInt16BE(start);
    if (code < first) return false;
    const skip = font.readUInt16BE(range);
    const glyph = skip === 0 ? code : font.readUInt16BE(range + skip + 2 * (code - first));
    return glyph !== 0 && (skip === 0 ? (glyph + font.readUInt16BE(delta)) % 0x1_0000 !== 0 : true);
  }
  return false;
}
