import { shell } from 'electron';
import type { OwnFiles } from './open-path.ts';

/** The only places that hand something to the system. Each takes `unknown` and looks for itself. */

/** Opens a document that the program wrote; false where it is not ours or no program took it. */
export async function openOwnFile(files: OwnFiles, path: unknown): Promise<boolean> {
  const own = files.own(path);
  return own !== null && (await shell.openPath(own)) === '';
}

/** Shows a folder in the file manager; `folder` comes from the program's own state, never from the window. */
export async function showFolder(folder: unknown): Promise<boolean> {
  return typeof folder === 'string' && folder !== '' && (await shell.openPath(folder)) === '';
}
