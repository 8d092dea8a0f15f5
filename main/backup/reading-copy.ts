import { join } from 'node:path';
import { markReadOnlyCopy } from '../app/read-only.ts';
import { databaseName } from '../app/data-folder.ts';
import { Refusal } from '../bridge/failure.ts';
import { folderWhole } from '../exports/folders.ts';
import { copyFile, filesBelow } from '../exports/whole/files.ts';
import { syncFile, syncFolder } from '../files/folder.ts';
import { filesFolderName } from '../files/names.ts';
import { checkFolder, isHarm } from './check.ts';
import type { BackupProgress } from './make.ts';
import { readManifest } from './manifest.ts';
import { backupText as text } from './text.ts';

export interface ReadingJob {
  /** A whole backup in a folder. */
  readonly path: string;
  /** Folder of the copy; new. */
  readonly target: string;
  readonly nativeBinding: string | undefined;
}

/** "inceleme kopyası": the records of a backup as a folder that any program of ours opens to be read alone. Whole or not at all. */
export function makeReadingCopy({ path, target, nativeBinding }: ReadingJob, progress: BackupProgress): Promise<void> {
  return folderWhole(target, async (beside) => {
    const names = (await filesBelow(path)).filter((name) => name === databaseName || name.startsWith(`${filesFolderName}/`));
    for (const [done, name] of names.entries()) {
      progress('ikinci', done, names.length);
      await copyFile(join(path, name), join(beside, name));
      await syncFile(join(beside, name));
    }
    markReadOnlyCopy(beside, readManifest(path)?.madeAt ?? '');
    await syncFolder(beside);
    const findings = await checkFolder(beside, nativeBinding, (done, total) => progress('denetim', done, total));
    if (findings.some(isHarm)) throw new Refusal('rule', text.notSound);
  });
}
