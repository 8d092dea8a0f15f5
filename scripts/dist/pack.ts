import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceStamp } from '../build.ts';
import type { ElectronRun } from '../setup/index.ts';
import { packageTool } from '../tool/package-tool.ts';
import { capture } from '../tool/process.ts';
import { repositoryRoot } from '../tool/root.ts';
import { StepError, longStep } from '../tool/step.ts';

export interface Packed {
  /** Folder with everything the program needs. */
  folder: string;
  executable: string;
}

export const shippedOutput = 'dist';
export const testOutput = 'out/packaged-for-test';

/** Where the unpacked program lies below an output folder of the repository. */
export function packedIn(output: string): Packed {
  const onWindows = process.platform === 'win32';
  const folder = join(repositoryRoot, output, onWindows ? 'win-unpacked' : 'linux-unpacked');
  return { folder, executable: join(folder, onWindows ? 'muhtarlik-defteri.exe' : 'muhtarlik-defteri') };
}

/** The unpacked program exactly as it is shipped, on the Electron that set-up found. Skipped while nothing changed. */
export async function packForShipping(electron: ElectronRun): Promise<Packed> {
  const packed = packedIn(shippedOutput);
  const stampFile = join(repositoryRoot, shippedOutput, '.packed');
  const stamp = stampOf(electron);
  if (existsSync(packed.executable) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return packed;
  rmSync(packed.folder, { recursive: true, force: true });
  const args = [
    packageTool('electron-builder', 'electron-builder'), '--dir', '--publish=never',
    `--config.electronDist=${electron.electronDist}`, `--config.directories.output=${shippedOutput}`,
  ];
  const result = await longStep('Packing the program', () =>
    capture(process.execPath, args, { cwd: repositoryRoot, env: { ...electron.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' } }),
  );
  if (result.code !== 0 || !existsSync(packed.executable)) {
    throw new StepError(`${result.output.trim().slice(-3000)}\n\nThe program could not be packed. Mend what is named above and run the same command again.`);
  }
  // electron-builder leaves the development entry of a given distribution in place.
  rmSync(join(packed.folder, 'resources/default_app.asar'), { force: true });
  writeFileSync(stampFile, stamp);
  return packed;
}

/**
 * The shipped program once more with one fuse turned, for the packaged test and never for a user:
 * Playwright drives a program through Node's inspector, which the shipped one refuses.
 */
export async function packForTest(electron: ElectronRun): Promise<Packed> {
  const shipped = await packForShipping(electron);
  const packed = packedIn(testOutput);
  rmSync(packed.folder, { recursive: true, force: true });
  linkTree(shipped.folder, packed.folder, shipped.executable);
  copyFileSync(shipped.executable, packed.executable);
  await flipFuses(packed.executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  return packed;
}

function stampOf(electron: ElectronRun): string {
  const settings = readFileSync(join(repositoryRoot, 'electron-builder.yml'));
  return createHash('sha256').update(sourceStamp(repositoryRoot)).update(settings).update(electron.electronDist).digest('hex');
}

function linkTree(from: string, to: string, except: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    if (source === except) continue;
    if (entry.isDirectory()) linkTree(source, join(to, entry.name), except);
    else linkSync(source, join(to, entry.name));
  }
}
