import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildProgram } from '../build.ts';
import { packForTest } from '../dist/pack.ts';
import { setUp } from '../setup/index.ts';
import { packageTool } from '../tool/package-tool.ts';
import { runHere } from '../tool/process.ts';
import { repositoryRoot } from '../tool/root.ts';
import { noResults, readPlaywright, readVitest, type PlaywrightReport, type Results, type VitestReport } from './results.ts';

export interface Stage {
  name: string;
  run: (extra: readonly string[]) => Promise<Results>;
}

const broken: Results = { ...noResults, failed: 1 };

/** Quick ones first; the run stops at the first that fails. */
export const stages: readonly Stage[] = [
  { name: 'types', run: () => check('typescript', 'tsc', ['--noEmit']) },
  { name: 'lint', run: () => check('oxlint', 'oxlint', []) },
  { name: 'unit', run: (extra) => counted('unit', ['vitest', 'vitest'], (file) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...extra], {}, readUnit) },
  { name: 'e2e', run: windowTests },
];

async function windowTests(extra: readonly string[]): Promise<Results> {
  const electron = await setUp({ tests: true });
  await buildProgram();
  await packForTest(electron);
  return counted('e2e', ['@playwright/test', 'playwright'], () => ['test', ...extra], electron.env, readWindow);
}

async function check(packageName: string, command: string, args: string[]): Promise<Results> {
  return (await runHere(process.execPath, [packageTool(packageName, command), ...args], { cwd: repositoryRoot })) === 0 ? noResults : broken;
}

/** Runs a test runner and reads its JSON report; no report, or a bad end without a failed test, is a failure. */
async function counted(
  name: string,
  [packageName, command]: [string, string],
  args: (reportFile: string) => string[],
  env: NodeJS.ProcessEnv,
  read: (text: string) => Results,
): Promise<Results> {
  const file = join(repositoryRoot, 'out/test', `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const code = await runHere(process.execPath, [packageTool(packageName, command), ...args(file)], {
    cwd: repositoryRoot,
    env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  if (!existsSync(file)) return broken;
  const results = read(readFileSync(file, 'utf8'));
  return code === 0 || results.failed > 0 ? results : { ...results, failed: 1 };
}

const readUnit = (text: string): Results => readVitest(JSON.parse(text) as VitestReport);
const readWindow = (text: string): Results => readPlaywright(JSON.parse(text) as PlaywrightReport);
