import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

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

test('10:20 six rows go to Fen İşleri within the budget', async ({ launch }) => {
  const { page } = await launch({ prepare: (folder) => makeLedgerOffice(folder) });
  await openLedger(page, '/requests?states=acik');
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
  await press('Control+Enter');
  await expect(page.getByText('6 kayıt Fen İşleri Müdürlüğü birimine gönderildi.')).toBeVisible();
  expect(keys).toBeLessThanOrEqual(5);
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
