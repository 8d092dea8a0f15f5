import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { buildProgram } from '../../scripts/build.ts';
import { openDisplay } from '../../scripts/display.ts';
import { setUp, type ElectronRun } from '../../scripts/setup/index.ts';
import { startProgram, type Program } from './program.ts';
import { makeSampleOffice } from './sample-office.ts';

export { expect } from '@playwright/test';
export type { Program } from './program.ts';

export interface LaunchOptions {
  /** Opens the program on a sample office of its own. */
  readonly sample?: boolean;
  /** Puts something into the data folder before the start; the folder exists and is empty (or holds the sample). */
  readonly prepare?: (dataFolder: string) => void | Promise<void>;
  /** Another data folder than a fresh one (a second start on the same records); null = the one the program remembers. */
  readonly dataFolder?: string | null;
  /** Settings of an earlier start of this test. */
  readonly settingsFolder?: string;
  readonly args?: readonly string[];
  /** Further variables of the program's environment. */
  readonly variables?: NodeJS.ProcessEnv;
  /** Lines of the window's console that this test expects. */
  readonly expectedErrors?: readonly RegExp[];
  /** With fading and sliding; without by default. */
  readonly motion?: boolean;
}

export interface Launched extends Program {
  readonly dataFolder: string;
  readonly settingsFolder: string;
}

interface Machine {
  readonly electron: ElectronRun;
  readonly display: NodeJS.ProcessEnv;
}

interface TestFixtures {
  /** A folder of this test, removed at its end. */
  readonly folder: string;
  /** Starts the program; every start is closed at the end of the test, which fails when a window's console had errors. */
  readonly launch: (options?: LaunchOptions) => Promise<Launched>;
}

interface WorkerFixtures {
  /** Electron, the built program and a display; made once. */
  readonly machine: Machine;
  /** Folder with a sample office to copy from; made once. */
  readonly sampleOffice: string;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  machine: [
    async ({ browserName: _ }, use) => {
      const electron = await setUp({ tests: true });
      await buildProgram();
      const display = await openDisplay();
      await use({ electron, display: display.env });
      display.stop();
    },
    { scope: 'worker', timeout: 600_000 },
  ],

  sampleOffice: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'defter-ornek-'));
      await makeSampleOffice(folder);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  folder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'defter-deneme-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  launch: async ({ machine, folder, sampleOffice }, use) => {
    const started: Launched[] = [];
    await use(async ({ sample = false, prepare, args, variables, expectedErrors, motion = false, ...given } = {}) => {
      const number = started.length + 1;
      const fresh = join(folder, `veri-${number}`);
      const { settingsFolder = join(folder, `ayarlar-${number}`), dataFolder = fresh } = given;
      if (dataFolder === fresh) mkdirSync(fresh);
      if (sample) cpSync(sampleOffice, fresh, { recursive: true });
      await prepare?.(fresh);
      const program = await startProgram({ ...machine, settingsFolder, dataFolder, motion, ...(args && { args }), ...(variables && { variables }), ...(expectedErrors && { expectedErrors }) });
      const launched = { ...program, dataFolder: dataFolder ?? '', settingsFolder };
      started.push(launched);
      return launched;
    });
    for (const program of started) await program.close();
    expect(started.flatMap(({ errors }) => errors), 'errors in the console of the window').toEqual([]);
  },
});
