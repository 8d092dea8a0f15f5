import type { FileHandle } from 'node:fs/promises';

/** Bytes of the list of contents that are looked at; an office document needs a few thousand. */
const mostListBytes = 1_000_000;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/**
 * Names in the list of contents at the end of a zip file; null where there is none. Nothing is unpacked, so what the
 * entries would swell to does not matter.
 */
export async function zipNames(file: FileHandle, size: number): Promise<readonly string[] | null> {
  const tail = await bytesAt(file, Math.max(0, size - 65_557), size);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== endSignature) return null;
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (start + length > size) return null;
  const list = await bytesAt(file, start, start + Math.min(length, mostListBytes));
  const names: string[] = [];
  for (let at = 0; at + 46 <= list.length && list.readUInt32LE(at) === entrySignature; ) {
    const nameLength = list.readUInt16LE(at + 28);
    names.push(list.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return names;
}

export async function bytesAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, to - from));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}
