import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readJson, writeJson } from '../app/json-file.ts';

/** Marks the second place, so that the empty folder of a stick that is out is not taken for it. */
export const placeMarker = 'muhtarlik-yedek-yeri.json';

const schema = v.object({ second: v.nullable(v.string()) });

/** What this computer remembers of the backups; it belongs to the computer and goes along with no records. */
export interface BackupMemory {
  /** Folder of the second place; null: none chosen. */
  second(): string | null;
  choose(second: string | null): void;
}

/** `settings`: the program's own folder of settings. Throws the disk's error when it cannot be kept. */
export function backupMemory(settings: string): BackupMemory {
  const path = join(settings, 'yedek.json');
  return {
    second: () => readJson(path, schema)?.second ?? null,
    choose(second) {
      if (second !== null && !isPresent(second)) writeJson(join(second, placeMarker), { program: 'muhtarlik-defteri' });
      writeJson(path, { second });
    },
  };
}

/** Is the second place there now? */
export const isPresent = (second: string): boolean => existsSync(join(second, placeMarker));
