import type { Occasion } from '../../db/unit-of-work.ts';
import type { Services, StartService } from './services.ts';
import { createRouter, type Route } from '../bridge/router.ts';
import { findPicture } from '../features/files/pictures.ts';
import { handlers } from '../features/index.ts';
import { closeRenderer } from '../reports/render/renderer.ts';
import type { KeptLog } from '../bridge/log.ts';
import { healthPowers } from '../health/powers.ts';
import { watchWeekly } from '../health/weekly.ts';
import { backUpForUpdate } from '../updates/back-up.ts';
import { UpdateService, type UpdateParts } from '../updates/service.ts';
import { createExporter } from '../exports/thread/exporter.ts';
import type { Pictures } from '../security/files.ts';
import { changesNames, Session, type Person } from '../session/session.ts';
import { OfficeStart, type OfficeStartParts } from './office-start.ts';
import { dataFolderIn } from './data-folder.ts';
import { BackupKeeper } from '../backup/keeper.ts';
import { backupMemory } from '../backup/memory.ts';
import { largeStep } from '../backup/schedule.ts';
import { createBackupService } from '../backup/service.ts';

/** Everything behind the bridge. Loaded beside the window, because the database layer takes its time to load. */
export interface Engine {
  readonly route: Route;
  /** For the window's preview of attached files. */
  readonly pictures: Pictures;
  readonly keeper: BackupKeeper;
  /** The last act of closing, after the backup. */
  readonly installUpdate: () => void;
  /** Lets the work under way end, then closes records and report worker. */
  close(): Promise<void>;
}

export interface EngineParts extends Omit<OfficeStartParts, 'fillSample' | 'scratch' | 'log'> {
  readonly log: KeptLog;
  readonly services: Omit<Services, 'start' | 'session' | 'exporter' | 'health' | 'backups' | 'updates'>;
  /** The program's own folder of settings. */
  readonly settings: string;
  /** Loads the window anew, after other records were opened. */
  readonly reload: () => void;
  readonly showFolder: (folder: string) => Promise<void>;
  readonly quit: () => void;
  readonly update: Pick<UpdateParts, 'kind' | 'signedConfig' | 'environment'>;
}

export function startEngine(parts: EngineParts): Engine {
  const { clock, log, services, reload } = parts;
  const office = new OfficeStart({
    ...parts,
    scratch: services.temporaryFolder,
    // Seldom needed and large: loaded when somebody wants to look at the sample.
    fillSample: async (work, today) => (await import('../sample/index.ts')).fillSampleOffice(work, today),
  });
  const andReload = async (change: Promise<unknown>): Promise<void> => {
    await change;
    reload();
  };
  const start: StartService = {
    status: () => office.status(),
    problem: () => office.problem(),
    retry: (options) => office.retry(options),
    useFolder: (folder) => andReload(office.useFolder(dataFolderIn(folder))),
    openSample: () => andReload(office.openSample()),
    leaveSample: () => andReload(office.leaveSample()),
    showFolder: () => parts.showFolder(office.folder),
    quit: parts.quit,
  };
  const exporter = createExporter(() => ({ folder: office.folder, database: office.database }), parts.nativeBinding);
  const { nativeBinding } = parts;
  const memory = backupMemory(parts.settings);
  const keeper = new BackupKeeper({ folder: () => office.openFolder, automatic: () => !office.status().sample && office.status().readOnly === null, memory, clock, steady: () => performance.now(), nativeBinding, log });
  const backups = createBackupService({ office, keeper, memory, clock, nativeBinding });
  const watch = setInterval(() => void keeper.look(), lookEveryMs);
  const health = healthPowers(parts);
  const stopWeekly = watchWeekly({ folder: () => (office.status().sample ? null : office.openFolder), looker: health.looker, clock, log });
  const updates = new UpdateService({
    ...parts.update,
    settings: parts.settings,
    version: parts.version,
    log,
    now: () => clock.now(),
    backUp: (progress) => backUpForUpdate(keeper, { folder: office.folder, now: clock.now(), nativeBinding }, progress),
    stopBackUp: () => keeper.stop(),
    showFolder: parts.showFolder,
    quit: parts.quit,
  });
  const session = new Session({ work: (kind) => office.work(kind), clock, uptime: () => performance.now() / 1000 });
  const occasion = (operation: string, person: Person | null): Occasion => ({ actor: person?.name ?? 'Program', ...(person && { role: person.role }), today: clock.today(), now: clock.now(), operation });
  const route = createRouter({
    handlers,
    services: { ...services, start, session, exporter, health, backups, updates },
    work(kind, operation) {
      if (kind === 'write') keeper.wrote();
      return office.work(kind, operation);
    },
    person: () => session.person(),
    async before(operation, kind, input) {
      const step = largeStep(operation, kind, input);
      if (step !== null) await keeper.before(step);
    },
    troubled: async () => (await office.problem()) !== null,
    occasion,
    log,
  });
  return {
    keeper,
    async route(feature, operation, input) {
      const reply = await route(feature, operation, input);
      // The title comes from the office's settings, who is signed in from the users.
      if (reply.ok && changesNames(feature, operation)) await Promise.all([office.refreshNames(), session.refresh()]).catch((error: unknown) => log.error('names', {}, error));
      return reply;
    },
    pictures: async (kind, key) => {
      const person = await session.person();
      if (person === null) return null;
      const work = await office.work('read');
      return work.read(occasion('files.picture', person), (reader) => findPicture(reader, office.folder, kind, key));
    },
    installUpdate: () => void updates.installOnClose(),
    async close() {
      clearInterval(watch);
      stopWeekly();
      await Promise.all([exporter.close(), health.looker.stop(), keeper.stop()]);
      await Promise.all([office.close(), closeRenderer()]);
    },
  };
}

const lookEveryMs = 5 * 60_000;
