import { existsSync } from 'node:fs';

/**
 * The worker's own file: TypeScript beside this one when run from the sources, a bundle of its own after a build.
 * The names are put together here because a bundler would rewrite a literal `new URL('./x.ts', import.meta.url)`.
 */
export function workerFile(base: string = import.meta.url): URL {
  const name = base.endsWith('.ts') ? 'report-worker.ts' : 'report-worker.js';
  // A bundler may put the caller into a folder of chunks, one level below the entries.
  const places = ['./', '../'].map((folder) => new URL(folder + name, base));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`${name} is missing beside ${base}`);
  return found;
}
