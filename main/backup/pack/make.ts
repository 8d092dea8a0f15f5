import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFile } from '../../app/data-folder.ts';
import { Refusal } from '../../bridge/failure.ts';
import { fileWhole } from '../../exports/folders.ts';
import { filesBelow } from '../../exports/whole/files.ts';
import { filesFolderName } from '../../files/names.ts';
import type { BackupProgress } from '../make.ts';
import { backupText as text } from '../text.ts';
import { provePack, writePack } from './file.ts';
import type { Secret } from './secret.ts';

export interface PackJob {
  /** A whole backup in a folder. */
  readonly path: string;
  readonly file: string;
  readonly secret: Secret | null;
}

/** Packs a backup into one file, whole and read back to its last byte, or not at all. Throws as makeBackup does. */
export function packBackup({ path, file, secret }: PackJob, progress: BackupProgress): Promise<void> {
  return fileWhole(file, async (beside) => {
    const total = await sizeOf(path);
    let written = 0;
    await writePack(path, beside, secret, (done) => progress('ikinci', (written = done), total));
    if ((await provePack(beside, secret, (done) => progress('denetim', done, total))) !== written) throw new Refusal('rule', text.notSound);
  });
}

async function sizeOf(path: string): Promise<number> {
  const files = await filesBelow(join(path, filesFolderName));
  const sizes = await Promise.all([databaseFile(path), ...files.map((name) => join(path, filesFolderName, name))].map(async (name) => (await stat(name)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
