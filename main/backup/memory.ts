import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readJson, writeJson } from '../app/json-file.ts';
import type { Secret } from './pack/secret.ts';

/** Marks the second place, so that the empty folder of a stick that is out is not taken for it. */
export const placeMarker = 'muhtarlik-yedek-yeri.json';

const schema = v.object({ second: v.nullable(v.string()), secret: v.optional(v.nullable(v.object({ salt: v.string(), root: v.string() })), null) });

/** What this computer remembers of the backups; it belongs to the computer and goes along with no records. */
export interface BackupMemory {
  /** Folder of the second place; null: none chosen. */
  second(): string | null;
  choose(second: string | null): void;
  /** Locks the backups of the second place; null: they are not locked. */
  secret(): Secret | null;
  lock(secret: Secret | null): void;
}

/** `settings`: the program's own folder of settings. Throws the disk's error when it cannot be kept. */
export function backupMemory(settings: string): BackupMemory {
  const path = join(settings, 'yedek.json');
  const memory: BackupMemory = {
    second: () => readJson(path, schema)?.second ?? null,
    choose(second) {
      if (second !== null && !isPresent(second)) writeJson(join(second, placeMarker), { program: 'muhtarlik-defteri' });
      writeJson(path, { second, secret: memory.secret() });
    },
    secret: () => readJson(path, schema)?.secret ?? null,
    lock: (secret) => writeJson(path, { second: memory.second(), secret }),
  };
  return memory;
}

/** Is the second place there now? */
export const isPresent = (second: string): boolean => existsSync(join(second, placeMarker));
