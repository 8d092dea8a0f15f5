import { existsSync, rmSync } from 'node:fs';
import { openDatabase } from '../../db/open.ts';
import { getSetting } from '../../db/settings.ts';
import { systemClock } from '../../main/app/clock.ts';
import { databaseFile, makeDataFolder } from '../../main/app/data-folder.ts';
import { fillSampleOffice } from '../../main/sample/index.ts';
import { StepError, runCommand, say } from '../tool/step.ts';

/**
 * Makes FOLDER/defter.sqlite anew with the sample office as of `today`, and answers its path.
 * Throws StepError where the folder holds records that are not a sample: those are never touched.
 */
export async function makeSampleOffice(folder: string, today: string = systemClock.today(), nativeBinding?: string): Promise<string> {
  const path = databaseFile(folder);
  if (existsSync(path) && !(await isSample(path, today, nativeBinding))) {
    throw new StepError(`${folder} holds records that are not the sample office; nothing there was changed. Name an empty folder and run the same command again.`);
  }
  for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
  makeDataFolder(folder);
  const database = await openDatabase({ path, today, nativeBinding });
  try {
    await fillSampleOffice(database.work, today);
  } finally {
    await database.close();
  }
  return path;
}

/** False also for what cannot be read: it may be somebody's records. */
async function isSample(path: string, today: string, nativeBinding: string | undefined): Promise<boolean> {
  try {
    const database = await openDatabase({ path, today, nativeBinding, readonly: true });
    try {
      return (await database.work.read({ actor: '', today, now: `${today}T00:00:00`, operation: 'demo' }, (reader) => getSetting(reader, 'sample'))) === true;
    } finally {
      await database.close();
    }
  } catch {
    return false;
  }
}

if (import.meta.main) {
  await runCommand(async () => {
    const [folder, today] = process.argv.slice(2);
    if (folder === undefined) throw new StepError('Name the folder: node scripts/demo/fill.ts FOLDER [YYYY-MM-DD]');
    say(`Sample office: ${await makeSampleOffice(folder, today)}`);
    return 0;
  });
}
