import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import type { FieldWords } from './FieldFrame.tsx';
import { NumberTextInput, type NumberInputProps } from './NumberTextInput.tsx';
import { quantityWriting } from './typedNumber.ts';

export interface QuantityFieldProps<V extends FieldValues> extends FieldWords {
  readonly control: Control<V, unknown, V>;
  readonly name: FieldPath<V>;
  readonly width?: number | string;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  /** adet, kg, metre */
  readonly unit?: string;
}

/** A quantity as a form value: integer hundredths (12,5 is 1250), or null when empty. */
export function QuantityField<V extends FieldValues>({ control, name, ...rest }: QuantityFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  return <QuantityInput {...rest} name={name} value={field.value ?? null} onChange={field.onChange} onBlur={field.onBlur} inputRef={field.ref} error={fieldState.error?.message} />;
}

/** The same without a form around it. */
export function QuantityInput(props: NumberInputProps) {
  return <NumberTextInput {...props} writing={quantityWriting} />;
}
