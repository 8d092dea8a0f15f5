import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, FormHelperText, IconButton, OutlinedInput, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { DateInput } from '../../../shared/form/DateField.tsx';
import { EntityInput } from '../../../shared/form/EntityPicker.tsx';
import { FieldFrame } from '../../../shared/form/FieldFrame.tsx';
import { formatDate } from '../../../shared/format.ts';
import { purchaseOffersText as text } from '../../../text/purchase-offers.ts';
import { useFirms } from '../lookups.ts';
import { VatChoice } from '../VatChoice.tsx';
import type { OfferColumn } from './columns.ts';

interface Props {
  readonly column: OfferColumn;
  readonly index: number;
  /** Firms of the other columns: each has one offer. */
  readonly taken: readonly (number | null)[];
  readonly writable: boolean;
  readonly onChange: (part: Partial<OfferColumn>, field: string) => void;
  readonly onRemove: () => void;
}

/** Who offers, when, with or without KDV, under which number. A saved offer keeps its firm. */
export function OfferHead({ column, index, taken, writable, onChange, onRemove }: Props) {
  const firms = useFirms();
  const firm = column.firm || text.unnamed(index + 1);
  if (!writable) {
    return (
      <Box sx={{ display: 'grid', gap: 0.25 }}>
        <Typography sx={{ fontWeight: 650 }}>{firm}</Typography>
        <Typography variant="body2" color="textSecondary">
          {[column.givenOn && formatDate(column.givenOn), column.vatIncluded === true ? text.vatYes : text.vatNo, column.documentNo].filter(Boolean).join(', ')}
        </Typography>
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {column.offerId === null ? (
            <EntityInput
              label={text.firmOf(index + 1)}
              labelHidden
              required
              placeholder={text.firm}
              options={firms.filter(({ id }) => !taken.includes(id))}
              value={column.firmId}
              onChange={(id, option) => onChange({ firmId: id, firm: option?.label ?? '' }, 'firmId')}
              error={column.problems.firmId}
            />
          ) : (
            <Typography sx={{ fontWeight: 650, lineHeight: '32px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }} title={firm}>
              {firm}
            </Typography>
          )}
          {column.offerId !== null && column.problems.firmId && <Sentence>{column.problems.firmId}</Sentence>}
        </Box>
        <IconButton size="small" aria-label={text.remove(firm)} title={text.remove(firm)} onClick={onRemove} sx={{ mt: 0.5 }}>
          <CloseOutlined fontSize="small" />
        </IconButton>
      </Box>
      <VatChoice label={text.ofFirm(text.vat, firm)} value={column.vatIncluded} error={column.problems.vatIncluded} onChange={(vatIncluded) => onChange({ vatIncluded }, 'vatIncluded')} />
      <DateInput label={text.ofFirm(text.givenOn, firm)} labelHidden required width={176} hint={text.givenOn} value={column.givenOn} onChange={(givenOn) => onChange({ givenOn }, 'givenOn')} error={column.problems.givenOn} />
      <FieldFrame label={text.ofFirm(text.documentNo, firm)} labelHidden error={column.problems.documentNo}>
        {({ id }) => <OutlinedInput id={id} fullWidth placeholder={text.documentNo} value={column.documentNo} onChange={({ target }) => onChange({ documentNo: target.value }, 'documentNo')} inputProps={{ autoComplete: 'off' }} />}
      </FieldFrame>
      {column.obstacle !== null && <Sentence>{column.obstacle}</Sentence>}
      {[column.problems.prices, column.problems['']].filter(Boolean).map((sentence) => (
        <Sentence key={sentence}>{sentence}</Sentence>
      ))}
    </Box>
  );
}

function Sentence({ children }: { readonly children: ReactNode }) {
  return (
    <FormHelperText error role="alert">
      <span aria-hidden="true">⚠ </span>
      {children}
    </FormHelperText>
  );
}
