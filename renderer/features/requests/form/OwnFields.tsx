import { DateField } from '../../../shared/form/DateField.tsx';
import { EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { ownFieldText } from '../../../text/own-fields.ts';
import { useOwnFields } from '../lookups.ts';
import type { RequestControl } from './values.ts';

/** The fields that the office has added itself, in its order; none until it has. */
export function OwnFields({ control }: { readonly control: RequestControl }) {
  return useOwnFields().map(({ id, name, kind, choices }) => {
    const field = { control, name: `own.${id}`, label: name };
    if (kind === 'tarih') return <DateField key={id} {...field} />;
    if (kind === 'liste') return <EntityPicker key={id} {...field} options={choices.map((choice) => ({ id: choice, label: choice }))} />;
    return <TextField key={id} {...field} maxLength={500} {...(kind === 'sayi' ? { hint: ownFieldText.numberHint } : {})} />;
  });
}
