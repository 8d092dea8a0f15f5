import { join } from 'node:path';
import { addDays } from '../../preload/contract/dates.ts';
import { databaseFile } from '../../main/app/data-folder.ts';
import { readWorkbook } from '../../main/exports/workbook/read.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';
import { go, heading, markUpTo, openPurchase, purchaseOffice, read, today, withFirms } from './purchase-office.ts';

test('an empty list says what belongs here; rows show on whom each waits, are narrowed, summed, opened and taken out', async ({ launch, folder }) => {
  test.setTimeout(120_000);
  const program = await launch(purchaseOffice);
  const { page, call, answerSaveDialog } = program;
  await withFirms(program);
  await page.keyboard.press('Control+0');
  await expect(heading(page)).toHaveText('Satın almalar');
  await expect(page.getByText('Henüz satın alma yok')).toBeVisible();
  await expectAccessible(page);

  const goods = await openPurchase(program);
  const service = await openPurchase(program, { kind: 'hizmet', subject: 'Temizlik hizmeti', lines: [{ item: 'Temizlik', quantity: 100, unit: 'ay', price: 1_000_000, vatRate: 20 }] });
  const ended = await openPurchase(program, { subject: 'Vazgeçilen' });
  await call('purchases', 'end', { id: ended, on: today, reason: 'iptal', note: 'İhtiyaç kalmadı.', mergedIntoId: null });
  await markUpTo(program, goods, 'odenek');
  await page.reload();
  const list = page.getByRole('grid', { name: 'Satın alma listesi' });
  await expect(list.getByRole('row').filter({ hasText: 'Çay Mahallesi muhtarlığına yazıcı' })).toContainText('Mali Hizmetler’de bugün');
  await expect(list.getByRole('row').filter({ hasText: 'Vazgeçilen' })).toHaveCount(0);
  await expect(page.getByText('Listenin toplamı 64.500,00 TL (KDV hariç)')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Hepsi' }).click();
  await expect(list.getByRole('row').filter({ hasText: 'Vazgeçilen' })).toContainText('İptal');
  await page.getByRole('button', { name: 'Açık', exact: true }).click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('temizlik');
  await expect(list.getByRole('row').filter({ hasText: 'Temizlik hizmeti' })).toBeVisible();
  await expect(list.getByRole('row').filter({ hasText: 'Çay Mahallesi' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(`Satın alma ${(await read(program, service)).number}`);
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('Satın almalar');
  await page.getByRole('button', { name: 'Süzgeçleri temizle' }).click();

  await list.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('Seçilenlerin toplamı 64.500,00 TL (KDV hariç)')).toBeVisible();
  await page.keyboard.press('Escape');
  const path = join(folder, 'liste.xlsx');
  await answerSaveDialog(path);
  await page.keyboard.press('Control+Shift+E');
  await page.keyboard.press('Enter');
  await expect(page.getByText(new RegExp(`${path}`))).toBeVisible();
  const [sheet] = readWorkbook(path);
  const rows = [...(sheet?.rows() ?? [])];
  expect(rows).toHaveLength(3);
  expect(JSON.stringify(rows)).toContain('Temizlik hizmeti');

  await go(page, `/purchases?waitsOn=${encodeURIComponent('Mali Hizmetler Müdürlüğü')}&kinds=mal`);
  await expect(list.getByRole('row').filter({ hasText: 'Çay Mahallesi' })).toBeVisible();
  await expect(list.getByRole('row').filter({ hasText: 'Temizlik' })).toHaveCount(0);
  await expect(page.getByText('Mal alımı', { exact: true })).toBeVisible();
});

test('what has stood at a stage for too long is marked with symbol and words, on the list and on its page', async ({ launch }) => {
  const past = addDays(today, -30);
  const program = await launch({
    prepare: async (folder) => {
      await makeLedgerOffice(folder, 1);
      const { openOffice } = await import('../fixtures/office.ts');
      const office = await openOffice({ today: past, path: databaseFile(folder) });
      await office.call('purchases', 'open', {
        subject: 'Bekleyen alım', justification: '', kind: 'mal', method: '22d', unitId: null, neighbourhoodId: null, requestId: null, budgetYear: Number(past.slice(0, 4)), budgetCode: '', budgetTertip: '', filePlan: '', ekapNo: '', note: '', openedOn: past,
        lines: [{ item: 'Masa', quantity: 100, unit: 'adet', price: 100_000, vatRate: 20 }],
      });
      await office.close();
    },
  });
  const { page } = program;
  await expect(heading(page)).toHaveText('Bugün');
  const waiting = page.getByRole('region', { name: 'Satın almalar: takılı 1, açık 1' });
  await expect(waiting.getByRole('row').filter({ hasText: 'Bekleyen alım' })).toContainText('30 gündür');
  await expectAccessible(page);
  await waiting.getByRole('link', { name: 'Tüm takılılar' }).click();
  const row = page.getByRole('grid', { name: 'Satın alma listesi' }).getByRole('row').filter({ hasText: 'Bekleyen alım' });
  await expect(row).toContainText('▲');
  await expect(row).toContainText('30 gündür');
  await expectAccessible(page);

  // A long name is cut, the days never; and no column lies beyond the window.
  const { rows } = await program.call('purchases', 'list', { view: 'takili' });
  await program.call('purchases', 'passOn', { id: rows[0]?.id ?? 0, to: 'Destek Hizmetleri ve Satın Alma Takip Kurulu', on: addDays(today, -29), documentNo: '' });
  await page.reload();
  const days = row.getByText('29 gündür', { exact: true });
  const [words, place] = [await days.boundingBox(), await row.getByRole('gridcell').filter({ hasText: '29 gündür' }).boundingBox()];
  if (!words || !place) throw new Error('nothing is drawn');
  expect(words.x).toBeGreaterThan(place.x);
  expect(words.x + words.width).toBeLessThanOrEqual(place.x + place.width);
  expect(await page.getByRole('grid', { name: 'Satın alma listesi' }).evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
  await row.getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Şimdi' })).toContainText('Bu aşama için belirlenen süre geçti.');
});
