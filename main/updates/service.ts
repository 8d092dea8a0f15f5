import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstallKind, UpdateSource, UpdateState, UpdateStatus } from '../../preload/contract/updates.ts';
import type { Log } from '../bridge/log.ts';
import type { Progress } from '../exports/progress.ts';
import { NotTaken, reasonOf } from './judge.ts';
import { installerOf, keepPrevious, putBack, readPrevious, takePlace } from './keep.ts';
import { serveFolder, type ServedFolder } from './loopback.ts';
import { isUnderWay, next, type UpdateEvent } from './machine.ts';
import { createUpdater, type Updater } from './updater.ts';

export interface UpdateParts {
  readonly kind: InstallKind;
  readonly version: string;
  /** The program's own folder of settings. */
  readonly settings: string;
  /** app-update.yml of a packed program. */
  readonly signedConfig: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly now: () => string;
  /** Makes a checked backup that no rotation removes, and answers its folder; rejects where there is none. */
  readonly backUp: (progress: Progress) => Promise<string>;
  readonly stopBackUp: () => Promise<void>;
  readonly showFolder: (folder: string) => Promise<void>;
  readonly quit: () => void;
}

/** New versions of the program: found, backed up before, brought, checked, and installed when the program is closed. */
export class UpdateService {
  readonly #parts: UpdateParts;
  #state: UpdateState = { step: 'idle' };
  #updater: Updater | null = null;
  #served: ServedFolder | null = null;
  /** What was brought, for a last look before it is handed over. */
  #brought = '';
  #restart = false;
  /** Changes with every check and stop: what began before has nothing more to say. */
  #turn = 0;

  constructor(parts: UpdateParts) {
    this.#parts = parts;
  }

  status(): UpdateStatus {
    const { kind, version } = this.#parts;
    return { kind, version, state: this.#state, previous: readPrevious(this.#kept, version) };
  }

  /** `place`: an address, or a folder that came from the dialog. Never rejects: a failure is a state with its reason. */
  async check(source: UpdateSource): Promise<UpdateStatus> {
    if (isUnderWay(this.#state)) return this.status();
    this.#go({ kind: 'check', source });
    const turn = ++this.#turn;
    await this.#letGo();
    const { kind, version, settings, signedConfig } = this.#parts;
    let served: ServedFolder | null = null;
    try {
      if (source.kind === 'folder') served = await serveFolder(source.place);
      const updater = await createUpdater({ kind, version, feed: served?.address ?? source.place, folder: join(settings, 'guncelleme'), signedConfig });
      const answer = await updater.check();
      if (turn === this.#turn) {
        this.#go({ kind: 'found', ...answer });
        [this.#updater, this.#served] = [updater, served];
      } else await served?.close();
    } catch (error) {
      await served?.close();
      if (turn === this.#turn) this.#refuse(isForOtherSystem(error, source, kind) ? new NotTaken('otherSystem') : error);
    }
    if (this.#state.step !== 'available' && turn === this.#turn) await this.#letGo();
    return this.status();
  }

  /** Backs up, brings and checks what was found. Never rejects. */
  async start(): Promise<UpdateStatus> {
    if (this.#state.step !== 'available' || this.#updater === null) return this.status();
    const { found } = this.#state;
    const updater = this.#updater;
    const turn = this.#turn;
    const goOn = (event: UpdateEvent): void => {
      if (turn === this.#turn) this.#go(event);
    };
    const { version, kind, environment, now, backUp } = this.#parts;
    goOn({ kind: 'start' });
    try {
      const backup = await backUp((done, total) => goOn({ kind: 'backingUp', done, total })).catch((error: unknown) => this.#noBackup(error));
      if (turn !== this.#turn) return this.status();
      goOn({ kind: 'backedUp' });
      this.#brought = await updater.download((percent) => goOn({ kind: 'downloading', percent }));
      await keepPrevious(this.#waiting, installerOf(kind, environment), { version, replacedBy: found.version, at: now(), backup });
      goOn({ kind: 'ready', backup });
    } catch (error) {
      if (turn === this.#turn) {
        this.#refuse(error);
        await this.#letGo();
      }
    }
    return this.status();
  }

  /** Also gives up what is ready: nothing is installed then. */
  async stop(): Promise<UpdateStatus> {
    this.#turn++;
    this.#go({ kind: 'stop' });
    this.#updater?.cancel();
    await this.#parts.stopBackUp();
    await this.#letGo();
    return this.status();
  }

  installNow(): void {
    if (this.#state.step !== 'ready') return;
    this.#restart = true;
    this.#parts.quit();
  }

  /** The last act of closing, when the records are closed. Anything but what was checked is left alone. */
  installOnClose(): boolean {
    if (this.#state.step !== 'ready' || this.#updater === null) return false;
    const { version, sha512 } = this.#state.found;
    try {
      if (createHash('sha512').update(readFileSync(this.#brought)).digest('hex') !== sha512) return this.#notInstalled('changed');
      this.#parts.log.info('updateInstalls', { version });
      if (!this.#updater.install(this.#restart)) {
        const { kind, environment } = this.#parts;
        return this.#notInstalled(putBack(this.#waiting, kind, environment) ? 'putBack' : 'failed');
      }
      takePlace(this.#waiting, this.#kept);
      return true;
    } catch (error) {
      this.#parts.log.error('updateNotInstalled', { version }, error);
      return false;
    }
  }

  showPrevious(): Promise<void> {
    return this.#parts.showFolder(this.#kept);
  }

  get #kept(): string {
    return join(this.#parts.settings, 'guncelleme', 'onceki');
  }

  /** The way back from a version that is not installed yet. */
  get #waiting(): string {
    return join(this.#parts.settings, 'guncelleme', 'sonraki');
  }

  #go(event: UpdateEvent): void {
    const before = this.#state.step;
    this.#state = next(this.#state, event);
    if (this.#state.step !== before) this.#parts.log.info('update', { step: this.#state.step, ...(this.#state.step === 'refused' && { reason: this.#state.reason }) });
  }

  #refuse(error: unknown): void {
    const reason = reasonOf(error);
    if (reason === 'unknown') this.#parts.log.error('updateFailed', { step: this.#state.step }, error);
    this.#go({ kind: 'refuse', reason, ...(error instanceof NotTaken && error.found && { found: error.found }) });
  }

  /** Without a backup nothing is brought. */
  #noBackup(error: unknown): never {
    this.#parts.log.error('updateBackup', {}, error);
    throw new NotTaken('backup');
  }

  #notInstalled(reason: string): false {
    this.#parts.log.info('updateNotInstalled', { reason });
    return false;
  }

  async #letGo(): Promise<void> {
    this.#updater = null;
    this.#brought = '';
    const served = this.#served;
    this.#served = null;
    await served?.close();
  }
}

/** A stick with the release for Windows in a Linux computer, or the other way about. */
function isForOtherSystem(error: unknown, { kind: from, place }: UpdateSource, kind: InstallKind): boolean {
  return from === 'folder' && reasonOf(error) === 'noFeed' && existsSync(join(place, kind === 'nsis' ? 'latest-linux.yml' : 'latest.yml'));
}
