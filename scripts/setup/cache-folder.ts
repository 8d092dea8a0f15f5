import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../tool/process.ts';
import { say } from '../tool/step.ts';

const silentAfterMs = 60_000;

/** Where things made once are kept: $XDG_CACHE_HOME (only when absolute, as its standard says) or ~/.cache. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, home: string = homedir()): string {
  const set = env['XDG_CACHE_HOME'];
  return join(set?.startsWith('/') ? set : join(home, '.cache'), 'muhtarlik-defteri');
}

/** Name that changes with everything the content is made from, so an old content is never taken for a new one. */
export function contentName(prefix: string, ingredients: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(ingredients)).digest('hex');
  return `${prefix}-${hash.slice(0, 10)}`;
}

/**
 * Makes the folder `name` in `parent` once. The work is done in a folder of its own and renamed at the end,
 * so a killed run leaves nothing that looks finished and of two runs at once one wins whole.
 * @returns path of the finished folder
 */
export async function makeOnce(
  parent: string,
  name: string,
  isWhole: (folder: string) => boolean,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const target = join(parent, name);
  if (isWhole(target)) return target;
  mkdirSync(parent, { recursive: true });
  clearDeadWork(parent);
  const lock = join(parent, `.lock-${name}`);
  await waitForOther(lock, () => isWhole(target));
  if (isWhole(target)) return target;
  const work = join(parent, `.making-${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`);
  writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname() }));
  const beat = setInterval(() => touch(lock), 5_000);
  try {
    mkdirSync(work);
    await make(work);
    moveIntoPlace(work, target, isWhole);
  } finally {
    clearInterval(beat);
    rmSync(work, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
  return target;
}

function moveIntoPlace(work: string, target: string, isWhole: (folder: string) => boolean): void {
  if (isWhole(target)) return;
  if (existsSync(target)) renameSync(target, `${work}-damaged`);
  try {
    renameSync(work, target);
  } catch (error) {
    if (!isWhole(target)) throw error;
  } finally {
    rmSync(`${work}-damaged`, { recursive: true, force: true });
  }
}

/** The lock only saves double work; the rename is what makes it safe. So a lock of a dead or silent process is simply passed by. */
async function waitForOther(lock: string, done: () => boolean): Promise<void> {
  let told = false;
  while (!done() && heldByOther(lock)) {
    if (!told) say('Another set-up is preparing the same files; waiting for it …');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function heldByOther(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > silentAfterMs) return false;
    const holder = JSON.parse(readFileSync(lock, 'utf8')) as { pid: number; host: string };
    return holder.host !== hostname() || (holder.pid !== process.pid && isAlive(holder.pid));
  } catch {
    return false;
  }
}

function touch(lock: string): void {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // Another run has passed this lock by; the rename decides.
  }
}

function clearDeadWork(parent: string): void {
  const ours = `.making-${hostname()}-`;
  for (const entry of readdirSync(parent)) {
    if (!entry.startsWith(ours)) continue;
    const pid = Number.parseInt(entry.slice(ours.length), 10);
    if (!isAlive(pid)) rmSync(join(parent, entry), { recursive: true, force: true });
  }
}
