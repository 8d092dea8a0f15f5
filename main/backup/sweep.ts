import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A backup that has not got its own name yet (main/exports/folders.ts), or was about to be removed. */
const half = /^\.muhtarlik-yedek-.*\.(?:yeni|sil)$/;
const dayMs = 86_400_000;

/**
 * Takes away what a killed backup left on its target: hidden, half, and full of names. One that was touched within a day
 * may be under way elsewhere. A target that does not let it go keeps it; that must not stop the backup.
 */
export async function sweepHalf(target: string, now: string): Promise<void> {
  const names = (await readdir(target).catch(() => [])).filter((name) => half.test(name));
  for (const name of names) {
    const path = join(target, name);
    const touched = await stat(path).then(({ mtimeMs }) => mtimeMs, () => null);
    if (touched !== null && touched < Date.parse(now) - dayMs) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
