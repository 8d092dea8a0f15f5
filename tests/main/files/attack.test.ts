import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as fsPromises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cleanName } from '../../../main/files/names.ts';
import { findPicture } from '../../../main/features/files/pictures.ts';
import { fileServer } from '../../../main/security/files.ts';
import { megabyte } from '../../../preload/contract/files.ts';
import { filesOffice, type FilesOffice } from './files-office.ts';
import { docx, jpgHead, odt, pdf, png, refusal, upload, xlsx, zip } from './samples.ts';

const disk = vi.hoisted(() => ({ full: false }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fsPromises>();
  const open: typeof real.open = async (...given) => {
    const handle = await real.open(...given);
    if (given[1] === 'wx+') {
      const write = handle.writeFile.bind(handle);
      handle.writeFile = async (...content) => {
        if (disk.full) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        return write(...content);
      };
    }
    return handle;
  };
  return { ...real, open };
});

let office: FilesOffice;
beforeEach(async () => {
  disk.full = false;
  office = await filesOffice();
});
afterEach(() => office.close());

describe('names', () => {
  test.each([
    ['../../etc/passwd.png', 'passwd.png'],
    ['C:\\Users\\x\\..\\dilekçe.png', 'dilekçe.png'],
    ['CON.png', '_CON.png'],
    ['nul', '_nul.png'],
    ['LPT1.jpg', '_LPT1.png'],
    ['.htaccess', 'htaccess.png'],
    ['a\u0000b\n.png', 'a b.png'],
    ['fatura\u202Egnp.exe', 'fatura gnp.png'],
    ['  ...  ', 'Dosya.png'],
    ['foto.PNG', 'foto.png'],
    ['a.b.c', 'a.b.png'],
    ['Ünal İ. <dilekçe>?.png', 'Ünal İ. dilekçe.png'],
    [`${'ç'.repeat(300)}.png`, `${'ç'.repeat(120)}.png`],
    ['😀'.repeat(300), `${'😀'.repeat(120)}.png`],
  ])('%j becomes %j', (given, name) => {
    expect(cleanName(given, 'png').name).toBe(name);
  });

  test('no name from outside reaches the folder', async () => {
    for (const name of ['../../kaçak.png', 'NUL', '/etc/cron.d/x.png', `${'u'.repeat(300)}.png`, 'defter.sqlite']) await upload(office, name, await png());
    expect(office.stored().every((name) => /^[0-9a-f]{32}\.png$/.test(name))).toBe(true);
    expect(office.stored().length).toBe(5);
    expect(statSync(join(office.folder, 'dosyalar')).mode & 0o777).toBe(0o700);
    for (const name of office.stored()) expect(statSync(join(office.folder, 'dosyalar', name)).mode & 0o777).toBe(0o600);
  });
});

describe('kinds', () => {
  const mb = Buffer.from('MZ\x90\x00'.padEnd(300, 'x'), 'latin1');
  test.each([
    ['dilekçe.pdf', mb, 'program dosyası'],
    ['kurulum.exe', Buffer.from('anything'), 'program dosyası'],
    ['x.txt', Buffer.from('#!/bin/sh\nrm -rf /'), 'program dosyası'],
    ['resim.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'internet sayfası'],
    ['sayfa.txt', Buffer.from('\uFEFF  <!DOCTYPE html><html>'), 'internet sayfası'],
    ['foto.jpg', Buffer.from('<html><body>merhaba</body></html>'), 'internet sayfası'],
    ['makro.docx', docx({ name: 'word/vbaProject.bin' }), 'makro'],
    ['eski.doc', Buffer.from('d0cf11e0a1b11ae1'.padEnd(200, '0'), 'hex'), 'eski Word'],
    ['klasör.zip', zip([{ name: 'a.pdf' }]), 'sıkıştırılmış'],
    ['java.docx', zip([{ name: 'META-INF/MANIFEST.MF' }]), 'sıkıştırılmış'],
    ['yarım.docx', docx().subarray(0, 60), 'eksik ya da bozuk'],
    ['yarım.pdf', Buffer.from('%PDF-1.4 kesik'), 'eksik ya da bozuk'],
    ['ses.mp3', Buffer.from('ID3\x04\x00'), 'tanıdığı'],
    ['not.txt', Buffer.from([0x61, 0, 0x62, 1, 2, 3]), 'tanıdığı'],
    ['boş.png', Buffer.alloc(0), 'boş (0 bayt)'],
  ])('%s is refused with its sentence, and nothing of it stays', async (name, bytes, words) => {
    const message = await refusal(office, name, bytes);
    expect(message).toContain(words);
    expect(message.split(/\.\s|\.$/).filter(Boolean).length).toBeGreaterThanOrEqual(3);
    expect(bytes.length === 0 || office.stored().length === 0).toBe(true);
  });

  test.each([
    ['a.jpg', jpgHead, 'jpg'],
    ['a.webp', Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1'), 'webp'],
    ['a.heic', Buffer.from('\x00\x00\x00\x18ftypheic', 'latin1'), 'heic'],
    ['a.tif', Buffer.from('II*\x00rest', 'latin1'), 'tif'],
    ['a.pdf', pdf(), 'pdf'],
    ['a.docx', docx(), 'docx'],
    ['a.xlsx', xlsx(), 'xlsx'],
    ['a.odt', odt(), 'odt'],
    ['a.txt', Buffer.from('Sayın Başkan, sokağımız karanlık.'), 'txt'],
    ['eski.txt', Buffer.from([0x53, 0xfd, 0x72, 0x61, 0xfe]), 'txt'],
  ])('%s is taken', async (name, bytes, type) => {
    expect(await upload(office, name, bytes)).toMatchObject({ name, type, size: bytes.length, cameAs: null, same: null });
  });

  test('a photo called a letter is said before anything is saved, and gets the ending of what it is', async () => {
    expect(await upload(office, 'dilekçe.pdf', await png())).toMatchObject({ name: 'dilekçe.png', type: 'png', cameAs: 'dilekçe.pdf' });
  });

  test('a document that would swell to four gigabytes is looked at and never unpacked', async () => {
    const before = process.memoryUsage().rss;
    const started = performance.now();
    const bomb = docx({ name: 'word/media/bomb.xml', data: Buffer.alloc(20_000_000), claims: 0xffff_fff0 });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await upload(office, 'bomba.docx', bomb)).type).toBe('docx');
    expect(performance.now() - started).toBeLessThan(2000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});

describe('pieces', () => {
  test('larger than the office allows: said at once, before a byte is sent', async () => {
    await office.call('files', 'saveSettings', { megabytes: 1 });
    expect(await refusal(office, 'tarama.pdf', Buffer.alloc(megabyte + 1))).toContain('en çok 1 MB');
    const begun = await office.refused('files', 'begin', { name: 'tarama.pdf', size: 3_000_000_000 });
    expect(begun.failure.message).toContain('2861 MB');
    expect((await office.call('files', 'settings', {})).megabytes).toBe(1);
  });

  test('out of order, too many, too few, twice, unknown, not base64: refused, and nothing stays', async () => {
    const begin = () => office.call('files', 'begin', { name: 'a.pdf', size: 6 });
    const data = Buffer.from('abcdef').toString('base64');
    const refusals: (() => Promise<unknown>)[] = [
      async () => office.refused('files', 'piece', { upload: (await begin()).upload, at: 3, data }),
      async () => office.refused('files', 'piece', { upload: (await begin()).upload, at: 0, data: data + data }),
      async () => office.refused('files', 'finish', { upload: (await begin()).upload }),
      () => office.refused('files', 'finish', { upload: 'f'.repeat(32) }),
      () => office.refused('files', 'piece', { upload: '../../etc/passwd', at: 0, data }),
      async () => office.refused('files', 'piece', { upload: (await begin()).upload, at: 0, data: '<b>' }),
      async () => office.refused('files', 'piece', { upload: (await begin()).upload, at: 0, data: 'A'.repeat(3_000_000) }),
    ];
    for (const refused of refusals) await refused();
    const { upload: last } = await begin();
    await office.call('files', 'cancel', { upload: last });
    await office.refused('files', 'finish', { upload: last });
    // Of those that were only left lying, no more than four are kept open; the next start removes them.
    expect(office.stored().length).toBeLessThanOrEqual(4);
    for (let at = 0; at < 10; at++) await begin();
    expect(office.stored().length).toBeLessThanOrEqual(4);
    writeFileSync(join(office.folder, 'dosyalar', `.${'a'.repeat(32)}.yeni`), 'x');
    await office.call('files', 'tidy', {});
    expect(office.stored()).not.toContain(`.${'a'.repeat(32)}.yeni`);
  });

  test('a full disk is said in words and leaves nothing half written; afterwards the same file comes in', async () => {
    disk.full = true;
    const message = await refusal(office, 'a.pdf', pdf());
    expect(message).toContain('Diskte yer kalmadı');
    expect(office.stored()).toEqual([]);
    disk.full = false;
    expect((await upload(office, 'a.pdf', pdf())).type).toBe('pdf');
  });
});

describe('links and addresses', () => {
  test('a data folder whose "dosyalar" leads elsewhere takes nothing', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'defter-baska-'));
    symlinkSync(elsewhere, join(office.folder, 'dosyalar'));
    expect(await refusal(office, 'a.pdf', pdf())).toContain('yönlendirilmiş');
    rmSync(elsewhere, { recursive: true });
  });

  test('a stored file that was made a link is not read, and one that was changed is said', async () => {
    const { id } = await office.create();
    const { token } = await upload(office, 'a.png', await png());
    await office.call('files', 'attach', { owner: 'request', ownerId: id, tokens: [token] });
    const file = (await office.call('files', 'list', { owner: 'request', ownerId: id }))[0];
    const path = join(office.folder, 'dosyalar', office.stored()[0] ?? '');
    writeFileSync(path, 'başka');
    expect(await office.call('files', 'open', { id: file?.id ?? 0 })).toEqual({ changed: true });
    rmSync(path);
    symlinkSync('/etc/passwd', path);
    expect((await office.refused('files', 'open', { id: file?.id ?? 0 })).failure.message).toContain('bulunamadı');
    const found = await office.database.work.read({ actor: '', today: '', now: '', operation: '' }, (reader) => findPicture(reader, office.folder, 'dosya', String(file?.id)));
    expect(found).toBeNull();
  });

  test('pictures and PDFs are served by number alone: GET, known, nothing else', async () => {
    const { id } = await office.create();
    const waiting = await upload(office, 'a.png', await png());
    const letter = await upload(office, 'b.pdf', pdf());
    const note = await upload(office, 'c.txt', Buffer.from('not'));
    const root = join(office.folder, 'renderer');
    mkdirSync(root);
    const serve = fileServer(root, (...asked) => office.database.work.read({ actor: '', today: '', now: '', operation: '' }, (reader) => findPicture(reader, office.folder, ...asked)));
    const get = async (path: string, method = 'GET') => (await serve({ method, url: `app://defter/${path}` })).status;
    expect(await get(`bekleyen/${waiting.token}`)).toBe(200);
    await office.call('files', 'attach', { owner: 'request', ownerId: id, tokens: [waiting.token, letter.token, note.token] });
    const answer = await serve({ method: 'GET', url: 'app://defter/dosya/1' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('image/png');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(await png());
    const pages = await serve({ method: 'GET', url: 'app://defter/dosya/2' });
    expect([pages.headers.get('Content-Type'), pages.headers.get('Content-Security-Policy')]).toEqual(['application/pdf', "default-src 'none'; sandbox"]);
    expect(await get('dosya/1', 'POST')).toBe(405);
    for (const path of ['dosya/3', 'dosya/4', 'dosya/0', 'dosya/01', 'dosya/1/', 'dosya/../dosya/9', 'dosya/1.png', 'dosya/-1', 'dosya/9999999999999999', 'dosya/%31%00', 'bekleyen/1', `bekleyen/${waiting.token}`, `dosyalar/${office.stored()[0]}`, '../dosyalar/x']) {
      expect([path, await get(path)]).toEqual([path, 404]);
    }
  });

  test('a copy is opened, never the stored file, and bears the shown name', async () => {
    const { id } = await office.create();
    const { token } = await upload(office, '../CON.pdf', pdf());
    await office.call('files', 'attach', { owner: 'request', ownerId: id, tokens: [token] });
    expect(await office.call('files', 'open', { id: 1 })).toEqual({ changed: false });
    expect(office.opened[0]?.startsWith(join(office.folder, 'gecici'))).toBe(true);
    expect(office.opened[0]?.endsWith('/_CON.pdf')).toBe(true);
    expect(statSync(office.opened[0] ?? '').mode & 0o777).toBe(0o400);
    expect(await office.call('files', 'saveCopy', { id: 1 })).toBeNull();
    office.target = join(office.folder, 'kopya.pdf');
    expect(await office.call('files', 'saveCopy', { id: 1 })).toEqual({ path: office.target, changed: false });
    expect(readFileSync(office.target)).toEqual(pdf());
  });
});
