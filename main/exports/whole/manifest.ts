import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

export const manifestName = 'bilgi.json';
export const readmeName = 'OKUBENI.txt';
export const tablesFolder = 'tablolar';
export const filesFolder = 'dosyalar';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A name below its folder; nothing climbs out of it. */
const below = v.pipe(v.string(), v.minLength(1), v.check((path) => !path.split('/').some((part) => part === '' || part === '.' || part === '..') && !/[\\:]/.test(path)));

const schema = v.object({
  program: v.literal('muhtarlik-defteri'),
  kind: v.literal('acik-disa-aktarim'),
  /** Migrations that the records had seen. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.string(),
  tables: v.array(v.object({ name: v.string(), file: below, rows: count })),
  files: v.array(v.object({ path: below, bytes: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })),
});
export type Manifest = v.InferOutput<typeof schema>;

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** null where there is none that can be read. */
export function readManifest(folder: string): Manifest | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(readFileSync(join(folder, manifestName), 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
