import { Box, Button, Checkbox, FormControlLabel, MenuItem, Popover, Select } from '@mui/material';
import type { OwnField } from '../../../preload/contract/own-fields.ts';
import { isDate } from '../../../preload/contract/dates.ts';
import { relativePeriodNames, relativePeriods, type RelativePeriod } from '../../../preload/contract/relative-dates.ts';
import { DateInput } from '../../shared/form/DateField.tsx';
import { FieldFrame } from '../../shared/form/FieldFrame.tsx';
import { commonText } from '../../text/common.ts';
import { ledgerText } from '../../text/requests.ts';
import { codeLists, idLists, type CodeListName, type DateName, type LedgerFilter, type PeriodName } from './filter.ts';
import type { Choices, Names } from './filterChips.ts';
import { MultiPick } from './MultiPick.tsx';

interface Props {
  readonly anchor: HTMLElement | null;
  readonly filter: LedgerFilter;
  readonly names: Names;
  readonly choices: Choices;
  readonly ownFields: readonly OwnField[];
  readonly onChange: (change: Partial<LedgerFilter>) => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** All filters at once; every change is seen in the list behind at once. */
export function FilterPanel({ anchor, filter, names, choices, ownFields, onChange, onClear, onClose }: Props) {
  const date = (name: DateName) => (value: string | null) => {
    if (value === null || isDate(value)) onChange({ [name]: value });
  };
  const range = (title: string, period: PeriodName, from: DateName, to: DateName) => (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <PeriodSelect label={ledgerText.within(title)} value={filter[period]} onChange={(value) => onChange({ [period]: value })} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <DateInput label={ledgerText.from(title)} hint={ledgerText.dateHint} value={filter[from]} onChange={date(from)} width={146} />
        <DateInput label={ledgerText.to(title)} hint={ledgerText.dateHint} value={filter[to]} onChange={date(to)} width={146} />
      </Box>
    </Box>
  );
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': ledgerText.filterTitle, sx: { p: 2, width: 960, maxWidth: '96vw' } } }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 1.5, alignItems: 'start' }}>
        {(Object.keys(codeLists) as CodeListName[]).map((name, at) => (
          <MultiPick
            key={name}
            label={ledgerText[name]}
            options={codeLists[name].map((code) => ({ id: code as string, label: names[name][code] ?? code }))}
            chosen={filter[name]}
            onChange={(codes) => onChange({ [name]: codes })}
            autoFocus={at === 0}
          />
        ))}
        {idLists.map((name) => (
          <MultiPick key={name} label={ledgerText[name]} options={choices[name]} chosen={filter[name]} onChange={(ids) => onChange({ [name]: ids })} />
        ))}
        {ownFields.map(({ id, name, choices: values }) => (
          <MultiPick key={`own-${id}`} label={name} options={values.map((value) => ({ id: value, label: value }))} chosen={filter.own[id] ?? []} onChange={(chosen) => onChange({ own: { ...filter.own, [id]: chosen } })} />
        ))}
        <Box sx={{ gridColumn: 1 }}>{range(ledgerText.registered, 'registeredIn', 'registeredFrom', 'registeredTo')}</Box>
        {range(ledgerText.due, 'dueIn', 'dueFrom', 'dueTo')}
        {range(ledgerText.closed, 'closedIn', 'closedFrom', 'closedTo')}
      </Box>
      <Box sx={{ mt: 2, display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        <FormControlLabel sx={{ mr: 'auto' }} control={<Checkbox checked={filter.reopened} onChange={(_, checked) => onChange({ reopened: checked })} />} label={ledgerText.reopenedOnly} />
        <Button onClick={onClear}>{ledgerText.clearAll}</Button>
        <Button variant="contained" onClick={onClose}>
          {commonText.close}
        </Button>
      </Box>
    </Popover>
  );
}

export function PeriodSelect({ label, value, onChange }: { readonly label: string; readonly value: RelativePeriod | null; readonly onChange: (value: RelativePeriod | null) => void }) {
  return (
    <FieldFrame label={label}>
      {({ labelId, id }) => (
        <Select fullWidth displayEmpty labelId={labelId} id={id} value={value ?? ''} onChange={(event) => onChange((event.target.value || null) as RelativePeriod | null)}>
          <MenuItem value="">{ledgerText.anyPeriod}</MenuItem>
          {relativePeriods.map((period) => (
            <MenuItem key={period} value={period}>
              {relativePeriodNames[period]}
            </MenuItem>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
