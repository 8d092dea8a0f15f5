import { existsSync } from 'node:fs';
import type { BackupEntry, BackupState } from '../../preload/contract/backups.ts';
import type { Clock } from '../app/clock.ts';
import { Refusal } from '../bridge/failure.ts';
import { entriesAt, knownEntries, type FoundEntry } from './entries.ts';
import type { BackupKeeper } from './keeper.ts';
import type { BackupMemory } from './memory.ts';
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

/** What the window may ask of the backups. Paths stay here; the window knows them by key. */
export interface BackupService {
  state(): Promise<BackupState>;
  list(): Promise<readonly BackupEntry[]>;
  /** The backups in a folder that the user chose. */
  at(folder: string): Promise<readonly BackupEntry[]>;
  make(): Promise<boolean>;
  cancel(): Promise<void>;
  chooseSecond(folder: string | null): void;
  /** Also where no records are open. Throws Refusal; then the records are as they were. */
  restore(key: string): Promise<Restored>;
}

export function createBackupService({ office, keeper, memory, clock, nativeBinding }: ServiceParts): BackupService {
  const paths: string[] = [];
  const keyed = (entry: FoundEntry): BackupEntry => {
    if (!paths.includes(entry.path)) paths.push(entry.path);
    return { ...entry, key: String(paths.indexOf(entry.path)) };
  };
  return {
    state: () => keeper.state(),
    list: async () => (await knownEntries(office.folder, memory.second(), nativeBinding)).map(keyed),
    at: async (folder) => (await entriesAt(folder, nativeBinding)).map(keyed),
    make: () => keeper.make('elle'),
    cancel: () => keeper.stop(),
    chooseSecond: (folder) => keeper.chooseSecond(folder),
    async restore(key) {
      const source = /^\d+$/.test(key) ? paths[Number(key)] : undefined;
      if (source === undefined || !existsSync(source)) throw new Refusal('notFound', text.gone);
      if (office.isSample) throw new Refusal('rule', text.sample);
      try {
        return await office.whileClosed((folder) => keeper.alone('geri', (progress) => runInThread('restore', { source, folder, now: clock.now(), nativeBinding }, progress)));
      } catch (error) {
        throw new Refusal('rule', error instanceof BackupStopped ? text.restoreStopped : sentenceOf(error));
      }
    },
  };
}
