import { app } from 'electron';
import type { InstallKind } from '../../preload/contract/updates.ts';

/** Can this copy replace itself? A .deb belongs to the package manager, and the sources to their owner. */
export function installKind(): InstallKind {
  if (process.platform === 'win32') return app.isPackaged ? 'nsis' : 'manual';
  // Set by the AppImage itself when it starts what it holds.
  return process.platform === 'linux' && process.env['APPIMAGE'] ? 'appimage' : 'manual';
}
