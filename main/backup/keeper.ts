import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { BackupPhase, BackupReason, BackupState, SecondPlace } from '../../preload/contract/backups.ts';
import type { Clock } from '../app/clock.ts';
import { databaseFile, hasDatabase } from '../app/data-folder.ts';
import { Refusal } from '../bridge/failure.ts';
import type { Log } from '../bridge/log.ts';
import type { BackupProgress } from './make.ts';
import { readManifest } from './manifest.ts';
import { isPresent, type BackupMemory } from './memory.ts';
import { backupsIn, newestOf, ownBackups, rotate } from './places.ts';
import { isDue, isDueBefore } from './schedule.ts';
import { sentenceOf } from './sentence.ts';
import { keeperText as text } from './text.ts';
import { BackupStopped, runInThread, type RunningWork } from './thread/run.ts';

export interface KeeperParts {
  /** Folder of the records that are open and, as far as is known, sound; null: none. */
  readonly folder: () => string | null;
  /** Are they worth a backup that nobody asked for? Those of the sample office are not. */
  readonly automatic: () => boolean;
  readonly memory: BackupMemory;
  readonly clock: Clock;
  /** Milliseconds that only grow. */
  readonly steady: () => number;
  readonly nativeBinding: string | undefined;
  readonly log: Log;
}

interface Running {
  phase: BackupPhase;
  done: number;
  total: number;
  work: RunningWork<unknown>;
}

/** Makes the backups of the office, one at a time: when asked, every four hours, before large steps and at closing. */
export class BackupKeeper {
  readonly #parts: KeeperParts;
  readonly #startedAt: number;
  #running: Running | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #wrote = false;
  #madeAt: number | null = null;
  #failure: BackupState['failure'] = null;
  /** Newest backup by folder; read once from the disk. */
  #last: { readonly folder: string; readonly at: string | null } | null = null;
  #there: (SecondPlace & { readonly folder: string | null }) | null = null;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#startedAt = parts.steady();
  }

  /** Something was written to the records. */
  wrote(): void {
    this.#wrote = true;
  }

  async state(): Promise<BackupState> {
    const folder = this.#parts.folder();
    const running = this.#running && { phase: this.#running.phase, done: this.#running.done, total: this.#running.total };
    return { automatic: this.#automatic, last: folder === null ? null : await this.#newest(folder), failure: this.#failure, running, second: await this.#second(folder) };
  }

  /** Makes a backup now, after the one under way; false where it was stopped. Rejects with a Refusal in words. */
  async make(reason: BackupReason): Promise<boolean> {
    return (await this.makeFor(reason)) !== null;
  }

  /** The same, and answers its path; null where it was stopped. */
  makeFor(reason: BackupReason): Promise<string | null> {
    return this.#enqueue(reason, () => undefined);
  }

  /** Before a large step: answers when the records are safely out, whatever became of it; the check goes on beside the step. */
  async before(step: 'import' | 'bulk'): Promise<void> {
    if (!this.#automatic || !isDueBefore(step, this.#since())) return;
    await new Promise<void>((copied) => void this.#enqueue(step === 'import' ? 'aktarma' : 'toplu', copied).catch(() => undefined).then(() => copied()));
  }

  /** Every few minutes: is it time? */
  async look(): Promise<void> {
    if (!this.#automatic || this.#running !== null || !isDue(this.#since(), this.#parts.steady() - this.#startedAt)) return;
    await this.make('saatlik').catch(() => undefined);
  }

  /** Did the records, closed by now, change since the newest backup, in this session or in one that was cut short? */
  async dueAtClose(): Promise<boolean> {
    const folder = this.#parts.folder();
    if (folder === null || !this.#automatic || !hasDatabase(folder)) return false;
    const newest = (await backupsIn(ownBackups(folder)))[0];
    return newest === undefined || (await stat(databaseFile(folder))).mtimeMs > (await stat(newest.path)).mtimeMs;
  }

  /** Stops what is under way; answers when its thread has tidied up. */
  async stop(): Promise<void> {
    this.#running?.work.stop();
    await this.#queue;
  }

  /** Runs other work on backups when none is being made, and shows its progress; used by the restore. */
  async alone<T>(phase: BackupPhase, begin: (progress: BackupProgress) => RunningWork<T>): Promise<T> {
    return this.#inTurn(async () => {
      const result = await this.#follow(phase, begin);
      this.#last = null;
      this.#there = null;
      return result;
    });
  }

  chooseSecond(chosen: string | null): void {
    const folder = this.#parts.folder();
    if (chosen !== null && folder !== null && `${resolve(chosen)}${sep}`.startsWith(`${resolve(folder)}${sep}`)) throw new Refusal('rule', text.insideData);
    this.#parts.memory.choose(chosen);
    this.#failure = null;
  }

  get #automatic(): boolean {
    return this.#parts.folder() !== null && this.#parts.automatic();
  }

  #since() {
    return { sinceMs: this.#madeAt === null ? null : this.#parts.steady() - this.#madeAt, wrote: this.#wrote };
  }

  #enqueue(reason: BackupReason, copied: () => void): Promise<string | null> {
    return this.#inTurn(async () => {
      const folder = this.#parts.folder();
      if (folder === null) throw new Refusal('rule', text.nothing);
      const now = this.#parts.clock.now();
      const wrote = this.#wrote;
      this.#wrote = false;
      let place: 'bilgisayar' | 'ikinci' = 'bilgisayar';
      try {
        const path = await this.#makeIn(folder, reason, now, copied);
        place = 'ikinci';
        await this.#sendOn(path, now);
        this.#failure = null;
        return path;
      } catch (error) {
        if (place === 'bilgisayar') this.#wrote ||= wrote;
        if (error instanceof BackupStopped) return null;
        const sentence = place === 'ikinci' ? text.secondFailed(sentenceOf(error)) : sentenceOf(error);
        this.#failure = { place, sentence };
        this.#parts.log.error('backupFailed', { reason, place }, error);
        throw new Refusal('rule', sentence);
      }
    });
  }

  /** Answers the path of the new backup. */
  async #makeIn(folder: string, reason: BackupReason, now: string, copied: () => void): Promise<string> {
    const { nativeBinding, log } = this.#parts;
    const started = this.#parts.steady();
    const target = ownBackups(folder);
    const { path } = await this.#follow('kopya', (progress) => {
      const work = runInThread('make', { folder, target, now, reason, nativeBinding }, progress);
      void work.copied.then(copied);
      return work;
    });
    this.#last = { folder, at: readManifest(path)?.madeAt ?? null };
    this.#there = null;
    this.#madeAt = this.#parts.steady();
    log.info('backup', { reason, ms: Math.round(this.#madeAt - started) });
    await this.#tidy(target, path);
    return path;
  }

  async #sendOn(path: string, now: string): Promise<void> {
    const second = this.#parts.memory.second();
    if (second === null || !isPresent(second)) return;
    await this.#follow('ikinci', (progress) => runInThread('send', { path, target: second, secret: this.#parts.memory.secret(), now, nativeBinding: this.#parts.nativeBinding }, progress));
    this.#there = null;
    await this.#tidy(second, path);
  }

  /** Makes room in a place after `made` went there; an old backup that cannot be removed takes nothing from the new one. */
  async #tidy(place: string, made: string): Promise<void> {
    try {
      await rotate(place, readManifest(made)?.records ?? '');
    } catch (error) {
      this.#parts.log.error('rotation', {}, error);
    }
  }

  async #follow<T>(phase: BackupPhase, begin: (progress: BackupProgress) => RunningWork<T>): Promise<T> {
    const running: Running = { phase, done: 0, total: 0, work: begin((now, done, total) => void Object.assign(running, { phase: now, done, total })) };
    this.#running = running;
    return (await running.work.result) as T;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work).finally(() => {
      this.#running = null;
    });
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #newest(folder: string): Promise<string | null> {
    if (this.#last?.folder !== folder) this.#last = { folder, at: (await backupsIn(ownBackups(folder)))[0]?.manifest.madeAt ?? null };
    return this.#last.at;
  }

  async #second(folder: string | null): Promise<SecondPlace | null> {
    const path = this.#parts.memory.second();
    if (path === null) return null;
    const present = isPresent(path);
    // A stick is slow, and the status line asks often: it is read once each time that it comes.
    if (this.#there?.path !== path || this.#there.present !== present || this.#there.folder !== folder) {
      const records = folder === null ? null : ((await backupsIn(ownBackups(folder)))[0]?.manifest.records ?? null);
      const newest = !present ? null : records === null ? ((await backupsIn(path))[0] ?? null) : await newestOf(path, records);
      this.#there = { folder, path, present, last: newest?.manifest.madeAt ?? null, locked: false };
    }
    return { path, present, last: this.#there.last, locked: this.#parts.memory.secret() !== null };
  }
}

