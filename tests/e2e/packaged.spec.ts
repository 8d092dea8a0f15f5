import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { systemClock } from '../../main/app/clock.ts';
import { presetRange } from '../../renderer/features/reports/presets.ts';
import { packForTest, type Packed } from '../../scripts/dist/pack.ts';
import type { ElectronRun } from '../../scripts/setup/index.ts';
import { pdfPages, pdfText } from '../main/reports/poppler.ts';
import { expect, test } from './fixtures.ts';
import { programArguments, startProgram } from './program.ts';

// Packing takes some seconds, and is skipped while nothing has changed since the last time.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const today = systemClock.today();
let packed: Packed;
test.beforeAll(async ({ machine }) => {
  packed = await packForTest(machine.electron);
});

interface Machine {
  readonly electron: ElectronRun;
  readonly display: NodeJS.ProcessEnv;
}

/** The packaged program without a window, as a task scheduler would call it. */
function withoutWindow({ electron, display }: Machine, settingsFolder: string, args: readonly string[]) {
  const words = programArguments({ electron, settingsFolder, dataFolder: null, args, executable: packed.executable });
  const { status, stdout, stderr } = spawnSync(packed.executable, words, { env: { ...electron.env, ...display, TZ: 'Europe/Istanbul' }, encoding: 'utf8', timeout: 60_000 });
  return { status, stdout, stderr };
}

async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.getByRole('table').getByRole('textbox').first().evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, rows.map((row) => row.join('\t')).join('\r\n'));
}

/** An option of the list under the field that has the focus, by its first letters. */
async function pickTyped(page: Page, letters: string, name: string): Promise<void> {
  await page.keyboard.type(letters, { delay: 15 });
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}

test('the packaged program: first run, a request by keyboard, a report; then reports without a window', async ({ machine, folder }) => {
  const dataFolder = join(folder, 'veri');
  const settingsFolder = join(folder, 'ayarlar');
  mkdirSync(dataFolder);
  const program = await startProgram({ ...machine, settingsFolder, dataFolder, executable: packed.executable });
  const { page, call } = program;
  const next = page.getByRole('button', { name: 'İleri' });
  try {
    expect(await program.app.evaluate(({ app }) => app.isPackaged)).toBe(true);

    await test.step('first run', async () => {
      await expect(page.getByRole('combobox', { name: /^İl/ }).first()).toBeFocused();
      await pickTyped(page, 'mug', 'Muğla');
      await page.keyboard.press('Enter');
      await pickTyped(page, 'koy', 'Köyceğiz');
      await expect(page.getByText('Köyceğiz için 25 mahalle bulundu.')).toBeVisible();
      await page.getByLabel('Adınız soyadınız').fill('Ayşe Yılmaz');
      await next.click();
      await expect(page.getByText('14 birim seçildi')).toBeVisible();
      await next.click();
      await paste(page, [
        ['Mahalle', 'Muhtar', 'Telefon'],
        ['YENİ MH.', 'Hasan Işık', '0532 111 22 33'],
        ['Çandır', 'Şükrü Ağca', '0532 444 55 66'],
      ]);
      await expect(page.getByText('25 mahalleden 2 tanesinin muhtarı yazıldı')).toBeVisible();
      await next.click();
      await next.click();
      await page.getByRole('button', { name: 'Bitir ve başla' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
    });

    await test.step('a request by keyboard', async () => {
      await page.keyboard.press('Control+n');
      await expect(page.getByRole('combobox', { name: 'Kim?' })).toBeFocused();
      await pickTyped(page, 'yen', 'Hasan Işık');
      await pickTyped(page, 'lam', 'Sokak lambası');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Çeşme önünde ışık yanmıyor');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByText(`Kaydedildi. ${today.slice(0, 4)}/0001`)).toBeVisible();
      const { rows } = await call('requests', 'list', { text: 'isik yanmiyor' });
      expect(rows.map(({ subject, requester }) => [subject, requester])).toEqual([['Çeşme önünde ışık yanmıyor', 'Hasan Işık']]);
    });

    await test.step('a report as PDF', async () => {
      await page.keyboard.press('Control+7');
      await page.getByRole('button', { name: 'Bu ay', exact: true }).click();
      await expect(page.getByRole('region', { name: 'Önizleme' }).getByRole('link', { name: 'Gelen: 1, kayıtları göster', exact: true })).toBeVisible();
      const target = join(folder, 'rapor.pdf');
      await program.answerSaveDialog(target);
      await page.getByRole('button', { name: 'Öteki çıktılar' }).click();
      await page.getByRole('menuitem', { name: 'PDF kaydet' }).click();
      await expect(page.getByText(`Kaydedildi: ${target}`)).toBeVisible();
      expect(pdfText(readFileSync(target))).toContain('KÖYCEĞİZ BELEDİYE BAŞKANLIĞI');
    });
    await test.step('a look for updates, which loads the updater from the package', async () => {
      await program.answerOpenDialog(folder);
      expect((await call('updates', 'checkFolder', {}))?.state).toMatchObject({ step: 'refused', reason: 'noFeed' });
    });
    expect(program.errors).toEqual([]);
  } finally {
    await program.close();
  }

  const month = presetRange('thisMonth', today);
  const data = ['--veri', dataFolder];
  const period = ['--baslangic', month.from, '--bitis', month.to];

  await test.step('exit code 0: the file is written and named', () => {
    for (const name of ['dönem.pdf', 'dönem.xlsx', 'dönem.csv']) {
      const output = join(folder, name);
      expect(withoutWindow(machine, settingsFolder, [...data, '--rapor', 'donem', ...period, '--cikti', output])).toEqual({ status: 0, stdout: `${output}\n`, stderr: '' });
      expect(existsSync(output)).toBe(true);
    }
    expect(pdfText(readFileSync(join(folder, 'dönem.pdf')))).toContain('Gelen');
    const page = join(folder, 'mahalle.pdf');
    expect(withoutWindow(machine, settingsFolder, [...data, '--rapor', 'mahalle', '--mahalle', 'YENİ MH.', '--cikti', page])).toMatchObject({ status: 0, stderr: '' });
    expect(pdfPages(readFileSync(page))).toHaveLength(1);
    expect(pdfText(readFileSync(page))).toContain('Çeşme önünde ışık yanmıyor');
  });

  await test.step('exit code 2: wrong use, with the right one', () => {
    const wrong = withoutWindow(machine, settingsFolder, [...data, '--rapor', 'donem', '--baslangic', '2026-10-01', '--cikti', join(folder, 'x.pdf')]);
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/^--bitis seçeneği eksik\.\n\nKullanım:\n/);
  });

  await test.step('exit code 1: what failed, in Turkish', () => {
    const unknown = withoutWindow(machine, settingsFolder, [...data, '--rapor', 'mahalle', '--mahalle', 'Yokköy', '--cikti', join(folder, 'yok.pdf')]);
    expect(unknown).toEqual({ status: 1, stdout: '', stderr: '“Yokköy” adında bir mahalle yok. Rapor yapılmadı. Adı denetleyin.\n' });
    expect(existsSync(join(folder, 'yok.pdf'))).toBe(false);
    const unwritable = withoutWindow(machine, settingsFolder, [...data, '--rapor', 'donem', ...period, '--cikti', join(folder, 'olmayan', 'r.pdf')]);
    expect(unwritable.status).toBe(1);
    expect(unwritable.stderr).toContain('dosyasına yazılamadı. Kayıtlarınız güvende.');
    const empty = withoutWindow(machine, settingsFolder, ['--veri', join(folder, 'bos'), '--rapor', 'donem', ...period, '--cikti', join(folder, 'r.pdf')]);
    expect(empty.status).toBe(1);
    expect(empty.stderr).toContain('klasöründe kayıt yok. Hiçbir şey yapılmadı.');
  });
});
