import * as v from 'valibot';
import { act, type Feature } from './operation.ts';
import { fieldText } from './text.ts';

/** What a backup was made for. */
export const backupReasons = ['elle', 'saatlik', 'kapanis', 'aktarma', 'toplu', 'guncelleme', 'surum'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** `kopya`: the records are being read; `denetim`: the copy is looked over; `ikinci`: it goes to the second place. */
export const backupPhases = ['kopya', 'denetim', 'ikinci', 'geri'] as const;
export type BackupPhase = (typeof backupPhases)[number];

export interface BackupState {
  /** False in the sample office: nobody needs its records again. */
  readonly automatic: boolean;
  /** The newest whole backup on this computer: local moment. */
  readonly last: string | null;
  /** Why the last attempt failed, until one succeeds. */
  readonly failure: { readonly place: 'bilgisayar' | 'ikinci'; readonly sentence: string } | null;
  readonly running: { readonly phase: BackupPhase; readonly done: number; readonly total: number } | null;
  readonly second: SecondPlace | null;
}

export interface SecondPlace {
  readonly path: string;
  /** The stick is plugged in, the disk is there. */
  readonly present: boolean;
  /** Newest backup that was put there; null: none yet. */
  readonly last: string | null;
  /** Backups there are locked with a password. */
  readonly locked: boolean;
}

/** `kenara`: what a restore put aside. `baska`: chosen by the user from anywhere. */
export type BackupPlace = 'bilgisayar' | 'ikinci' | 'kenara' | 'baska';

/** One set of records that can be restored. */
export interface BackupEntry {
  /** How the window names it; paths stay in the main process. */
  readonly key: string;
  readonly place: BackupPlace;
  readonly path: string;
  /** null: put aside by a restore, which keeps no date of its own but that in its name. */
  readonly madeAt: string | null;
  readonly reason: BackupReason | null;
  /** null: not known without the password. */
  readonly requests: number | null;
  readonly people: number | null;
  readonly files: number | null;
  /** Older, the same, or newer than this program; a newer one cannot be restored. */
  readonly version: 'eski' | 'ayni' | 'yeni' | 'bilinmiyor';
  readonly locked: boolean;
}

const empty = v.object({});
/** Long enough that guessing does not pay; nobody can reset it. */
export const shortestPassword = 8;
const newPassword = v.pipe(v.string(), v.minLength(shortestPassword, fieldText.passwordShort(shortestPassword)), v.maxLength(200));
const key = v.pipe(v.string(), v.maxLength(300));

export const backups = {
  /** Cheap; the status line asks again and again. */
  state: act(empty).returns<BackupState>(),
  /** Everything that can be restored, newest first. */
  list: act(empty).returns<readonly BackupEntry[]>(),
  /** Makes a backup now and checks it; null = stopped by the user. */
  make: act(empty).returns<BackupState | null>(),
  /** Stops the backup under way; older ones stay as they are. */
  cancel: act(empty).returns<null>(),
  /** Asks for a folder on a stick or another disk; null = cancelled. */
  chooseSecond: act(empty).returns<BackupState | null>(),
  forgetSecond: act(empty).returns<BackupState>(),
  /** Asks for a folder and answers the backups in it, newest first; null = cancelled. */
  choose: act(empty).returns<readonly BackupEntry[] | null>(),
  /** Asks for a pack file; null = cancelled. */
  choosePack: act(empty).returns<readonly BackupEntry[] | null>(),
  /** Locks the backups of the second place from now on; null: no more. Older ones keep the password they have. */
  setPassword: act(v.object({ password: v.nullable(newPassword) })).returns<BackupState>(),
  /** Asks where to and writes everything as one file, the "taşıma paketi"; null = cancelled. */
  pack: act(v.object({ password: v.nullable(newPassword) })).returns<{ readonly path: string } | null>(),
  /** Asks for a place and writes a dated copy there that is only read; null = cancelled. */
  readingCopy: act(empty).returns<{ readonly path: string } | null>(),
  /** Puts a backup in the place of the records, which stay aside. `password`: of a locked one. */
  restore: act(v.object({ key, password: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null) })).returns<{ readonly aside: string | null }>(),
} satisfies Feature;
