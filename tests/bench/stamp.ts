import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../scripts/tool/root.ts';

/** One text for everything that a kept ledger is made of: tables, seeds, index, Turkish keys and its own maker. */
export function ledgerStamp(): string {
  const folders = ['db/migrations', 'db/seeds'];
  const files = ['db/search.ts', 'preload/contract/turkish.ts', 'preload/contract/codes.ts', 'tests/bench/generate.ts'];
  const all = [...folders.flatMap((folder) => readdirSync(join(repositoryRoot, folder)).toSorted().map((name) => `${folder}/${name}`)), ...files];
  const hash = createHash('sha256');
  for (const file of all) hash.update(file).update(readFileSync(join(repositoryRoot, file)));
  return hash.digest('hex');
}
