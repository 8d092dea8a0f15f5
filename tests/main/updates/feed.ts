import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface MadeRelease {
  readonly version: string;
  readonly file: string;
  readonly bytes: Buffer;
  readonly sha512: Buffer;
}

export interface ReleaseOptions {
  readonly version: string;
  readonly kind?: 'appimage' | 'nsis';
  /** Name of the file, where it is not the usual one. */
  readonly file?: string;
  /** Address of the file in the feed, where it does not lie beside it. */
  readonly url?: string;
  readonly bytes?: Buffer;
}

/** The feed of an installer for the system that this test runs on, whatever the installer is: electron-updater asks for it by its name. */
export const feedName = process.platform === 'win32' ? 'latest.yml' : process.platform === 'darwin' ? 'latest-mac.yml' : 'latest-linux.yml';

/** A release as electron-builder leaves it: the file to install and the sheet with its checksum. */
export function makeRelease(folder: string, { version, kind = 'appimage', file = fileName(version, kind), url = file, bytes = payload(version) }: ReleaseOptions): MadeRelease {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), bytes);
  const sha512 = createHash('sha512').update(bytes).digest();
  const sum = sha512.toString('base64');
  writeFileSync(join(folder, feedName), `version: ${version}\nfiles:\n  - url: ${url}\n    sha512: ${sum}\n    size: ${bytes.length}\npath: ${url}\nsha512: ${sum}\nreleaseDate: '2026-11-20T09:00:00.000Z'\n`);
  return { version, file, bytes, sha512 };
}

export const fileName = (version: string, kind: 'appimage' | 'nsis'): string => (kind === 'nsis' ? `muhtarlik-defteri-${version}-kurulum.exe` : `muhtarlik-defteri-${version}.AppImage`);

/** A program that says with which words it was started, and ends. */
export const payload = (version: string, more = 200_000): Buffer => Buffer.from(`#!/bin/sh\necho "${version} $APPIMAGE_EXIT_AFTER_INSTALL $*" >> "$(dirname "$0")/calisti.txt"\nexit 0\n${'#'.repeat(more)}\n`);

export interface Feed {
  readonly address: string;
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

export interface FeedOptions {
  /** Where a path leads instead. */
  readonly redirect?: Readonly<Record<string, string>>;
  /** Bytes of each file that come at once; the rest never does. */
  readonly slow?: number;
  /** Key and certificate of an https server. */
  readonly secure?: { readonly key: string; readonly cert: string };
}

/** A web server of the office, on loopback. */
export async function serveFeed(folder: string, { redirect = {}, slow, secure }: FeedOptions = {}): Promise<Feed> {
  const asked: Feed['asked'] = [];
  const answer: RequestListener = (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname).slice(1);
    asked.push({ path, headers: request.headers });
    const to = redirect[path];
    if (to !== undefined) return void response.writeHead(302, { Location: to }).end();
    const file = join(folder, path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    if (slow === undefined || path.endsWith('.yml')) return void createReadStream(file).pipe(response);
    response.writeHead(200, { 'Content-Length': readFileSync(file).length });
    response.write(readFileSync(file).subarray(0, slow));
  };
  const server = secure ? createSecureServer(secure, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `${secure ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
