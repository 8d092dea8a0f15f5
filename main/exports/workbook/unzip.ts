import { readFileSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';

/** A file that is no whole zip file, or larger than any that the program writes. */
export class BrokenFile extends Error {}

/** Unpacked, one entry. A workbook of a million rows stays below it; a bomb does not. */
const mostBytes = 1_000_000_000;
const endMark = 0x0605_4b50;

/** Text of the wanted entries of a zip file, each unpacked when it is asked for. Throws BrokenFile, or the file system's error. */
export function openZip(path: string): (name: string) => string | null {
  const bytes = readFileSync(path);
  const entries = new Map<string, { readonly offset: number; readonly packed: number; readonly crc: number; readonly method: number }>();
  try {
    let at = bytes.readUInt32LE(endOf(bytes) + 16);
    for (let left = bytes.readUInt16LE(endOf(bytes) + 10); left > 0; left--) {
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
      entries.set(name, { method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16), packed: bytes.readUInt32LE(at + 20), offset: bytes.readUInt32LE(at + 42) });
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  } catch (error) {
    throw new BrokenFile(path, { cause: error });
  }
  return (name) => {
    const entry = entries.get(name);
    if (!entry) return null;
    try {
      const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
      const packed = bytes.subarray(start, start + entry.packed);
      const content = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: mostBytes });
      if (crc32(content) !== entry.crc) throw new RangeError('checksum');
      return content.toString('utf8');
    } catch (error) {
      throw new BrokenFile(path, { cause: error });
    }
  };
}

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--) if (bytes.readUInt32LE(at) === endMark) return at;
  throw new RangeError('no end');
}
