import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageTool } from './tool/package-tool.ts';
import { capture } from './tool/process.ts';
import { repositoryRoot } from './tool/root.ts';
import { StepError, runCommand, say } from './tool/step.ts';

const rooms = ['main', 'preload', 'renderer', 'db'];
const files = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.json'];
const stampFile = 'out/.built';
const products = ['out/main/index.js', 'out/main/report-worker.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** One text for the whole source: path, size and time of every file that the build reads. */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  };
  for (const room of rooms.filter((one) => existsSync(join(root, one)))) {
    const entries = readdirSync(join(root, room), { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
    paths.sort().forEach(add);
  }
  files.filter((file) => existsSync(join(root, file))).forEach(add);
  return hash.digest('hex');
}

/** Builds the program into out/ unless nothing changed since the last build. */
export async function buildProgram(root: string = repositoryRoot): Promise<void> {
  const stamp = sourceStamp(root);
  const stampPath = join(root, stampFile);
  const fresh = products.every((file) => existsSync(join(root, file))) && existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp;
  if (fresh) return;
  say('Building the program …');
  rmSync(stampPath, { force: true });
  const built = await capture(process.execPath, [packageTool('electron-vite', 'electron-vite'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const absent = products.filter((file) => !existsSync(join(root, file)));
  if (built.code !== 0 || absent.length > 0) {
    throw new StepError(`${built.output.trim().split('\n').slice(-30).join('\n')}\n\nThe program could not be built${absent.length > 0 ? ` (missing: ${absent.join(', ')})` : ''}. Mend what is named above and run the same command again.`);
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stampPath, stamp);
}

const startedDirectly = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (startedDirectly) {
  await runCommand(async () => {
    await buildProgram();
    say('Built: out/');
    return 0;
  });
}
