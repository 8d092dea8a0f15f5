import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The path of `name` below `root`, or null where it would lead out of it. Only plain names are taken:
 * no empty or dotted parts, no backslash, no colon (drives and streams of Windows), no control characters.
 */
export function contained(root: string, name: unknown): string | null {
  if (typeof name !== 'string' || name === '') return null;
  const parts = name.split('/');
  if (!parts.every(isPlainName)) return null;
  const path = resolve(root, ...parts);
  return isBelow(root, path) ? path : null;
}

/** Like `contained`, and the file there must exist and not lead out of `root` through a link. */
export function containedFile(root: string, name: unknown): string | null {
  const path = contained(root, name);
  if (path === null) return null;
  try {
    const real = realpathSync(path);
    return isBelow(realpathSync(root), real) ? real : null;
  } catch {
    return null;
  }
}

/** True when `path` lies below `root` and is not `root` itself. Both absolute. */
export function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function isPlainName(part: string): boolean {
  return part !== '' && !part.startsWith('.') && !/[\\:\p{Cc}]/u.test(part);
}
