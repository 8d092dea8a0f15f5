// Does what Electron's own default app does: opens the program in the folder given as first argument.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (given === undefined) {
  process.stderr.write('Usage: electron <folder of the program> [arguments]\n');
  process.exit(2);
}
const folder = resolve(given);

try {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  app.setAppPath(folder);
  app.setVersion(description.version ?? '0.0.0');
  app.name = description.productName ?? description.name;
  const main = createRequire(join(folder, 'package.json')).resolve(folder);
  await import(pathToFileURL(main).href);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
}
