import { OutlinedInput } from '@mui/material';
import { useState } from 'react';
import { useController, useWatch, type Control, type FieldValues } from 'react-hook-form';
import { ownFieldKinds, type OwnField } from '../../../preload/contract/own-fields.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { CheckField } from '../../shared/form/CheckField.tsx';
import { FieldFrame } from '../../shared/form/FieldFrame.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { choicesOf, SelectField } from '../../shared/form/SelectField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { ownFieldKindNames, ownFieldText as text } from '../../text/own-fields.ts';
import { settingsText } from '../../text/settings.ts';

export function OwnFieldDialog({ field, onClose }: { readonly field: OwnField | null; readonly onClose: () => void }) {
  const notify = useNotify();
  const operation = useOperationForm('ownFields', 'save', {
    defaults: { id: field?.id ?? null, name: field?.name ?? '', kind: field?.kind ?? 'metin', choices: [...(field?.choices ?? [])], active: field?.active ?? true },
    onSaved: () => {
      notify(settingsText.saved);
      onClose();
    },
  });
  const { control } = operation.form;
  const kind = useWatch({ control, name: 'kind' });
  return (
    <FormDialog title={field ? text.editTitle : text.add} form={operation} onClose={onClose} width="xs">
      <TextField control={control} name="name" label={text.fields.name} required maxLength={60} autoFocus />
      <SelectField control={control} name="kind" label={text.fields.kind} required choices={choicesOf(ownFieldKindNames, ownFieldKinds)} />
      {kind === 'liste' && <ChoicesField control={control as unknown as Control<FieldValues, unknown, FieldValues>} />}
      <CheckField control={control} name="active" label={text.fields.active} />
    </FormDialog>
  );
}

/** One choice a line; empty lines are no choices. */
function ChoicesField({ control }: { readonly control: Control<FieldValues, unknown, FieldValues> }) {
  const { field, fieldState } = useController({ control, name: 'choices' });
  const [typed, setTyped] = useState(() => (field.value as readonly string[]).join('\n'));
  return (
    <FieldFrame label={text.fields.choices} required hint={text.fields.choicesHint} error={fieldState.error?.message}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          fullWidth
          multiline
          minRows={4}
          maxRows={12}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            field.onChange(target.value.split('\n').map((line) => line.trim()).filter((line) => line !== ''));
          }}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={fieldState.invalid}
          inputProps={{ 'aria-describedby': describedBy, 'aria-required': true, spellCheck: false }}
        />
      )}
    </FieldFrame>
  );
}
