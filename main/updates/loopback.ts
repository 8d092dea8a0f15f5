import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { containedFile } from '../security/paths.ts';

/** A folder that this computer, and nobody else, can ask for its files. */
export interface ServedFolder {
  /** "http://127.0.0.1:49152/3f…/" */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Gives the files of a folder or a stick to the updater, on 127.0.0.1 only and under an address that cannot be guessed:
 * the updater has one way to look, and each file passes the same checks wherever it comes from.
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const secret = randomBytes(16).toString('hex');
  const server = createServer((request, response) => {
    const end = (status: number): void => void response.writeHead(status, { 'Content-Length': 0 }).end();
    const path = request.method === 'GET' ? fileOf(folder, secret, request.url ?? '') : null;
    if (path === null) return end(404);
    stat(path).then(
      (found) => {
        if (!found.isFile()) return end(404);
        response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': found.size });
        // A stick that is pulled out ends the answer; the updater notices the missing bytes.
        createReadStream(path).on('error', () => response.destroy()).pipe(response);
      },
      () => end(404),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Plain files directly in the folder; null for everything else. */
function fileOf(folder: string, secret: string, address: string): string | null {
  const url = URL.parse(address, 'http://127.0.0.1');
  const [, given, name, ...more] = url?.pathname.split('/') ?? [];
  if (given !== secret || name === undefined || more.length > 0) return null;
  try {
    const plain = decodeURIComponent(name);
    return plain.includes('/') ? null : containedFile(folder, plain);
  } catch {
    return null;
  }
}
