import type { Control, FieldValues } from 'react-hook-form';
import type { PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';

/** What every dialog of the record gets. */
export interface PurchaseActionProps {
  readonly purchase: PurchaseDetail;
  readonly onClose: () => void;
}

export type AnyControl = Control<FieldValues, unknown, FieldValues>;

/** The fields of a form as parts that serve several forms take them. */
export function anyControl<V extends FieldValues>(control: Control<V, unknown, V>): AnyControl {
  return control as unknown as AnyControl;
}
