import { openDatabase } from '../../db/open.ts';
import { systemClock } from '../../main/app/clock.ts';
import { databaseFile, makeDataFolder } from '../../main/app/data-folder.ts';
import { fillSampleOffice } from '../../main/sample/index.ts';

/** Writes a sample office of today into a folder. */
export async function makeSampleOffice(folder: string): Promise<void> {
  makeDataFolder(folder);
  const today = systemClock.today();
  const database = await openDatabase({ path: databaseFile(folder), today });
  await fillSampleOffice(database.work, today);
  await database.close();
}
