import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Source {
  /** Path from the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports, relative ones resolved to paths from the root. */
  readonly imports: readonly { readonly target: string; readonly typeOnly: boolean }[];
}

const importPattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every source file of the rooms named. */
export function sourcesOf(...rooms: string[]): Source[] {
  return rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => read(join(root, room, name))),
  );
}

function read(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(importPattern)].map((match) => {
    const written = match[2] ?? match[3] ?? '';
    const target = written.startsWith('.') ? relative(root, resolve(dirname(file), written.replace(/\?.*$/, ''))) : written;
    return { target: target.replaceAll('\\', '/'), typeOnly: match[1] !== undefined };
  });
  return { path: relative(root, file).replaceAll('\\', '/'), text, imports };
}
