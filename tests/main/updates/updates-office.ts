import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UpdateService } from '../../../main/updates/service.ts';
import type { InstallKind } from '../../../preload/contract/updates.ts';
import { fileName, payload } from './feed.ts';

export interface UpdatePlace {
  readonly home: string;
  /** A stick, a folder of a web server. */
  readonly release: string;
  readonly settings: string;
  /** The program as it lies on this computer: an AppImage, or the copy that the installer left of itself. */
  readonly installed: string;
  readonly events: [string, object][];
  readonly backups: string[];
  service(kind?: InstallKind, version?: string): UpdateService;
  failBackup: boolean;
  /** The backup waits for it. */
  hold: Promise<void>;
  quits: number;
  shown: string[];
  remove(): void;
}

/** A computer with version 1.0.0 on it. The backup itself is tested elsewhere, with records. */
export function updatePlace(): UpdatePlace {
  const home = mkdtempSync(join(tmpdir(), 'defter-guncelleme-'));
  const settings = join(home, 'ayarlar');
  const programs = join(home, 'program');
  mkdirSync(programs);
  const installed = join(programs, fileName('1.0.0', 'appimage'));
  writeFileSync(installed, payload('1.0.0', 0), { mode: 0o755 });
  const cache = join(home, 'yerel', 'muhtarlik-defteri-updater');
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'installer.exe'), payload('1.0.0', 0));
  const before = process.env['APPIMAGE'];
  // electron-updater itself asks for it.
  process.env['APPIMAGE'] = installed;
  const place: UpdatePlace = {
    home,
    settings,
    installed,
    release: join(home, 'usb'),
    events: [],
    backups: [],
    failBackup: false,
    hold: Promise.resolve(),
    quits: 0,
    shown: [],
    service: (kind = 'appimage', version = '1.0.0') =>
      new UpdateService({
        kind,
        version,
        settings,
        signedConfig: join(home, 'app-update.yml'),
        environment: { APPIMAGE: installed, LOCALAPPDATA: join(home, 'yerel') },
        log: { info: (event, facts = {}) => void place.events.push([event, facts]), error: (event, facts) => void place.events.push([event, facts]), reference: () => 'H-000001' },
        now: () => '2026-11-22T10:00:00',
        backUp: async (progress) => {
          progress(1, 2);
          await place.hold;
          if (place.failBackup) throw Object.assign(new Error('x'), { code: 'ENOSPC' });
          place.backups.push('/yedek');
          return '/yedek';
        },
        stopBackUp: async () => undefined,
        showFolder: async (folder) => void place.shown.push(folder),
        quit: () => void place.quits++,
      }),
    remove() {
      if (before === undefined) delete process.env['APPIMAGE'];
      else process.env['APPIMAGE'] = before;
      rmSync(home, { recursive: true, force: true });
    },
  };
  return place;
}
