import { homedir } from 'node:os';
import type { Disk } from '../app/disk.ts';
import { backupsIn, ownBackups } from '../backup/places.ts';
import type { KeptLog, LogFile } from '../bridge/log.ts';
import { createLooker, type Looker } from './looker.ts';

/** What the health page asks of the machine; tests give their own answers. */
export interface HealthPowers {
  readonly freeMegabytes: Disk['freeMegabytes'];
  lastBackup(dataFolder: string): Promise<{ readonly madeAt: string; readonly place: string } | null>;
  readonly looker: Looker;
  /** Every log file, the newest first. */
  logs(): readonly LogFile[];
  /** Name → version of what the program is made of. */
  readonly versions: Readonly<Record<string, string>>;
  /** The user's own folder: its path bears a name and is left out of what leaves the program. */
  readonly home: string;
}

export function healthPowers({ disk, log, version, nativeBinding }: { readonly disk: Disk; readonly log: KeptLog; readonly version: string; readonly nativeBinding: string | undefined }): HealthPowers {
  const { electron = '', chrome = '', node = '' } = process.versions;
  return {
    freeMegabytes: (folder) => disk.freeMegabytes(folder),
    lastBackup,
    looker: createLooker(nativeBinding),
    logs: () => log.files(),
    versions: { program: version, electron, chrome, node, system: `${process.platform} ${process.arch} ${process.getSystemVersion?.() ?? ''}`.trim() },
    home: homedir(),
  };
}

/** The newest whole backup on this computer; null where there is none. */
export async function lastBackup(dataFolder: string): Promise<{ readonly madeAt: string; readonly place: string } | null> {
  const newest = (await backupsIn(ownBackups(dataFolder)))[0];
  return newest ? { madeAt: newest.manifest.madeAt, place: newest.path } : null;
}
