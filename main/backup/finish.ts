import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { markEnding } from '../../db/write-mark.ts';
import { databaseName } from '../app/data-folder.ts';
import { readJson, writeJson } from '../app/json-file.ts';
import { filesFolderName } from '../files/names.ts';

/** Where the restored records wait, whole and checked, for their place; inside the data folder, so that a renaming is enough. */
export const stagingName = 'geri-yukleme';
/** Where a pack is taken apart; of no worth once the restore has begun or ended. */
export const unpackedName = 'geri-yukleme-paket';
const markerName = 'geri-yukleme.json';

const markerSchema = v.object({ step: v.picklist(['kenara', 'yerine']), aside: v.pipe(v.string(), v.regex(/^onceki-[\d-]+$/)) });

/** What a data folder is made of; the rest of it belongs to no single state of the records. */
export const recordNames = [databaseName, `${databaseName}-wal`, `${databaseName}-shm`, `${databaseName}-journal`, `${databaseName}${markEnding}`, filesFolderName] as const;

/** Clears away what a cut-short restore of a pack left; a folder that cannot be written keeps it. */
export function clearUnpacked(folder: string): void {
  const path = join(folder, unpackedName);
  if (!existsSync(path)) return;
  try {
    rmSync(path, { recursive: true });
  } catch {
    // It is in nobody's way.
  }
}

/** From here on the restore happens, at the latest at the next start. `aside`: the name of the folder that keeps the present. */
export function decideRestore(folder: string, aside: string): void {
  writeJson(join(folder, markerName), { step: 'kenara', aside });
  finishRestore(folder);
}

/**
 * Brings a restore to its end that was decided upon and perhaps cut short: what is there goes aside, then the restored
 * takes its place. Each step may be done again. Must run before the records of a folder are opened.
 */
export function finishRestore(folder: string): void {
  const path = join(folder, markerName);
  const staging = join(folder, stagingName);
  // A restore that was cut off before it was decided upon leaves a whole copy of the records behind.
  if (!existsSync(path)) return rmSync(staging, { recursive: true, force: true });
  const marker = readJson(path, markerSchema);
  if (marker === null) return;
  // Without something to put in its place nothing goes aside.
  if (marker.step === 'kenara' && !existsSync(join(staging, databaseName))) return rmSync(path);
  if (marker.step === 'kenara') {
    const aside = join(folder, marker.aside);
    mkdirSync(aside, { recursive: true, mode: 0o700 });
    for (const name of recordNames) if (existsSync(join(folder, name))) renameSync(join(folder, name), join(aside, name));
    if (readdirSync(aside).length === 0) rmdirSync(aside);
    writeJson(path, { ...marker, step: 'yerine' });
  }
  if (existsSync(staging)) {
    // The database last: as long as it is missing, nothing opens and nothing new is begun.
    for (const name of readdirSync(staging).toSorted((a, b) => Number(a === databaseName) - Number(b === databaseName))) renameSync(join(staging, name), join(folder, name));
    rmSync(staging, { recursive: true });
  }
  rmSync(path);
}
