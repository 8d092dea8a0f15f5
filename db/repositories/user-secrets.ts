import type { Reader, Writer } from '../unit-of-work.ts';

/** A PIN or a recovery code as it is kept: scrypt of it. `cost` is log2 of N; salt and hash are base64. */
export interface Hashed {
  readonly salt: string;
  readonly hash: string;
  readonly cost: number;
}

/** What proves that somebody is who they say. It stays in main: no answer over the bridge is made of it. */
export interface Secret {
  readonly pin: Hashed | null;
  /** Given by somebody else. */
  readonly temporary: boolean;
  readonly recovery: Hashed | null;
  readonly wrongTries: number;
  readonly lastSeen: string | null;
}

interface Row {
  readonly salt: string | null;
  readonly hash: string | null;
  readonly cost: number | null;
  readonly temporary: number;
  readonly recoverySalt: string | null;
  readonly recoveryHash: string | null;
  readonly recoveryCost: number | null;
  readonly wrongTries: number;
  readonly lastSeen: string | null;
}

export async function secretOf(reader: Reader, userId: number): Promise<Secret> {
  const row = await reader.one<Row>(
    `SELECT salt, hash, cost, temporary, recovery_salt AS recoverySalt, recovery_hash AS recoveryHash, recovery_cost AS recoveryCost,
       wrong_tries AS wrongTries, last_seen AS lastSeen FROM user_secret WHERE user_id = ?`,
    [userId],
  );
  if (!row) return { pin: null, temporary: false, recovery: null, wrongTries: 0, lastSeen: null };
  return { pin: hashed(row.salt, row.hash, row.cost), temporary: row.temporary === 1, recovery: hashed(row.recoverySalt, row.recoveryHash, row.recoveryCost), wrongTries: row.wrongTries, lastSeen: row.lastSeen };
}

function hashed(salt: string | null, hash: string | null, cost: number | null): Hashed | null {
  return salt === null || hash === null || cost === null ? null : { salt, hash, cost };
}

async function touch(writer: Writer, userId: number, change: string, values: readonly (string | number | null)[]): Promise<void> {
  await writer.run('INSERT INTO user_secret (user_id) VALUES (?) ON CONFLICT (user_id) DO NOTHING', [userId]);
  await writer.run(`UPDATE user_secret SET ${change} WHERE user_id = ?`, [...values, userId]);
}

/** Another PIN, or none. Whoever sets it, the wrong tries of before no longer count. */
export function putPin(writer: Writer, userId: number, pin: Hashed | null, temporary: boolean): Promise<void> {
  return touch(writer, userId, 'salt = ?, hash = ?, cost = ?, temporary = ?, wrong_tries = 0', [pin?.salt ?? null, pin?.hash ?? null, pin?.cost ?? null, temporary ? 1 : 0]);
}

export function putRecovery(writer: Writer, userId: number, code: Hashed | null): Promise<void> {
  return touch(writer, userId, 'recovery_salt = ?, recovery_hash = ?, recovery_cost = ?', [code?.salt ?? null, code?.hash ?? null, code?.cost ?? null]);
}

export function putWrongTries(writer: Writer, userId: number, tries: number): Promise<void> {
  return touch(writer, userId, 'wrong_tries = ?', [tries]);
}

export function noteSeen(writer: Writer, userId: number): Promise<void> {
  return touch(writer, userId, 'last_seen = ?, wrong_tries = 0', [writer.occasion.now]);
}
