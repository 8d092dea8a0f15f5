import type { Attachment as AttachmentShape, FileOwner, FileType, SameFile, WaitingFile } from '../../preload/contract/files.ts';
import { Attachment, type AttachmentRecord } from '../schema/files.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

/** At most 200; those in the trash last, the newest of these first. */
export function attachmentsOf(reader: Reader, owner: FileOwner, ownerId: number): Promise<AttachmentShape[]> {
  return reader.all(
    `SELECT id, name, type, size, added_at AS addedAt, added_by AS addedBy, removed_at AS removedAt, removed_by AS removedBy, removed_reason AS removedReason
     FROM attachment WHERE entity = ? AND entity_id = ? ORDER BY removed_at IS NOT NULL, removed_at DESC, id LIMIT 200`,
    [owner, ownerId],
  );
}

export function findAttachment(reader: Reader, id: number): Promise<AttachmentRecord | undefined> {
  return reader.one('SELECT * FROM attachment WHERE id = ?', [id]);
}

/** Owner id → number of its files, without those in the trash. */
export async function countAttachments(reader: Reader, owner: FileOwner, ownerIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await reader.all<{ ownerId: number; count: number }>(
    `SELECT entity_id AS ownerId, COUNT(*) AS count FROM attachment
     WHERE entity = ? AND entity_id IN (SELECT value FROM json_each(?)) AND removed_at IS NULL GROUP BY entity_id`,
    [owner, JSON.stringify(ownerIds)],
  );
  return new Map(rows.map(({ ownerId, count }) => [ownerId, count]));
}

/** The first file with these bytes that hangs on a record; a scan of the checklist belongs to its purchase. */
export function sameFile(reader: Reader, sha256: string): Promise<SameFile | undefined> {
  return reader.one(
    `SELECT CASE a.entity WHEN 'purchase_paper' THEN 'purchase' ELSE a.entity END AS owner, COALESCE(pp.purchase_id, a.entity_id) AS ownerId, COALESCE(r.number, d.number, p.number) AS label, a.name, a.added_at AS addedAt
     FROM attachment a
     LEFT JOIN request r ON a.entity = 'request' AND r.id = a.entity_id
     LEFT JOIN asset d ON a.entity = 'asset' AND d.id = a.entity_id
     LEFT JOIN purchase_paper pp ON a.entity = 'purchase_paper' AND pp.id = a.entity_id
     LEFT JOIN purchase p ON p.id = COALESCE(pp.purchase_id, CASE a.entity WHEN 'purchase' THEN a.entity_id END)
     WHERE a.sha256 = ? AND a.removed_at IS NULL ORDER BY a.entity = 'request' DESC, a.id LIMIT 1`,
    [sha256],
  );
}

export interface Waiting {
  readonly token: string;
  readonly file: string;
  readonly name: string;
  readonly cameAs: string | null;
  readonly type: FileType;
  readonly size: number;
  readonly sha256: string;
}

export function insertWaiting(writer: Writer, { token, file, name, cameAs, type, size, sha256 }: Waiting): Promise<void> {
  const { now, actor } = writer.occasion;
  return writer.run('INSERT INTO waiting_file (token, file, name, came_as, type, size, sha256, came_at, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [token, file, name, cameAs, type, size, sha256, now, actor]);
}

const waitingColumns = 'token, file, name, came_as AS cameAs, type, size, sha256';

/** In the order of the tokens; those that are gone are left out. */
export async function waitingOf(reader: Reader, tokens: readonly string[]): Promise<Waiting[]> {
  const rows = await reader.all<Waiting>(`SELECT ${waitingColumns} FROM waiting_file WHERE token IN (SELECT value FROM json_each(?))`, [JSON.stringify(tokens)]);
  return tokens.flatMap((token) => rows.find((row) => row.token === token) ?? []);
}

export async function withSame(reader: Reader, { token, name, type, size, cameAs, sha256 }: Waiting): Promise<WaitingFile> {
  return { token, name, type, size, cameAs, same: (await sameFile(reader, sha256)) ?? null };
}

/** Came before that moment, and no half-written form speaks of it. */
export function forgottenWaiting(reader: Reader, before: string): Promise<Waiting[]> {
  return reader.all(`SELECT ${waitingColumns} FROM waiting_file w WHERE came_at < ? AND NOT EXISTS (SELECT 1 FROM draft d WHERE instr(d.content, w.token) > 0)`, [before]);
}

export function dropWaiting(writer: Writer, tokens: readonly string[]): Promise<void> {
  return writer.run('DELETE FROM waiting_file WHERE token IN (SELECT value FROM json_each(?))', [JSON.stringify(tokens)]);
}

/** The file stays where it lies: only who it belongs to is written, in the caller's transaction. */
export async function takeWaiting(writer: Writer, owner: FileOwner, ownerId: number, waiting: readonly Waiting[]): Promise<void> {
  const { now, actor } = writer.occasion;
  for (const { file, name, type, size, sha256 } of waiting) {
    await writer.insert(Attachment, { entity: owner, entity_id: ownerId, file, name, type, size, sha256, added_at: now, added_by: actor, removed_at: null, removed_by: '', removed_reason: '' });
  }
  await dropWaiting(writer, waiting.map(({ token }) => token));
}

export function trashAttachment(writer: Writer, id: number, reason: string): Promise<void> {
  return writer.update(Attachment, id, { removed_at: writer.occasion.now, removed_by: writer.occasion.actor, removed_reason: reason });
}

export function restoreAttachment(writer: Writer, id: number): Promise<void> {
  return writer.update(Attachment, id, { removed_at: null, removed_by: '', removed_reason: '' });
}
