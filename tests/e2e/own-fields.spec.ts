import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

test('an own field is made once and then stands in form, record, list and filter', async ({ launch }) => {
  const { page, call } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 4) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Ek alanlar' }).click();
  await expect(page.getByText('Ek alan yok')).toBeVisible();
  await page.getByRole('button', { name: 'Yeni ek alan' }).click();
  await page.getByRole('textbox', { name: 'Alanın adı' }).fill('Bölge');
  await page.getByRole('combobox', { name: 'Türü' }).click();
  await page.getByRole('option', { name: 'Liste' }).click();
  await page.getByRole('textbox', { name: 'Seçenekler' }).fill('Doğu');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Listede en az iki seçenek olmalı.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Seçenekler' }).fill('Doğu\n\nBatı');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('cell', { name: 'Doğu, Batı' })).toBeVisible();

  await page.keyboard.press('Control+n');
  await page.getByRole('combobox', { name: 'Kim?' }).fill('yen');
  await page.getByRole('option', { name: /Hasan Işık/ }).click();
  await page.getByRole('textbox', { name: 'Özet' }).fill('Bölgesi olan talep');
  await page.getByRole('combobox', { name: 'Bölge' }).fill('bat');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.locator('.MuiSnackbarContent-root').getByRole('button', { name: 'Aç' }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'Batı' })).toBeVisible();

  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: /^Süzgeç/ }).click();
  await page.getByRole('combobox', { name: 'Bölge' }).fill('batı');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Bölge: Batı')).toBeVisible();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
  expect((await call('requests', 'list', { text: 'bölgesi' })).rows[0]?.own).toEqual({ '1': 'Batı' });
});
