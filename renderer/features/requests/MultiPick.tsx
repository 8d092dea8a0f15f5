import { Autocomplete, TextField as MuiTextField } from '@mui/material';
import { FieldFrame } from '../../shared/form/FieldFrame.tsx';
import { matchPickable, type Pickable } from '../../shared/form/matching.ts';
import { commonText } from '../../text/common.ts';

interface Props<T extends Pickable> {
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: readonly T['id'][];
  readonly onChange: (ids: T['id'][]) => void;
  readonly autoFocus?: boolean;
}

/** Several of many, by typing. */
export function MultiPick<T extends Pickable>({ label, options, chosen, onChange, autoFocus = false }: Props<T>) {
  return (
    <FieldFrame label={label}>
      {({ id }) => (
        <Autocomplete<T, true>
          multiple
          id={id}
          options={[...options]}
          value={options.filter((option) => chosen.includes(option.id))}
          onChange={(_, next) => onChange(next.map((option) => option.id))}
          filterOptions={(all, { inputValue }) => matchPickable(all, inputValue)}
          getOptionLabel={(option) => option.label}
          getOptionKey={(option) => option.id}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          autoHighlight
          disableCloseOnSelect
          openOnFocus={false}
          limitTags={2}
          noOptionsText={commonText.noMatch}
          openText={commonText.open}
          closeText={commonText.closeList}
          clearText={commonText.clear}
          renderInput={(params) => <MuiTextField {...params} hiddenLabel autoFocus={autoFocus} />}
        />
      )}
    </FieldFrame>
  );
}
