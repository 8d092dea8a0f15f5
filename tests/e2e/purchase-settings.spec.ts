import type { Page } from '@playwright/test';
import { systemClock } from '../../main/app/clock.ts';
import { formatDate } from '../../preload/contract/dates.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const today = systemClock.today();
const year = Number(today.slice(0, 4));
const office = { prepare: (folder: string) => makeLedgerOffice(folder, 3) };

const dialog = (page: Page) => page.getByRole('dialog');
const snackbar = (page: Page) => page.locator('.MuiSnackbar-root');
const field = (page: Page, name: string) => dialog(page).getByRole('textbox', { name: new RegExp(`^${name}(\\s*\\*)?$`) });
const table = (page: Page, name: string) => page.getByRole('table', { name });

async function openSection(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/settings/satin-alma';
  });
  await expect(page.getByRole('heading', { name: '22/d sınırları' })).toBeVisible();
}

test('the 22/d limits: which column counts, a new period with amounts in words, a changed one is the office’s', async ({ launch }) => {
  const { page, call } = await launch(office);
  await openSection(page);
  await expect(page.getByText('Kurumunuz büyükşehir belediyesi sınırları içinde')).toBeVisible();
  const limits = table(page, '22/d sınırları');
  await expect(limits.getByRole('row')).toHaveCount(5);
  await expect(limits).toContainText('1.021.827,00 TL');
  await expect(limits.getByRole('row').nth(3)).toContainText('Tebliğ metniyle teyitli');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Dönem ekle' }).click();
  await expect(field(page, 'Dönemin ilk günü')).toHaveValue('01.02.2027');
  await expect(field(page, 'Dönemin son günü')).toHaveValue('31.01.2028');
  await field(page, 'Tebliğ no').fill('2027/1');
  await field(page, 'Resmî Gazete').fill('22.01.2027/33500');
  await field(page, 'Büyükşehir sınırları içinde').fill('1,500');
  await expect(dialog(page).getByText('iki türlü okunur')).toBeVisible();
  await field(page, 'Büyükşehir sınırları içinde').fill('1.300.000');
  await expect(dialog(page).getByText('bir milyon üç yüz bin TL')).toBeVisible();
  await field(page, 'Diğer idareler').fill('430000,50');
  await expect(dialog(page).getByText('dört yüz otuz bin TL elli kuruş')).toBeVisible();
  await expectAccessible(page);
  await field(page, 'Dönemin ilk günü').fill('31.01.2027');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByText('(tebliğ 2026/1) çakışıyor')).toBeVisible();
  await field(page, 'Dönemin ilk günü').fill('01.02.2027');
  await page.keyboard.press('Control+Enter');
  await expect(limits.getByRole('row').nth(1)).toContainText('430.000,50 TL');

  await page.getByRole('button', { name: '01.02.2024 – 31.01.2025 dönemini düzenle' }).click();
  await expect(dialog(page).getByRole('combobox', { name: /Kesinlik/ })).toHaveText('Tebliğ metniyle teyitli');
  await field(page, 'Diğer idareler').fill('207.454');
  await expect(dialog(page).getByRole('combobox', { name: /Kesinlik/ })).toHaveText('Kurumun yazdığı');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole('button', { name: '01.02.2023 – 31.01.2024 dönemini sil' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Dönemi sil' }).click();
  await expect(snackbar(page)).toContainText('Silindi. Tebliğ 2023/1');
  expect((await call('purchaseSettings', 'limits', {})).limits.map(({ notice, other, certainty }) => [notice, other, certainty])).toEqual([
    ['2027/1', 43_000_050, 'kurum'],
    ['2026/1', 34_039_100, 'iki_kaynak'],
    ['2025/1', 26_661_800, 'iki_kaynak'],
    ['2024/1', 20_745_400, 'kurum'],
  ]);
});

test('the budget: a line, a ceiling, and the year closed and opened again', async ({ launch }) => {
  const { page, call } = await launch(office);
  await openSection(page);
  await page.getByRole('button', { name: 'Kalem ekle' }).click();
  await page.keyboard.type('03.2.1.01');
  await field(page, 'Ad').fill('Kırtasiye ve büro malzemesi');
  await field(page, 'Ödenek').fill('250000');
  await page.keyboard.press('Tab');
  await expect(field(page, 'Ödenek')).toHaveValue('250.000,00');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(table(page, 'Bütçe')).toContainText('250.000,00 TL');

  await page.getByRole('button', { name: 'Tavan ekle' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('1.250,50');
  await field(page, 'Bütçe tutarı').fill('10.000.000');
  await page.keyboard.press('Control+Enter');
  await expect(table(page, 'Yıllık harcama tavanı (62/ı)')).toContainText('1.000.000,00 TL (%10)');
  await page.getByRole('button', { name: 'Tavan ekle' }).click();
  await expect(dialog(page).getByRole('combobox', { name: /Alım türü/ })).toHaveText('Hizmet alımları');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Yılı kapat' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Yılı kapat' }).click();
  await expect(page.getByText(`Yıl ${formatDate(today)} günü kapatıldı`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Yılı yeniden aç' }).click();
  await expect(page.getByText('Yıl açık')).toBeVisible();
  expect(await call('purchaseSettings', 'budget', { year })).toMatchObject({ closedOn: null, lines: [{ code: '03.2.1.01', allocation: 25_000_000 }], ceilings: [{ kind: 'mal', budget: 1_000_000_000 }] });
});

test('who signs is kept, and a line without a name is refused in words', async ({ launch }) => {
  const { page, call } = await launch(office);
  await openSection(page);
  const commission = page.getByRole('textbox', { name: 'Muayene ve kabul komisyonu' });
  await page.getByRole('textbox', { name: 'Harcama yetkilisi' }).first().fill('Zeynep Kaya');
  await commission.fill(', şef');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Her satıra bir kişi yazın')).toBeVisible();
  await commission.fill('Hasan Işık, şef\nGül Çınar, tekniker');
  await page.keyboard.press('Control+Enter');
  await expect(snackbar(page)).toContainText('Kaydedildi.');
  expect(await call('purchaseSettings', 'get', {})).toMatchObject({ spenderName: 'Zeynep Kaya', commission: 'Hasan Işık, şef\nGül Çınar, tekniker', stuckDays: 10 });
});

test('the stages of goods: one more, moved, with a paper; refused while it has no name; had back', async ({ launch }) => {
  const { page, call } = await launch(office);
  await openSection(page);
  await page.getByRole('button', { name: 'Mal alımı: aşamaları düzenle' }).click();
  const stages = dialog(page).getByRole('list', { name: 'Aşamalar' });
  const before = await stages.getByRole('listitem').count();
  await expect(stages.getByRole('listitem').first()).toContainText('1. İhtiyaç ve talep');
  await expectAccessible(page);

  await dialog(page).getByRole('button', { name: 'Aşama ekle' }).click();
  await expect(stages.getByRole('listitem').nth(1)).toContainText('Adsız aşama');
  await stages.getByRole('button', { name: /1\. İhtiyaç/ }).click();
  await page.keyboard.press('Control+Enter');
  await expect(stages.getByRole('listitem').nth(1)).toContainText('düzeltilecek alan var');
  await field(page, 'Aşamanın adı').fill('Encümen bilgisi');
  await field(page, 'Kimde bekler').fill('{muhtar}');
  await dialog(page).getByRole('button', { name: 'Belge ekle' }).click();
  await field(page, '1\\. belgenin adı').fill('Bilgi notu');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByText('{muhtar} doldurulan bir alan değil')).toBeVisible();
  await field(page, 'Kimde bekler').fill('{birim}');
  await dialog(page).getByRole('button', { name: 'Encümen bilgisi aşamasını yukarı taşı' }).click();
  await expect(stages.getByRole('listitem').first()).toContainText('1. Encümen bilgisi');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(table(page, 'Satın alma aşamaları')).toContainText('Encümen bilgisi → İhtiyaç ve talep');
  const [goods] = await call('purchaseSettings', 'ways', {});
  expect(goods?.own).toBe(true);
  expect(goods?.stages.slice(0, 2)).toMatchObject([{ code: 'ek_1', name: 'Encümen bilgisi', waitsOn: '{birim}', papers: [{ name: 'Bilgi notu', document: null }] }, { code: 'ihtiyac' }]);
  expect(goods?.stages).toHaveLength(before + 1);

  await page.getByRole('button', { name: 'Mal alımı: ilk hâline dön' }).click();
  await expect(table(page, 'Satın alma aşamaları')).not.toContainText('Encümen bilgisi');
});
