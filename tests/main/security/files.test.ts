import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileServer } from '../../../main/security/files.ts';

let folder: string;
let serve: ReturnType<typeof fileServer>;
const get = (url: string, method = 'GET') => serve({ url, method });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'defter-sayfa-'));
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'gizli.json'), '{"gizli": true}');
  writeFileSync(join(root, 'index.html'), '<!doctype html><head><meta name="csp-nonce" content="__CSP_NONCE__"></head>');
  writeFileSync(join(root, 'assets', 'a.js'), 'export {}');
  writeFileSync(join(root, 'assets', 'ç.woff2'), 'x');
  writeFileSync(join(root, 'assets', 'a.sqlite'), 'x');
  writeFileSync(join(root, '.env.json'), '{}');
  symlinkSync(join(folder, 'gizli.json'), join(root, 'assets', 'kaçış.json'));
  serve = fileServer(root);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('app://defter', () => {
  test.each([
    ['app://defter/', 'text/html; charset=utf-8'],
    ['app://defter/index.html', 'text/html; charset=utf-8'],
    ['app://defter/assets/a.js', 'text/javascript; charset=utf-8'],
    ['app://defter/assets/%C3%A7.woff2', 'font/woff2'],
    ['app://defter/assets/a.js?v=1#x', 'text/javascript; charset=utf-8'],
  ])('%s is served with its type', async (url, type) => {
    const answer = await get(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe(type);
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test.each([
    'app://defter/../../etc/passwd',
    'app://defter/../gizli.json',
    'app://defter/%2e%2e/gizli.json',
    'app://defter/%2e%2e%2fgizli.json',
    'app://defter/assets/..%2f..%2fgizli.json',
    'app://defter/..%5cgizli.json',
    'app://defter/..\\gizli.json',
    'app://defter/%252e%252e/gizli.json',
    'app://defter//gizli.json',
    'app://defter/%2fetc/passwd',
    'app://defter/index.html%00.js',
    'app://defter/%E0%A4%A',
    'app://defter/.env.json',
    'app://defter/assets',
    'app://defter/assets/',
    'app://defter/assets/a.sqlite',
    'app://defter/assets/ka%C3%A7%C4%B1%C5%9F.json',
    'app://defter/yok.js',
    'app://defter/talepler/5',
    'app://baska/index.html',
    'app://defter.evil/index.html',
    'app://defter@evil/index.html',
    'file:///etc/passwd',
    'bozuk',
  ])('%s is not found', async (url) => {
    const answer = await get(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'get'])('%s is refused', async (method) => {
    expect((await get('app://defter/', method)).status).toBe(405);
  });

  test('the page carries a strict policy whose nonce is new each time', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await get('app://defter/');
        const policy = answer.headers.get('Content-Security-Policy') ?? '';
        const nonce = /content="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
        expect(nonce.length).toBeGreaterThanOrEqual(24);
        expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
        expect(policy.startsWith("default-src 'none'; script-src 'self';")).toBe(true);
        expect(policy).not.toMatch(/unsafe|\*|https?:/);
        for (const closed of ['object-src', 'frame-src', 'base-uri', 'form-action', 'frame-ancestors']) expect(policy).toContain(`${closed} 'none'`);
        expect(policy).toContain("connect-src 'self'");
        expect(policy).toContain("worker-src 'self'");
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});
