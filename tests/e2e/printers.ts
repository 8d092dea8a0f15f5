import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Launched } from './fixtures.ts';

/** The printing commands of the system, as this test wants them. */
export async function usePrinters({ app }: Launched, tools: string, scripts: Readonly<Record<string, string>>): Promise<void> {
  mkdirSync(tools);
  for (const [name, body] of Object.entries(scripts)) {
    writeFileSync(join(tools, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${body}\n`);
    chmodSync(join(tools, name), 0o755);
  }
  await app.evaluate((_, path) => {
    process.env['PATH'] = path;
  }, tools);
}
