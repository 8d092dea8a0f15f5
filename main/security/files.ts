import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { contentPolicy, threadPolicy, withNonce } from './content-policy.ts';
import { ourUrl } from './origin.ts';
import { containedFile } from './paths.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

const guards = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** Finds the picture or PDF behind 'dosya/12' or 'bekleyen/<token>'; null where there is none that may be shown. */
export type Pictures = (kind: 'dosya' | 'bekleyen', key: string) => Promise<{ readonly path: string; readonly type: string } | null>;

/**
 * Answers requests for app://defter from the files below `root` and, by their number alone, with the pictures and
 * PDFs of the records: GET only, known types only, everything unknown is 404. Knows nothing of Electron.
 */
export function fileServer(root: string, pictures: Pictures = async () => null): (request: { readonly method: string; readonly url: string }) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET') return refused(405);
    const name = fileName(url);
    const asked = /^(?:(dosya)\/([1-9]\d{0,14})|(bekleyen)\/([0-9a-f]{32}))$/.exec(name ?? '');
    if (asked) return picture(await pictures((asked[1] ?? asked[3]) as 'dosya' | 'bekleyen', asked[2] ?? asked[4] ?? '').catch(() => null));
    const path = name === null ? null : containedFile(root, name);
    const type = path === null ? undefined : types[extname(path)];
    if (path === null || type === undefined) return refused(404);
    try {
      const content = await readFile(path);
      return name === 'index.html' ? page(content.toString('utf8')) : new Response(content, { headers: { ...guards, 'Content-Type': type, ...(extname(path) === '.mjs' && { 'Content-Security-Policy': threadPolicy }) } });
    } catch {
      return refused(404);
    }
  };
}

const shownTypes: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp', pdf: 'application/pdf' };

/** Whatever its bytes may hold besides, it is looked at and runs nothing. */
async function picture(found: Awaited<ReturnType<Pictures>>): Promise<Response> {
  const type = found === null ? undefined : shownTypes[found.type];
  if (found === null || type === undefined) return refused(404);
  try {
    return new Response(await readFile(found.path), { headers: { ...guards, 'Content-Type': type, 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cache-Control': 'no-store' } });
  } catch {
    return refused(404);
  }
}

function page(html: string): Response {
  const nonce = randomBytes(18).toString('base64');
  return new Response(withNonce(html, nonce), {
    headers: { ...guards, 'Content-Type': types['.html'] as string, 'Content-Security-Policy': contentPolicy(nonce), 'Cache-Control': 'no-store' },
  });
}

/** 'assets/index-1a2b.js' for the address of a file, null where the address is not ours or cannot be read. */
function fileName(address: string): string | null {
  const url = ourUrl(address);
  if (url === null) return null;
  try {
    const path = decodeURIComponent(url.pathname).slice(1);
    return path === '' ? 'index.html' : path;
  } catch {
    return null;
  }
}

function refused(status: number): Response {
  return new Response(null, { status, headers: guards });
}
