import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isInUse, readContents } from '../../db/backup.ts';
import { migrations } from '../../db/migrations/index.ts';
import { databaseFile, hasDatabase } from '../app/data-folder.ts';
import { Refusal } from '../bridge/failure.ts';
import type { Progress } from '../exports/progress.ts';
import { copyFile, filesBelow } from '../exports/whole/files.ts';
import { syncFile, syncFolder } from '../files/folder.ts';
import { checkFolder, isHarm, type Finding } from './check.ts';
import { decideRestore, finishRestore, recordNames, stagingName } from './finish.ts';
import { asideName, manifestName, readManifest } from './manifest.ts';
import { backupText as text, findingText } from './text.ts';

export interface RestoreJob {
  /** A backup, or the folder in which an earlier restore kept what was there. */
  readonly source: string;
  /** The data folder; it may be empty, damaged or not there. */
  readonly folder: string;
  readonly now: string;
  readonly nativeBinding: string | undefined;
}

export interface Restored {
  /** When the backup was made; '' for a folder that an earlier restore kept aside. */
  readonly madeAt: string;
  /** Where the records lie that were there before; null where there were none. */
  readonly aside: string | null;
}

/**
 * Puts a backup in the place of the records: checked, copied beside them, checked again, and only then exchanged in steps
 * that the next start brings to their end should the power fail. The present stays aside. Throws Refusal, and then the
 * records are as they were; `progress` may throw to stop until the exchange begins.
 */
export async function restoreBackup({ source, folder, now, nativeBinding }: RestoreJob, progress: Progress): Promise<Restored> {
  const [from, to] = [resolve(source), resolve(folder)];
  if (from === to) throw new Refusal('rule', text.same);
  finishRestore(to);
  refuseHarm(await checkFolder(from, nativeBinding, progress));
  const madeAt = readManifest(from)?.madeAt ?? '';
  if (readContents(databaseFile(from), nativeBinding).version > migrations.length) throw new Refusal('rule', text.newer);
  const present = recordNames.some((name) => existsSync(join(to, name)));
  if (hasDatabase(to) && isInUse(databaseFile(to), nativeBinding)) throw new Refusal('rule', text.inUse);

  const staging = join(to, stagingName);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true, mode: 0o700 });
  try {
    await copyRecords(from, staging, progress);
    refuseHarm(await checkFolder(staging, nativeBinding, progress));
    await rm(join(staging, manifestName), { force: true });
    await syncFolder(staging);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
  const aside = asideName(now);
  decideRestore(to, aside);
  return { madeAt, aside: present ? join(to, aside) : null };
}

async function copyRecords(from: string, to: string, progress: Progress): Promise<void> {
  const top = (await readdir(from)).filter((name) => name === manifestName || recordNames.some((each) => each === name));
  const names = (await filesBelow(from)).filter((name) => top.includes(name.split('/')[0] ?? ''));
  for (const [done, name] of names.entries()) {
    progress(done, names.length);
    await copyFile(join(from, name), join(to, name));
    await syncFile(join(to, name));
  }
}

const mostSentences = 3;

function refuseHarm(findings: readonly Finding[]): void {
  const harm = findings.filter(isHarm);
  if (harm.length > 0) throw new Refusal('rule', text.notRestored(harm.slice(0, mostSentences).map(findingText)));
}
