import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ChildOrder, Told } from './child.ts';
import type { Found } from './found.ts';

const childFile = fileURLToPath(new URL('child.ts', import.meta.url));

/** When the end comes, counted from the moment that is named; `closing`: the window was being closed. */
export interface Plan {
  readonly moment: 'opening' | 'working' | 'closing';
  readonly afterMs: number;
}

const workBeforeClosingMs = 500;

export interface Ended {
  /** What the child found when it opened; null where it was killed before. */
  readonly found: Found | null;
  readonly problem: string | null;
  readonly openedAfterMs: number | null;
  /** False where it came to its own end before the signal. */
  readonly killed: boolean;
}

/** Starts a child, kills it (SIGKILL) as planned, and answers when it is gone. Throws where the child failed by itself. */
export function runChild(order: ChildOrder, plan: Plan | null): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', childFile, JSON.stringify(order)], { stdio: ['pipe', 'pipe', 'pipe'] });
    let told: Extract<Told, { said: 'open' }> | null = null;
    let openedAfterMs: number | null = null;
    let begun = performance.now();
    let errors = '';
    const kill = (): void => {
      setTimeout(() => child.kill('SIGKILL'), plan?.afterMs ?? 0);
    };
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
    // The pipe of a process that has just been killed.
    child.stdin?.on('error', () => undefined);
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const said = JSON.parse(line) as Told;
        if (said.said === 'opening') {
          begun = performance.now();
          if (plan?.moment === 'opening') kill();
        }
        if (said.said === 'working' && plan?.moment === 'working') kill();
        if (said.said !== 'open') return;
        told = said;
        openedAfterMs = performance.now() - begun;
        if (plan === null || said.problem !== null) child.stdin?.end();
        if (plan?.moment === 'closing') {
          setTimeout(() => {
            child.stdin?.end();
            kill();
          }, workBeforeClosingMs);
        }
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal !== 'SIGKILL' && code !== 0) return reject(new Error(`The child ended with ${code}: ${errors}`));
      if (errors !== '') return reject(new Error(`The child complained: ${errors}`));
      resolve({ found: told?.found ?? null, problem: told?.problem ?? null, openedAfterMs, killed: signal === 'SIGKILL' });
    });
  });
}
