import { Autocomplete, TextField as MuiTextField } from '@mui/material';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { fieldText } from '../../../preload/contract/text.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface SuggestFieldProps<V extends FieldValues> extends FieldWords {
  readonly control: Control<V, unknown, V>;
  readonly name: FieldPath<V>;
  /** What was written before and fits what stands in the field. */
  readonly suggestions: readonly string[];
  readonly maxLength: number;
}

/** One line of free text that offers earlier ones: ↓ chooses one, whatever is typed stays as it is typed. */
export function SuggestField<V extends FieldValues>({ control, name, suggestions, maxLength, ...words }: SuggestFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  const text = String(field.value ?? '');
  const tooLong = text.trim().length > maxLength;
  return (
    <FieldFrame {...words} error={fieldState.error?.message ?? (tooLong ? fieldText.tooLong(maxLength) : undefined)}>
      {({ id, describedBy }) => (
        <Autocomplete<string, false, true, true>
          id={id}
          freeSolo
          disableClearable
          fullWidth
          options={suggestions.filter((each) => each !== text)}
          filterOptions={(all) => all}
          inputValue={text}
          value={text}
          onInputChange={(_, typed, reason) => reason !== 'reset' && field.onChange(typed)}
          onChange={(_, chosen) => field.onChange(chosen)}
          onBlur={field.onBlur}
          renderInput={(params) => (
            <MuiTextField
              {...params}
              hiddenLabel
              error={fieldState.invalid || tooLong}
              inputRef={field.ref}
              slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps.htmlInput, 'aria-describedby': describedBy, 'aria-required': words.required, spellCheck: false } }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}
