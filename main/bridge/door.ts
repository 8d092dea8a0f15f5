import { ipcMain, type WebContents } from 'electron';
import { channel } from '../../preload/channel.ts';
import { errorText } from '../../preload/contract/text.ts';
import type { ErrorCode, Reply } from '../../preload/contract/operation.ts';
import { isOurSender } from '../security/sender.ts';
import type { Route } from './router.ts';

/** The only place that touches ipcMain: every message passes the sender check, then the router. Nothing is thrown back. */
export function openDoor(route: Route, ourWindow: () => WebContents | null): void {
  ipcMain.handle(channel, async (event, feature: unknown, operation: unknown, input: unknown) => {
    if (!isOurSender(event, ourWindow())) return refused('forbidden');
    try {
      return await route(feature, operation, input);
    } catch {
      // The router answers every error of an operation itself; here the program behind it did not load.
      return refused('internal');
    }
  });
}

function refused(code: ErrorCode): Reply<never> {
  return { ok: false, error: { code, message: errorText[code], fields: [], ref: null } };
}
