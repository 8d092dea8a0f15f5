import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readContents, type Contents, type StoredFile } from '../../db/backup.ts';
import { checkFile } from '../../db/check-file.ts';
import { OpenError } from '../../db/open-error.ts';
import { databaseFile, hasDatabase } from '../app/data-folder.ts';
import type { Progress } from '../exports/progress.ts';
import { filesBelow } from '../exports/whole/files.ts';
import { checksum, storedFile } from '../files/folder.ts';
import { filesFolderName } from '../files/names.ts';
import { manifestName, readManifest, type Manifest } from './manifest.ts';

/**
 * One thing that is not as it should be. `absent`: a file that was gone or changed before this backup was made, which
 * the backup cannot mend. `extra`: a file that no record names; nothing is lost by it.
 */
export type Finding =
  | { readonly kind: 'noDatabase' | 'noManifest' | 'databaseChanged' }
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'rows'; readonly table: string; readonly expected: number; readonly found: number }
  | { readonly kind: 'missing' | 'changed' | 'absent' | 'extra'; readonly file: string };

/**
 * Looks over a data folder or a backup, every page and every byte; [] = all is well. Nothing is written. `read`: files
 * that were read and found right a moment ago.
 */
export async function checkFolder(folder: string, nativeBinding: string | undefined, progress: Progress, read: ReadonlySet<string> = new Set()): Promise<readonly Finding[]> {
  if (!hasDatabase(folder)) return [{ kind: 'noDatabase' }];
  const isBackup = existsSync(join(folder, manifestName));
  const manifest = readManifest(folder);
  if (isBackup && manifest === null) return [{ kind: 'noManifest' }];
  let contents: Contents;
  try {
    checkFile(databaseFile(folder), nativeBinding, { thorough: true });
    contents = readContents(databaseFile(folder), nativeBinding);
  } catch (error) {
    if (error instanceof OpenError && error.problem === 'damaged') return [{ kind: 'damaged', detail: error.detail }];
    throw error;
  }
  const absent = new Set(manifest?.absent);
  const findings: Finding[] = manifest ? await againstManifest(folder, manifest, contents) : [];
  for (const [done, each] of contents.files.entries()) {
    progress(done, contents.files.length);
    if (read.has(each.file)) continue;
    const problem = await fileProblem(folder, each);
    if (problem !== null) findings.push({ kind: absent.has(each.file) ? 'absent' : problem, file: each.file });
  }
  const known = new Set(contents.files.map(({ file }) => file));
  const extra = (await filesBelow(join(folder, filesFolderName))).filter((file) => !known.has(file));
  return [...findings, ...extra.map((file): Finding => ({ kind: 'extra', file }))];
}

/** Is anything lost or changed? What was absent already, and what is too many, is only told. */
export const isHarm = ({ kind }: Finding): boolean => kind !== 'absent' && kind !== 'extra';

async function againstManifest(folder: string, { sha256, counts }: Manifest, contents: Contents): Promise<Finding[]> {
  const findings: Finding[] = [];
  if ((await checksum(databaseFile(folder))) !== sha256) findings.push({ kind: 'databaseChanged' });
  for (const table of new Set([...Object.keys(counts), ...Object.keys(contents.counts)])) {
    const [expected, found] = [counts[table] ?? 0, contents.counts[table] ?? 0];
    if (expected !== found) findings.push({ kind: 'rows', table, expected, found });
  }
  return findings;
}

async function fileProblem(folder: string, { file, size, sha256 }: StoredFile): Promise<'missing' | 'changed' | null> {
  const path = await storedFile(folder, file);
  if (path === null) return 'missing';
  return (await stat(path)).size === size && (await checksum(path)) === sha256 ? null : 'changed';
}
