import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { contentPolicy, withNonce } from './content-policy.ts';
import { ourUrl } from './origin.ts';
import { containedFile } from './paths.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
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

/**
 * Answers requests for app://defter from the files below `root` and nothing else: GET only, known types only,
 * everything unknown is 404. Knows nothing of Electron.
 */
export function fileServer(root: string): (request: { readonly method: string; readonly url: string }) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET') return refused(405);
    const name = fileName(url);
    const path = name === null ? null : containedFile(root, name);
    const type = path === null ? undefined : types[extname(path)];
    if (path === null || type === undefined) return refused(404);
    try {
      const content = await readFile(path);
      return name === 'index.html' ? page(content.toString('utf8')) : new Response(content, { headers: { ...guards, 'Content-Type': type } });
    } catch {
      return refused(404);
    }
  };
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
