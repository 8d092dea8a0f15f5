import { Notification, type BrowserWindow } from 'electron';
import { programName } from '../../preload/contract/start-text.ts';
import type { Notice } from '../features/clocks/notice.ts';
import { startPage } from '../security/origin.ts';
import { bringToFront } from './window.ts';

/** Shows notifications of the desktop, one at a time; a click brings the window to the front on the page it is about. */
export function desktopNotices(window: () => BrowserWindow | null): (notice: Notice) => void {
  let shown: Notification | null = null;
  return ({ body, path }) => {
    if (!Notification.isSupported()) return;
    shown?.close();
    shown = new Notification({ title: programName, body, silent: true });
    shown.on('click', () => {
      bringToFront(window());
      // Only the part behind # differs: the page stays loaded and its own router goes there.
      void window()?.loadURL(`${startPage}#${path}`);
    });
    shown.show();
  };
}
