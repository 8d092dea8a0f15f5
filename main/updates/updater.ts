import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CancellationToken } from 'builder-util-runtime';
import type { AppImageUpdater, NsisUpdater } from 'electron-updater';
import type { InstallKind, Release } from '../../preload/contract/updates.ts';
import { OneOriginExecutor } from './executor.ts';
import { releaseOf } from './judge.ts';

export interface UpdaterParts {
  readonly kind: InstallKind;
  /** Version of this program. */
  readonly version: string;
  /** Address of a folder with latest.yml or latest-linux.yml. */
  readonly feed: string;
  /** The program's own folder for what is brought. */
  readonly folder: string;
  /** What electron-builder wrote into a signed program: who must have signed the next one. '' = there is none. */
  readonly signedConfig: string;
}

/** One look at one feed with electron-updater, and what follows from it. */
export interface Updater {
  /** Rejects with NotTaken or an error that judge.ts knows. */
  check(): Promise<{ readonly found: Release; readonly is: 'newer' | 'equal' | 'older' }>;
  /** Brings the file that `check` found and verifies its checksum and, where this program is signed, its signature. Answers its path. */
  download(onPercent: (percent: number) => void): Promise<string>;
  /** Ends a download; it rejects. */
  cancel(): void;
  /** Hands over to the installer. The very last thing before the program ends. False where it could not begin. */
  install(restart: boolean): boolean;
}

/** electron-updater takes a moment to load, and is needed once in some months. */
export async function createUpdater({ kind, version, feed, folder, signedConfig }: UpdaterParts): Promise<Updater> {
  const { AppImageUpdater: ForAppImage, NsisUpdater: ForNsis } = await import('electron-updater');
  const app = {
    version,
    name: 'muhtarlik-defteri',
    isPackaged: true,
    appUpdateConfigPath: existsSync(signedConfig) ? signedConfig : ownConfig(folder),
    userDataPath: folder,
    baseCachePath: folder,
    whenReady: () => Promise.resolve(),
    // The program ends and begins by its own order of closing, not by the updater's.
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => undefined,
  };
  const updater: AppImageUpdater | NsisUpdater = kind === 'nsis' ? new ForNsis(null, app) : new ForAppImage(null, app);
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  updater.allowPrerelease = false;
  updater.disableDifferentialDownload = true;
  updater.disableWebInstaller = true;
  // Looking is well also where this copy cannot replace itself (a .deb).
  updater.forceDevUpdateConfig = true;
  // Before the feed is set: its provider takes the executor along.
  Object.assign(updater, { httpExecutor: new OneOriginExecutor(feed) });
  updater.setFeedURL({ provider: 'generic', url: feed });
  const token = new CancellationToken();
  return {
    async check() {
      const answer = await updater.checkForUpdates();
      if (answer === null) throw new Error('the updater is switched off');
      const order = updater.currentVersion.compare(answer.updateInfo.version);
      return { found: releaseOf(answer.updateInfo, kind), is: order < 0 ? 'newer' : order > 0 ? 'older' : 'equal' };
    },
    async download(onPercent) {
      updater.on('download-progress', ({ percent }) => onPercent(Math.floor(percent)));
      const [path = ''] = await updater.downloadUpdate(token);
      return path;
    },
    cancel: () => token.cancel(),
    install: (restart) => updater.install(true, restart),
  };
}

/** electron-updater wants to be told the name of its folder by a file. */
function ownConfig(folder: string): string {
  const path = join(folder, 'app-update.yml');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path, 'provider: generic\nurl: https://guncelleme.invalid/\nupdaterCacheDirName: indirilen\n', { mode: 0o600 });
  return path;
}
