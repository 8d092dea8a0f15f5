import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../bridge/failure.ts';
import type { BackupProgress } from '../make.ts';
import { unpackedName } from '../finish.ts';
import { restoreBackup, type Restored, type RestoreJob } from '../restore.ts';
import { packText as text } from '../text.ts';
import { packHead, readPack, secretFor } from './file.ts';

export interface AnyRestoreJob extends RestoreJob {
  /** Of a locked pack; null: none was given. */
  readonly password: string | null;
}

/** Restores a backup in a folder or in one file. Throws as restoreBackup does, and where the password is wrong. */
export async function restoreAny({ password, ...job }: AnyRestoreJob, progress: BackupProgress): Promise<Restored> {
  const tell = (done: number, total: number): void => progress('geri', done, total);
  const source = await stat(job.source);
  if (source.isDirectory()) return restoreBackup(job, tell);
  const head = await packHead(job.source);
  if (head === null) throw new Refusal('rule', text.noPack);
  const secret = await secretFor(head, password);
  const unpacked = join(job.folder, unpackedName);
  try {
    await rm(unpacked, { recursive: true, force: true });
    await readPack(job.source, unpacked, secret, (done) => tell(done, source.size));
    return await restoreBackup({ ...job, source: unpacked }, tell);
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
}
