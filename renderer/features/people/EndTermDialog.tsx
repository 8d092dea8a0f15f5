import { Typography } from '@mui/material';
import type { SeatTerm } from '../../../preload/contract/people.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { termEndNames } from '../../../preload/contract/text.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { choicesOf, SelectField } from '../../shared/form/SelectField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { formatDate } from '../../shared/format.ts';
import { useToday } from '../../shared/useToday.ts';
import { seatText as text } from '../../text/directory.ts';
import { Columns, Note } from '../directory/forms.tsx';

/** Ends a seat on its last day; the person stays in the directory. */
export function EndTermDialog({ term, onClose }: { readonly term: SeatTerm; readonly onClose: () => void }) {
  const notify = useNotify();
  const today = useToday();
  const operation = useOperationForm('people', 'endTerm', {
    defaults: { id: term.id, endDate: today, endReason: null as unknown as 'istifa' },
    onSaved: (_, { endDate }) => {
      notify(text.ended(term.person, formatDate(endDate)));
      onClose();
    },
  });
  const { control } = operation.form;
  return (
    <FormDialog title={text.endTitle(term.person)} form={operation} onClose={onClose} saveLabel={text.end}>
      <Typography>{text.seatOf(neighbourhoodTitle(term.neighbourhood), term.role, term.acting)}</Typography>
      <Columns>
        <DateField control={control} name="endDate" label={text.lastDay} required autoFocus />
        <SelectField control={control} name="endReason" label={text.endReason} required choices={choicesOf(termEndNames)} />
      </Columns>
      <Note>{text.endNote}</Note>
    </FormDialog>
  );
}
