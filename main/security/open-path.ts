import { existsSync, realpathSync } from 'node:fs';
import { extname } from 'node:path';
import { endings } from '../files/names.ts';
import { isBelow } from './paths.ts';

const openable: readonly string[] = ['.csv', ...Object.values(endings).flat().map((ending) => `.${ending}`)];

/** Remembers which files the program wrote, so that nothing else is ever handed to the system to be opened. */
export interface OwnFiles {
  /** A path that the save dialog gave. */
  remember(path: string): void;
  /** The real path when the program wrote this file and it is a document, else null. */
  own(path: unknown): string | null;
}

export function ownFiles(temporaryFolder: string): OwnFiles {
  const saved = new Set<string>();
  return {
    remember: (path) => void saved.add(path),
    own(path) {
      if (typeof path !== 'string' || !openable.includes(extname(path)) || !existsSync(path)) return null;
      const real = realpathSync(path);
      if (!openable.includes(extname(real))) return null;
      if (saved.has(path)) return real;
      return existsSync(temporaryFolder) && isBelow(realpathSync(temporaryFolder), real) ? real : null;
    },
  };
}
