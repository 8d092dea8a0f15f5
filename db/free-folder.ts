import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes a folder for a kept database, for its user alone; what one of the same day keeps already stays. */
export async function freeFolder(parent: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const folder = join(parent, number === 1 ? name : `${name}-${number}`);
    if (existsSync(join(folder, 'defter.sqlite'))) continue;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }
}
