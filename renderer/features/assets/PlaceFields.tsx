import { useRef } from 'react';
import { useRead } from '../../api/queries.ts';
import { DateField } from '../../shared/form/DateField.tsx';
import { EntityPicker } from '../../shared/form/EntityPicker.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { original } from '../../shared/privacy/mask.ts';
import { assetsText as text } from '../../text/assets.ts';
import { Columns, type SharedControl } from '../directory/forms.tsx';

interface Props {
  readonly control: SharedControl;
  /** Where the fields lie in the form: '' or 'handOver.'. */
  readonly prefix?: '' | 'handOver.';
  readonly read: (field: string) => unknown;
  readonly write: (field: string, value: string | number | null) => void;
  readonly autoFocus?: boolean;
}

/** To whom and where: a muhtarlık proposes its muhtar of today, a unit who is responsible there. What was typed stays. */
export function PlaceFields({ control, prefix = '', read, write, autoFocus = false }: Props) {
  const neighbourhoods = useRead('neighbourhoods', 'list', { text: '', withClosed: false });
  const units = useRead('units', 'list', { text: '', withClosed: false });
  const proposed = useRef('');
  const propose = (name: string) => {
    const holder = `${prefix}holder`;
    const typed = String(read(holder) ?? '');
    if (typed !== '' && typed !== proposed.current) return;
    proposed.current = name;
    write(holder, name);
  };
  const places = (neighbourhoods.data ?? []).map((row) => ({ id: row.id, label: row.name, detail: row.muhtar, name: original(row).muhtar }));
  const offices = (units.data ?? []).map((row) => ({ id: row.id, label: row.name, detail: row.responsible, name: original(row).responsible }));
  return (
    <>
      <Columns>
        <EntityPicker
          control={control}
          name={`${prefix}neighbourhoodId`}
          label={text.neighbourhood}
          hint={text.whereHint}
          options={places}
          autoFocus={autoFocus}
          onPick={(place) => {
            if (place) write(`${prefix}unitId`, null);
            propose(place?.name ?? '');
          }}
        />
        <EntityPicker
          control={control}
          name={`${prefix}unitId`}
          label={text.unit}
          options={offices}
          onPick={(office) => {
            if (office) write(`${prefix}neighbourhoodId`, null);
            propose(office?.name ?? '');
          }}
        />
      </Columns>
      <Columns>
        <TextField control={control} name={`${prefix}holder`} label={text.holderField} required hint={text.holderHint} maxLength={150} />
        <TextField control={control} name={`${prefix}place`} label={text.place} hint={text.placeHint} maxLength={200} />
      </Columns>
      <Columns>
        <DateField control={control} name={`${prefix}on`} label={text.on} required />
        <TextField control={control} name={`${prefix}by`} label={text.by} maxLength={150} />
      </Columns>
    </>
  );
}
