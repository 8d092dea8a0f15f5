import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { isDate } from '../../../preload/contract/dates.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import type { NeighbourhoodDetail } from '../../../preload/contract/neighbourhoods.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { EntityPicker } from '../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { useToday } from '../../shared/useToday.ts';
import { neighbourhoodText as text } from '../../text/directory.ts';
import { mergeSteps } from './mergeSteps.ts';

/** Joins this neighbourhood to another one, and says beforehand exactly what that does. */
export function MergeDialog({ record, onClose }: { readonly record: NeighbourhoodDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const today = useToday();
  const name = neighbourhoodTitle(record.name);
  const list = useRead('neighbourhoods', 'list', { text: '', withClosed: false });
  const others = (list.data ?? []).filter(({ id }) => id !== record.id).map(({ id, name: label, muhtar }) => ({ id, label, ...(muhtar ? { detail: muhtar } : {}) }));
  const operation = useOperationForm('neighbourhoods', 'merge', {
    defaults: { id: record.id, intoId: null as unknown as number, on: today },
    onSaved: ({ id }) => {
      const into = others.find((other) => other.id === id);
      notify(text.mergeDone(name, into ? neighbourhoodTitle(into.label) : ''));
      onClose();
      void navigate(`/neighbourhoods/${id}`);
    },
  });
  const { control } = operation.form;
  const [intoId, on] = useWatch({ control, name: ['intoId', 'on'] });
  const chosen = others.find(({ id }) => id === intoId);
  const id = useId();
  const steps = mergeSteps(record, { into: chosen ? neighbourhoodTitle(chosen.label) : text.mergeUnknown, on: isDate(on) ? on : null, today });
  return (
    <FormDialog title={text.mergeTitle(name)} form={operation} onClose={onClose} saveLabel={text.mergeSave}>
      <EntityPicker control={control} name="intoId" label={text.mergeInto} required options={others} autoFocus />
      <DateField control={control} name="on" label={text.mergeOn} required />
      <Box component="section" aria-labelledby={id} sx={{ p: 1.5, borderRadius: 1, bgcolor: 'action.hover' }}>
        <Typography id={id} variant="h3">
          {text.mergeSteps}
        </Typography>
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: 14, display: 'grid', gap: 0.5 }}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </Box>
        <Typography sx={{ mt: 1, fontWeight: 650 }}>{text.mergeFinal}</Typography>
      </Box>
    </FormDialog>
  );
}
