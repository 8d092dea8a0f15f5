import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { capture, npmCommand } from '../tool/process.ts';
import { repositoryRoot } from '../tool/root.ts';
import { StepError } from '../tool/step.ts';

export interface RegistryFile {
  /** name@version */
  spec: string;
  /** Subresource integrity of the tarball, "sha512-…". */
  integrity: string;
}

/** Fetches a package's tarball from the npm registry, checks it against the pinned sum and unpacks it into `folder`. */
export async function unpackRegistryFile(file: RegistryFile, folder: string): Promise<void> {
  const downloads = join(folder, '.download');
  mkdirSync(downloads, { recursive: true });
  const [npm, first] = npmCommand();
  const args = [...first, 'pack', file.spec, '--pack-destination', downloads, '--ignore-scripts', '--dry-run=false'];
  const packed = await capture(npm, args, { cwd: repositoryRoot });
  const tarball = readdirSync(downloads).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || tarball === undefined) {
    throw new StepError(
      `The package ${file.spec} could not be fetched from the npm registry:\n${packed.output.trim()}\n` +
        'Check the network connection (and "npm config get registry"), then run the same command again.',
    );
  }
  const path = join(downloads, tarball);
  if ((await integrityOf(path)) !== file.integrity) {
    throw new StepError(
      `The package ${file.spec} arrived with another content than expected and was not used. ` +
        'Run "npm cache clean --force" and then the same command again; if it happens twice, the registry is not to be trusted.',
    );
  }
  const unpacked = await capture('tar', ['-xzf', path, '-C', folder]);
  if (unpacked.code !== 0) {
    throw new StepError(`The package ${file.spec} could not be unpacked: ${unpacked.output.trim()}\nFree some disk space and run the same command again.`);
  }
}

export async function integrityOf(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}
