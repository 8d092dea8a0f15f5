import { Autocomplete, TextField as MuiTextField } from '@mui/material';
import { useState } from 'react';
import { purchaseFieldNames } from '../../../../preload/contract/purchase-field-names.ts';
import { purchaseFields, type PurchaseField } from '../../../../preload/contract/purchase-document-model.ts';
import { fold } from '../../../../preload/contract/turkish.ts';
import { FieldFrame } from '../../../shared/form/FieldFrame.tsx';
import { purchaseDocumentsText as text } from '../../../text/purchase-documents.ts';

const labelOf = (field: PurchaseField): string => text.fieldOf(field, purchaseFieldNames[field]);

/** Finds a field by its name or by what it stands for, and hands it to the box that was written in. */
export function FieldChooser({ onChoose }: { readonly onChoose: (field: PurchaseField) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <FieldFrame label={text.insert} hint={text.insertHint}>
      {({ id, describedBy }) => (
        <Autocomplete<PurchaseField>
          id={id}
          fullWidth
          options={purchaseFields}
          getOptionLabel={labelOf}
          filterOptions={(all) => all.filter((field) => fold(labelOf(field)).includes(fold(typed)))}
          noOptionsText={text.noField}
          value={null}
          inputValue={typed}
          onInputChange={(_, now, reason) => setTyped(reason === 'reset' ? '' : now)}
          onChange={(_, field) => {
            setTyped('');
            if (field !== null) onChoose(field);
          }}
          renderInput={(params) => <MuiTextField {...params} hiddenLabel slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps.htmlInput, 'aria-describedby': describedBy, spellCheck: false } }} />}
        />
      )}
    </FieldFrame>
  );
}
