import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useRead } from '../../api/queries.ts';
import { EntityPicker } from '../../shared/form/EntityPicker.tsx';
import type { Pickable } from '../../shared/form/matching.ts';
import { useSettled } from '../../shared/useSettled.ts';
import { seatText as text } from '../../text/directory.ts';
import { phoneWords } from '../directory/columns.tsx';
import type { SharedControl } from '../directory/forms.tsx';
import type { SavedPerson } from './PersonDialog.tsx';

interface PersonOption extends Pickable {
  readonly id: number;
  readonly person: SavedPerson;
}

interface Props {
  readonly control: SharedControl;
  readonly chosen: SavedPerson | null;
  readonly onChoose: (person: SavedPerson | null) => void;
  /** What stands in the field, for "yeni kişi". */
  readonly onType: (typed: string) => void;
}

const mostOffered = 20;

/** Picks a person of the directory by name, neighbourhood or the last four digits of the phone. */
export function PersonPicker({ control, chosen, onChoose, onType }: Props) {
  const [typed, setTyped] = useState('');
  const { data } = useRead('people', 'list', { text: useSettled(typed, 150), role: null, limit: mostOffered }, { keep: true });
  const found = (data?.rows ?? []).map((row): PersonOption => option(row, row.office));
  // The chosen one stays in the list, or the field would forget the name; last, so that Enter never takes it by mistake.
  const options = chosen && !found.some(({ id }) => id === chosen.id) ? [...found, option(chosen, '')] : found;
  return (
    <EntityPicker<FieldValues, PersonOption>
      control={control}
      name="personId"
      label={text.person}
      required
      autoFocus={chosen === null}
      hint={text.personHint}
      options={options}
      onPick={(picked) => onChoose(picked?.person ?? null)}
      onType={(value) => {
        setTyped(value);
        onType(value);
      }}
    />
  );
}

function option({ id, name, phone }: SavedPerson, office: string): PersonOption {
  const detail = [phoneWords(phone), office].filter(Boolean).join(', ');
  return { id, label: name, person: { id, name, phone }, ...(detail ? { detail } : {}) };
}
