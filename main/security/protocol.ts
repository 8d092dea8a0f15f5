import { protocol } from 'electron';
import { fileServer, type Pictures } from './files.ts';
import { scheme } from './origin.ts';

/** Before the program is ready: app:// becomes a secure origin of its own, like https. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Once ready: serves the window from the folder of built pages, and the pictures of the records. */
export function serveWindow(root: string, pictures: Pictures): void {
  protocol.handle(scheme, fileServer(root, pictures));
}
