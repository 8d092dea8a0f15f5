import { join } from 'node:path';
import * as v from 'valibot';
import { readJson, writeJson } from '../app/json-file.ts';
import type { Finding } from '../backup/check.ts';

const fileName = 'denetim.json';

const schema = v.object({ at: v.string(), damaged: v.boolean(), changed: v.array(v.string()) });

/** What the last look over a data folder found; which files lie there at all is seen at once, and not kept. */
export type LastLook = v.InferOutput<typeof schema>;

export const readLastLook = (dataFolder: string): LastLook | null => readJson(join(dataFolder, fileName), schema);

/** Kept beside the records it speaks of. Throws the file system's error. */
export const writeLastLook = (dataFolder: string, look: LastLook): void => writeJson(join(dataFolder, fileName), look);

export function lookOf(findings: readonly Finding[], at: string): LastLook {
  return {
    at,
    damaged: findings.some(({ kind }) => kind === 'damaged' || kind === 'noDatabase'),
    changed: findings.flatMap((finding) => (finding.kind === 'changed' ? [finding.file] : [])),
  };
}
