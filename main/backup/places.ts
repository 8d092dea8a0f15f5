import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isBackupName, readManifest, type Manifest } from './manifest.ts';
import { packHead } from './pack/file.ts';
import { outOfRotation } from './rotation.ts';

/** The folder of backups in the data folder: always there, and the first place. */
export const ownBackups = (dataFolder: string): string => join(dataFolder, 'yedekler');

/** Backups before updates of the program: a folder of their own, where no rotation comes by. */
export const updateBackups = (dataFolder: string): string => join(dataFolder, 'guncelleme-oncesi');

export interface FoundBackup {
  readonly name: string;
  readonly path: string;
  readonly manifest: Manifest;
  /** It is one file. */
  readonly packed: boolean;
  /** It opens with a password alone. */
  readonly locked: boolean;
}

/** Every backup of a place that says what is in it, newest first; [] where the place is not there. */
export async function backupsIn(place: string): Promise<readonly FoundBackup[]> {
  const names = await readdir(place).catch(() => []);
  const found = await Promise.all(names.filter(isBackupName).map((name) => foundAt(join(place, name)).catch(() => null)));
  return found
    .filter((each) => each !== null)
    .toSorted((a, b) => (a.manifest.madeAt < b.manifest.madeAt ? 1 : a.manifest.madeAt > b.manifest.madeAt ? -1 : a.name < b.name ? 1 : -1));
}

/** A backup, in a folder or in one file, that says what is in it; null where it is none. */
export async function foundAt(path: string): Promise<FoundBackup | null> {
  const name = basename(path);
  if ((await stat(path)).isDirectory()) {
    const manifest = readManifest(path);
    return manifest && { name, path, manifest, packed: false, locked: false };
  }
  const head = await packHead(path);
  return head && { name, path, manifest: head.manifest, packed: true, locked: head.lock !== null };
}

/** The newest backup of these records in a place; those of another office count for nothing. `folder`: only one whose files can be shared. */
export async function newestOf(place: string, records: string, { folder = false } = {}): Promise<FoundBackup | null> {
  return (await backupsIn(place)).find(({ manifest, packed }) => manifest.records === records && !(folder && packed)) ?? null;
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

async function removeWhole(place: string, name: string, path: string): Promise<void> {
  const out = join(place, `.${name}.sil`);
  await rename(path, out);
  await rm(out, { recursive: true });
}
