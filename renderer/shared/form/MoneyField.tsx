import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { moneyInWords } from '../../../preload/contract/money-words.ts';
import { commonText } from '../../text/common.ts';
import type { FieldWords } from './FieldFrame.tsx';
import { NumberTextInput, type NumberInputProps } from './NumberTextInput.tsx';
import { moneyWriting } from './typedNumber.ts';

export interface MoneyFieldProps<V extends FieldValues> extends FieldWords {
  readonly control: Control<V, unknown, V>;
  readonly name: FieldPath<V>;
  readonly width?: number | string;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly quiet?: boolean;
}

/** Money as a form value: integer kuruş, or null when empty. The amount stands beneath in words while it is typed. */
export function MoneyField<V extends FieldValues>({ control, name, ...rest }: MoneyFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  return <MoneyInput {...rest} name={name} value={field.value ?? null} onChange={field.onChange} onBlur={field.onBlur} inputRef={field.ref} error={fieldState.error?.message} />;
}

export interface MoneyInputProps extends Omit<NumberInputProps, 'unit'> {
  /** In the cells of a table: no words beneath and no TL behind; the column's head says it. */
  readonly quiet?: boolean;
}

/** The same without a form around it. */
export function MoneyInput({ quiet = false, hint, ...rest }: MoneyInputProps) {
  const words = !quiet && typeof rest.value === 'number' && rest.value > 0 ? moneyInWords(rest.value) : hint;
  return <NumberTextInput {...rest} writing={moneyWriting} hint={words} {...(quiet ? {} : { unit: commonText.lira })} />;
}
