import { Autocomplete, TextField as MuiTextField } from '@mui/material';
import { useState } from 'react';
import { fold } from '../../../../preload/contract/turkish.ts';
import { FieldFrame } from '../../../shared/form/FieldFrame.tsx';
import { purchaseDocumentsText as text } from '../../../text/purchase-documents.ts';

interface Props {
  /** What each field stands for, by its name. */
  readonly names: Readonly<Record<string, string>>;
  readonly onChoose: (field: string) => void;
}

/** Finds a field by its name or by what it stands for, and hands it to the box that was written in. */
export function FieldChooser({ names, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const labelOf = (field: string): string => text.fieldOf(field, names[field] ?? '');
  return (
    <FieldFrame label={text.insert} hint={text.insertHint}>
      {({ id, describedBy }) => (
        <Autocomplete<string>
          id={id}
          fullWidth
          options={Object.keys(names)}
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
