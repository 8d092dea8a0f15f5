import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { onPath } from './tool/process.ts';
import { StepError } from './tool/step.ts';

/** A screen to open windows on. `env` goes to the programs that use it. */
export interface Display {
  virtual: boolean;
  env: NodeJS.ProcessEnv;
  stop: () => void;
}

/**
 * The screen of this machine, or a virtual one of 1366×768 where there is none. The virtual one picks a free
 * number by itself, is closed to other users by a key, and ends with the process that asked for it.
 */
export async function openDisplay(): Promise<Display> {
  const present = process.platform !== 'linux' || [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => (name ?? '') !== '');
  if (present) return { virtual: false, env: {}, stop: () => undefined };

  const folder = mkdtempSync(join(tmpdir(), 'muhtarlik-display-'));
  const authority = join(folder, 'Xauthority');
  const key = randomBytes(16).toString('hex');
  writeFileSync(authority, '', { mode: 0o600 });
  const addKey = (display: string): void => {
    spawnSync('xauth', ['-f', authority, 'add', display, '.', key], { stdio: 'ignore' });
  };
  // The server reads its key from any entry of the file; the client's entry is added when the number is known.
  addKey(':0');
  const server = ['Xvfb', '-displayfd', '3', '-screen', '0', '1366x768x24', '-nolisten', 'tcp', '-auth', authority];
  // A killed command must not leave its screen behind: the kernel ends it with its parent.
  const line = onPath('setpriv') ? ['setpriv', '--pdeathsig', 'TERM', ...server] : server;
  const child = spawn(line[0] as string, line.slice(1), { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const stop = (): void => {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  try {
    const display = `:${await firstLine(child.stdio[3] as Readable, child)}`;
    addKey(display);
    child.unref();
    return { virtual: true, env: { DISPLAY: display, XAUTHORITY: authority }, stop };
  } catch {
    stop();
    throw new StepError('The virtual display (Xvfb) could not be started. Install it (on Debian: apt-get install xvfb xauth) and run the same command again.');
  }
}

function firstLine(pipe: Readable, child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error('no answer')), 20_000);
    const fail = (): void => {
      clearTimeout(timer);
      reject(new Error('ended'));
    };
    pipe.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      pipe.destroy();
      child.off('error', fail).off('close', fail);
      resolve(text.trim());
    });
    child.on('error', fail).on('close', fail);
  });
}
