import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const next = (page: Page) => page.getByRole('button', { name: 'İleri' });

/** What Ctrl+V brings, without the clipboard of the machine. */
async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.getByRole('table').getByRole('textbox').first().evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, rows.map((row) => row.join('\t')).join('\r\n'));
}

test('from an empty folder to Bugün by keyboard, with muhtars pasted from a spreadsheet', async ({ launch, folder }) => {
  const { page, call, answerOpenDialog } = await launch();
  await expect(page.getByRole('combobox', { name: /^İl/ }).first()).toBeFocused();
  await page.keyboard.type('mug');
  await page.getByRole('option', { name: 'Muğla' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('koy');
  await page.getByRole('option', { name: 'Köyceğiz' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Kurum adı')).toHaveValue('KÖYCEĞİZ BELEDİYE BAŞKANLIĞI');
  await expect(page.getByLabel('Büyükşehir sınırları içinde')).toBeChecked();
  await expect(page.getByText('Köyceğiz için 25 mahalle bulundu.')).toBeVisible();
  await page.getByLabel('Adınız soyadınız').fill('Ayşe Yılmaz');
  await expectAccessible(page);
  await next(page).click();
  await expect(page.getByText('14 birim seçildi')).toBeVisible();
  await page.getByLabel('Emlak ve İstimlak Müdürlüğü').uncheck();
  await next(page).click();

  await paste(page, [
    ['Sıra', 'Mahalle', 'Muhtar', 'Telefon'],
    ['1', 'ÇANDIR MH.', 'Şükrü Ağca', '0532 111 22 33'],
    ['2', 'Yeni Mah.', 'Hasan Işık', '5354445566'],
    ['3', 'Yenni', 'İlyas Şığırcı', '0536 777 88 99'],
  ]);
  await expect(page.getByText('2 satır yerleştirildi, 1 satır için seçim bekleniyor.')).toBeVisible();
  await expect(page.getByLabel('Çandır Mahallesi muhtarının telefonu')).toHaveValue('0 (532) 111 22 33');
  await page.getByLabel('“Yenni” hangi mahalle?').fill('toparlar');
  await page.keyboard.press('Enter');
  await expect(page.getByText('25 mahalleden 3 tanesinin muhtarı yazıldı')).toBeVisible();
  await page.getByLabel('Akköprü Mahallesi muhtarının telefonu').fill('12');
  await next(page).click();
  await expect(page.getByText('Adım 3 / 5')).toBeVisible();
  await page.getByLabel('Akköprü Mahallesi muhtarının telefonu').fill('');
  await expectAccessible(page);
  await next(page).click();
  await expect(page.getByText('3071 sayılı Dilekçe Hakkının', { exact: false })).toBeVisible();
  await next(page).click();
  // The second place for backups, asked once.
  const stick = join(folder, 'usb');
  mkdirSync(stick);
  await answerOpenDialog(stick);
  await page.getByRole('button', { name: 'İkinci yer seç' }).click();
  await expect(page.getByText('Takılı', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bitir ve başla' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  const muhtars = (await call('neighbourhoods', 'list', { text: '' })).filter(({ muhtar }) => muhtar !== '');
  expect(muhtars.map(({ name, muhtar, muhtarPhone }) => [name, muhtar, muhtarPhone])).toEqual([
    ['Çandır', 'Şükrü Ağca', '+905321112233'],
    ['Toparlar', 'İlyas Şığırcı', '+905367778899'],
    ['Yeni', 'Hasan Işık', '+905354445566'],
  ]);
  expect(await call('units', 'list', { text: '' })).toHaveLength(13);
  expect(await call('office', 'get', {})).toMatchObject({ district: 'Köyceğiz', insideMetropolitan: true, userName: 'Ayşe Yılmaz' });
});

test('every step can be left for later', async ({ launch }) => {
  const { page } = await launch();
  for (let step = 1; step < 5; step += 1) await page.getByRole('button', { name: 'Atla' }).click();
  await page.getByRole('button', { name: 'Bitir ve başla' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await expect(page.getByText('Henüz talep yok')).toBeVisible();
});

test('a required field left empty is named, and nothing typed is lost', async ({ launch }) => {
  const { page } = await launch();
  await page.getByLabel('Adınız soyadınız').fill('Ayşe Yılmaz');
  await next(page).click();
  await expect(page.getByText('Bu alan boş bırakılamaz.').first()).toBeVisible();
  await expect(page.getByLabel('Adınız soyadınız')).toHaveValue('Ayşe Yılmaz');
});

test('the sample office opens apart, wears its frame, and the way back leads to the own first run', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Örnek veriyle dene' }).click();
  await expect(page.getByText('ÖRNEK VERİ', { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.getByRole('button', { name: 'Kendi kayıtlarıma dön' }).click();
  await expect(page.getByRole('heading', { name: 'Muhtarlık Defteri’ni kuralım' })).toBeVisible();
});
