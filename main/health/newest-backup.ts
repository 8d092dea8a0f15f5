import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from '../backup/manifest.ts';

/** The newest backup in these folders that has its sheet, and so was checked when it was made; null where there is none. */
export async function newestBackup(places: readonly string[]): Promise<{ readonly madeAt: string; readonly place: string } | null> {
  const folders = await Promise.all(places.map(async (place) => (await readdir(place).catch(() => [])).map((name) => join(place, name))));
  const found = folders.flat().flatMap((place) => {
    const manifest = readManifest(place);
    return manifest ? [{ madeAt: manifest.madeAt, place }] : [];
  });
  return found.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0] ?? null;
}
