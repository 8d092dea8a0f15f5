import type { PurchaseState } from '../../../preload/contract/purchase-codes.ts';
import { purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import { Mark, type Tone } from '../../shared/chips/Mark.tsx';

const looks: Readonly<Record<PurchaseState, readonly [Tone, string]>> = {
  taslak: ['accent', '○'],
  onayda: ['accent', '✎'],
  onaylandi: ['busy', '☑'],
  arastirmada: ['busy', '⌕'],
  firma_belirlendi: ['busy', '★'],
  siparis: ['busy', '➜'],
  kismi_teslim: ['busy', '◐'],
  teslim: ['busy', '●'],
  kabul: ['busy', '☑'],
  odemede: ['busy', '₺'],
  odendi: ['done', '✔'],
  tamamlandi: ['done', '✔'],
  iptal: ['plain', '⊘'],
  odenek_yok: ['plain', '⊘'],
  birlestirildi: ['plain', '≡'],
  ihaleye: ['plain', '⇢'],
};

/** Where a purchase stands, in a symbol and the words of public purchasing. */
export function PurchaseStateChip({ state }: { readonly state: PurchaseState }) {
  const [tone, symbol] = looks[state];
  return (
    <Mark tone={tone} symbol={symbol}>
      {purchaseStateNames[state]}
    </Mark>
  );
}
