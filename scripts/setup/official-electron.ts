import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { longStep } from '../tool/step.ts';

const packageFile = createRequire(import.meta.url).resolve('electron/package.json');
const packageFolder = dirname(packageFile);
const silenceLimitMs = 15_000;

export const electronVersion = (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;

/** Path of the executable that the electron package has downloaded, or undefined. */
export function downloadedElectron(): string | undefined {
  const read = (file: string): string | undefined => {
    const path = join(packageFolder, file);
    return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
  };
  const executable = read('path.txt');
  if (executable === undefined || read('dist/version')?.replace(/^v/, '') !== electronVersion) return undefined;
  const path = join(packageFolder, 'dist', executable);
  return existsSync(path) ? path : undefined;
}

/**
 * Lets the electron package download its own binary. A slow line may take as long as it needs;
 * a download from which nothing arrives for 15 seconds is given up quietly.
 * @returns path of the executable, or undefined when the address cannot be reached
 */
export async function downloadElectron(): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'muhtarlik-electron-'));
  try {
    const arrived = (): number => bytesIn(folder) + bytesIn(join(packageFolder, 'dist'));
    await longStep(
      `Downloading Electron ${electronVersion} from its own address`,
      () => runInstaller(folder, arrived),
      () => `${Math.round(arrived() / 1e6)} MB so far`,
    );
    return downloadedElectron();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runInstaller(temporaryFolder: string, arrived: () => number): Promise<void> {
  const env = { ...process.env, TMPDIR: temporaryFolder, TEMP: temporaryFolder, TMP: temporaryFolder, ELECTRON_GET_NO_PROGRESS: '1' };
  delete (env as NodeJS.ProcessEnv)['ELECTRON_OVERRIDE_DIST_PATH'];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore', env });
    let last = -1;
    let quietSince = Date.now();
    const watch = setInterval(() => {
      const now = arrived();
      if (now !== last) {
        last = now;
        quietSince = Date.now();
      } else if (Date.now() - quietSince > silenceLimitMs) {
        child.kill('SIGKILL');
      }
    }, 500);
    const end = (): void => {
      clearInterval(watch);
      resolve();
    };
    child.on('error', end);
    child.on('close', end);
  });
}

function bytesIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  let sum = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) sum += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return sum;
}
