import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copyDatabase, readContents, type StoredFile } from '../../db/backup.ts';
import { databaseFile } from '../app/data-folder.ts';
import { Refusal } from '../bridge/failure.ts';
import { folderWhole } from '../exports/folders.ts';
import type { Progress } from '../exports/progress.ts';
import { copyFile } from '../exports/whole/files.ts';
import { checksum, storedFile, syncFile, syncFolder } from '../files/folder.ts';
import { filesFolderName } from '../files/names.ts';
import { checkFolder, isHarm } from './check.ts';
import { backupName, writeManifest } from './manifest.ts';
import { backupText as text } from './text.ts';

export interface BackupJob {
  /** The data folder. */
  readonly folder: string;
  /** Where the folder of the backup is made: a stick, another disk. */
  readonly target: string;
  readonly now: string;
  readonly nativeBinding: string | undefined;
}

export interface Backup {
  readonly path: string;
  /** Files that could not be taken because they are gone or changed; the backup says so itself. */
  readonly absent: readonly string[];
  readonly files: number;
}

/**
 * Makes a backup beside the working office: database and files, written under a name of its own, opened and checked, and
 * only then given its name. Whatever happens, an older backup stays as it is. `progress` may throw to stop. Throws
 * OpenError, Refusal or the disk's own error.
 */
export async function makeBackup({ folder, target, now, nativeBinding }: BackupJob, progress: Progress): Promise<Backup> {
  await mkdir(target, { recursive: true, mode: 0o700 });
  const path = join(resolve(target), backupName(now));
  return folderWhole(path, async (beside) => {
    const copy = databaseFile(beside);
    await copyDatabase(databaseFile(folder), copy, nativeBinding, () => progress(0, 0));
    const { version, counts, files: wanted } = readContents(copy, nativeBinding);
    const absent: string[] = [];
    for (const [done, each] of wanted.entries()) {
      progress(done, wanted.length);
      if (!(await takeFile(folder, beside, each))) absent.push(each.file);
    }
    await syncFile(copy);
    writeManifest(beside, { program: 'muhtarlik-defteri', format: 1, madeAt: now, version, sha256: await checksum(copy), counts, absent });
    await syncFolder(beside);
    const findings = await checkFolder(beside, nativeBinding, progress);
    if (findings.some(isHarm)) throw new Refusal('rule', text.notSound);
    return { path, absent, files: wanted.length - absent.length };
  });
}

/** False where the file is gone or not what the records say; a changed one is taken nevertheless, it may be all there is. */
async function takeFile(from: string, to: string, { file, sha256 }: StoredFile): Promise<boolean> {
  const source = await storedFile(from, file);
  if (source === null) return false;
  const target = join(to, filesFolderName, file);
  const copied = await copyFile(source, target);
  await syncFile(target);
  return copied.sha256 === sha256;
}
