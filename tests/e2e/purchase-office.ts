import type { Page } from '@playwright/test';
import type { Input } from '../../preload/contract/operation.ts';
import type { PurchaseDetail } from '../../preload/contract/purchase-shapes.ts';
import type { purchases } from '../../preload/contract/purchases.ts';
import { systemClock } from '../../main/app/clock.ts';
import { expect, type Launched } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

/** What the specs of purchases share: a small office with firms, and a purchase brought to a stage through the bridge. */
export const today = systemClock.today();
export const firmNames = ['Yıldız Kırtasiye', 'Işık Bilişim', 'Çınar Ticaret'] as const;

export const purchaseOffice = { prepare: (folder: string) => makeLedgerOffice(folder, 2) };

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const dialog = (page: Page) => page.getByRole('dialog');
export const step = (page: Page) => page.getByRole('group', { name: 'Sıradaki adım' });
export const cell = (page: Page, name: string, line: number) => page.getByRole('textbox', { name: `${name}, ${line}. kalem` });

export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, path);
}

/** The program is there and the firms are in its directory. */
export async function withFirms(program: Launched): Promise<number[]> {
  await expect(heading(program.page)).toHaveText('Bugün');
  const ids: number[] = [];
  for (const name of firmNames) {
    const { id } = await program.call('firms', 'create', { name });
    await program.call('firms', 'recordBanCheck', { id, on: today, documentNo: `EKAP-${id}`, banned: false, until: null });
    ids.push(id);
  }
  return ids;
}

type Draft = Input<(typeof purchases)['open']>;

export async function openPurchase({ call }: Launched, draft: Partial<Draft> = {}): Promise<number> {
  const { id } = await call('purchases', 'open', {
    subject: 'Çay Mahallesi muhtarlığına yazıcı', justification: 'Yazıcı bozuldu, onarımı yenisinden pahalı.', kind: 'mal', method: '22d', unitId: null, neighbourhoodId: null, requestId: null,
    budgetYear: Number(today.slice(0, 4)), budgetCode: '03.7', budgetTertip: '', filePlan: '', ekapNo: '', note: '', openedOn: today,
    lines: [
      { item: 'Lazer yazıcı', quantity: 500, unit: 'adet', price: 850_000, vatRate: 20 },
      { item: 'Toner', quantity: 1000, unit: 'kutu', price: 120_000, vatRate: 20 },
    ],
    ...draft,
  });
  return id;
}

export const read = ({ call }: Launched, id: number): Promise<PurchaseDetail> => call('purchases', 'get', { id });

/** Marks every stage before this one that is closed by hand. */
export async function markUpTo(program: Launched, id: number, code: string): Promise<void> {
  for (const { code: each, effect, closedOn, id: stageId } of (await read(program, id)).stages) {
    if (each === code) return;
    if (effect === 'isaret' && closedOn === null) await program.call('purchases', 'completeStage', { stageId, on: today, by: 'Ayşe Kaya', documentNo: '', note: '' });
  }
}

/** Offers of the firms, each `[firm, KDV included, unit prices in kuruş in the order of the lines]`. */
export async function putOffers(program: Launched, id: number, offers: readonly (readonly [number, boolean, readonly number[]])[]): Promise<void> {
  const { lines } = await read(program, id);
  for (const [firmId, vatIncluded, prices] of offers) {
    await program.call('purchases', 'putOffer', { purchaseId: id, firmId, givenOn: today, vatIncluded, documentNo: '', note: '', prices: prices.flatMap((price, at) => (lines[at] ? [{ lineId: lines[at].id, price }] : [])) });
  }
}

export async function openRecord(page: Page, id: number): Promise<void> {
  await go(page, `/purchases/${id}`);
  await expect(heading(page)).toHaveText(/^Satın alma SA-/);
}

/** The dialog of the next step, by its key. */
export async function pressNext(page: Page, name: string | RegExp): Promise<void> {
  await expect(step(page).getByRole('button', { name })).toBeVisible();
  await page.keyboard.press('n');
  await expect(dialog(page)).toBeVisible();
}

export async function saveDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
}
