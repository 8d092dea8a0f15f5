import type { Page } from '@playwright/test';
import { systemClock } from '../../main/app/clock.ts';
import { addDays, formatDate } from '../../preload/contract/dates.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const today = systemClock.today();
const office = { prepare: (folder: string) => makeLedgerOffice(folder, 3) };

const dialog = (page: Page) => page.getByRole('dialog');
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const section = (page: Page, name: string) => page.getByRole('region', { name });
const snackbar = (page: Page) => page.locator('.MuiSnackbar-root');
const textbox = (page: Page, name: string) => dialog(page).getByRole('textbox', { name: new RegExp(`^${name}(\\s*zorunlu|\\s*\\*)?$`) });

async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, path);
}

test('a firm: from the empty list by keyboard, refused twice, looked up, found, closed', async ({ launch }) => {
  const { page, call } = await launch(office);
  await page.getByRole('link', { name: 'Firmalar' }).click();
  await expect(page.getByText('Henüz firma yok')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Yeni firma' }).first().click();
  await page.keyboard.type('Işık Kırtasiye Ltd. Şti.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1234567891');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('Vergi numarası doğru değil');
  await textbox(page, 'Vergi no').fill('123 456 78 90');
  await textbox(page, 'Görüşülen kişi').fill('Gül Çınar');
  await textbox(page, 'Telefon').fill('0252 262 10 00');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(title(page)).toHaveText('Işık Kırtasiye Ltd. Şti.');
  await expect(section(page, 'İletişim')).toContainText('1234567890');
  await expect(section(page, 'Yasaklılık teyidi')).toContainText('Teyit edilmedi');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Yasaklılık teyidi yaz' }).first().click();
  await textbox(page, 'Teyit belge no').fill('YT-2026/5');
  await page.keyboard.press('Control+Enter');
  await expect(section(page, 'Yasaklılık teyidi')).toContainText(`Teyit: ${formatDate(today)}`);
  await page.getByRole('button', { name: 'Yasaklılık teyidi yaz' }).first().click();
  await dialog(page).getByRole('checkbox', { name: 'Firma yasaklı' }).check();
  const until = addDays(today, 100);
  await textbox(page, 'Yasağın son günü').fill(formatDate(until));
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(section(page, 'Yasaklılık teyidi')).toContainText(`Yasaklı – ${formatDate(until)} gününe kadar`);
  await expectAccessible(page);
  await snackbar(page).getByRole('button', { name: 'Geri al' }).click();
  await expect(section(page, 'Yasaklılık teyidi')).toContainText(`Teyit: ${formatDate(today)}`);

  await go(page, '/firms');
  await page.getByRole('button', { name: 'Yeni firma' }).first().click();
  await textbox(page, 'Firma').fill('Başka');
  await textbox(page, 'Vergi no').fill('1234567890');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByText('Bu vergi numarası Işık Kırtasiye Ltd. Şti. kaydında var.')).toBeVisible();
  await textbox(page, 'Vergi no').fill('');
  await page.keyboard.press('Control+Enter');
  await expect(title(page)).toHaveText('Başka');

  await page.keyboard.press('d');
  await textbox(page, 'Kapandığı gün').fill('b');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`Bu firma ${formatDate(today)} tarihinde kapandı.`)).toBeVisible();
  await go(page, '/firms');
  const grid = page.getByRole('grid', { name: 'Firma listesi' });
  await expect(grid.getByRole('row')).toHaveCount(2);
  await page.getByRole('switch', { name: 'Kapananlar da görünsün' }).click();
  await expect(grid.getByRole('row')).toHaveCount(3);
  await expectAccessible(page);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('kırtas');
  await page.getByRole('option', { name: /Işık Kırtasiye/ }).click();
  await expect(title(page)).toHaveText('Işık Kırtasiye Ltd. Şti.');
  expect((await call('firms', 'list', { withClosed: true })).map(({ name, closedOn }) => [name, closedOn])).toEqual([['Başka', today], ['Işık Kırtasiye Ltd. Şti.', null]]);
});

test('the purchases that a firm offered for stand on its page and lead to the list', async ({ launch }) => {
  const { page, call } = await launch(office);
  const { id } = await call('firms', 'create', { name: 'Işık Kırtasiye' });
  const { id: other } = await call('firms', 'create', { name: 'Çay Ticaret' });
  await go(page, `/firms/${other}`);
  await expect(section(page, 'Satın almalar')).toContainText('Bu firmadan teklif alınmadı ve alım yapılmadı.');
  const header = { justification: '', kind: 'mal', method: '22d', unitId: null, neighbourhoodId: null, budgetYear: Number(today.slice(0, 4)), budgetCode: '', budgetTertip: '', filePlan: '', ekapNo: '', note: '', requestId: null, openedOn: today } as const;
  const line = { item: 'Toner', quantity: 200, unit: 'adet', price: 10_000, vatRate: 20 } as const;
  const purchase = await call('purchases', 'open', { ...header, subject: 'Toner alımı', lines: [line] });
  await call('purchases', 'open', { ...header, subject: 'Klima bakımı', lines: [line] });
  const detail = await call('purchases', 'get', { id: purchase.id });
  for (const { id: stageId, code } of detail.stages.slice(0, 4)) await call('purchases', 'completeStage', { stageId, on: today, by: 'Zeynep Kaya', documentNo: code, note: '' });
  await call('purchases', 'putOffer', { purchaseId: purchase.id, firmId: id, givenOn: today, vatIncluded: false, documentNo: '', note: '', prices: [{ lineId: detail.lines[0]?.id ?? 0, price: 9_000 }] });
  await go(page, `/firms/${id}`);
  await expect(section(page, 'Satın almalar')).toContainText('Toner alımı');
  await expect(section(page, 'Satın almalar')).not.toContainText('Klima bakımı');
  await expectAccessible(page);
  await section(page, 'Satın almalar').getByRole('link', { name: 'Tümü (1)' }).click();
  await expect(title(page)).toContainText('Satın almalar');
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
});

test('what names a person is hidden with F9, and the history tells who wrote what', async ({ launch }) => {
  const { page, call } = await launch(office);
  const { id } = await call('firms', 'create', { name: 'Ali Er Tamirat', taxNo: '10000000146', contact: 'Gül Çınar', phone: '0532 765 43 21' });
  await go(page, `/firms/${id}`);
  await expect(section(page, 'İletişim')).toContainText('10000000146');
  await page.keyboard.press('F9');
  await expect(section(page, 'İletişim')).not.toContainText('10000000146');
  await expect(section(page, 'İletişim')).not.toContainText('Gül Çınar');
  await expect(section(page, 'İletişim')).toContainText('Ali Er Tamirat');
  await page.keyboard.press('F9');
  await call('firms', 'recordBanCheck', { id, on: today, documentNo: '', banned: true, until: null });
  await page.getByRole('button', { name: 'Diğer işlemler' }).click();
  await page.getByRole('menuitem', { name: /geçmiş/i }).click();
  await expect(dialog(page)).toContainText('Yasaklılık teyidi: gün');
});
