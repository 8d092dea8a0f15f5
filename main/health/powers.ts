import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Disk } from '../app/disk.ts';
import type { KeptLog, LogFile } from '../bridge/log.ts';
import { createLooker, type Looker } from './looker.ts';
import { newestBackup } from './newest-backup.ts';

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
    lastBackup: (dataFolder) => newestBackup([join(dataFolder, 'yedekler'), join(dirname(dataFolder), 'yedekler')]),
    looker: createLooker(nativeBinding),
    logs: () => log.files(),
    versions: { program: version, electron, chrome, node, system: `${process.platform} ${process.arch} ${process.getSystemVersion?.() ?? ''}`.trim() },
    home: homedir(),
  };
}
