import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pieceBytes } from '../../files/folder.ts';

/** Every plain file below a folder, as names with "/"; [] where there is no such folder. Links are not followed. */
export async function filesBelow(folder: string, inside = ''): Promise<string[]> {
  const found = await readdir(join(folder, inside), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = await Promise.all(
    found.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : Promise.resolve(entry.isFile() ? [path] : []);
    }),
  );
  return names.flat();
}

/** Copies a file and answers what was copied. */
export async function copyFile(from: string, to: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  await pipeline(
    createReadStream(from, { highWaterMark: pieceBytes }),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(to, { flags: 'wx', mode: 0o600 }),
  );
  return { bytes: (await stat(to)).size, sha256: hash.digest('hex') };
}
