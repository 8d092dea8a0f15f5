import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Written beside and renamed, so that an old file is replaced by a whole one or not at all. */
export function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  return beside(path, (unfinished) => writeFile(unfinished, bytes, { flush: true }));
}

/** The same with a copy of another file. */
export function writeWholeFrom(source: string, path: string): Promise<void> {
  return beside(path, async (unfinished) => {
    await pipeline(createReadStream(source), createWriteStream(unfinished, { flush: true }));
  });
}

async function beside(path: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.yeni`);
  try {
    await write(unfinished);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
