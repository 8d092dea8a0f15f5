import { link, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredFile } from '../../db/backup.ts';
import { copyFile } from '../exports/whole/files.ts';
import { checksum, storedFile, syncFile } from '../files/folder.ts';
import { filesFolderName } from '../files/names.ts';

/**
 * One file in two backups of a place costs its space once: files of the records never change. False where the disk cannot
 * share, or where the older backup does not hold what the records say (`read`: looked at to the last byte).
 */
export async function shareFile(before: string, to: string, { file, size, sha256 }: StoredFile, read: boolean): Promise<boolean> {
  const source = await storedFile(before, file);
  if (source === null || (await stat(source)).size !== size || (read && (await checksum(source)) !== sha256)) return false;
  const target = join(to, filesFolderName, file);
  try {
    await mkdir(join(to, filesFolderName), { recursive: true, mode: 0o700 });
    await link(source, target);
    return true;
  } catch {
    await rm(target, { force: true });
    return false;
  }
}

/** False where the file is gone or not what the records say; a changed one is taken nevertheless, it may be all there is. */
export async function takeFile(from: string, to: string, { file, sha256 }: StoredFile): Promise<boolean> {
  const source = await storedFile(from, file);
  if (source === null) return false;
  const target = join(to, filesFolderName, file);
  const copied = await copyFile(source, target);
  await syncFile(target);
  return copied.sha256 === sha256;
}
