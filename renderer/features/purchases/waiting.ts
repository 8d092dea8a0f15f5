import type { PurchaseRow } from '../../../preload/contract/purchase-shapes.ts';
import { withCase } from '../../../preload/contract/suffix.ts';
import { shortUnit } from '../../shared/shortUnit.ts';
import { purchaseListText as text } from '../../text/purchases.ts';

type Waiting = Pick<PurchaseRow, 'waitsOn' | 'waitingDays' | 'firm'>;

/** "12 gündür", "bugün"; '' when it waits no more. */
export function sinceWords({ waitingDays }: Pick<Waiting, 'waitingDays'>): string {
  if (waitingDays === null) return '';
  return waitingDays === 0 ? text.today : text.since(waitingDays);
}

/** "Mali Hizmetler’de 12 gündür"; '' when it waits no more. */
export function waitsWords(row: Waiting): string {
  return row.waitsOn === '' ? '' : `${waitsWhere(row)} ${sinceWords(row)}`;
}

/** "Mali Hizmetler’de", what stands before the days. */
export function waitsWhere({ waitsOn, firm }: Pick<Waiting, 'waitsOn' | 'firm'>): string {
  if (waitsOn === '') return '';
  // How "Ltd. Şti." ends is anybody's guess.
  if (waitsOn.endsWith('.')) return text.waitsAt(waitsOn);
  // A firm or a unit without its "Müdürlüğü" is a proper name: the ending stands behind an apostrophe.
  const short = shortUnit(waitsOn);
  return withCase(short, 'de', waitsOn === firm || short !== waitsOn ? 'yer' : 'kurum').replaceAll("'", '’');
}
