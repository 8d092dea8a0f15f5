import { randomUUID } from 'node:crypto';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AttachmentRecord } from '../../../db/schema/files.ts';
import type { FileType } from '../../../preload/contract/files.ts';
import { fileText } from '../../../preload/contract/text.ts';
import type { ActDoor } from '../../bridge/handlers.ts';
import { Refusal } from '../../bridge/failure.ts';
import { checksum, storedFile } from '../../files/folder.ts';
import { writeWholeFrom } from '../../reports/write-whole.ts';
import { demandFile } from './attach.ts';
import { saveTitle } from './text.ts';

interface Stored {
  readonly file: AttachmentRecord;
  readonly path: string;
  /** Somebody changed it behind the program's back, or the disk did. */
  readonly changed: boolean;
}

async function demandStored(door: ActDoor, id: number): Promise<Stored> {
  const file = await door.read((reader) => demandFile(reader, id));
  const path = await storedFile(door.services.start.status().dataFolder, file.file);
  if (path === null) throw new Refusal('notFound', fileText.missing(file.name));
  return { file, path, changed: (await checksum(path)) !== file.sha256 };
}

/** Opens a copy that cannot be written, so that what is changed in it does not look as if it were kept. */
export async function openCopy(door: ActDoor, id: number): Promise<{ readonly changed: boolean }> {
  const { file, path, changed } = await demandStored(door, id);
  // A folder of its own: the copy bears the name under which its user knows it.
  const folder = join(door.services.temporaryFolder, randomUUID().slice(0, 8));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const copy = join(folder, file.name);
  await copyFile(path, copy);
  await chmod(copy, 0o400);
  await door.services.openFile(copy);
  return { changed };
}

export async function saveCopy(door: ActDoor, id: number): Promise<{ readonly path: string; readonly changed: boolean } | null> {
  const { file, path, changed } = await demandStored(door, id);
  const ending = extname(file.name);
  const target = await door.services.askSavePath({ title: saveTitle, fileName: file.name.slice(0, -ending.length), extension: ending.slice(1) as FileType });
  if (target === null) return null;
  await writeWholeFrom(path, target);
  return { path: target, changed };
}
