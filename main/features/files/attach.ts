import { findAttachment, restoreAttachment, takeWaiting, trashAttachment, waitingOf } from '../../../db/repositories/files.ts';
import type { AttachmentRecord } from '../../../db/schema/files.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import type { FileOwner } from '../../../preload/contract/files.ts';
import { errorText, fileText } from '../../../preload/contract/text.ts';
import { Refusal } from '../../bridge/failure.ts';
import { tellOwner } from './owners.ts';
import { fileEvents } from './text.ts';

/** Files that wait become the record's, in the caller's transaction; refused where one of them is gone. */
export async function attachWaiting(writer: Writer, owner: FileOwner, ownerId: number, tokens: readonly string[]): Promise<number> {
  const wanted = [...new Set(tokens)];
  if (wanted.length === 0) return 0;
  const waiting = await waitingOf(writer, wanted);
  if (waiting.length !== wanted.length) throw new Refusal('conflict', fileText.notWaiting);
  await takeWaiting(writer, owner, ownerId, waiting);
  await tellOwner(writer, owner, ownerId, fileEvents.added(waiting));
  return waiting.length;
}

export async function removeFile(writer: Writer, id: number, reason: string): Promise<void> {
  const file = await demandFile(writer, id);
  if (file.removed_at !== null) throw new Refusal('rule', fileText.alreadyRemoved);
  await trashAttachment(writer, id, reason);
  await tellOwner(writer, file.entity, file.entity_id, fileEvents.removed(file.name, reason));
}

export async function restoreFile(writer: Writer, id: number): Promise<void> {
  const file = await demandFile(writer, id);
  if (file.removed_at === null) throw new Refusal('rule', fileText.notRemoved);
  await restoreAttachment(writer, id);
  await tellOwner(writer, file.entity, file.entity_id, fileEvents.restored(file.name));
}

export async function demandFile(reader: Reader, id: number): Promise<AttachmentRecord> {
  const file = await findAttachment(reader, id);
  if (!file) throw new Refusal('notFound', errorText.notFound);
  return file;
}
