/** Bytes of a text file → text. Turkish Excel writes csv in Windows-1254, newer programs in UTF-8, "Unicode text" in UTF-16. */

/** 0x80–0x9F of Windows-1254; where it has no sign, the control code of the same number. */
const LOW = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™š›œ\u009d\u009eŸ';
/** The six letters in which it differs from Latin-1 above that. */
const TURKISH: Readonly<Record<number, string>> = { 0xd0: 'Ğ', 0xdd: 'İ', 0xde: 'Ş', 0xf0: 'ğ', 0xfd: 'ı', 0xfe: 'ş' };

const SIGNS: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80 && byte <= 0x9f) return LOW.charAt(byte - 0x80);
  return TURKISH[byte] ?? String.fromCharCode(byte);
});

// Not TextDecoder('windows-1254'): which encodings that knows depends on the runtime's ICU data.
export function decodeWindows1254(bytes: Uint8Array): string {
  const parts: string[] = [];
  let part = '';
  for (const byte of bytes) {
    part += SIGNS[byte];
    if (part.length < 65_536) continue;
    parts.push(part);
    part = '';
  }
  return parts.join('') + part;
}

/** UTF-16 and UTF-8 by their marks, UTF-8 where the bytes are valid in it, else Windows-1254. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeBigEndian(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1254(bytes);
  }
}

function decodeBigEndian(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let at = 0; at < swapped.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    swapped[at + 1] = bytes[at] ?? 0;
  }
  return new TextDecoder('utf-16le').decode(swapped);
}

const byteOf = new Map<string, number>(SIGNS.map((sign, byte) => [sign, byte]));
// What Windows-1252 and Latin-1 show for the same bytes: a file may have passed through any of them.
for (const [sign, byte] of [['Ð', 0xd0], ['Ý', 0xdd], ['Þ', 0xde], ['ð', 0xf0], ['ý', 0xfd], ['þ', 0xfe], ['Ž', 0x8e], ['ž', 0x9e]] as const) byteOf.set(sign, byte);
for (let byte = 0x80; byte <= 0x9f; byte++) byteOf.set(String.fromCharCode(byte), byte);

/** The bytes that a text would have had in a Windows code page, or null where a sign has no place in one. */
export function bytesInCodePage(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}
