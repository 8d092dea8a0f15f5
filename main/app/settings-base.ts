import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

const name = 'Muhtarlik Defteri';

/**
 * The user's folder of this program, made for this user alone. On Windows it is the local one: the roaming one
 * may lie on a server. It is kept when the program is removed. `--user-data-dir` names another.
 */
export function settingsBase(): string {
  const local = process.env['LOCALAPPDATA'];
  const parent = process.platform === 'win32' && local !== undefined && local !== '' ? local : app.getPath('appData');
  const folder = app.commandLine.hasSwitch('user-data-dir') ? app.getPath('userData') : join(parent, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
