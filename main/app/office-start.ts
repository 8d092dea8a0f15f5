import type { UnitOfWork } from '../../db/unit-of-work.ts';
import type { AppStatus, ProblemCode, StartAction, StartProblem } from '../../preload/contract/app.ts';
import type { ErrorCode } from '../../preload/contract/operation.ts';
import { problemText, readOnlyText } from '../../preload/contract/start-text.ts';
import { Refusal } from '../bridge/failure.ts';
import type { Log } from '../bridge/log.ts';
import type { CheckAnswer } from './check-thread.ts';
import type { Clock } from './clock.ts';
import { databaseFile, type FolderMemory } from './data-folder.ts';
import type { Disk } from './disk.ts';
import { mayWhileReading } from './read-only.ts';
import { asStartFailure, openRecords, StartFailure, type RecordNames, type Records } from './records.ts';

export interface OfficeStartParts {
  readonly memory: FolderMemory;
  readonly sampleFolder: string;
  /** Fills a new, empty office with the sample; marks it as sample in the same file. */
  readonly fillSample: (work: UnitOfWork, today: string) => Promise<void>;
  readonly disk: Disk;
  /** The program's own folder for what is thrown away. */
  readonly scratch: string;
  readonly clock: Clock;
  readonly nativeBinding: string | undefined;
  readonly version: string;
  readonly log: Log;
  /** Called when records were opened and when their names changed: the window's title. */
  readonly onNames: (names: RecordNames) => void;
}

const noNames: RecordNames = { sample: false, institution: '' };

/** Which records are open, and how they are opened, changed for others and closed. One change at a time. */
export class OfficeStart {
  readonly #parts: OfficeStartParts;
  #folder: string;
  #attempt: Promise<Records | StartFailure>;
  #names: RecordNames = noNames;
  #verdict: StartFailure | null = null;
  #openFolder: string | null = null;
  #opened: Pick<Records, 'path' | 'readOnly'> | null = null;

  /** Begins at once to open the records. */
  constructor(parts: OfficeStartParts) {
    this.#parts = parts;
    this.#folder = parts.memory.folder();
    this.#attempt = this.#open(this.#folder, false, false);
  }

  get folder(): string {
    return this.#folder;
  }

  /** The file that is open; of records that did not open the one that should be. */
  get database(): string {
    return this.#opened?.path ?? databaseFile(this.#folder);
  }

  /** The separate sample office, whatever became of its records. */
  get isSample(): boolean {
    return this.#folder === this.#parts.sampleFolder;
  }

  status(): AppStatus {
    return { version: this.#parts.version, dataFolder: this.#folder, sample: this.#names.sample, today: this.#parts.clock.today(), platform: process.platform, readOnly: this.#opened?.readOnly ?? null };
  }

  /** Waits for the attempt under way; null where the records are open and, as far as is known, sound. */
  async problem(): Promise<StartProblem | null> {
    const opened = await this.#attempt;
    const failure = opened instanceof StartFailure ? opened : this.#verdict;
    return failure && { code: failure.code, dataFolder: this.#folder, detail: failure.detail, actions: actionsOf(failure.code) };
  }

  /**
   * The queue of the records. Writing waits for the verdict on the file; reading does not. `operation`: what the window
   * asked for; null = the program's own notes. Throws Refusal.
   */
  async work(kind: 'read' | 'write', operation: string | null = null): Promise<UnitOfWork> {
    const opened = await this.#attempt;
    if (opened instanceof StartFailure) throw refusalOf(opened);
    if (kind === 'write') {
      if (opened.readOnly && !mayWhileReading(operation)) throw new Refusal('readOnly', readOnlyText(opened.readOnly));
      opened.hurryCheck();
      const failure = failureOf(await opened.checked);
      if (failure) throw refusalOf(failure);
    }
    return opened.work;
  }

  retry({ ignoreClock }: { readonly ignoreClock: boolean }): Promise<StartProblem | null> {
    return this.#switch(() => this.#folder, ignoreClock, ignoreClock);
  }

  useFolder(folder: string): Promise<StartProblem | null> {
    return this.#switch(() => folder, false);
  }

  openSample(): Promise<StartProblem | null> {
    return this.#switch(() => this.#parts.sampleFolder, true);
  }

  leaveSample(): Promise<StartProblem | null> {
    return this.#switch(() => this.#parts.memory.folder(), false);
  }

  /** Folder of the records that were opened last; null where they did not open or turned out damaged. */
  get openFolder(): string | null {
    return this.#verdict === null ? this.#openFolder : null;
  }

  /** Closes the records for work on their folder and opens them again, whatever became of it; rethrows what the work threw. */
  async whileClosed<T>(work: (folder: string) => Promise<T>): Promise<T> {
    let outcome: Promise<T> | null = null;
    await this.#switch(
      async () => {
        outcome = work(this.#folder);
        await outcome.catch(() => undefined);
        return this.#folder;
      },
      false,
    );
    if (outcome === null) throw new Error('The work was not begun');
    return outcome;
  }

  /** Reads the names again, after the office's settings changed. */
  async refreshNames(): Promise<void> {
    const opened = await this.#attempt;
    if (!(opened instanceof StartFailure)) this.#show(await opened.names());
  }

  async close(): Promise<void> {
    await close(await this.#attempt);
  }

  /** `folder` is asked for when its turn has come: a switch before it may have changed the answer. */
  async #switch(folder: () => string | Promise<string>, ignoreWarnings: boolean, goesOn = false): Promise<StartProblem | null> {
    const before = this.#attempt;
    this.#attempt = before.then(async (opened) => {
      // Going on in spite of a full disk is no answer to a changed file.
      const told = opened instanceof StartFailure ? opened : this.#verdict;
      await close(opened);
      return this.#open(await folder(), ignoreWarnings, goesOn && told?.code === 'changed');
    });
    await this.#attempt;
    return this.problem();
  }

  /** Never rejects, so that an attempt can be waited for by anybody. */
  async #open(folder: string, ignoreWarnings: boolean, acceptChange: boolean): Promise<Records | StartFailure> {
    const { memory, sampleFolder, disk, scratch, clock, nativeBinding, log } = this.#parts;
    const isSample = folder === sampleFolder;
    this.#folder = folder;
    this.#verdict = null;
    this.#openFolder = null;
    this.#names = noNames;
    this.#opened = null;
    const started = performance.now();
    let records: Records | null = null;
    try {
      records = await openRecords({ folder, hadRecords: !isSample && memory.hadRecords(folder), today: clock.today(), nativeBinding, disk, scratch, ignoreWarnings, acceptChange });
      if (isSample) await this.#makeSample(records);
      else this.#remember(records);
      this.#opened = records;
      this.#show(await records.names());
      this.#openFolder = folder;
      void this.#follow(records, started);
      log.info('opened', { ms: Math.round(performance.now() - started), sample: this.#names.sample });
      return records;
    } catch (error) {
      if (records) await close(records).catch(() => undefined);
      this.#show(noNames);
      const failure = asStartFailure(error);
      log.error('notOpened', { code: failure.code }, failure.cause ?? failure);
      return failure;
    }
  }

  /** A full disk must not close records that did open. */
  #remember({ folder, readOnly }: Records): void {
    try {
      this.#parts.memory.opened(folder, readOnly === null);
    } catch (error) {
      this.#parts.log.error('notRemembered', {}, error);
    }
  }

  async #makeSample(records: Records): Promise<void> {
    if ((await records.names()).sample) return;
    await this.#parts.fillSample(records.work, this.#parts.clock.today());
    if (!(await records.names()).sample) throw new Error('The sample office is not marked as one');
  }

  #show(names: RecordNames): void {
    this.#names = names;
    this.#parts.onNames(names);
  }

  /** A file found damaged while the window is open becomes the problem that the next question is answered with. */
  async #follow(records: Records, started: number): Promise<void> {
    const answer = await records.checked;
    const { sound } = answer;
    if ((await this.#attempt) !== records) return;
    this.#parts.log.info('checked', { sound, ms: Math.round(performance.now() - started) });
    this.#verdict = failureOf(answer);
  }
}

/** null where the file is sound, or where nothing is known of it. */
function failureOf(answer: CheckAnswer): StartFailure | null {
  if (answer.sound !== false) return null;
  return new StartFailure(answer.changed === true ? 'changed' : 'damaged');
}

async function close(opened: Records | StartFailure): Promise<void> {
  if (!(opened instanceof StartFailure)) await opened.close();
}

/** The ways out of each problem. Only a warning can be passed by. */
function actionsOf(code: ProblemCode): readonly StartAction[] {
  switch (code) {
    case 'clock':
      return ['retry', 'continueAnyway', 'quit'];
    case 'diskFull':
      return ['retry', 'continueAnyway', 'chooseFolder', 'showFolder', 'quit'];
    case 'changed':
      return ['restore', 'continueAnyway', 'showFolder', 'quit'];
    // After an update that was gone back on: the backup that was made before it is of this version.
    case 'newer':
    case 'migration':
      return ['restore', 'chooseFolder', 'showFolder', 'quit'];
    case 'damaged':
    case 'missing':
    case 'unknown':
      return ['retry', 'restore', 'chooseFolder', 'showFolder', 'quit'];
    default:
      return ['retry', 'chooseFolder', 'showFolder', 'quit'];
  }
}

const refusalCodes: Partial<Record<ProblemCode, ErrorCode>> = { damaged: 'damaged', changed: 'damaged', readOnly: 'readOnly', diskFull: 'diskFull' };

function refusalOf({ code, detail }: StartFailure): Refusal {
  return new Refusal(refusalCodes[code] ?? 'rule', problemText[code](detail));
}

