import { createHmac, hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Work of one guess at a password: some 0.3 s and 128 MB. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 } as const;

/** What is made of a password once, so that a backup at closing need not ask for it. Both in base64. */
export interface Secret {
  readonly salt: string;
  readonly root: string;
}

/** The same password and salt give the same secret. */
export async function makeSecret(password: string, salt = randomBytes(16).toString('base64')): Promise<Secret> {
  const root = await new Promise<Buffer>((resolve, reject) => scrypt(password.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, cost, (error, key) => (error ? reject(error) : resolve(key))));
  return { salt, root: root.toString('base64') };
}

/** Tells a wrong password from a damaged file; gives nothing of the key away. */
export const proofOf = ({ root }: Secret): string => createHmac('sha256', Buffer.from(root, 'base64')).update('muhtarlik-defteri').digest('base64');

export function fits(secret: Secret, proof: string): boolean {
  const [own, given] = [Buffer.from(proofOf(secret), 'base64'), Buffer.from(proof, 'base64')];
  return own.length === given.length && timingSafeEqual(own, given);
}

/** The key of one file. */
export const fileKey = ({ root }: Secret, fileSalt: Buffer): Buffer => Buffer.from(hkdfSync('sha256', Buffer.from(root, 'base64'), fileSalt, 'muhtarlik-defteri paket', 32));
