import type { Role } from '../../preload/contract/rights.ts';
import { fold, sortKey } from '../../preload/contract/turkish.ts';
import type { UserRow } from '../../preload/contract/users.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

/**
 * Who works here. Written by plain SQL and not among the tables of db/schema: the journal of undoing must not know them,
 * or Ctrl+Z could take the last müdür away or bring an old right back.
 */

/** In Turkish order, those who left too. */
export async function allUsers(reader: Reader): Promise<UserRow[]> {
  const rows = await reader.all<Omit<UserRow, 'hasPin' | 'temporaryPin' | 'hasRecoveryCode'> & { hasPin: number; temporaryPin: number; hasRecoveryCode: number }>(
    `SELECT u.id, u.name, u.role, u.active_from AS activeFrom, u.active_to AS activeTo,
       s.hash IS NOT NULL AS hasPin, COALESCE(s.temporary, 0) AS temporaryPin, s.recovery_hash IS NOT NULL AS hasRecoveryCode, s.last_seen AS lastSeen
     FROM app_user u LEFT JOIN user_secret s ON s.user_id = u.id ORDER BY u.name_sort, u.id`,
  );
  return rows.map((row) => ({ ...row, hasPin: row.hasPin === 1, temporaryPin: row.temporaryPin === 1, hasRecoveryCode: row.hasRecoveryCode === 1 }));
}

export function findUserByName(reader: Reader, name: string): Promise<{ readonly id: number } | undefined> {
  return reader.one('SELECT id FROM app_user WHERE name_fold = ?', [fold(name)]);
}

export async function insertUser(writer: Writer, { name, role }: { readonly name: string; readonly role: Role }): Promise<number> {
  const row = await writer.one<{ id: number }>('INSERT INTO app_user (name, name_fold, name_sort, role, active_from) VALUES (?, ?, ?, ?, ?) RETURNING id', [name, fold(name), sortKey(name), role, writer.occasion.today]);
  if (!row) throw new Error('The user has no id');
  return row.id;
}

/** Under another name somebody keeps the drafts and views of before; the history keeps the name of its day. */
export async function updateUser(writer: Writer, id: number, { name, role }: { readonly name: string; readonly role: Role }, before: string): Promise<void> {
  await writer.run('UPDATE app_user SET name = ?, name_fold = ?, name_sort = ?, role = ? WHERE id = ?', [name, fold(name), sortKey(name), role, id]);
  if (name === before) return;
  await writer.run('UPDATE OR IGNORE draft SET actor = ? WHERE actor = ?', [name, before]);
  await writer.run('UPDATE saved_view SET owner = ? WHERE owner = ? AND NOT EXISTS (SELECT 1 FROM saved_view WHERE owner = ?)', [name, before, name]);
}

/** `until`: the last day; null = works here again. */
export function setUserActive(writer: Writer, id: number, until: string | null): Promise<void> {
  return writer.run('UPDATE app_user SET active_to = MAX(?, active_from) WHERE id = ?', [until, id]);
}

/** The name under which work without a window is written down: whoever leads the office, the first of them. */
export async function nameOfOffice(reader: Reader): Promise<string> {
  const row = await reader.one<{ name: string }>(`SELECT name FROM app_user ORDER BY active_to IS NOT NULL, role <> 'mudur', id LIMIT 1`);
  return row?.name ?? '';
}
