import { readFileSync, readdirSync } from 'node:fs';

/** Memory of a process and all below it, in MB. */
export interface Memory {
  /** Resident pages; those that several processes share count in each of them. */
  readonly rss: number;
  /** The same with every shared page counted once. */
  readonly pss: number;
}

/** null where the system has no /proc. */
export function memoryOf(root: number): Memory | null {
  if (process.platform !== 'linux') return null;
  const tree = treeOf(root);
  const sum = (file: string, pattern: RegExp): number => tree.reduce((total, pid) => total + field(pid, file, pattern), 0) / 1024;
  return { rss: sum('status', /^VmRSS:\s+(\d+)/m), pss: sum('smaps_rollup', /^Pss:\s+(\d+)/m) };
}

function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (Number.isInteger(pid)) parents.set(pid, field(pid, 'status', /^PPid:\s+(\d+)/m));
  }
  const tree = new Set([root]);
  for (let before = 0; before !== tree.size; ) {
    before = tree.size;
    for (const [pid, parent] of parents) if (tree.has(parent)) tree.add(pid);
  }
  return [...tree];
}

function field(pid: number, file: string, pattern: RegExp): number {
  try {
    return Number(pattern.exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1] ?? 0);
  } catch {
    // It has ended in between.
    return 0;
  }
}
