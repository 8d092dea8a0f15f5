import type { PurchaseDetail } from '../../../preload/contract/purchase-shapes.ts';
import type { Input } from '../../../preload/contract/operation.ts';
import type { purchases } from '../../../preload/contract/purchases.ts';
import { openOffice, type OfficeOptions, type TestOffice } from '../../fixtures/office.ts';

/** An office with three firms on which the tests of purchases are played. */
export interface PurchaseOffice extends TestOffice {
  readonly firms: readonly [number, number, number];
  get(id: number): Promise<PurchaseDetail>;
  /** Opens a purchase of the given lines: [item, quantity in hundredths, unit price in kuruş]. */
  open(kind: 'mal' | 'hizmet' | 'abonelik' | 'malzeme', lines: readonly (readonly [string, number, number])[], more?: Partial<Input<(typeof purchases)['open']>>): Promise<number>;
  /** Marks the stages up to the one of this code, which stays open, on the office's day. */
  markUpTo(id: number, code: string): Promise<void>;
  stage(id: number, code: string): Promise<PurchaseDetail['stages'][number]>;
}

export const draft = (over: Partial<Input<(typeof purchases)['open']>> = {}): Input<(typeof purchases)['open']> => ({
  subject: 'Muhtarlık yazıcısı', justification: 'Yazıcı bozuldu.', kind: 'mal', method: '22d', unitId: null, neighbourhoodId: null, requestId: null, budgetYear: 2026, budgetCode: '03.7', budgetTertip: '', filePlan: '', ekapNo: '', note: '',
  openedOn: '2026-11-02', lines: [{ item: 'Lazer yazıcı', quantity: 1000, unit: 'adet', price: 500_000, vatRate: 20 }], ...over,
});

export async function purchaseOffice(today = '2026-11-02', options: OfficeOptions = {}): Promise<PurchaseOffice> {
  const office = await openOffice({ today, ...options });
  const firms: number[] = [];
  for (const name of ['Yıldız Kırtasiye', 'Işık Bilişim', 'Çınar Ticaret']) firms.push((await office.call('firms', 'create', { name })).id);
  const get = (id: number) => office.call('purchases', 'get', { id });
  const stage = async (id: number, code: string) => {
    const found = (await get(id)).stages.find((each) => each.code === code);
    if (!found) throw new Error(`no stage ${code}`);
    return found;
  };
  return Object.assign(office, {
    firms: firms as unknown as PurchaseOffice['firms'],
    get,
    stage,
    open: async (kind: 'mal' | 'hizmet' | 'abonelik' | 'malzeme', lines: readonly (readonly [string, number, number])[], more = {}) =>
      (await office.call('purchases', 'open', draft({ kind, openedOn: office.today, lines: lines.map(([item, quantity, price]) => ({ item, quantity, unit: 'adet', price, vatRate: 20 as const })), ...more }))).id,
    markUpTo: async (id: number, code: string) => {
      for (const each of (await get(id)).stages) {
        if (each.code === code) return;
        if (each.effect === 'isaret' && each.closedOn === null) await office.call('purchases', 'completeStage', { stageId: each.id, on: office.today, by: 'Ayşe Kaya', documentNo: '', note: '' });
      }
    },
  });
}
