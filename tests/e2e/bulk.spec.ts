import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pdfPages } from '../main/reports/poppler.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';
import { usePrinters } from './printers.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Talep defteri' });
const total = (page: Page) => page.locator('#page-title + span');

async function openLedger(page: Page, address: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.evaluate((to) => {
    window.location.hash = to;
  }, address);
  await expect(grid(page)).toBeFocused();
  await expect(grid(page).getByRole('gridcell').first()).toBeVisible();
}

test('10:20 six rows go to Fen İşleri, letter and hand-over list to the printer, with six keys', async ({ launch, folder }) => {
  test.skip(process.platform === 'win32', 'the queue of this test is a script');
  const program = await launch({ prepare: (data) => makeLedgerOffice(data) });
  const { page } = program;
  const printed = join(folder, 'kuyruk.pdf');
  await usePrinters(program, join(folder, 'araclar'), {
    lpstat: 'case "$1" in -e) printf "Kat1\\nKat2\\n";; -d) echo "system default destination: Kat2";; esac',
    lp: `for last; do :; done; cp "$last" "${printed}.part" && mv "${printed}.part" "${printed}"`,
  });
  await openLedger(page, '/requests?states=acik');
  const numbers = (await grid(page).getByRole('link', { name: /^\d{4}\/\d+$/ }).allTextContents()).slice(0, 6);
  expect(new Set(numbers).size).toBe(6);
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  // Shift+↓ held down is one key.
  keys += 1;
  for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('6 kayıt seçildi')).toBeVisible();
  await press('h');
  const dialog = page.getByRole('dialog', { name: 'Birime gönder' });
  await expect(dialog.getByRole('combobox', { name: 'Birim' })).toBeFocused();
  await press('f');
  await press('Enter');
  await expect(dialog.getByText('6 kayıt değişecek.')).toBeVisible();
  await expectAccessible(page);
  await expect(dialog.getByRole('button', { name: 'Gönder ve yazdır (Ctrl+P)' })).toBeVisible();
  await press('Control+p');
  await expect(page.getByText('6 kayıt Fen İşleri Müdürlüğü birimine gönderildi.')).toBeVisible();
  const printers = page.getByRole('dialog', { name: 'Yazıcı seçin' });
  await expect(printers.getByRole('radio', { name: 'Kat2 (varsayılan)' })).toBeFocused();
  await expectAccessible(page);
  await press('Enter');
  await expect(page.getByText('Kat2 yazıcısına gönderildi.')).toBeVisible();
  expect(keys).toBe(6);
  await expect(grid(page)).toBeFocused();

  expect(existsSync(printed)).toBe(true);
  const pages = pdfPages(readFileSync(printed));
  const list = pages.findIndex((text) => text.includes('Zimmet Listesi'));
  expect(list).toBeGreaterThan(0);
  const letter = pages.slice(0, list).join('\n');
  expect(letter).toContain('TASLAK');
  expect(letter).toContain('FEN İŞLERİ MÜDÜRLÜĞÜ');
  for (const number of numbers) {
    expect(letter).toContain(number);
    expect(pages.slice(list).join('\n')).toContain(number);
  }
});

test('closes what can be closed, says what cannot and why, tells the requesters, and takes each back in one step', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder) });
  const { page } = program;
  const open = (await program.call('today', 'summary', {})).counts.acik;
  const closed = (await program.call('requests', 'list', { states: ['kapali'] })).total;
  await openLedger(page, '/requests');
  await page.keyboard.press('Control+a');
  await expect(page.getByText('60 kayıt seçildi')).toBeVisible();
  await page.keyboard.press('k');
  const dialog = page.getByRole('dialog', { name: '60 kaydı sonuçlandır' });
  await dialog.getByRole('combobox', { name: 'Sonuç' }).fill('geri çekildi');
  await page.keyboard.press('Enter');
  await dialog.getByRole('combobox', { name: 'Gerekçe' }).fill('ödenek');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(`${open} kayıt değişecek.`)).toBeVisible();
  await expect(dialog.getByText(`${60 - open} kayıt değişmeyecek:`).first()).toBeVisible();
  await expect(dialog.getByText(/^2026\/\d{4}: Kayıt “Sonuçlandı” durumunda/).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`${open} kayıt sonuçlandı: Geri çekildi.`)).toBeVisible();
  expect((await program.call('requests', 'list', { states: ['kapali'] })).total).toBe(closed + open);
  await page.getByRole('button', { name: 'Geri al' }).click();
  await expect(page.getByText(/^Geri alındı/)).toBeVisible();
  expect((await program.call('requests', 'list', { states: ['kapali'] })).total).toBe(closed);

  await page.evaluate(() => {
    window.location.hash = '/requests?view=bildirilecek';
  });
  await expect(page.getByRole('button', { name: 'Görünüm: Bildirilecek' })).toBeVisible();
  const waiting = (await program.call('today', 'summary', {})).counts.bildirilecek;
  await expect(total(page)).toHaveText(`${waiting} kayıt`);
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText(`${waiting} kayıt seçildi`)).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog').getByText(`${waiting} kayıt değişecek.`)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`${waiting} kayıt bildirildi olarak işlendi.`)).toBeVisible();
  await expect(total(page)).toHaveText('0 kayıt');
});
