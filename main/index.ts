import { dirname, join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { windowTitle } from '../preload/contract/start-text.ts';
import { systemClock } from './app/clock.ts';
import { ownArguments, parseCommandLine } from './app/command-line.ts';
import { commands } from './app/commands.ts';
import { installKind } from './app/install-kind.ts';
import { folderMemory } from './app/data-folder.ts';
import { realDisk } from './app/disk.ts';
import { setApplicationMenu } from './app/edit-menu.ts';
import { electronServices, emptyTemporaryFolder } from './app/electron-services.ts';
import { noteFaults } from './app/faults.ts';
import { nativeBinding, placesFor, type Places } from './app/places.ts';
import { closeInOrder } from './app/shutdown.ts';
import { desktopNotices } from './app/notices.ts';
import { startReminding } from './app/reminding.ts';
import { settingsBase } from './app/settings-base.ts';
import { bringToFront, openClosingWindow, openWindow } from './app/window.ts';
import type { ClosingWindow } from './backup/at-close.ts';
import { openDoor } from './bridge/door.ts';
import { openLog } from './bridge/log.ts';
import { showFolder } from './security/external.ts';
import { guardNavigation } from './security/navigation.ts';
import { declareScheme, serveWindow } from './security/protocol.ts';
import { guardSession, quietTheBrowser } from './security/session.ts';

// The order of start and of stop, and nothing else.

const asked = parseCommandLine(ownArguments(process.argv, app.isPackaged), commands);
const base = settingsBase();
const remembered = folderMemory(base, null).folder();
const given = asked.kind === 'wrong' || asked.dataFolder === remembered ? null : asked.dataFolder;
const places = placesFor(base, given);

if (asked.kind === 'window') openProgram(places, given);
else await answerOnCommandLine(asked);

async function answerOnCommandLine(command: Exclude<typeof asked, { kind: 'window' }>): Promise<never> {
  // Nothing of this needs a screen: it ends before the browser part begins. What that part says of the machine is no answer.
  app.commandLine.appendSwitch('log-level', '3');
  const { runCommandLine } = await import('./app/headless.ts');
  process.exit(await runCommandLine(command, { folder: given ?? remembered, log: openLog(places.log, systemClock.now), clock: systemClock, nativeBinding: nativeBinding() }));
}

function openProgram({ settings, sample, log: logFolder, temporary, windowPlace }: Places, dataFolder: string | null): void {
  app.setPath('userData', settings);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  quietTheBrowser();
  declareScheme();

  const log = openLog(logFolder, systemClock.now);
  const program = dirname(import.meta.dirname);
  let window: BrowserWindow | null = null;
  noteFaults(log, () => window);
  app.on('second-instance', () => bringToFront(window));

  void app.whenReady().then(() => {
    guardSession();
    guardNavigation();
    serveWindow(join(program, 'renderer'), async (...asked) => (await engine).pictures(...asked));
    setApplicationMenu();
    const preload = join(program, 'preload', 'index.cjs');
    window = openWindow(preload, windowPlace, app.isPackaged);

    // The database layer loads beside the page; the door waits for it.
    const engine = Promise.all([import('./app/engine.ts'), emptyTemporaryFolder(temporary)]).then(([{ startEngine }]) =>
      startEngine({
        memory: folderMemory(settings, dataFolder),
        settings,
        sampleFolder: sample,
        disk: realDisk,
        clock: systemClock,
        nativeBinding: nativeBinding(),
        version: app.getVersion(),
        log,
        services: electronServices(() => window, temporary),
        onNames: ({ institution }) => window?.setTitle(windowTitle(institution)),
        reload: () => window?.webContents.reload(),
        showFolder: async (folder) => void (await showFolder(folder)),
        quit: () => window?.close(),
        update: { kind: installKind(), signedConfig: join(process.resourcesPath, 'app-update.yml'), environment: process.env },
      }),
    );
    engine.catch((error: unknown) => log.error('engine', {}, error));
    const stopReminding = startReminding({ route: async (...call) => (await engine).route(...call), clock: systemClock, show: desktopNotices(() => window) });
    openDoor(async (...call) => (await engine).route(...call), () => window?.webContents ?? null);

    const closingWindow = (): ClosingWindow => {
      const opened = openClosingWindow(preload, app.isPackaged);
      if (window?.isDestroyed() === false) window.destroy();
      window = opened;
      const once = (event: 'show' | 'closed') => new Promise<void>((resolve) => opened.once(event as 'closed', () => resolve()));
      return { shown: once('show'), closed: once('closed') };
    };
    closeInOrder(
      async () => {
        stopReminding();
        await engine.then(({ close }) => close(), () => undefined);
        log.flush();
      },
      async () => {
        const [{ backUpAtClose }, { threadLingers }, { keeper, installUpdate }] = await Promise.all([import('./backup/at-close.ts'), import('./backup/thread/run.ts'), engine]);
        await backUpAtClose(keeper, closingWindow).catch((error: unknown) => log.error('closingBackup', {}, error));
        installUpdate();
        log.flush();
        // Everything is closed and synced by now; an orderly end would wait for the thread.
        if (threadLingers()) process.kill(process.pid, 'SIGKILL');
      },
    );
  });
}

