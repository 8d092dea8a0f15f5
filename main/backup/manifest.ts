import { join } from 'node:path';
import * as v from 'valibot';
import { backupReasons } from '../../preload/contract/backups.ts';
import { readJson, writeJson } from '../app/json-file.ts';

/** The sheet in a backup that says what must be in it; it is written last. */
export const manifestName = 'yedek.json';

export const manifestSchema = v.object({
  program: v.literal('muhtarlik-defteri'),
  format: v.literal(1),
  /** "2026-11-25T14:12:03" */
  madeAt: v.string(),
  /** Number of migrations of the database. */
  version: v.number(),
  /** Of the database, which itself names every file with its checksum. */
  sha256: v.string(),
  counts: v.record(v.string(), v.number()),
  /** Files that were gone or changed already when the backup was made. */
  absent: v.array(v.string()),
  /** What it was made for. */
  reason: v.optional(v.picklist(backupReasons), 'elle'),
  /** Which office's records they are; '' where they are older than that name. */
  records: v.optional(v.string(), ''),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

export const readManifest = (folder: string): Manifest | null => readJson(join(folder, manifestName), manifestSchema);

export const writeManifest = (folder: string, manifest: Manifest): void => writeJson(join(folder, manifestName), manifest);

const stamp = (now: string): string => `${now.slice(0, 10)}-${now.slice(11, 19).replaceAll(':', '')}`;

/** "muhtarlik-yedek-2026-11-25-141203" */
export const backupName = (now: string): string => `muhtarlik-yedek-${stamp(now)}`;

/** "muhtarlik-inceleme-2026-11-25" */
export const readingCopyName = (today: string): string => `muhtarlik-inceleme-${today}`;

/** Does something carry the name of a backup (a folder, or one file), or of what a restore put aside? */
export const isBackupName = (name: string): boolean => /^muhtarlik-yedek-[\d-]{17}(?: \(\d+\))?(?:\.mdpaket)?$/.test(name);
export const isAsideName = (name: string): boolean => /^onceki-[\d-]{17}$/.test(name);

/** "onceki-2026-11-25-141203": what a restore puts aside. */
export const asideName = (now: string): string => `onceki-${stamp(now)}`;
