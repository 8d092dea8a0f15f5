import type { BackupPhase } from '../../../preload/contract/backups.ts';
import type { CarriedError } from '../../bridge/carried-error.ts';
import type { Backup, BackupJob } from '../make.ts';
import type { PackJob } from '../pack/make.ts';
import type { AnyRestoreJob } from '../pack/restore.ts';
import type { ReadingJob } from '../reading-copy.ts';
import type { Restored } from '../restore.ts';
import type { SendJob } from '../send.ts';

/** Work of the backup as plain data, and what comes of it. */
export interface BackupWork {
  readonly make: { readonly job: BackupJob; readonly result: Backup };
  readonly send: { readonly job: SendJob; readonly result: void };
  readonly pack: { readonly job: PackJob; readonly result: void };
  readonly reading: { readonly job: ReadingJob; readonly result: void };
  readonly restore: { readonly job: AnyRestoreJob; readonly result: Restored };
}
export type BackupKind = keyof BackupWork;

export interface ThreadJob<K extends BackupKind = BackupKind> {
  readonly kind: K;
  readonly job: BackupWork[K]['job'];
  /** One number; not 0: stop at the next word on the progress. */
  readonly stop: SharedArrayBuffer;
}

export type ThreadMessage =
  | { readonly kind: 'progress'; readonly phase: BackupPhase; readonly done: number; readonly total: number }
  /** The records are out; they may be changed. */
  | { readonly kind: 'copied' }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: CarriedError };
