import { Button } from '@mui/material';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { SeatRole } from '../../../preload/contract/codes.ts';
import { seatRoleNames, termStartNames } from '../../../preload/contract/text.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { EntityPicker } from '../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { NumberField } from '../../shared/form/NumberField.tsx';
import { choicesOf, SelectField } from '../../shared/form/SelectField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { seatText as text } from '../../text/directory.ts';
import { Columns, Note, sharedControl } from '../directory/forms.tsx';
import { PersonDialog, type SavedPerson } from './PersonDialog.tsx';
import { PersonPicker } from './PersonPicker.tsx';

interface Props {
  readonly person?: SavedPerson;
  readonly neighbourhood?: { readonly id: number; readonly name: string };
  readonly role?: SeatRole;
  readonly position?: number | null;
  /** Elected muhtar in office there, who will leave. */
  readonly muhtar?: string | null;
  readonly onClose: () => void;
}

/** A person takes a seat: muhtar or member, by election, by-election or as acting muhtar. */
export function StartTermDialog({ person, neighbourhood, role: firstRole = 'muhtar', position = null, muhtar = null, onClose }: Props) {
  const notify = useNotify();
  const [chosen, setChosen] = useState<SavedPerson | null>(person ?? null);
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const operation = useOperationForm('people', 'startTerm', {
    defaults: {
      personId: (person?.id ?? null) as number,
      neighbourhoodId: (neighbourhood?.id ?? null) as number,
      role: firstRole,
      position,
      startDate: null as unknown as string,
      startReason: 'secim',
      endDate: null,
    },
    // Fields that the role does not have are not on the screen; what was typed into them before does not count.
    prepare: (values) => ({
      ...values,
      position: values.role === 'muhtar' ? null : (values.position ?? null),
      endDate: values.startReason === 'vekalet' ? (values.endDate ?? null) : null,
    }),
    onSaved: ({ ended }) => {
      const name = chosen?.name ?? '';
      notify(ended === null ? text.started(name) : text.startedAndEnded(name, ended));
      onClose();
    },
  });
  const { control, setValue } = operation.form;
  const [role, startReason] = useWatch({ control, name: ['role', 'startReason'] });
  const muhtarSeat = role === 'muhtar';
  const choosePerson = (saved: SavedPerson) => {
    setChosen(saved);
    setValue('personId', saved.id, { shouldDirty: true, shouldValidate: true });
  };
  const newPerson = <Button onClick={() => setAdding(true)}>{text.newPerson}</Button>;
  return (
    <>
      <FormDialog title={text.startTitle} form={operation} onClose={onClose} saveLabel={text.start} {...(person ? {} : { actions: newPerson })}>
        <PersonPicker control={sharedControl(operation)} chosen={chosen} onChoose={setChosen} onType={setTyped} />
        <NeighbourhoodField control={sharedControl(operation)} autoFocus={person !== undefined && neighbourhood === undefined} />
        <Columns>
          <SelectField control={control} name="role" label={text.role} required choices={choicesOf(seatRoleNames)} />
          {muhtarSeat ? (
            <SelectField control={control} name="startReason" label={text.startReason} required choices={choicesOf(termStartNames)} />
          ) : (
            <SelectField control={control} name="startReason" label={text.startReason} required choices={choicesOf(termStartNames, ['secim', 'ara_secim'])} />
          )}
        </Columns>
        <Columns>
          <DateField control={control} name="startDate" label={text.startDate} required hint={text.startDateHint} />
          {muhtarSeat && startReason === 'vekalet' && <DateField control={control} name="endDate" label={text.endDate} hint={text.endDateHint} />}
          {!muhtarSeat && <NumberField control={control} name="position" label={text.position} hint={text.positionHint} />}
        </Columns>
        <Note>{muhtarSeat && muhtar !== null ? text.startReplaces(muhtar) : text.startKeeps}</Note>
      </FormDialog>
      {adding && <PersonDialog name={typed} onClose={() => setAdding(false)} onSaved={choosePerson} />}
    </>
  );
}

function NeighbourhoodField({ control, autoFocus }: { readonly control: ReturnType<typeof sharedControl>; readonly autoFocus: boolean }) {
  const { data = [] } = useRead('neighbourhoods', 'list', { text: '', withClosed: false });
  const options = data.map(({ id, name, muhtar }) => ({ id, label: name, ...(muhtar ? { detail: muhtar } : {}) }));
  return <EntityPicker control={control} name="neighbourhoodId" label={text.neighbourhood} required options={options} autoFocus={autoFocus} />;
}
