import { useController } from 'react-hook-form';
import type { PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';
import { grossOf, openPrices, type MovedLine } from './moved.ts';
import type { AnyControl } from './parts.ts';

export interface PricedForm {
  readonly vatIncluded: boolean;
  /** Kuruş with KDV; null = beyond counting. */
  readonly gross: number | null;
  readonly chooseVat: (included: boolean) => void;
  /** Begins anew with the lines of another firm. */
  readonly begin: (firmId: number | null) => void;
}

/** The priced lines in the form of an order or an invoice. */
export function usePricedForm(purchase: PurchaseDetail, kind: 'siparis' | 'fatura', control: AnyControl): PricedForm {
  const { field: lines } = useController({ control, name: 'lines' });
  const { field: vat } = useController({ control, name: 'vatIncluded' });
  const vatIncluded = vat.value === true;
  return {
    vatIncluded,
    gross: grossOf((lines.value ?? []) as readonly MovedLine[], purchase.lines, vatIncluded),
    chooseVat: vat.onChange,
    begin: (firmId) => {
      const opened = openPrices(purchase, kind, firmId);
      vat.onChange(opened.vatIncluded);
      lines.onChange(opened.lines);
    },
  };
}
