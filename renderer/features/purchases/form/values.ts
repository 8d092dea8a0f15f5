import type { Control, FieldValues, UseFormReturn } from 'react-hook-form';
import type { PurchaseStart } from '../../../../preload/contract/purchases.ts';
import type { InputOf } from '../../../api/client.ts';

export type PurchaseValues = InputOf<'purchases', 'open'> & FieldValues;
/** The fields that the opening form and the corrections share; all of them look alike to these. */
export type PurchaseForm = UseFormReturn<FieldValues, unknown, FieldValues>;
export type PurchaseControl = Control<FieldValues, unknown, FieldValues>;

/** A line as it stands in a form: numbers in kuruş and hundredths, text where no number could be read. */
export interface TypedLine {
  readonly lineId?: number | null;
  readonly item: string;
  readonly quantity: number | string | null;
  readonly unit: string;
  readonly price: number | string | null;
  readonly vatRate: number;
}

export const firstUnit = 'adet';
export const firstVat = 20;

export const emptyLine: TypedLine = { item: '', quantity: null, unit: firstUnit, price: null, vatRate: firstVat };

/** A unit and a rate alone are nothing that the clerk has written. */
export function isEmptyLine({ item, quantity, price }: TypedLine): boolean {
  return (item ?? '').trim() === '' && (quantity ?? null) === null && (price ?? null) === null;
}

export function startValues(start: PurchaseStart): PurchaseValues {
  const { today, requestNumber: _, ...given } = start;
  return { ...given, filePlan: '', ekapNo: '', note: '', openedOn: today, lines: [emptyLine] as unknown as PurchaseValues['lines'] };
}

/** Leaves out lines that say nothing, unless there is no other. */
export function dropEmptyLines(form: PurchaseForm): void {
  const lines = (form.getValues('lines') ?? []) as TypedLine[];
  const filled = lines.filter((line) => !isEmptyLine(line));
  if (filled.length > 0 && filled.length < lines.length) form.setValue('lines', filled, { shouldDirty: true });
}
