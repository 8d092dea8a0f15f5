import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { create } from 'tar';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Desk } from '../../../main/app/headless/desk.ts';
import { restore } from '../../../main/app/headless/backup.ts';
import { checkFolder } from '../../../main/backup/check.ts';
import { makeBackup } from '../../../main/backup/make.ts';
import { packHead, readPack, secretFor, writePack } from '../../../main/backup/pack/file.ts';
import { frameBytes, FrameError, lockFrames, unlockFrames } from '../../../main/backup/pack/frames.ts';
import { makeSecret, type Secret } from '../../../main/backup/pack/secret.ts';
import { filesOffice } from '../files/files-office.ts';
import { pdf, png, upload } from '../files/samples.ts';

const quiet = (): void => undefined;

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function all(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}

describe('locked frames', () => {
  const key = randomBytes(32);
  const head = Buffer.from('head');
  const lock = (bytes: Buffer, size = 70_000) => all(lockFrames(inChunks(bytes, size), key, head));
  const unlock = (bytes: Buffer, size = 70_000, withHead = head) => all(unlockFrames(inChunks(bytes, size), key, withHead));

  test.each([0, 1, frameBytes - 1, frameBytes, frameBytes + 1, 3 * frameBytes])('%i bytes come back', async (size) => {
    const bytes = randomBytes(size);
    const locked = await lock(bytes);
    expect((await unlock(locked)).equals(bytes)).toBe(true);
    expect((await unlock(locked, 13_337)).equals(bytes)).toBe(true);
  });

  test('another head, a changed byte, a missing, doubled or moved frame, and a cut end are found', async () => {
    const bytes = randomBytes(2 * frameBytes + 100);
    const locked = await lock(bytes);
    const frame = 4 + frameBytes + 16;
    const [first, second, last] = [locked.subarray(0, frame), locked.subarray(frame, 2 * frame), locked.subarray(2 * frame)];
    await expect(unlock(locked, 70_000, Buffer.from('other'))).rejects.toThrow(FrameError);
    for (const wrong of [[second, first, last], [first, last], [first, second, second, last], [first, second], [first, second, last, last], [first, second, last, Buffer.from('x')], [first, second, last.subarray(0, -1)], []]) {
      await expect(unlock(Buffer.concat(wrong))).rejects.toThrow(FrameError);
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(locked.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const harmed = Buffer.from(locked);
        harmed[at] = (harmed[at] ?? 0) ^ change;
        await expect(unlock(harmed)).rejects.toThrow(FrameError);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a backup in one file', () => {
  let root: string;
  let backup: string;
  let secret: Secret;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'defter-paket-'));
    const office = await filesOffice({ whole: true });
    const { id } = await office.create();
    await office.call('files', 'attach', { owner: 'request', ownerId: id, tokens: [(await upload(office, 'a.png', await png())).token, (await upload(office, 'b.pdf', pdf())).token] });
    ({ path: backup } = await makeBackup({ folder: office.folder, target: root, now: '2026-11-26T10:00:00', reason: 'elle', nativeBinding: undefined }, quiet));
    await office.close();
    secret = await makeSecret('çok gizli Şifre');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each([['plain', false], ['locked', true]])('%s: what comes out is what went in, and it says what is inside before it is opened', async (name, locked) => {
    const path = join(root, `${name}.mdpaket`);
    await writePack(backup, path, locked ? secret : null, quiet);
    const head = await packHead(path);
    expect(head?.manifest).toMatchObject({ madeAt: '2026-11-26T10:00:00', counts: { request: 1, attachment: 2 } });
    expect(head?.lock === null).toBe(!locked);
    const out = join(root, `${name}-cikan`);
    await readPack(path, out, locked ? secret : null, quiet);
    expect(await checkFolder(out, undefined, quiet)).toEqual([]);
    const sum = (folder: string) => createHash('sha256').update(readFileSync(join(folder, 'defter.sqlite'))).digest('hex');
    expect(sum(out)).toBe(sum(backup));
    expect(readdirSync(join(out, 'dosyalar'))).toEqual(readdirSync(join(backup, 'dosyalar')));
    // Nothing of the records stands in the open; of a plain one everything can be had with the system's own tools.
    if (locked) expect(readFileSync(path).includes('SQLite format 3')).toBe(false);
    else if (process.platform !== 'win32') expect(execFileSync('sh', ['-c', `tail -n +3 '${path}' | tar t`], { encoding: 'utf8' }).trim().split('\n')).toContain('defter.sqlite');
  });

  test('the password: right in any writing of its letters, wrong ones and none in words', async () => {
    const path = join(root, 'parola.mdpaket');
    await writePack(backup, path, secret, quiet);
    const head = (await packHead(path)) ?? expect.fail('no head');
    expect(await secretFor(head, 'çok gizli Şifre'.normalize('NFD'))).toEqual(secret);
    await expect(secretFor(head, 'çok gizli şifre')).rejects.toThrow(/Parola bu yedeğin parolası değil/);
    for (const none of [null, '']) await expect(secretFor(head, none)).rejects.toThrow(/parolayla kilitli/);
    await expect(readPack(path, join(root, 'x'), null, quiet)).rejects.toThrow(/parolayla kilitli/);
    // Another password that passes as the right one opens nothing either.
    await expect(readPack(path, join(root, 'y'), await makeSecret('x', secret.salt), quiet)).rejects.toThrow(/Bu paket bozuk/);
  });

  test('restored without a window, the password from the surroundings', async () => {
    const path = join(root, 'penceresiz.mdpaket');
    await writePack(backup, path, secret, quiet);
    const lines: string[] = [];
    const desk = { folder: join(root, 'bos'), clock: { today: () => '2026-11-26', now: () => '2026-11-26T11:00:00' }, nativeBinding: undefined, out: (line: string) => void lines.push(line) } as unknown as Desk;
    await expect(restore(path, desk)).rejects.toThrow(/parolayla kilitli/);
    vi.stubEnv('MUHTARLIK_PAROLA', 'çok gizli Şifre');
    expect(await restore(path, desk)).toBe(0);
    vi.unstubAllEnvs();
    expect(lines).toEqual([`26.11.2026 10:00 tarihli yedek geri yüklendi: ${join(root, 'bos')}`]);
    expect(readdirSync(join(root, 'bos')).toSorted()).toEqual(['defter.sqlite', 'dosyalar']);
  });

  test('a pack that was made to write elsewhere writes nothing but what a backup has', async () => {
    const path = join(root, 'kotu.mdpaket');
    await writePack(backup, path, null, quiet);
    const head = readFileSync(path).subarray(0, readFileSync(path).indexOf('\n', 30) + 1);
    const evil = join(root, 'kotu');
    mkdirSync(join(evil, 'dosyalar', 'alt'), { recursive: true });
    for (const name of ['disari.txt', 'dosyalar/a.pdf', 'dosyalar/alt/b.pdf', 'yedek.json']) writeFileSync(join(evil, name), name);
    symlinkSync(root, join(evil, 'dosyalar', 'bag.pdf'));
    for (const [number, prefix] of ['', '..', '/tmp/defter-disari', 'dosyalar/..'].entries()) {
      const tar = create({ cwd: evil, sync: true, preservePaths: true, prefix }, ['disari.txt', 'dosyalar/a.pdf', 'dosyalar/alt/b.pdf', 'dosyalar/bag.pdf', 'yedek.json']).read();
      writeFileSync(path, Buffer.concat([head, tar ?? expect.fail('no tar')]));
      const out = join(root, 'icinde', `x${number}`);
      await readPack(path, out, null, quiet).catch(() => undefined);
      expect(readdirSync(out, { recursive: true }).map(String).filter((name) => !['dosyalar', 'dosyalar/a.pdf', 'yedek.json'].includes(name))).toEqual([]);
    }
    expect(readdirSync(join(root, 'icinde')).toSorted()).toEqual(['x0', 'x1', 'x2', 'x3']);
    expect(existsSync('/tmp/defter-disari')).toBe(false);
  });

  test('what is no pack, or not whole, is said', async () => {
    const path = join(root, 'bozuk.mdpaket');
    await writePack(backup, path, secret, quiet);
    const whole = readFileSync(path);
    for (const [name, bytes] of [['yok', Buffer.alloc(0)], ['pdf', pdf()], ['bas', whole.subarray(0, 40)], ['json', Buffer.from('MUHTARLIK-DEFTERI-PAKET-1\n{}\n')]] as const) {
      writeFileSync(join(root, name), bytes);
      expect(await packHead(join(root, name))).toBeNull();
      await expect(readPack(join(root, name), join(root, 'z'), null, quiet)).rejects.toThrow(/taşıma paketi ya da kilitli yedek değil/);
    }
    writeFileSync(path, whole.subarray(0, whole.length - 20));
    await expect(readPack(path, join(root, 'w'), secret, quiet)).rejects.toThrow(/Bu paket bozuk/);
    // The head is bound in: another date in it is found too.
    writeFileSync(path, Buffer.concat([Buffer.from(whole.subarray(0, 2000).toString('latin1').replace('2026-11-26T10', '2026-11-27T10'), 'latin1'), whole.subarray(2000)]));
    await expect(readPack(path, join(root, 'v'), secret, quiet)).rejects.toThrow(/Bu paket bozuk/);
  });
});
