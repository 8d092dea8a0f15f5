import { findAttachment, waitingOf } from '../../../db/repositories/files.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { previewedTypes } from '../../../preload/contract/files.ts';
import type { Pictures } from '../../security/files.ts';
import { storedFile } from '../../files/folder.ts';

/** The stored file of a picture or PDF, by the number of its row or the token under which it waits; nothing else can be asked for. */
export async function findPicture(reader: Reader, dataFolder: string, ...[kind, key]: Parameters<Pictures>): ReturnType<Pictures> {
  const found = kind === 'dosya' ? await findAttachment(reader, Number(key)) : (await waitingOf(reader, [key]))[0];
  if (!found || !previewedTypes.includes(found.type)) return null;
  const path = await storedFile(dataFolder, found.file);
  return path === null ? null : { path, type: found.type };
}
