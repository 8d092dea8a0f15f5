import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capture } from '../tool/process.ts';
import { StepError } from '../tool/step.ts';

const require = createRequire(import.meta.url);
const postFinalizerHeader = fileURLToPath(new URL('post-finalizer.h', import.meta.url));
const sqliteFolder = dirname(require.resolve('better-sqlite3/package.json'));

export const betterSqliteVersion = (require('better-sqlite3/package.json') as { version: string }).version;

/** SQLite's compile-time options, read from the list that better-sqlite3 itself builds with. */
export function sqliteDefines(gypText: string): string[] {
  const defines = [...gypText.matchAll(/^\s*'([A-Z][A-Z0-9_]*(?:=[^']*)?)',$/gm)].map((match) => `-D${match[1]}`);
  if (defines.length < 20) throw new StepError('better-sqlite3 lists its SQLite options in a new way; adapt scripts/setup/native-addon.ts to it.');
  return defines;
}

/**
 * Compiles better-sqlite3's own source for a Node-API 9 runtime (Electron 33 embeds Node 20.18).
 * Its source needs references to plain strings, which Node-API 10 made stable and Node 20 offers as experimental:
 * so the ready-made binary crashes there, and the same source declared experimental (2147483647) runs on 9 and later.
 * Node-API is a C interface, so the headers may be newer than the runtime.
 * @param headers folder with node_api.h
 */
export async function compileBetterSqlite(headers: string, workFolder: string, output: string): Promise<void> {
  const sqlite = join(sqliteFolder, 'deps/sqlite3');
  const addonApi = dirname(createRequire(join(sqliteFolder, 'package.json')).resolve('node-addon-api/package.json'));
  const common = ['-c', '-O3', '-fPIC', '-pthread', '-DNDEBUG', '-D_FILE_OFFSET_BITS=64', `-I${sqlite}`];
  const cObject = join(workFolder, 'sqlite3.o');
  const cppObject = join(workFolder, 'better_sqlite3.o');
  const defines = sqliteDefines(readFileSync(join(sqliteFolder, 'deps/defines.gypi'), 'utf8'));
  await Promise.all([
    compile('gcc', [...common, '-std=c99', '-w', ...defines, join(sqlite, 'sqlite3.c'), '-o', cObject]),
    compile('g++', [
      ...common,
      '-std=c++20', '-fno-rtti', '-fno-exceptions', '-fvisibility=hidden', '-fvisibility-inlines-hidden',
      '-DNAPI_VERSION=2147483647', '-include', postFinalizerHeader,
      '-DNAPI_DISABLE_CPP_EXCEPTIONS', '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS', '-DBUILDING_NODE_EXTENSION',
      `-I${headers}`, `-I${addonApi}`,
      join(sqliteFolder, 'src/better_sqlite3.cpp'), '-o', cppObject,
    ]),
  ]);
  await compile('g++', ['-shared', '-pthread', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-s', cppObject, cObject, '-ldl', '-o', output]);
}

async function compile(compiler: string, args: string[]): Promise<void> {
  const result = await capture(compiler, args);
  if (result.code === 0) return;
  throw new StepError(
    `better-sqlite3 could not be compiled (${compiler}):\n${result.output.trim().slice(-2000)}\n` +
      'A C++20 compiler is needed (on Debian: apt-get install g++, version 10 or newer). Install it and run the same command again.',
  );
}
