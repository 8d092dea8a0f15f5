import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupEntry, BackupState } from '../../preload/contract/backups.ts';
import type { Clock } from '../app/clock.ts';
import { Refusal } from '../bridge/failure.ts';
import { freePath } from '../exports/folders.ts';
import { entriesAt, knownEntries, type FoundEntry } from './entries.ts';
import type { BackupKeeper } from './keeper.ts';
import type { BackupMemory } from './memory.ts';
import { readingCopyName, readManifest } from './manifest.ts';
import { makeSecret } from './pack/secret.ts';
import type { Restored } from './restore.ts';
import { sentenceOf } from './sentence.ts';
import { keeperText as text } from './text.ts';
import { BackupStopped, runInThread } from './thread/run.ts';

/** The records as far as a restore has to do with them. */
export interface RestorableOffice {
  readonly folder: string;
  readonly isSample: boolean;
  whileClosed<T>(work: (folder: string) => Promise<T>): Promise<T>;
}

export interface ServiceParts {
  readonly office: RestorableOffice;
  readonly keeper: BackupKeeper;
  readonly memory: BackupMemory;
  readonly clock: Clock;
  readonly nativeBinding: string | undefined;
}

/** Everything of the office, for another computer. */
export interface TakenOut {
  readonly path: string;
  /** Rows of all tables. */
  readonly rows: number;
}

/** What the window may ask of the backups. Paths stay here; the window knows them by key. */
export interface BackupService {
  state(): Promise<BackupState>;
  list(): Promise<readonly BackupEntry[]>;
  /** The backups in a folder that the user chose. */
  at(folder: string): Promise<readonly BackupEntry[]>;
  make(): Promise<boolean>;
  cancel(): Promise<void>;
  chooseSecond(folder: string | null): void;
  /** Locks what goes to the second place from now on; null: no more. */
  setPassword(password: string | null): Promise<void>;
  /** A fresh backup as one file; null where it was stopped. */
  pack(file: string, password: string | null): Promise<TakenOut | null>;
  /** A fresh backup as a folder that is only read, below `folder`; null where it was stopped. */
  readingCopy(folder: string): Promise<TakenOut | null>;
  /** Also where no records are open. Throws Refusal; then the records are as they were. */
  restore(key: string, password: string | null): Promise<Restored>;
}

export function createBackupService({ office, keeper, memory, clock, nativeBinding }: ServiceParts): BackupService {
  const paths: string[] = [];
  const keyed = (entry: FoundEntry): BackupEntry => {
    if (!paths.includes(entry.path)) paths.push(entry.path);
    return { ...entry, key: String(paths.indexOf(entry.path)) };
  };
  /** Makes a backup and goes on with it; null where either was stopped. */
  const fromFresh = async <T>(work: (path: string) => Promise<T>): Promise<T | null> => {
    try {
      const path = await keeper.makeFor('elle');
      return path === null ? null : await work(path);
    } catch (error) {
      if (error instanceof BackupStopped) return null;
      if (error instanceof Refusal) throw error;
      throw new Refusal('rule', sentenceOf(error));
    }
  };
  return {
    state: () => keeper.state(),
    list: async () => (await knownEntries(office.folder, memory.second(), nativeBinding)).map(keyed),
    at: async (folder) => (await entriesAt(folder, nativeBinding)).map(keyed),
    make: () => keeper.make('elle'),
    cancel: () => keeper.stop(),
    chooseSecond: (folder) => keeper.chooseSecond(folder),
    async setPassword(password) {
      memory.lock(password === null ? null : await makeSecret(password));
    },
    async pack(file, password) {
      const secret = password === null ? null : await makeSecret(password);
      return fromFresh(async (path) => {
        await keeper.alone('ikinci', (progress) => runInThread('pack', { path, file, secret }, progress));
        return takenOut(path, file);
      });
    },
    async readingCopy(folder) {
      const target = await freePath(join(folder, readingCopyName(clock.today())));
      return fromFresh(async (path) => {
        await keeper.alone('ikinci', (progress) => runInThread('reading', { path, target, nativeBinding }, progress));
        return takenOut(path, target);
      });
    },
    async restore(key, password) {
      const source = /^\d+$/.test(key) ? paths[Number(key)] : undefined;
      if (source === undefined || !existsSync(source)) throw new Refusal('notFound', text.gone);
      if (office.isSample) throw new Refusal('rule', text.sample);
      try {
        return await office.whileClosed((folder) => keeper.alone('geri', (progress) => runInThread('restore', { source, folder, now: clock.now(), nativeBinding, password }, progress)));
      } catch (error) {
        if (error instanceof Refusal) throw error;
        throw new Refusal('rule', error instanceof BackupStopped ? text.restoreStopped : sentenceOf(error));
      }
    },
  };
}

function takenOut(backup: string, path: string): TakenOut {
  return { path, rows: Object.values(readManifest(backup)?.counts ?? {}).reduce((sum, rows) => sum + rows, 0) };
}
