import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openDatabase } from '../../db/open.ts';
import { databaseFile } from '../../main/app/data-folder.ts';
import { expect, test } from './fixtures.ts';
import { programArguments } from './program.ts';

const shots = 'out/test/start';

async function makeRecords(folder: string, today = '2026-01-05'): Promise<void> {
  const database = await openDatabase({ path: databaseFile(folder), today });
  await database.close();
}

test('a first start makes the records for their user alone and shows the first run', async ({ launch }) => {
  const { page, app, dataFolder, settingsFolder } = await launch({ dataFolder: null });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const folder = join(settingsFolder, 'veri');
  expect(dataFolder).toBe('');
  for (const [path, mode] of [[settingsFolder, 0o700], [folder, 0o700], [databaseFile(folder), 0o600]] as const) expect(statSync(path).mode & 0o777, path).toBe(mode);
  const window = await app.evaluate(({ BrowserWindow }) => {
    const one = BrowserWindow.getAllWindows()[0];
    return { size: one?.getSize() ?? [], smallest: one?.getMinimumSize(), title: one?.getTitle() };
  });
  expect(window).toMatchObject({ smallest: [1024, 700], title: 'Muhtarlık Defteri' });
  // A screen of just this size takes a pixel away.
  expect(window.size[0]).toBeGreaterThanOrEqual(1364);
  expect(window.size[1]).toBeGreaterThanOrEqual(766);
});

test('the title names the office, and the window comes back where it was', async ({ launch }) => {
  const first = await launch({ sample: true });
  await first.call('app', 'start', {});
  const title = () => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toMatch(/^Muhtarlık Defteri – KÖYCEĞİZ/);
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 20, y: 10, width: 1200, height: 720 }));
  const gone = once(first.app.process(), 'exit');
  await first.app.evaluate(({ BrowserWindow }) => setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0));
  expect((await gone)[0]).toBe(0);
  expect(readdirSync(first.dataFolder).filter((name) => name.startsWith('defter.sqlite')).toSorted()).toEqual(['defter.sqlite', 'defter.sqlite-isaret']);
  const second = await launch({ dataFolder: first.dataFolder, settingsFolder: first.settingsFolder });
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual({ x: 20, y: 10, width: 1200, height: 720 });
});

test.describe('what keeps the records from opening is told in words, with the ways out', () => {
  test('a damaged file', async ({ launch }) => {
    const { page, dataFolder } = await launch({ prepare: (folder) => writeFileSync(databaseFile(folder), 'bozuk '.repeat(3000)) });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Veri dosyasında bozukluk var');
    await page.screenshot({ path: `${shots}/bozuk.png` });
    expect(readFileSync(databaseFile(dataFolder), 'utf8')).toBe('bozuk '.repeat(3000));
    await expect(page.getByRole('button')).toHaveText(['Yeniden dene', 'Yedekten geri yükle', 'Başka klasör seç', 'Veri klasörünü aç', 'Programı kapat']);
  });

  test('a newer file', async ({ launch }) => {
    const { page } = await launch({
      prepare: async (folder) => {
        await makeRecords(folder);
        const db = new Database(databaseFile(folder));
        db.pragma('user_version = 999');
        db.close();
      },
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kayıtlar programın daha yeni bir sürümüyle tutulmuş');
    await page.screenshot({ path: `${shots}/yeni.png` });
  });

  test('a missing file: another folder can be chosen', async ({ launch, folder }) => {
    const other = join(folder, 'başka');
    mkdirSync(other);
    await makeRecords(other);
    const { page, dataFolder, answerOpenDialog, call } = await launch({
      prepare: async (data) => {
        await makeRecords(data);
        writeFileSync(join(data, 'defter.json'), '{"program": "muhtarlik-defteri"}');
        rmSync(databaseFile(data));
      },
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kayıt dosyası bulunamadı');
    await page.screenshot({ path: `${shots}/kayip.png` });
    expect(existsSync(databaseFile(dataFolder))).toBe(false);
    await answerOpenDialog(other);
    await page.getByRole('button', { name: 'Başka klasör seç' }).click();
    await expect(page.getByText('Kayıt dosyası bulunamadı')).toHaveCount(0);
    await expect.poll(async () => (await call('app', 'start', {})).status.dataFolder).toBe(other);
  });

  test('a folder that cannot be written', async ({ launch }) => {
    const { page } = await launch({
      prepare: (folder) => {
        rmSync(folder, { recursive: true });
        writeFileSync(folder, 'bu bir dosya');
      },
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Veri klasörüne yazılamıyor');
    await page.screenshot({ path: `${shots}/salt-okunur.png` });
  });

  test('records that can be read and not written, and were never set up', async ({ launch, folder }) => {
    const records = join(folder, 'disk');
    mkdirSync(records);
    await makeRecords(records);
    const place = lockAgainstWriting(records);
    try {
      const { page } = await launch({ dataFolder: place.folder });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Veri klasörüne yazılamıyor');
      await page.getByRole('button', { name: 'Yetki nasıl düzeltilir?' }).click();
      await expect(page.getByRole('dialog', { name: 'Klasörün yazma izni nasıl düzeltilir?' })).toBeVisible();
    } finally {
      place.unlock();
    }
  });

  test('a clock before the newest record: its day is named, and the user may vouch for the clock', async ({ launch }) => {
    const { page, call } = await launch({ prepare: (folder) => makeRecords(folder, '2061-03-04') });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bilgisayarın tarihi yanlış görünüyor');
    await expect(page.getByText('04.03.2061')).toBeVisible();
    await page.screenshot({ path: `${shots}/saat.png` });
    await page.getByRole('button', { name: 'Tarih doğru, devam et' }).click();
    await expect(page.getByText('Bilgisayarın tarihi yanlış görünüyor')).toHaveCount(0);
    expect((await call('app', 'start', {})).problem).toBeNull();
  });

  test('“yeniden dene” opens what has come back', async ({ launch }) => {
    const { page, dataFolder } = await launch({
      prepare: async (folder) => {
        await makeRecords(folder);
        renameSync(databaseFile(folder), join(folder, 'kenarda'));
        writeFileSync(join(folder, 'defter.json'), '{"program": "muhtarlik-defteri"}');
      },
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kayıt dosyası bulunamadı');
    renameSync(join(dataFolder, 'kenarda'), databaseFile(dataFolder));
    await page.getByRole('button', { name: 'Yeniden dene' }).click();
    await expect(page.getByText('Kayıt dosyası bulunamadı')).toHaveCount(0);
  });
});

test('the sample opens in its own folder, is framed, and is left again', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page, call, dataFolder } = await launch();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await call('app', 'openSample', {}).catch(() => undefined);
  await expect(page.getByText('ÖRNEK VERİ').first()).toBeVisible({ timeout: 60_000 });
  const { status } = await call('app', 'start', {});
  expect(status.sample).toBe(true);
  expect(status.dataFolder.startsWith(dataFolder)).toBe(false);
  await page.screenshot({ path: `${shots}/ornek.png` });
  await call('app', 'leaveSample', {}).catch(() => undefined);
  await expect(page.getByText('ÖRNEK VERİ')).toHaveCount(0, { timeout: 30_000 });
  expect((await call('app', 'start', {})).status).toMatchObject({ sample: false, dataFolder });
});

test.describe('the command line of the real program, without a display', () => {
  test('a report beside the open window, a failure and wrong use', async ({ launch, machine, folder }) => {
    const open = await launch({ sample: true });
    await open.call('app', 'start', {});
    const run = async (...args: string[]) => {
      const { electron } = machine;
      const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = electron.env;
      const child = spawn(electron.electronPath, programArguments({ electron, settingsFolder: join(folder, 'komut'), dataFolder: open.dataFolder, args }), { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      const [code] = (await once(child, 'close')) as [number];
      return { code, out, err };
    };
    const output = join(folder, 'F.pdf');
    const done = await run('--rapor', 'donem', '--baslangic', '2026-01-01', '--bitis', '2026-03-31', '--cikti', output);
    expect(done).toMatchObject({ code: 0, out: `${output}\n` });
    expect(readFileSync(output).subarray(0, 5).toString()).toBe('%PDF-');
    const page = await run('--rapor', 'mahalle', '--mahalle', 'Yeni', '--cikti', join(folder, 'M.xlsx'));
    expect(page).toMatchObject({ code: 0 });
    const failed = await run('--rapor', 'mahalle', '--mahalle', 'Olmayan', '--cikti', output);
    expect(failed).toMatchObject({ code: 1, out: '' });
    expect(failed.err).toContain('“Olmayan” adında bir mahalle yok.');
    const wrong = await run('--rapor', 'donem', '--baslangic', '2026-13-01', '--bitis', '2026-03-31', '--cikti', output);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('--baslangic tarihi anlaşılamadı');
  });
});

/** Makes a folder unwritable for the user who runs this test, whoever that is. */
function lockAgainstWriting(folder: string): { readonly folder: string; readonly unlock: () => void } {
  if (process.getuid?.() !== 0) {
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o400);
    chmodSync(folder, 0o500);
    return { folder, unlock: () => chmodSync(folder, 0o700) };
  }
  // Rights do not bind root; a mount does. In a container that forbids mounting, /sys takes no folder of anybody.
  if (run('mount', '--bind', folder, folder) && run('mount', '-o', 'remount,ro,bind', folder)) return { folder, unlock: () => void run('umount', '-l', folder) };
  return { folder: '/sys/kernel/defter-deneme', unlock: () => undefined };
}

function run(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
