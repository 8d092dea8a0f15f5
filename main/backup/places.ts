import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isBackupName, readManifest, type Manifest } from './manifest.ts';
import { outOfRotation } from './rotation.ts';

/** The folder of backups in the data folder: always there, and the first place. */
export const ownBackups = (dataFolder: string): string => join(dataFolder, 'yedekler');

export interface FoundBackup {
  readonly name: string;
  readonly path: string;
  readonly manifest: Manifest;
}

/** Every backup of a place that says what is in it, newest first; [] where the place is not there. */
export async function backupsIn(place: string): Promise<readonly FoundBackup[]> {
  const names = await readdir(place).catch(() => []);
  return names
    .filter(isBackupName)
    .flatMap((name): FoundBackup[] => {
      const path = join(place, name);
      const manifest = readManifest(path);
      return manifest === null ? [] : [{ name, path, manifest }];
    })
    .toSorted((a, b) => (a.manifest.madeAt < b.manifest.madeAt ? 1 : a.manifest.madeAt > b.manifest.madeAt ? -1 : a.name < b.name ? 1 : -1));
}

/** The newest backup of these records in a place; those of another office count for nothing. */
export async function newestOf(place: string, records: string): Promise<FoundBackup | null> {
  return (await backupsIn(place)).find(({ manifest }) => manifest.records === records) ?? null;
}

/**
 * Removes what has served its time, after a whole and checked backup of these records was added: `names` are removed under
 * another name first, so that what is cut short is no backup any more.
 */
export async function rotate(place: string, records: string): Promise<void> {
  if (records === '') return;
  const own = (await backupsIn(place)).filter(({ manifest }) => manifest.records === records);
  const gone = new Set(outOfRotation(own.map(({ name, manifest: { madeAt, counts } }) => ({ name, madeAt, requests: counts['request'] ?? 0 }))));
  for (const { name, path } of own) if (gone.has(name)) await removeWhole(place, name, path);
}

const dayMs = 86_400_000;

async function removeWhole(place: string, name: string, path: string): Promise<void> {
  const out = join(place, `.${name}.sil`);
  await rename(path, out);
  await rm(out, { recursive: true });
}

/** What a power cut left half-made or half-removed, once it is a day old: a younger one may still be at work. `nowMs`: by the disk's own clock. */
export async function removeLeftOver(place: string, nowMs: number): Promise<void> {
  for (const name of await readdir(place).catch(() => [])) {
    if (!/^\.muhtarlik-yedek-.*\.(?:yeni|sil)$/.test(name)) continue;
    const path = join(place, name);
    if (nowMs - (await stat(path)).mtimeMs > dayMs) await rm(path, { recursive: true, force: true });
  }
}
