import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const total = (page: Page) => page.locator('#page-title + span');
const button = (page: Page) => page.getByRole('button', { name: /^Görünüm: / });
const openLedger = async (page: Page, count: number) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+2');
  await expect(total(page)).toHaveText(`${count} kayıt`);
};
const choose = async (page: Page, name: string) => {
  await button(page).click();
  await page.getByRole('menu').getByText(name, { exact: true }).click();
};

test('a view keeps filter, order and columns under a name, and is there after a restart', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder) });
  const { page } = program;
  await openLedger(page, 60);
  await page.keyboard.press('g');
  await expect(page.getByRole('menuitemradio', { name: 'Bütün talepler' })).toBeFocused();
  await expect(page.getByRole('menuitemradio')).toHaveCount(11);
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(button(page)).toHaveText('Görünüm: Geciken');
  await expect(page.getByRole('columnheader', { name: 'Son gün' })).toHaveAttribute('aria-sort', 'ascending');

  await page.getByRole('button', { name: 'Süzgeç' }).click();
  const panel = page.getByRole('dialog', { name: 'Talepleri süz' });
  await panel.getByRole('combobox', { name: 'Birim' }).fill('fen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Kapat' }).click();
  await expect(button(page)).toHaveText('Görünüm: Geciken (değişti)');
  await page.getByRole('button', { name: 'Sütunlar' }).click();
  await page.getByRole('checkbox', { name: 'Kanal' }).uncheck();
  await page.keyboard.press('Escape');
  const records = await total(page).textContent();

  await choose(page, 'Bu görünümü kaydet…');
  const dialog = page.getByRole('dialog', { name: 'Görünümü kaydet' });
  await expectAccessible(page);
  await dialog.getByRole('textbox').fill('geciken');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(/“geciken” adında bir görünüm var/)).toBeVisible();
  await dialog.getByRole('textbox').fill('Fen, geciken');
  await page.keyboard.press('Control+Enter');
  await expect(button(page)).toHaveText('Görünüm: Fen, geciken');

  await choose(page, 'Bütün talepler');
  await expect(total(page)).toHaveText('60 kayıt');
  await page.getByRole('button', { name: 'Sütunlar' }).click();
  await page.getByRole('checkbox', { name: 'Kanal' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Kanal' })).toBeVisible();
  await page.evaluate(() => window.localStorage.clear());
  await page.reload();
  await expect(total(page)).toHaveText('60 kayıt');
  await choose(page, 'Fen, geciken');
  await expect(total(page)).toHaveText(records ?? '');
  await expect(page.getByRole('columnheader', { name: 'Kanal' })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: 'Son gün' })).toHaveAttribute('aria-sort', 'ascending');
});

test('views are renamed, moved, hidden, removed and taken back', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 4) });
  const { page } = program;
  await program.call('savedViews', 'save', { list: 'talepler', name: 'Benimki', query: 'states=acik' });
  await openLedger(page, 4);
  await choose(page, 'Görünümleri düzenle…');
  const dialog = page.getByRole('dialog', { name: 'Görünümleri düzenle' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '“Benimki” adını değiştir' }).click();
  await dialog.getByRole('textbox').fill('Yeni gelenler');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '“Yeni gelenler” yukarı' }).click();
  await dialog.getByRole('button', { name: '“Geciken” gizle' }).click();
  await expect(dialog.getByText('programla gelen · gizli')).toBeVisible();
  await dialog.getByRole('button', { name: 'Kapat' }).click();
  await button(page).click();
  await expect(page.getByRole('menuitemradio').last()).toHaveText('Yeniden açılan');
  await expect(page.getByRole('menuitemradio', { name: 'Geciken' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await choose(page, 'Görünümleri düzenle…');
  await dialog.getByRole('button', { name: '“Yeni gelenler” sil' }).click();
  await expect(dialog.getByText('Yeni gelenler')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Kapat' }).click();
  await page.getByRole('button', { name: 'Geri al' }).click();
  await button(page).click();
  await expect(page.getByRole('menuitemradio', { name: 'Yeni gelenler' })).toBeVisible();
});
