import { basename, join } from 'node:path';
import { readContents } from '../../db/backup.ts';
import { databaseFile, databaseName } from '../app/data-folder.ts';
import { Refusal } from '../bridge/failure.ts';
import { folderWhole } from '../exports/folders.ts';
import { copyFile } from '../exports/whole/files.ts';
import { syncFile, syncFolder } from '../files/folder.ts';
import { checkFolder, isHarm } from './check.ts';
import type { BackupProgress } from './make.ts';
import { manifestName } from './manifest.ts';
import { packBackup } from './pack/make.ts';
import { packEnding } from './pack/file.ts';
import type { Secret } from './pack/secret.ts';
import { newestOf } from './places.ts';
import { shareFile, takeFile } from './share.ts';
import { sweepHalf } from './sweep.ts';
import { backupText as text } from './text.ts';

export interface SendJob {
  /** A whole backup on this computer. */
  readonly path: string;
  /** The second place; it must be there already, a stick that is out is no folder to be made. */
  readonly target: string;
  /** Set: one locked file instead of a folder. */
  readonly secret: Secret | null;
  readonly now: string;
  readonly nativeBinding: string | undefined;
}

/** Copies a backup to the second place, whole and checked there, or not at all. Throws as makeBackup does. */
export async function sendBackup({ path, target, secret, now, nativeBinding }: SendJob, progress: BackupProgress): Promise<void> {
  await sweepHalf(target, now);
  if (secret !== null) return packBackup({ path, file: join(target, `${basename(path)}.${packEnding}`), secret }, progress);
  return folderWhole(join(target, basename(path)), async (beside) => {
    const { files, records } = readContents(databaseFile(path), nativeBinding);
    const before = await newestOf(target, records, { folder: true });
    for (const [done, each] of files.entries()) {
      progress('ikinci', done, files.length);
      if (before === null || !(await shareFile(before.path, beside, each, false))) await takeFile(path, beside, each);
    }
    for (const name of [databaseName, manifestName]) {
      await copyFile(join(path, name), join(beside, name));
      await syncFile(join(beside, name));
    }
    await syncFolder(beside);
    const findings = await checkFolder(beside, nativeBinding, (done, total) => progress('ikinci', done, total));
    if (findings.some(isHarm)) throw new Refusal('rule', text.notSound);
  });
}
