import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copyDatabase, readContents } from '../../db/backup.ts';
import type { BackupPhase, BackupReason } from '../../preload/contract/backups.ts';
import { databaseFile } from '../app/data-folder.ts';
import { Refusal } from '../bridge/failure.ts';
import { folderWhole, freePath } from '../exports/folders.ts';
import { checksum, syncFile, syncFolder } from '../files/folder.ts';
import { checkFolder, isHarm } from './check.ts';
import { backupName, writeManifest } from './manifest.ts';
import { newestOf } from './places.ts';
import { shareFile, takeFile } from './share.ts';
import { sweepHalf } from './sweep.ts';
import { backupText as text } from './text.ts';

export interface BackupJob {
  /** The data folder. */
  readonly folder: string;
  /** Where the folder of the backup is made: a stick, another disk. */
  readonly target: string;
  readonly now: string;
  readonly reason: BackupReason;
  readonly nativeBinding: string | undefined;
}

export interface Backup {
  readonly path: string;
  /** Files that could not be taken because they are gone or changed; the backup says so itself. */
  readonly absent: readonly string[];
  readonly files: number;
}

/** May throw to stop. */
export type BackupProgress = (phase: BackupPhase, done: number, total: number) => void;

/** Steps that change no file: what the last backup holds of them need not be read once more. */
const changesNoFile: ReadonlySet<BackupReason> = new Set(['aktarma', 'toplu']);

/**
 * Makes a backup beside the working office: database and files, written under a name of its own, opened and checked, and
 * only then given its name. A file that the last backup of the same place holds unchanged is shared with it, where the disk
 * can. Whatever happens, an older backup stays as it is. `copied` is told when the records are out and may be changed.
 * Throws OpenError, Refusal or the disk's own error.
 */
export async function makeBackup({ folder, target, now, reason, nativeBinding }: BackupJob, progress: BackupProgress, copied: () => void = () => undefined): Promise<Backup> {
  await mkdir(target, { recursive: true, mode: 0o700 });
  await sweepHalf(target, now);
  const path = await freePath(join(resolve(target), backupName(now)));
  return folderWhole(path, async (beside) => {
    const copy = databaseFile(beside);
    await copyDatabase(databaseFile(folder), copy, nativeBinding, () => progress('kopya', 0, 0));
    copied();
    const { version, counts, files: wanted, records } = readContents(copy, nativeBinding);
    const before = await newestOf(target, records, { folder: true });
    const absent: string[] = [];
    const read = new Set<string>();
    for (const [done, each] of wanted.entries()) {
      progress('kopya', done, wanted.length);
      if (before !== null && (await shareFile(before.path, beside, each, !changesNoFile.has(reason)))) read.add(each.file);
      else if (!(await takeFile(folder, beside, each))) absent.push(each.file);
    }
    await syncFile(copy);
    writeManifest(beside, { program: 'muhtarlik-defteri', format: 1, madeAt: now, version, sha256: await checksum(copy), counts, absent, reason, records });
    await syncFolder(beside);
    const findings = await checkFolder(beside, nativeBinding, (done, total) => progress('denetim', done, total), read);
    if (findings.some(isHarm)) throw new Refusal('rule', text.notSound);
    return { path, absent, files: wanted.length - absent.length };
  });
}
