import type { Input } from '../../../preload/contract/operation.ts';
import type { assets } from '../../../preload/contract/assets.ts';
import { ledgerOffice, type LedgerOffice } from '../requests/ledger-office.ts';

export type AssetDraft = Input<typeof assets.create>;

export interface AssetOffice extends LedgerOffice {
  make(changes?: Partial<AssetDraft>): Promise<{ readonly ids: readonly number[]; readonly numbers: readonly string[]; readonly formNo: string | null }>;
  readonly toHasan: NonNullable<AssetDraft['handOver']>;
}

export async function assetOffice(): Promise<AssetOffice> {
  const office = await ledgerOffice();
  const toHasan = { neighbourhoodId: office.yeni.id, unitId: null, holder: 'Hasan Işık', place: 'Muhtarlık binası', on: '2026-11-20', by: 'Elif Kaya' };
  const make = (changes: Partial<AssetDraft> = {}) =>
    office.call('assets', 'create', { name: 'Yazıcı', detail: 'HP LaserJet', registerNo: '', acquiredOn: '2026-11-02', value: 850_000, note: '', count: 1, purchaseLineId: null, handOver: null, ...changes });
  return Object.assign(office, { make, toHasan });
}

/** A purchase with one line, as the records hold it; `accepted` and `cancelled` are hundredths on acceptances. */
export async function purchaseLine(office: LedgerOffice, { accepted, cancelled = 0 }: { readonly accepted: number; readonly cancelled?: number }): Promise<{ readonly purchaseId: number; readonly lineId: number }> {
  const insert = async (sql: string, values: readonly (string | number | null)[]): Promise<number> => (await office.database.source.query<{ id: number }[]>(`${sql} RETURNING id`, [...values]))[0]?.id ?? 0;
  const purchaseId = await insert(
    `INSERT INTO purchase (year, seq, number, opened_on, kind, method, subject, subject_fold, subject_sort, budget_year, state) VALUES (2026, 1, 'SA-2026/0001', '2026-10-01', 'mal', '22d', 'Yazıcı alımı', 'yazici alimi', 'x', 2026, 'kabul')`,
    [],
  );
  const lineId = await insert(`INSERT INTO purchase_line (purchase_id, position, item, item_fold, quantity, unit, price, vat_rate) VALUES (?, 1, 'Yazıcı', 'yazici', 500, 'adet', 850000, 20)`, [purchaseId]);
  const movement = async (kind: string, quantity: number, cancelledOn: string | null) => {
    if (quantity === 0) return;
    const id = await insert(`INSERT INTO purchase_movement (purchase_id, kind, happened_on, cancelled_on, cancel_reason) VALUES (?, ?, '2026-11-01', ?, ?)`, [purchaseId, kind, cancelledOn, cancelledOn === null ? '' : 'Yanlış']);
    await insert('INSERT INTO purchase_movement_line (movement_id, line_id, quantity, vat_rate) VALUES (?, ?, ?, 20)', [id, lineId, quantity]);
  };
  await movement('teslim', 500, null);
  await movement('kabul', accepted, null);
  await movement('kabul', cancelled, '2026-11-02');
  return { purchaseId, lineId };
}
