import { app, type BrowserWindow } from 'electron';
import type { Log } from '../bridge/log.ts';

/**
 * What no operation caught. It is written down and the program goes on: each operation stands by itself, and a
 * transaction that did not end was rolled back. Without this Electron shows its own English message.
 */
export function noteFaults(log: Log, window: () => BrowserWindow | null): void {
  process.on('uncaughtException', (error) => log.error('uncaught', {}, error));
  process.on('unhandledRejection', (error) => log.error('unhandled', {}, error));
  app.on('child-process-gone', (_event, { type, reason }) => log.error('childGone', { type, reason }, null));
  app.on('render-process-gone', (_event, contents, { reason }) => {
    log.error('windowGone', { reason }, null);
    if (reason !== 'clean-exit' && contents === window()?.webContents) contents.reload();
  });
}
