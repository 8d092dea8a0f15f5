import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { go, markUpTo, openPurchase, purchaseOffice, putOffers, read, withFirms } from './purchase-office.ts';

test('the approximate cost is written from the mean of the offers, until the approval', async ({ launch }) => {
  const program = await launch(purchaseOffice);
  const { page } = program;
  const [first = 0, second = 0] = await withFirms(program);
  const id = await openPurchase(program);
  // 8.400 and, without the 20 % in it, 8.600; 1.190 alone.
  await putOffers(program, id, [[first, false, [840_000, 119_000]], [second, true, [1_032_000]]]);
  await go(page, `/purchases/${id}/offers`);
  await expect(page.getByText('Tekliflerin ortalamasıyla yaklaşık maliyet: 54.400,00 TL (KDV hariç, 2 firma)')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Yaklaşık fiyatlara yaz' }).click();
  await expect(page.getByText('Yaklaşık fiyatlar tekliflerin ortalaması oldu: 54.400,00 TL (KDV hariç).')).toBeVisible();
  expect((await read(program, id)).lines.map(({ price }) => price)).toEqual([850_000, 119_000]);

  const approved = await openPurchase(program);
  await markUpTo(program, approved, 'arastirma');
  await putOffers(program, approved, [[first, false, [840_000, 119_000]]]);
  await go(page, `/purchases/${approved}/offers`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/0002 fiyat teklifleri/);
  await expect(page.getByText('53.900,00').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Yaklaşık fiyatlara yaz' })).toHaveCount(0);
});
