import { closeSync, existsSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import * as v from 'valibot';
import { readJson, writeJson } from './json-file.ts';

export const databaseName = 'defter.sqlite';
const markerName = 'defter.json';

export const databaseFile = (folder: string): string => join(folder, databaseName);

const rememberedSchema = v.object({ folder: v.pipe(v.string(), v.check(isAbsolute)), hadRecords: v.boolean() });
const markerSchema = v.object({ program: v.literal('muhtarlik-defteri') });

/** Where the office's records are, remembered in the program's own folder of settings. */
export interface FolderMemory {
  /** Where to look first. */
  folder(): string;
  /**
   * Records were opened there: the next start looks there, and a missing file is then a loss and not a first start.
   * `mayMark`: the folder gets a mark of it too, for a start that knows nothing.
   */
  opened(folder: string, mayMark: boolean): void;
  /** True when records once were in this folder, whether it still exists or not. */
  hadRecords(folder: string): boolean;
}

/** `given`: a folder named on the command line; it holds for this run and is not remembered. */
export function folderMemory(settingsFolder: string, given: string | null): FolderMemory {
  const path = join(settingsFolder, 'data-folder.json');
  const remembered = (): { folder: string; hadRecords: boolean } | null => readJson(path, rememberedSchema);
  return {
    folder: () => (given === null ? (remembered()?.folder ?? join(settingsFolder, 'veri')) : resolve(given)),
    opened(folder, mayMark) {
      if (mayMark && !hasMarker(folder)) writeJson(join(folder, markerName), { program: 'muhtarlik-defteri' });
      const known = remembered();
      if (given === null && !(known?.folder === folder && known.hadRecords)) writeJson(path, { folder, hadRecords: true });
    },
    hadRecords(folder) {
      const known = remembered();
      // A memory that cannot be read any more may have named another place: nothing new is begun on its account.
      const forgotten = known === null && given === null && existsSync(path);
      return forgotten || hasMarker(folder) || (known?.folder === folder && known.hadRecords);
    },
  };
}

function hasMarker(folder: string): boolean {
  return readJson(join(folder, markerName), markerSchema) !== null;
}

/** True when there is something in the file; an empty one is a first start that was cut short. */
export function hasDatabase(folder: string): boolean {
  const path = databaseFile(folder);
  return existsSync(path) && statSync(path).size > 0;
}

/** Makes the folder and an empty file for their user alone; what exists keeps the rights its owner gave it. */
export function makeDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(databaseFile(folder))) closeSync(openSync(databaseFile(folder), 'a', 0o600));
}

/** The folder to use for one the user pointed at: itself when it is empty or holds records, else one of our own in it. */
export function dataFolderIn(chosen: string): string {
  if (!existsSync(chosen) || hasDatabase(chosen) || hasMarker(chosen) || readdirSync(chosen).length === 0) return chosen;
  return join(chosen, 'Muhtarlik Defteri');
}
