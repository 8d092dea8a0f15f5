import { Box, Checkbox, FormControlLabel } from '@mui/material';
import type { ReactNode } from 'react';
import type { AssetDetail } from '../../../preload/contract/assets.ts';
import type { OutputOf } from '../../api/client.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { MoneyField } from '../../shared/form/MoneyField.tsx';
import { NumberField } from '../../shared/form/NumberField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { useSession } from '../../shared/session/SessionContext.ts';
import { useToday } from '../../shared/useToday.ts';
import { assetsText as text } from '../../text/assets.ts';
import { Columns, sharedControl, type SharedControl } from '../directory/forms.tsx';
import { PlaceFields } from './PlaceFields.tsx';

export type Made = OutputOf<'assets', 'create'>;

/** What a new record may begin with, e.g. from the acceptance of a purchase. */
export interface AssetStart {
  readonly purchaseLineId: number;
  readonly name: string;
  readonly most: number;
  readonly value: number | null;
  readonly acquiredOn: string;
  readonly neighbourhoodId: number | null;
  /** Of the muhtarlık: who answers for it. */
  readonly holder: string;
}

interface CreateProps {
  readonly start?: AssetStart;
  readonly title?: string;
  readonly saveLabel?: string;
  readonly onClose: () => void;
  readonly onMade: (made: Made) => void;
}

/** One or several of the same kind, each with a number of its own; with the box ticked they go to somebody at once. */
export function AssetDialog({ start, title = text.createTitle, saveLabel, onClose, onMade }: CreateProps) {
  const today = useToday();
  const { user } = useSession();
  const handOver = { neighbourhoodId: start?.neighbourhoodId ?? null, unitId: null, holder: start?.holder ?? '', place: '', on: today, by: user.name };
  const operation = useOperationForm('assets', 'create', {
    defaults: {
      name: start?.name ?? '',
      detail: '',
      registerNo: '',
      acquiredOn: start?.acquiredOn ?? today,
      value: start?.value ?? null,
      note: '',
      count: start?.most ?? 1,
      purchaseLineId: start?.purchaseLineId ?? null,
      handOver: start?.neighbourhoodId == null ? null : handOver,
    },
    onSaved: (made) => onMade(made),
  });
  const { watch, getValues, setValue } = operation.form;
  const control = sharedControl(operation);
  const giving = watch('handOver') != null;
  return (
    <FormDialog title={title} form={operation} onClose={onClose} width="md" {...(saveLabel ? { saveLabel } : {})}>
      <AssetFields
        control={control}
        count={<NumberField control={control} name="count" label={text.count} required hint={start ? text.makeMost(start.most) : text.countHint} />}
      />
      <FormControlLabel
        label={text.giveNow}
        control={<Checkbox checked={giving} onChange={(event) => setValue('handOver', event.target.checked ? handOver : null, { shouldDirty: true })} />}
      />
      {giving && (
        <Box role="group" aria-label={text.giveNow} sx={{ display: 'grid', gap: 2 }}>
          <PlaceFields
            control={control}
            prefix="handOver."
            read={(field) => getValues(field as 'handOver')}
            write={(field, value) => setValue(field as 'handOver', value as never, { shouldDirty: true, shouldValidate: operation.form.formState.isSubmitted })}
          />
        </Box>
      )}
    </FormDialog>
  );
}

export function AssetChangeDialog({ asset, onClose }: { readonly asset: AssetDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const { id, number, name, detail, registerNo, acquiredOn, value, note } = asset;
  const operation = useOperationForm('assets', 'change', {
    defaults: { id, name, detail, registerNo, acquiredOn, value, note },
    onSaved: () => {
      notify(text.saved(number));
      onClose();
    },
  });
  return (
    <FormDialog title={text.editTitle(number)} form={operation} onClose={onClose} width="md">
      <AssetFields control={sharedControl(operation)} />
    </FormDialog>
  );
}

function AssetFields({ control, count }: { readonly control: SharedControl; readonly count?: ReactNode }) {
  return (
    <>
      <Columns>
        <TextField control={control} name="name" label={text.name} hint={text.nameHint} required autoFocus maxLength={200} />
        <TextField control={control} name="detail" label={text.detail} hint={text.detailHint} maxLength={300} />
      </Columns>
      <Columns>
        {count}
        <DateField control={control} name="acquiredOn" label={text.acquiredField} required />
        <MoneyField control={control} name="value" label={text.valueField} />
      </Columns>
      <Columns>
        <TextField control={control} name="registerNo" label={text.registerNoField} hint={text.registerNoHint} maxLength={60} />
        <TextField control={control} name="note" label={text.note} maxLength={2000} />
      </Columns>
    </>
  );
}
