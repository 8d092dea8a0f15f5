import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { systemClock } from '../../main/app/clock.ts';
import type { PaperRequest } from '../../preload/contract/reports.ts';
import { pdfPages } from '../main/reports/poppler.ts';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { dialog, go } from './forms.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const today = systemClock.today();
const office = { prepare: (folder: string) => makeLedgerOffice(folder, 3) };
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The PDF that the program would show; nothing but the handing over to the system is replaced. */
async function reader({ app, call }: Launched): Promise<(report: PaperRequest) => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    shell.openPath = async () => '';
  });
  return async (report) => {
    const { path } = await call('reports', 'open', { report });
    return pdfPages(readFileSync(path)).map((page) => page.replace(/\s+/g, ' '));
  };
}

/** Ten printers, ordered and delivered, the way of the window: through the program's own bridge. */
async function deliveredPurchase({ call }: Launched): Promise<number> {
  const { id: firmId } = await call('firms', 'create', { name: 'Yıldız Kırtasiye', address: 'Çarşı Sokak 3' });
  const { id } = await call('purchases', 'open', { subject: 'Muhtarlık yazıcısı', justification: 'Yazıcı bozuldu.', kind: 'mal', method: '22d', budgetYear: Number(today.slice(0, 4)), budgetCode: '03.7', openedOn: today, lines: [{ item: 'Lazer yazıcı', quantity: 1000, unit: 'adet', price: 500_000, vatRate: 20 }] });
  const detail = () => call('purchases', 'get', { id });
  const lineId = (await detail()).lines[0]?.id ?? 0;
  let offerId = 0;
  for (const stage of (await detail()).stages) {
    if (stage.effect === 'karar') break;
    if (stage.code === 'arastirma') ({ id: offerId } = await call('purchases', 'putOffer', { purchaseId: id, firmId, givenOn: today, vatIncluded: false, prices: [{ lineId, price: 480_000 }] }));
    await call('purchases', 'completeStage', { stageId: stage.id, on: today, by: 'Zeynep Kaya' });
  }
  await call('purchases', 'decide', { purchaseId: id, on: today, awards: [{ lineId, offerId }], fewOffersReason: 'İlçede tek satıcı.' });
  await call('purchases', 'order', { purchaseId: id, on: today, documentNo: 'S-1', firmId, lines: [{ lineId, quantity: 1000, price: 480_000 }] });
  await call('purchases', 'deliver', { purchaseId: id, on: today, documentNo: 'İrs-1', lines: [{ lineId, quantity: 1000 }] });
  return id;
}

test('the office’s words: a field put in by its meaning, a mistake told at once, and the paper says them', async ({ launch }, info) => {
  const program = await launch(office);
  const { page, call } = program;
  const pagesOf = await reader(program);
  const purchaseId = await deliveredPurchase(program);
  const order = { kind: 'satinalma_belge', purchaseId, document: 'siparis_mektubu', movementId: null, offerFirmId: null } as const;
  expect((await pagesOf(order)).join(' ')).toContain('verdiğiniz teklif uygun bulunmuştur.');

  await go(page, '/settings/yazilar');
  const table = page.getByRole('table', { name: 'Satın alma belgeleri ve zimmet fişleri' });
  await expect(table.getByRole('row')).toHaveCount(15);
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('liste.png') });

  await button(page, 'Sipariş mektubu: metni düzenle').click();
  const sheet = dialog(page).getByRole('article');
  await expect(sheet).toContainText('ÖRNEK KIRTASİYE LTD. ŞTİ.');
  const opening = dialog(page).getByRole('textbox', { name: /^Çizelgeden önceki metin/ });
  await opening.fill('{firmaa} hakkında.');
  await expect(dialog(page).getByText(/^\{firmaa\} diye bir alan yok/)).toBeVisible();
  await opening.fill('Siparişimiz: ');
  await dialog(page).getByRole('combobox', { name: 'Alan ekle' }).fill('numarasi');
  await page.getByRole('option', { name: /^\{siparis_no\}/ }).click();
  await expect(opening).toHaveValue('Siparişimiz: {siparis_no}');
  await expect(opening).toBeFocused();
  await expect(sheet).toContainText('Siparişimiz: 33');
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('pencere.png') });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Sipariş mektubu metni kaydedildi.')).toBeVisible();
  await expect(table.getByRole('row', { name: /^Sipariş mektubu/ })).toContainText('Kurumca değiştirildi');
  expect((await pagesOf(order)).join(' ')).toContain('Siparişimiz: S-1');

  await button(page, 'Sipariş mektubu: programla gelen metne dön').click();
  await expect(table.getByText('Kurumca değiştirildi')).toHaveCount(0);
  expect((await pagesOf(order)).join(' ')).toContain('verdiğiniz teklif uygun bulunmuştur.');
  expect((await call('purchaseDocuments', 'templates', {})).every(({ own }) => !own)).toBe(true);
});

test('an unfinished text is offered again at its own paper only', async ({ launch }) => {
  const { page, call } = await launch(office);
  await call('drafts', 'keep', { form: 'purchaseDocuments.saveTemplate', place: '/settings/yazilar#aboutId=siparis_mektubu#eski', title: 'Metin', content: JSON.stringify({ values: { title: 'Yarım kalan' }, extra: null }) });
  const offer = dialog(page).getByText(/Yarım kalmış yazınız var/);
  await go(page, '/settings/yazilar');
  // What is typed is kept a second later, and then the list of drafts is read anew.
  const typeInto = async (paper: string) => {
    await button(page, `${paper}: metni düzenle`).click();
    await dialog(page).getByRole('textbox', { name: /^Başlık/ }).fill('Şimdi yazılan');
    await expect.poll(async () => (await call('drafts', 'list', {})).length).toBe(2);
  };
  await typeInto('Dizi pusulası');
  await expect(page.getByText('2 yarım kayıt')).toBeVisible();
  await expect(offer).toHaveCount(0);
  await page.keyboard.press('Escape');
  await button(page, 'Kaydetmeden ayrıl').click();
  await typeInto('Sipariş mektubu');
  await expect(offer).toBeVisible();
});

test('a letter that asks for an offer asks for the firm first', async ({ launch }, info) => {
  const program = await launch(office);
  const { page, app, call } = program;
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    (globalThis as unknown as { opened: string[] }).opened = opened;
    shell.openPath = async (path) => {
      opened.push(path);
      return '';
    };
  });
  const newest = async (): Promise<string> => {
    const opened = await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
    const [path] = opened.slice(-1);
    return path === undefined ? '' : pdfPages(readFileSync(path)).join(' ').replace(/\s+/g, ' ');
  };
  const id = await deliveredPurchase(program);
  await call('firms', 'create', { name: 'Çınar Ticaret', address: 'Liman Caddesi 8' });
  await go(page, `/purchases/${id}`);
  const ask = async () => {
    await button(page, 'Belgeler').click();
    await page.getByRole('menuitem', { name: 'Teklif isteme mektubu' }).click();
    await expect(dialog(page).getByRole('combobox', { name: 'Teklif istenen firma' })).toBeFocused();
  };
  await ask();
  await expectAccessible(page);
  await page.keyboard.type('çınar');
  await page.getByRole('option', { name: /Çınar Ticaret/ }).click();
  await page.screenshot({ path: info.outputPath('firma.png') });
  await button(page, 'PDF’i aç').click();
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(newest).toContain('ÇINAR TİCARET Liman Caddesi 8');
  await ask();
  await button(page, 'PDF’i aç').click();
  await expect.poll(newest).not.toContain('Liman');
});

test('every paper can be looked at beside its words, in the dark too', async ({ launch }, info) => {
  const { page } = await launch(office);
  await go(page, '/settings/gorunum');
  await page.getByRole('button', { name: /Koyu/ }).click();
  await go(page, '/settings/yazilar');
  const rows = page.getByRole('table', { name: 'Satın alma belgeleri ve zimmet fişleri' }).getByRole('button', { name: /metni düzenle$/ });
  await expect(rows).toHaveCount(14);
  for (let at = 0; at < 14; at++) {
    await rows.nth(at).click();
    await expect(dialog(page).getByRole('article')).toContainText('Muhtarlık İşleri Müdürlüğü');
    await page.screenshot({ path: info.outputPath(`belge-${at}.png`) });
    if (at === 5) await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
  await expectAccessible(page);
});

test('the whole file of a purchase is one PDF with its papers in order', async ({ launch }) => {
  const program = await launch(office);
  const pagesOf = await reader(program);
  const purchaseId = await deliveredPurchase(program);
  const year = today.slice(0, 4);
  const pages = await pagesOf({ kind: 'satinalma_dosyasi', purchaseId });
  const signs = [`934.01[SA-${year}/0001]`, 'Dizi Pusulası', 'İhtiyaç Talep Formu', 'Yaklaşık Maliyet Hesap Cetveli', 'Doğrudan Temin Onay Belgesi', 'İlçede tek satıcı.', 'YILDIZ KIRTASİYE Çarşı Sokak 3', 'Teslim Tesellüm Tutanağı', 'Muayene ve Kabul Komisyonu Tutanağı'];
  expect(signs.filter((sign, at) => !pages[at]?.includes(sign))).toEqual([]);
  expect(pages).toHaveLength(signs.length);
});
