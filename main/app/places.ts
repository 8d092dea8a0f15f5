import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Folders and files of one run of the program. */
export interface Places {
  /** Settings of the program, its window and its browser part; the lock of a single start belongs to it. */
  readonly settings: string;
  readonly sample: string;
  readonly log: string;
  readonly temporary: string;
  readonly windowPlace: string;
}

/**
 * `base`: the user's folder of this program. Records named on the command line get settings of their own below it,
 * so that a start belongs to the records: two starts on the same folder meet, two on different ones do not.
 */
export function placesFor(base: string, dataFolder: string | null): Places {
  const settings = dataFolder === null ? base : join(base, 'klasorler', createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 16));
  return {
    settings,
    sample: join(settings, 'ornek'),
    log: join(settings, 'gunluk'),
    temporary: join(settings, 'gecici'),
    windowPlace: join(settings, 'pencere.json'),
  };
}

/** A better-sqlite3 addon that was prepared for this Electron lies beside its executable. */
export function nativeBinding(executable: string = process.execPath): string | undefined {
  const path = join(dirname(executable), 'better_sqlite3.node');
  return existsSync(path) ? path : undefined;
}
