import { Alert, Box } from '@mui/material';
import { useEffect, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { purchaseKindNames } from '../../../../preload/contract/purchase-text.ts';
import type { PurchaseWayRow } from '../../../../preload/contract/purchase-ways.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { wayText as text } from '../../../text/purchase-settings.ts';
import { StageFields } from './StageFields.tsx';
import { StageList } from './StageList.tsx';
import { freeCode } from './free-code.ts';

/** The stages of one kind: at the left in their order, at the right the chosen one with its papers. */
export function WayDialog({ way, onClose }: { readonly way: PurchaseWayRow; readonly onClose: () => void }) {
  const notify = useNotify();
  const [chosen, setChosen] = useState(0);
  const { kind } = way;
  const operation = useOperationForm('purchaseSettings', 'saveWay', {
    defaults: { kind, filePlan: way.filePlan, stages: way.stages },
    onSaved: () => {
      notify(text.saved(purchaseKindNames[kind]));
      onClose();
    },
  });
  const { control, watch, formState } = operation.form;
  const { fields, move, remove, insert } = useFieldArray({ control, name: 'stages' });
  const stages = watch('stages');
  const wrong = wrongStages(formState.errors.stages);
  const ofAll = formState.errors.stages?.root?.message ?? formState.errors.stages?.message;
  // The first field that was refused may be of a stage that is not shown.
  const firstWrong = wrong[0];
  const { submitCount } = formState;
  useEffect(() => {
    if (firstWrong !== undefined) setChosen(firstWrong);
  }, [firstWrong, submitCount]);

  const go = (at: number, to: number): void => {
    move(at, to);
    setChosen(to);
  };
  const add = (): void => {
    insert(chosen + 1, { code: freeCode(stages), name: '', effect: 'isaret', waitsOn: '', days: null, skippable: true, papers: [] });
    setChosen(chosen + 1);
  };
  const drop = (at: number): void => {
    remove(at);
    setChosen(Math.max(0, Math.min(at, fields.length - 2)));
  };
  const field = fields[chosen];
  return (
    <FormDialog title={text.editOf(purchaseKindNames[kind])} form={operation} onClose={onClose} width="lg">
      {ofAll && <Alert severity="error" role="alert">{ofAll}</Alert>}
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: '300px minmax(0, 1fr)', height: '62vh', gridTemplateRows: 'minmax(0, 1fr)' }}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateRows: 'auto minmax(0, 1fr)' }}>
          <TextField control={control} name="filePlan" label={text.fields.filePlan} hint={text.fields.filePlanHint} maxLength={20} />
          <StageList names={stages.map(({ name }) => name)} chosen={chosen} wrong={wrong} onChoose={setChosen} onMove={go} onRemove={drop} onAdd={add} />
        </Box>
        {field && <StageFields key={field.id} control={control} at={chosen} />}
      </Box>
    </FormDialog>
  );
}

/** Positions of the stages that have a sentence at one of their fields. */
function wrongStages(errors: unknown): readonly number[] {
  return Array.isArray(errors) ? errors.flatMap((error: unknown, at) => (error ? [at] : [])) : [];
}
