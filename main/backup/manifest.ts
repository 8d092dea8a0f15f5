import { join } from 'node:path';
import * as v from 'valibot';
import { readJson, writeJson } from '../app/json-file.ts';

/** The sheet in a backup that says what must be in it; it is written last. */
export const manifestName = 'yedek.json';

const stored = v.object({ file: v.string(), size: v.number(), sha256: v.string() });
const manifestSchema = v.object({
  program: v.literal('muhtarlik-defteri'),
  format: v.literal(1),
  /** "2026-11-25T14:12:03" */
  madeAt: v.string(),
  /** Number of migrations of the database. */
  version: v.number(),
  database: v.object({ size: v.number(), sha256: v.string() }),
  counts: v.record(v.string(), v.number()),
  files: v.array(stored),
  /** Files that were gone or changed already when the backup was made. */
  absent: v.array(v.string()),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

export const readManifest = (folder: string): Manifest | null => readJson(join(folder, manifestName), manifestSchema);

export const writeManifest = (folder: string, manifest: Manifest): void => writeJson(join(folder, manifestName), manifest);

/** "muhtarlik-yedek-2026-11-25-141203" */
export const backupName = (now: string): string => `muhtarlik-yedek-${now.slice(0, 10)}-${now.slice(11, 19).replaceAll(':', '')}`;
