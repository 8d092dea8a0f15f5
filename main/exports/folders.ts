import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../bridge/failure.ts';
import { wholeText as text } from './whole/text.ts';

/** Where a folder or file is written before it gets its name: beside it, so that the last step is a renaming. */
export function besideOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.yeni`);
}

/** Refuses a folder that holds anything; one that is not there yet is well. */
export async function refuseFull(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return;
  if (!found.isDirectory()) throw new Refusal('rule', text.isFile(folder));
  if ((await readdir(folder)).length > 0) throw new Refusal('rule', text.notEmpty(folder));
}

/** Makes a folder whole or not at all; whatever happens, nothing half is left. `target` must be new or empty. */
export async function folderWhole<T>(target: string, make: (folder: string) => Promise<T>): Promise<T> {
  const folder = resolve(target);
  await refuseFull(folder);
  const beside = besideOf(folder);
  try {
    await mkdir(beside, { mode: 0o700 });
    const made = await make(beside);
    // An empty folder of that name would stand in the way on Windows.
    await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(beside, folder);
    return made;
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

/** Makes a file whole or not at all; one of that name is replaced only by a whole one. */
export async function fileWhole<T>(target: string, make: (path: string) => Promise<T>): Promise<T> {
  const beside = besideOf(resolve(target));
  try {
    const made = await make(beside);
    await rename(beside, target);
    return made;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The path itself, or with a number where something is there already. */
export async function freePath(path: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? path : `${path} (${number})`;
    if (!(await stat(name).then(() => true, () => false))) return name;
  }
}
