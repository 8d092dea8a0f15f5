import { existsSync } from 'node:fs';

/**
 * Address of a worker's own file: TypeScript beside the caller when run from the sources, a bundle of its own
 * after a build. The name is put together here because a bundler would rewrite a literal address.
 * `name` without ending; `base` is the caller's import.meta.url.
 */
export function workerFile(name: string, base: string): URL {
  const file = base.endsWith('.ts') ? `${name}.ts` : `${name}.js`;
  // A bundler may put the caller into a folder of chunks, one level below the entries.
  const found = ['./', '../'].map((folder) => new URL(folder + file, base)).find((place) => existsSync(place));
  if (found === undefined) throw new Error(`${file} is missing beside ${base}`);
  return found;
}
