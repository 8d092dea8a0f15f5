import { Box, Button } from '@mui/material';
import { isDate } from '../../../preload/contract/dates.ts';
import { DateInput } from '../../shared/form/DateField.tsx';
import { commonText } from '../../text/common.ts';
import { ledgerText } from '../../text/requests.ts';
import type { DateName, LedgerFilter, PeriodName } from './filter.ts';
import { PeriodSelect } from './FilterPanel.tsx';

interface Props {
  readonly title: string;
  /** The moving period, and the days from and to. */
  readonly names: readonly [PeriodName, DateName, DateName];
  readonly filter: LedgerFilter;
  readonly onChange: (change: Partial<LedgerFilter>) => void;
  readonly onClose: () => void;
}

/** A moving period, or from one day to another; either may be left open. */
export function HeaderDates({ title, names: [period, from, to], filter, onChange, onClose }: Props) {
  const date = (name: DateName) => (value: string | null) => {
    if (value === null || isDate(value)) onChange({ [name]: value });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <PeriodSelect label={ledgerText.within(title)} value={filter[period]} onChange={(value) => onChange({ [period]: value })} />
      <DateInput label={ledgerText.from(title)} hint={ledgerText.dateHint} value={filter[from]} onChange={date(from)} autoFocus />
      <DateInput label={ledgerText.to(title)} hint={ledgerText.dateHint} value={filter[to]} onChange={date(to)} />
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        <Button onClick={() => onChange({ [period]: null, [from]: null, [to]: null })}>{commonText.clear}</Button>
        <Button variant="contained" onClick={onClose}>
          {commonText.close}
        </Button>
      </Box>
    </Box>
  );
}
