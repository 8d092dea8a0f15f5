import { createCipheriv, createDecipheriv } from 'node:crypto';

/**
 * A stream in locked frames (AES-256-GCM): each frame is a length (4 bytes), the locked bytes and a tag (16 bytes). Number,
 * head of the file and "this is the last" go into each tag, so that no frame can be changed, moved, left out or cut off.
 * The key serves one file.
 */
export const frameBytes = 1_048_576;
const tagBytes = 16;
const lastBit = 0x8000_0000;

/** The bytes of a locked file are not those that were written. */
export class FrameError extends Error {}

export async function* lockFrames(source: AsyncIterable<Buffer>, key: Buffer, head: Buffer): AsyncGenerator<Buffer> {
  let number = 0;
  let waiting: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    // One frame is always held back: only the end of the source tells which is the last.
    for (; waiting.length > frameBytes; waiting = waiting.subarray(frameBytes)) yield lock(waiting.subarray(0, frameBytes), key, head, number++, false);
  }
  yield lock(waiting, key, head, number, true);
}

function lock(plain: Buffer, key: Buffer, head: Buffer, number: number, last: boolean): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce(number));
  cipher.setAAD(Buffer.concat([head, Buffer.from([last ? 1 : 0])]));
  const locked = Buffer.concat([cipher.update(plain), cipher.final()]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE((locked.length | (last ? lastBit : 0)) >>> 0);
  return Buffer.concat([length, locked, cipher.getAuthTag()]);
}

/** Throws FrameError at the first byte that is not as it was written, before anything of its frame is handed out. */
export async function* unlockFrames(source: AsyncIterable<Buffer>, key: Buffer, head: Buffer): AsyncGenerator<Buffer> {
  let waiting: Buffer = Buffer.alloc(0);
  let ended = false;
  let number = 0;
  for await (const chunk of source) {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    for (let end = endOfFrame(waiting); end !== null && !ended; end = endOfFrame(waiting)) {
      ended = (waiting.readUInt32BE() & lastBit) !== 0;
      yield unlock(waiting.subarray(4, end - tagBytes), waiting.subarray(end - tagBytes, end), key, head, number++, ended);
      waiting = waiting.subarray(end);
    }
  }
  if (!ended || waiting.length > 0) throw new FrameError('cut short, or longer than it was');
}

/** null where the frame has not arrived whole. */
function endOfFrame(bytes: Buffer): number | null {
  if (bytes.length < 4) return null;
  const size = (bytes.readUInt32BE() & ~lastBit) >>> 0;
  if (size > frameBytes) throw new FrameError('frame too large');
  const end = 4 + size + tagBytes;
  return bytes.length < end ? null : end;
}

function unlock(locked: Buffer, tag: Buffer, key: Buffer, head: Buffer, number: number, last: boolean): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce(number));
  decipher.setAAD(Buffer.concat([head, Buffer.from([last ? 1 : 0])]));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(locked), decipher.final()]);
  } catch {
    throw new FrameError('changed');
  }
}

function nonce(number: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeBigUInt64BE(BigInt(number), 4);
  return bytes;
}
