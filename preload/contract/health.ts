import type { FileOwner } from './files.ts';
import * as v from 'valibot';
import { act, type Feature } from './operation.ts';

/** What is looked at, in the order of the page. */
export const healthPoints = ['database', 'files', 'backup', 'disk', 'printers', 'fonts', 'version', 'holidays'] as const;
export type HealthPoint = (typeof healthPoints)[number];

export const healthStates = ['good', 'notice', 'bad'] as const;
export type HealthState = (typeof healthStates)[number];

export const fileFaults = ['missing', 'changed', 'orphan'] as const;
export type FileFault = (typeof fileFaults)[number];

/** A file that is not as the records say. */
export interface FaultyFile {
  readonly fault: FileFault;
  /** Generated name in the folder of files. */
  readonly file: string;
  /** "2026/0143", '' where it belongs to no record. */
  readonly number: string;
  /** The record that it hangs on; null where it belongs to none. */
  readonly owner: FileOwner | null;
  readonly ownerId: number;
  /** The name it was added under; it may name a person and goes into no support bundle. */
  readonly name: string;
}

export interface HealthRow {
  readonly point: HealthPoint;
  readonly state: HealthState;
  /** One sentence; it names nobody and no folder. */
  readonly found: string;
  /** What to do, '' where there is nothing to do. */
  readonly advice: string;
  /** Shown on the screen only: names of printers, the place of a backup. */
  readonly names: readonly string[];
}

export interface HealthReport {
  readonly at: string;
  readonly rows: readonly HealthRow[];
  /** At most 200, the lost ones first; `row.found` has the counts. */
  readonly files: readonly FaultyFile[];
}

/** A file of the support bundle as it will be written. */
export interface BundleFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly lines: number;
}

export interface Bundle {
  /** What is saved is the bundle that was shown: this names it. */
  readonly key: string;
  readonly files: readonly BundleFile[];
}

const key = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

export const health = {
  /** What can be said at once, with what the last look over everything found. */
  report: act(v.object({})).returns<HealthReport>(),
  /** Looks over every page of the records and every byte of the files, in a thread of its own; null = stopped. */
  look: act(v.object({})).returns<HealthReport | null>(),
  /** How far the look under way is; null where none is. `total` 0: not known yet. */
  progress: act(v.object({})).returns<{ readonly done: number; readonly total: number } | null>(),
  cancel: act(v.object({})).returns<null>(),
  /** Makes the support bundle in memory, to be looked at. */
  bundle: act(v.object({})).returns<Bundle>(),
  /** At most 200 lines of one of its files. */
  bundleLines: act(v.object({ key, file: v.pipe(v.string(), v.maxLength(100)), from: v.pipe(v.number(), v.integer(), v.minValue(0)) })).returns<readonly string[]>(),
  /** Asks where to and writes the bundle as it was shown; null = cancelled. */
  saveBundle: act(v.object({ key })).returns<{ readonly path: string } | null>(),
} satisfies Feature;
