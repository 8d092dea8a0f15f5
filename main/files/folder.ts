import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileText } from '../../preload/contract/text.ts';
import { Refusal } from '../bridge/failure.ts';
import { containedFile } from '../security/paths.ts';
import { filesFolderName, isStoredName } from './names.ts';

/** The folder of files below the data folder, for its user alone; made where it is missing. Refuses one that is a link. */
export async function filesFolder(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, filesFolderName);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await lstat(folder)).isDirectory()) throw new Refusal('readOnly', fileText.linkedFolder);
  return folder;
}

/** The path of a stored file; null where it is gone or is a link to elsewhere. */
export async function storedFile(dataFolder: string, file: string): Promise<string | null> {
  if (!isStoredName(file)) return null;
  const folder = join(dataFolder, filesFolderName);
  try {
    if (!(await lstat(folder)).isDirectory() || !(await lstat(join(folder, file))).isFile()) return null;
  } catch {
    return null;
  }
  return containedFile(folder, file);
}

export async function removeStored(dataFolder: string, file: string): Promise<void> {
  const path = await storedFile(dataFolder, file);
  if (path !== null) await rm(path, { force: true });
}

/** Large pieces: each costs a turn of the loop. */
export const pieceBytes = 1_048_576;

export async function checksum(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: pieceBytes })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The bytes are on the disk, not only in its cache: a stick is pulled out the moment it is done. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name is on the disk too; Windows does not open folders and needs nothing of it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
