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
export function waitsWords({ waitsOn, waitingDays, firm }: Waiting): string {
  if (waitsOn === '') return '';
  const since = sinceWords({ waitingDays });
  // How "Ltd. Şti." ends is anybody's guess.
  if (waitsOn.endsWith('.')) return text.waitsAt(waitsOn, since);
  // A firm or a unit without its "Müdürlüğü" is a proper name: the ending stands behind an apostrophe.
  const short = shortUnit(waitsOn);
  const place = withCase(short, 'de', waitsOn === firm || short !== waitsOn ? 'yer' : 'kurum').replaceAll("'", '’');
  return text.waits(place, since);
}
