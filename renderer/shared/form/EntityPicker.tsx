import { Autocomplete, Box, TextField as MuiTextField } from '@mui/material';
import { commonText } from '../../text/common.ts';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';
import { matchPickable, type Pickable } from './matching.ts';

export interface EntityInputProps<T extends Pickable> extends FieldWords {
  readonly options: readonly T[];
  readonly value: T['id'] | null;
  readonly onChange: (id: T['id'] | null, option: T | null) => void;
  readonly onBlur?: () => void;
  readonly inputRef?: (element: HTMLInputElement | null) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  readonly loading?: boolean;
  /** What matched on the other side already (suggestRequester): no second filter. */
  readonly onType?: (text: string) => void;
  readonly disabled?: boolean;
}

/** Picks one of many by typing. Opens when something is typed or asked for, never by mere focus. */
export function EntityInput<T extends Pickable>({ options, value, onChange, onBlur, inputRef, error, autoFocus = false, placeholder, loading = false, onType, disabled = false, ...words }: EntityInputProps<T>) {
  const chosen = options.find((option) => option.id === value) ?? null;
  return (
    <FieldFrame {...words} error={error}>
      {({ id, describedBy }) => (
        <Autocomplete<T>
          id={id}
          options={[...options]}
          value={chosen}
          onChange={(_, option) => onChange(option?.id ?? null, option)}
          {...(onBlur ? { onBlur } : {})}
          onInputChange={(_, text, reason) => reason === 'input' && onType?.(text)}
          filterOptions={(all, state) => (onType ? all : matchPickable(all, state.inputValue))}
          getOptionLabel={(option) => option.label}
          getOptionKey={(option) => option.id}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          autoHighlight
          openOnFocus={false}
          handleHomeEndKeys
          fullWidth
          disabled={disabled}
          loading={loading}
          noOptionsText={commonText.noMatch}
          loadingText={commonText.loading}
          openText={commonText.open}
          closeText={commonText.closeList}
          clearText={commonText.clear}
          renderOption={({ key, ...props }, option) => (
            <li key={key} {...props}>
              <Box sx={{ minWidth: 0 }}>
                <span>{option.label}</span>{' '}
                {option.detail && (
                  <Box component="span" sx={{ ml: 1, color: 'text.secondary', fontSize: 14 }}>
                    {option.detail}
                  </Box>
                )}
              </Box>
            </li>
          )}
          renderInput={(params) => (
            <MuiTextField
              {...params}
              hiddenLabel
              autoFocus={autoFocus}
              error={error !== undefined}
              {...(inputRef ? { inputRef } : {})}
              {...(placeholder ? { placeholder } : {})}
              slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps.htmlInput, 'aria-describedby': describedBy, 'aria-required': words.required } }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}

export interface EntityPickerProps<V extends FieldValues, T extends Pickable> extends Omit<EntityInputProps<T>, 'value' | 'onChange' | 'onBlur' | 'inputRef' | 'error'> {
  readonly control: Control<V, unknown, V>;
  readonly name: FieldPath<V>;
  /** Told besides the form, with the whole option (a topic proposes its unit). */
  readonly onPick?: (option: T | null) => void;
}

/** EntityInput as a form field; the value is the id, or null. */
export function EntityPicker<V extends FieldValues, T extends Pickable>({ control, name, onPick, ...rest }: EntityPickerProps<V, T>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <EntityInput<T>
      {...rest}
      value={field.value ?? null}
      onChange={(id, option) => {
        field.onChange(id);
        onPick?.(option);
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error?.message}
    />
  );
}
