import { compareOffers, type OfferTable } from '../../../../preload/contract/offer-table.ts';
import type { FieldProblem } from '../../../../preload/contract/operation.ts';
import type { PurchaseDetail, PurchaseLine, PurchaseOffer } from '../../../../preload/contract/purchase-shapes.ts';
import type { InputOf } from '../../../api/client.ts';
import type { TypedValue } from '../../../shared/form/typedNumber.ts';

/** One firm's offer as it is being written: a column of the table. */
export interface OfferColumn {
  /** Names the column as long as the page is open. */
  readonly key: number;
  /** null = not saved yet. */
  readonly offerId: number | null;
  readonly firmId: number | null;
  readonly firm: string;
  readonly givenOn: string | null;
  /** null = not chosen; there is no default, because a guess would make a wrong offer the lowest. */
  readonly vatIncluded: boolean | null;
  readonly documentNo: string;
  readonly note: string;
  /** Line id → what is typed. */
  readonly prices: Readonly<Record<number, TypedValue>>;
  readonly obstacle: string | null;
  readonly dirty: boolean;
  /** Field of the operation, or `price-<line id>` → its sentence. */
  readonly problems: Readonly<Record<string, string>>;
}

export function columnOf(offer: PurchaseOffer): OfferColumn {
  const { id, firmId, firm, givenOn, vatIncluded, documentNo, note, prices, obstacle } = offer;
  return { key: id, offerId: id, firmId, firm, givenOn, vatIncluded, documentNo, note, prices, obstacle, dirty: false, problems: {} };
}

export function emptyColumn(key: number, today: string): OfferColumn {
  return { key, offerId: null, firmId: null, firm: '', givenOn: today, vatIncluded: null, documentNo: '', note: '', prices: {}, obstacle: null, dirty: false, problems: {} };
}

/** Is there anything in it that would be lost? */
export function hasContent({ firmId, prices, documentNo, vatIncluded }: OfferColumn): boolean {
  return firmId !== null || documentNo.trim() !== '' || vatIncluded !== null || Object.values(prices).some((price) => price !== null);
}

/** What is sent: the whole offer of one firm. Fields that are missing or no number are refused by the schema. */
export function offerInput(purchaseId: number, lines: readonly PurchaseLine[], { firmId, givenOn, vatIncluded, documentNo, note, prices }: OfferColumn): InputOf<'purchases', 'putOffer'> {
  const written = lines.flatMap(({ id }) => ((prices[id] ?? null) === null ? [] : [{ lineId: id, price: prices[id] }]));
  return { purchaseId, firmId, givenOn, vatIncluded, documentNo, note, prices: written } as unknown as InputOf<'purchases', 'putOffer'>;
}

/** The refusal of one offer at its fields; `sent` says which line stands at which place. */
export function problemsOf(fields: readonly FieldProblem[], message: string, sent: InputOf<'purchases', 'putOffer'>): Readonly<Record<string, string>> {
  const placed = fields.map(({ field, message: sentence }) => {
    const at = /^prices\.(\d+)\./.exec(field)?.[1];
    const line = at === undefined ? undefined : sent.prices[Number(at)]?.lineId;
    return [line === undefined ? field : `price-${line}`, sentence] as const;
  });
  return Object.fromEntries(placed.length === 0 ? [['', message]] : placed);
}

/** The comparison of what stands in the table now; a column whose KDV was not chosen cannot be compared. */
export function compareColumns(lines: readonly PurchaseLine[], columns: readonly OfferColumn[]): OfferTable {
  const offers = columns.flatMap(({ key, firmId, firm, vatIncluded, prices }) => {
    const numbers = Object.fromEntries(Object.entries(prices).filter(([, price]) => typeof price === 'number' && price > 0)) as Record<number, number>;
    return vatIncluded === null || Object.keys(numbers).length === 0 ? [] : [{ id: key, firmId: firmId ?? 0, firm, vatIncluded, prices: numbers }];
  });
  return compareOffers(lines, offers);
}

/** Columns after the record was read anew: saved ones that nobody is changing follow it, the others stay as they are typed. */
export function follow(columns: readonly OfferColumn[], { offers }: Pick<PurchaseDetail, 'offers'>): readonly OfferColumn[] {
  const kept = columns.flatMap((column) => {
    if (column.offerId === null || column.dirty) return [column];
    const offer = offers.find(({ id }) => id === column.offerId);
    return offer ? [{ ...columnOf(offer), key: column.key }] : [];
  });
  const fresh = offers.filter(({ id }) => !columns.some(({ offerId }) => offerId === id)).map(columnOf);
  return [...kept, ...fresh];
}
