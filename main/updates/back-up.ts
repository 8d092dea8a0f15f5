import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupKeeper } from '../backup/keeper.ts';
import type { BackupJob } from '../backup/make.ts';
import { updateBackups } from '../backup/places.ts';
import { runInThread } from '../backup/thread/run.ts';
import type { Progress } from '../exports/progress.ts';

/** Besides the one that is being made: two updates can be gone back on. */
const mostKept = 2;

/** Makes a whole and checked backup when no other is being made, and answers its folder. Rejects where it was stopped or did not succeed. */
export async function backUpForUpdate(keeper: Pick<BackupKeeper, 'alone'>, job: Omit<BackupJob, 'target' | 'reason'>, progress: Progress): Promise<string> {
  const target = updateBackups(job.folder);
  await tidy(target);
  const { path } = await keeper.alone('kopya', (shown) =>
    runInThread('make', { ...job, target, reason: 'guncelleme' }, (phase, done, total) => {
      shown(phase, done, total);
      progress(done, total);
    }),
  );
  return path;
}

/** Removes what was cut short, and of the whole ones the oldest; their names begin with the moment of their making. */
async function tidy(target: string): Promise<void> {
  const names = (await readdir(target).catch(() => [])).toSorted();
  const whole = names.filter((name) => !name.startsWith('.'));
  for (const name of [...names.filter((each) => each.startsWith('.')), ...whole.slice(0, Math.max(0, whole.length - mostKept))]) await rm(join(target, name), { recursive: true, force: true });
}
