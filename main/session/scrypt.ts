import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Hashed } from '../../db/repositories/user-secrets.ts';

/** log2 of N: 16 MB and well under a tenth of a second on an office PC. A short PIN is kept by the wait between tries, not by this. */
const cost = 14;
const bytes = 32;

export async function hashSecret(secret: string): Promise<Hashed> {
  const salt = randomBytes(16);
  return { salt: salt.toString('base64'), hash: (await derive(secret, salt, cost)).toString('base64'), cost };
}

export async function isSecret(secret: string, kept: Hashed): Promise<boolean> {
  const expected = Buffer.from(kept.hash, 'base64');
  const found = await derive(secret, Buffer.from(kept.salt, 'base64'), kept.cost);
  return expected.length === found.length && timingSafeEqual(expected, found);
}

function derive(secret: string, salt: Buffer, log2: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // 128 · N · r bytes and a little: Node's own limit is just that much too low.
    scrypt(secret, salt, bytes, { N: 2 ** log2, r: 8, p: 1, maxmem: 256 * 2 ** log2 * 8 }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
