import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { box, dialog, go, heading } from './forms.ts';
import { makeLedgerOffice } from './ledger-office.ts';

/** What the program hands to the system to be opened; nothing else of it is replaced. */
async function watchOpened({ app }: Launched): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    (globalThis as unknown as { opened: string[] }).opened = opened;
    shell.openPath = async (path) => {
      opened.push(path);
      return '';
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}

const pressUmlaut = (page: Page) =>
  page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ü', code: 'BracketRight', bubbles: true, cancelable: true })));
const isPdf = (path: string | undefined) => readFileSync(path ?? '').subarray(0, 5).toString() === '%PDF-';

test('11:30, overdue: from Bugün four keys chase every unit, one letter each, counted and to be undone', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 60) });
  const { page, call } = program;
  const opened = await watchOpened(program);
  await expect(heading(page)).toHaveText('Bugün');
  await expect(page.getByRole('link', { name: /^Geciken \d+/ })).toBeVisible();
  const late = (await call('requests', 'list', { view: 'geciken', limit: 200 })).rows;
  const waiting = late.filter(({ state }) => state === 'birimde');
  expect(waiting.length).toBeGreaterThan(1);

  let keys = 0;
  const press = async (key: string) => {
    keys++;
    // Playwright's keyboard has no key for it, a Turkish one has.
    if (key === 'ü') await pressUmlaut(page);
    else await page.keyboard.press(key);
  };
  await press('l');
  await expect(page.getByRole('row', { name: new RegExp(late[0]?.number ?? '') })).toBeVisible();
  await press('Control+a');
  await expect(page.getByRole('button', { name: 'Üstele (Ü)' })).toBeVisible();
  await press('ü');
  await expect(dialog(page).getByText(new RegExp(`${waiting.length} talep için tekit sayılacak`))).toBeVisible();
  await expectAccessible(page);
  await press('Control+Enter');
  await expect(page.getByText(new RegExp(`^${waiting.length} talep için \\d birime tekit yazısı hazırlandı\\.$`))).toBeVisible();
  expect(keys).toBe(4);
  await expect.poll(async () => (await opened()).length).toBe(1);
  expect(isPdf((await opened())[0])).toBe(true);
  const id = waiting[0]?.id ?? 0;
  expect(await call('requests', 'get', { id })).toMatchObject({ chaseCount: 1 });

  await go(page, `/requests/${id}`);
  await expect(page.getByText(/için 1\. tekit yazısı hazırlandı/).first()).toBeVisible();
  await pressUmlaut(page);
  await expect(dialog(page).getByText('Bugün zaten üstelendi.', { exact: false })).toBeVisible();
});

test('10:20, hand-over: selected rows go to a unit with letter and list; what comes back is ticked', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 24) });
  const { page } = program;
  const opened = await watchOpened(program);
  await expect(heading(page)).toHaveText('Bugün');
  await go(page, '/requests?states=acik');
  const rows = page.getByRole('grid').getByRole('gridcell');
  await expect(rows.first()).toBeVisible();
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 kayıt seçildi')).toBeVisible();
  await page.keyboard.press('h');
  await expect(dialog(page)).toHaveAccessibleName('Birime gönder');
  await dialog(page).getByRole('combobox', { name: 'Birim' }).fill('fen');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('checkbox', { name: 'Gönderince üst yazıyı ve zimmet listesini aç' }).check();
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(async () => (await opened()).length).toBe(1);
  expect(isPdf((await opened())[0])).toBe(true);

  await page.keyboard.press('Control+Shift+H');
  await expect(heading(page)).toContainText('Zimmet listeleri');
  await expect(page.getByRole('heading', { name: /^Fen İşleri Müdürlüğü · 3 talep/ })).toBeVisible();
  await expect(page.getByText('1 kez çıktı alındı; yenisi 2. nüsha olur.')).toBeVisible();
  const tick = page.getByRole('checkbox', { name: /geri geldi$/ }).first();
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(tick).toBeChecked();
  await expect(page.getByText(/, Zeynep Kaya$/).first()).toBeVisible();
  await expectAccessible(page);
});

test('a letter is filled, edited beside its picture, kept and opened; its template is the office’s own', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 8) });
  const { page, call } = program;
  const opened = await watchOpened(program);
  await expect(heading(page)).toHaveText('Bugün');
  const closed = (await call('requests', 'list', { states: ['kapali'] })).rows[0];
  await go(page, `/requests/${closed?.id ?? 0}`);
  await expect(page.getByText('Bu talep için henüz yazı hazırlanmadı.')).toBeVisible();
  await page.keyboard.press('z');
  await page.getByRole('menuitem', { name: 'Cevap yazısı' }).press('Enter');
  const sheet = dialog(page).getByRole('article');
  await expect(sheet).toContainText('TASLAK');
  await expect(sheet).toContainText('KÖYCEĞİZ BELEDİYE BAŞKANLIĞI');
  await box(dialog(page), 'Konu').fill('Sokak Işığı Hakkında');
  await expect(sheet).toContainText('Sokak Işığı Hakkında');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(async () => (await opened()).length).toBe(1);
  expect(isPdf((await opened())[0])).toBe(true);
  await expect(page.getByRole('button', { name: 'Cevap yazısı: düzenle' })).toBeVisible();

  await go(page, '/settings/yazilar');
  await page.getByRole('button', { name: 'Cevap yazısı şablonunu düzenle' }).click();
  const words = dialog(page).getByRole('textbox', { name: /^Metin/ });
  await words.fill('{muhtarlik} bildirdi.');
  await expect(dialog(page).getByText(/^\{muhtarlik\} diye bir alan yok/)).toBeVisible();
  await words.fill('{mahalle:den} gelen “{konu}” talebi.');
  await expect(sheet).toContainText("Yeni Mahallesi'nden gelen “Kapalı spor salonu yapılması” talebi.");
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Kurumca değiştirildi')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cevap yazısı şablonunu programla gelene döndür' }).click();
  await expect(page.getByText('Kurumca değiştirildi')).toHaveCount(0);
});
