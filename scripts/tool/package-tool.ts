import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Path of the script behind a command of an installed package, to be run by the Node that runs us. */
export function packageTool(packageName: string, command: string): string {
  const packageFile = require.resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(packageFile, 'utf8')) as { bin: Record<string, string> };
  const script = bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(packageFile), script);
}
