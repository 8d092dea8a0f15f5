import type { Page } from '@playwright/test';
import { addDays, formatDate } from '../../preload/contract/dates.ts';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { dialog, go, heading, markUpTo, openPurchase, openRecord, pressNext, purchaseOffice, putOffers, read, saveDialog, step, today, withFirms } from './purchase-office.ts';

/** A purchase that stands before its order, decided for the first firm. */
async function decided(program: Launched, firms: readonly number[]): Promise<number> {
  const id = await openPurchase(program);
  await markUpTo(program, id, 'arastirma');
  await putOffers(program, id, firms.map((firm, at) => [firm, false, [800_000 + at * 1000, 110_000 + at * 1000]] as const));
  await markUpTo(program, id, 'karar');
  const { lines, offers } = await read(program, id);
  await program.call('purchases', 'decide', { purchaseId: id, on: today, by: '', documentNo: '', awards: lines.map(({ id: lineId }) => ({ lineId, offerId: offers[0]?.id ?? 0 })), notLowestReason: '', fewOffersReason: '' });
  return id;
}

async function ordered(program: Launched, id: number): Promise<void> {
  const { lines, offers } = await read(program, id);
  await program.call('purchases', 'order', { purchaseId: id, on: today, documentNo: '', person: '', note: '', firmId: offers[0]?.firmId ?? 0, dueOn: null, lines: lines.map((line) => ({ lineId: line.id, quantity: line.quantity, price: line.agreed.price })) });
}

async function menu(page: Page, name: string): Promise<void> {
  await step(page).getByRole('button', { name: 'Diğer işlemler' }).click();
  await page.getByRole('menuitem', { name }).click();
  await expect(dialog(page)).toBeVisible();
}

const quantity = (page: Page, item: string) => dialog(page).getByRole('textbox', { name: `${item}, miktar` });
const save = (page: Page) => page.keyboard.press('Control+Enter');

test('more than was ordered, dates out of order and an invoice twice: each a sentence at its field, the record unharmed', async ({ launch }) => {
  test.setTimeout(120_000);
  const program = await launch(purchaseOffice);
  const { page, call } = program;
  const firms = await withFirms(program);
  const id = await decided(program, firms);
  await openRecord(page, id);

  await pressNext(page, 'Sipariş ver (N)');
  await quantity(page, 'Lazer yazıcı').fill('6');
  await dialog(page).getByRole('textbox', { name: /^Tarih/ }).first().fill(formatDate(addDays(today, -3)));
  await save(page);
  await expect(dialog(page).getByText(/Sipariş, istenen miktarı aşamaz\. En çok 5 adet/)).toBeVisible();
  await expect(dialog(page).getByText(/tarihinden \(.*\) önce olamaz/)).toBeVisible();
  await expectAccessible(page);
  await quantity(page, 'Lazer yazıcı').fill('1,500');
  await expect(dialog(page).getByText(/iki türlü okunur/)).toBeVisible();
  await quantity(page, 'Lazer yazıcı').fill('5');
  await dialog(page).getByRole('textbox', { name: /^Tarih/ }).first().fill('b');
  await saveDialog(page);

  await pressNext(page, 'Teslim al (N)');
  await quantity(page, 'Toner').fill('11');
  await save(page);
  await expect(dialog(page).getByText(/Teslim, sipariş edilen miktarı aşamaz\. En çok 10 kutu/)).toBeVisible();
  expect((await read(program, id)).lines).toMatchObject([{ received: 0 }, { received: 0 }]);
  await quantity(page, 'Toner').fill('10');
  await saveDialog(page);
  await pressNext(page, 'Kabul et (N)');
  await saveDialog(page);

  // The number stands on another purchase of the same firm already.
  const other = await openPurchase(program, { kind: 'abonelik', method: 'yok', subject: 'Su faturası', lines: [{ item: 'Su', quantity: 100, unit: 'ay', price: 10_000, vatRate: 20 }] });
  await markUpTo(program, other, 'fatura');
  const lineId = (await read(program, other)).lines[0]?.id ?? 0;
  await call('purchases', 'invoice', { purchaseId: other, on: today, documentNo: 'ABC-1', person: '', note: '', firmId: firms[0] ?? 0, gross: 12_000, lines: [{ lineId, quantity: 100, price: 10_000 }] });
  await markUpTo(program, id, 'fatura');
  await page.reload();
  await pressNext(page, 'Faturayı işle (N)');
  await dialog(page).getByRole('textbox', { name: 'Fatura no' }).fill('abc-1');
  await dialog(page).getByRole('textbox', { name: /Faturadaki toplam/ }).fill('61.200');
  await save(page);
  await expect(dialog(page).getByText(/Bu firmanın bu numaralı faturası SA-\d{4}\/0002 kaydında var/)).toBeVisible();
  await dialog(page).getByRole('textbox', { name: 'Fatura no' }).fill('ABC-2');
  await dialog(page).getByRole('textbox', { name: /Faturadaki toplam/ }).fill('65.000');
  await save(page);
  await expect(dialog(page).getByText(/Fatura toplamı 65\.000,00 TL, kalemlerin KDV’li toplamı 61\.200,00 TL/)).toBeVisible();
  expect((await read(program, id)).lines).toMatchObject([{ invoiced: 0 }, { invoiced: 0 }]);
  await dialog(page).getByRole('textbox', { name: /Faturadaki toplam/ }).fill('61.200');
  await saveDialog(page);
  await markUpTo(program, id, 'odeme');
  await page.reload();
  await pressNext(page, 'Ödemeyi işle (N)');
  await dialog(page).getByRole('textbox', { name: 'Ödenen tutar' }).fill('61.300');
  await save(page);
  await expect(dialog(page).getByText(/ödenmemiş tutarını \(61\.200,00 TL\) aşamaz/)).toBeVisible();
});

test('a banned firm and an offer after the decision are refused in their column', async ({ launch }) => {
  const program = await launch(purchaseOffice);
  const { page, call } = program;
  const [first = 0, second = 0, third = 0] = await withFirms(program);
  await call('firms', 'recordBanCheck', { id: third, on: today, documentNo: 'EKAP-9', banned: true, until: addDays(today, 100) });
  const id = await openPurchase(program);
  await markUpTo(program, id, 'arastirma');
  await putOffers(program, id, [[first, false, [800_000, 110_000]]]);
  await go(page, `/purchases/${id}/offers`);
  await expect(heading(page)).toHaveText(/fiyat teklifleri$/);
  await page.getByRole('button', { name: 'Firma ekle' }).click();
  await page.getByRole('combobox', { name: '2. firma' }).fill('Çınar');
  await expect(page.getByRole('option', { name: /yasaklı/ })).toBeVisible();
  await page.getByRole('option', { name: /Çınar/ }).click();
  await page.getByRole('radiogroup', { name: /Çınar/ }).getByRole('radio', { name: 'KDV hariç' }).check();
  await page.getByRole('textbox', { name: 'Lazer yazıcı, Çınar Ticaret' }).fill('-5');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Tutar eksi olamaz/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Lazer yazıcı, Çınar Ticaret' }).fill('7.000');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Çınar Ticaret .* tarihine kadar ihalelere katılmaktan yasaklı/)).toBeVisible();
  await expectAccessible(page);
  expect((await read(program, id)).offers).toHaveLength(1);

  // Somebody decides while the page is open: what is typed stays, and the sentence says why it is not taken.
  await page.getByRole('button', { name: 'Çınar Ticaret teklifini kaldır' }).click();
  await page.getByRole('button', { name: 'Firma ekle' }).click();
  await page.getByRole('combobox', { name: '2. firma' }).fill('Işık');
  await page.getByRole('option', { name: /Işık/ }).click();
  await page.getByRole('radiogroup', { name: /Işık/ }).getByRole('radio', { name: 'KDV hariç' }).check();
  await page.getByRole('textbox', { name: 'Lazer yazıcı, Işık Bilişim' }).fill('7.000');
  await markUpTo(program, id, 'karar');
  const { lines, offers } = await read(program, id);
  await call('purchases', 'decide', { purchaseId: id, on: today, by: '', documentNo: '', awards: lines.map(({ id: lineId }) => ({ lineId, offerId: offers[0]?.id ?? 0 })), notLowestReason: '', fewOffersReason: 'Acele' });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/karardan sonra teklif yazılamaz/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Lazer yazıcı, Işık Bilişim' })).toHaveValue('7.000');
  expect((await read(program, id)).offers).toMatchObject([{ firmId: first }]);
  expect(second).toBeGreaterThan(0);
  // Left alone, the page asks before the typed offer is lost; read anew it only shows.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kaydetmeden ayrıl' }).click();
  await go(page, `/purchases/${id}/offers`);
  await page.reload();
  await expect(page.getByText(/Karardan sonra teklif yazılmaz/)).toBeVisible();
  await expectAccessible(page);
});

test('skipped with a reason, sent elsewhere, cancelled movement, ended and resumed; the reason is asked each time', async ({ launch }) => {
  test.setTimeout(120_000);
  const program = await launch(purchaseOffice);
  const { page } = program;
  const firms = await withFirms(program);
  const id = await decided(program, firms);
  await ordered(program, id);
  await openRecord(page, id);
  await page.getByRole('button', { name: /^Sipariş, bitti/ }).click();
  await expect(dialog(page)).toContainText('Kimde bekler');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /İptal et: Sipariş/ }).click();
  await save(page);
  await expect(dialog(page).getByText('Bu alan boş bırakılamaz.')).toBeVisible();
  await dialog(page).getByRole('textbox', { name: 'Gerekçe' }).fill('Yanlış firmaya yazıldı.');
  await expectAccessible(page);
  await saveDialog(page);
  await expect(page.getByText(/İptal .*: Yanlış firmaya yazıldı\./)).toBeVisible();

  await menu(page, 'Evrakı gönder (kimde?)');
  await dialog(page).getByRole('combobox', { name: 'Kimde' }).fill('Başkanlık Makamı');
  await expectAccessible(page);
  await saveDialog(page);
  await expect(page.getByRole('region', { name: 'Şimdi' })).toContainText('Başkanlık Makamı');

  await menu(page, 'Sipariş: gerekçesiyle atla');
  await dialog(page).getByRole('textbox', { name: 'Gerekçe' }).fill('Doğrudan teslim edildi.');
  await expectAccessible(page);
  await saveDialog(page);
  await expect(page.getByRole('button', { name: /^Sipariş, atlandı/ })).toBeVisible();

  await menu(page, 'Alımı sonuçsuz bitir');
  await dialog(page).getByRole('combobox', { name: 'Neden bitiyor' }).click();
  await page.getByRole('option', { name: 'Ödenek yok' }).click();
  await save(page);
  await expect(dialog(page).getByText('Bu alan boş bırakılamaz.')).toBeVisible();
  await dialog(page).getByRole('textbox', { name: 'Açıklama' }).fill('Bütçe aktarılamadı.');
  await expectAccessible(page);
  await saveDialog(page);
  await expect(page.getByText(/ödenek olmadığı için bitirildi/)).toBeVisible();
  expect(await read(program, id)).toMatchObject({ state: 'odenek_yok', actions: ['devam'] });
  await pressNext(page, 'Yeniden başlat (N)');
  await dialog(page).getByRole('textbox', { name: 'Gerekçe' }).fill('Ödenek geldi.');
  await saveDialog(page);
  await expect(page.getByText(/ödenek olmadığı için bitirildi/)).toHaveCount(0);

  await page.keyboard.press('d');
  await dialog(page).getByRole('textbox', { name: 'Konu' }).fill('İki yazıcı');
  await expectAccessible(page);
  await saveDialog(page);
  await expect(page.getByText('İki yazıcı').first()).toBeVisible();
  await page.getByRole('button', { name: 'Değişiklik geçmişi' }).click();
  await expect(dialog(page).getByRole('row').filter({ hasText: 'İki yazıcı' }).first()).toBeVisible();
  await expectAccessible(page);
});

test('papers: there with date and number, or not needed and why; what is missing is marked', async ({ launch }) => {
  const program = await launch(purchaseOffice);
  const { page } = program;
  await withFirms(program);
  const id = await openPurchase(program);
  await markUpTo(program, id, 'onay');
  await openRecord(page, id);
  const papers = page.getByRole('region', { name: 'Evrak' });
  await expect(papers).toContainText('3 evrak eksik');
  await papers.getByRole('button', { name: 'Bütçe sorgusu: işaretle' }).click();
  await dialog(page).getByRole('textbox', { name: 'Sayı ya da belge no' }).fill('BS-14');
  await expectAccessible(page);
  await saveDialog(page);
  await expect(papers.getByRole('row').filter({ hasText: 'Bütçe sorgusu' })).toContainText('var');
  await papers.getByRole('button', { name: 'Yaklaşık maliyet hesap cetveli: işaretle' }).click();
  await dialog(page).getByRole('checkbox', { name: 'Bu satın almada gerekmiyor' }).check();
  await save(page);
  await expect(dialog(page).getByText('Bu alan boş bırakılamaz.')).toBeVisible();
  await dialog(page).getByRole('textbox', { name: 'Neden gerekmiyor' }).fill('Tek kalem, rayiç belli.');
  await saveDialog(page);
  await expect(papers).toContainText('1 evrak eksik');
  await papers.getByRole('button', { name: 'Bütçe sorgusu: taranmış dosyalar' }).click();
  await expect(dialog(page).getByRole('region', { name: 'Dosyalar' })).toBeVisible();
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Kapat' }).click();
  await papers.getByRole('button', { name: 'Belgeler' }).click();
  await expect(page.getByRole('menuitem', { name: 'Sipariş mektubu' })).toBeVisible();
});
