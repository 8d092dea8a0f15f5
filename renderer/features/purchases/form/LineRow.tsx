import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { IconButton, TableCell, TableRow } from '@mui/material';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { vatRates } from '../../../../preload/contract/purchase-codes.ts';
import { MoneyField } from '../../../shared/form/MoneyField.tsx';
import { QuantityField } from '../../../shared/form/QuantityField.tsx';
import { SelectField } from '../../../shared/form/SelectField.tsx';
import { SuggestField } from '../../../shared/form/SuggestField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { formatAmount } from '../../../shared/format.ts';
import { measureUnits, purchaseFormText as text } from '../../../text/purchases.ts';
import { totalOfLine } from './sums.ts';
import type { PurchaseControl, TypedLine } from './values.ts';

const rateChoices = vatRates.toReversed().map((rate) => ({ value: rate, label: text.vatRate(rate) }));

interface Props {
  readonly control: PurchaseControl;
  readonly at: number;
  readonly line: TypedLine;
  /** The last line that is left cannot be taken away. */
  readonly only: boolean;
  readonly onKeyDown: (event: KeyboardEvent, at: number) => void;
  readonly onPaste: (event: ClipboardEvent, at: number) => void;
  readonly onRemove: () => void;
}

/** The cells of one line. */
export function LineRow({ control, at, line, only, onKeyDown, onPaste, onRemove }: Props) {
  const total = totalOfLine(line);
  const named = (name: string) => ({ label: text.cell(name, at + 1), labelHidden: true });
  const place = (field: keyof TypedLine) => ({ 'data-line': at, 'data-field': field });
  return (
    <TableRow onKeyDown={(event) => onKeyDown(event, at)} onPaste={(event) => onPaste(event, at)}>
      <TableCell sx={{ color: 'text.secondary', textAlign: 'right', lineHeight: '32px' }}>{at + 1}</TableCell>
      <TableCell {...place('item')}>
        <TextField control={control} name={`lines.${at}.item`} {...named(text.item)} required maxLength={200} />
      </TableCell>
      <TableCell {...place('quantity')}>
        <QuantityField control={control} name={`lines.${at}.quantity`} {...named(text.quantity)} required width="100%" />
      </TableCell>
      <TableCell {...place('unit')}>
        <SuggestField control={control} name={`lines.${at}.unit`} {...named(text.unitOfMeasure)} required suggestions={measureUnits} maxLength={20} />
      </TableCell>
      <TableCell {...place('price')}>
        <MoneyField control={control} name={`lines.${at}.price`} {...named(text.price)} required quiet width="100%" />
      </TableCell>
      <TableCell {...place('vatRate')}>
        <SelectField control={control} name={`lines.${at}.vatRate`} {...named(text.vat)} required choices={rateChoices} />
      </TableCell>
      <TableCell sx={{ textAlign: 'right', lineHeight: '32px', fontWeight: 600 }}>{total === null ? '' : formatAmount(total)}</TableCell>
      <TableCell>
        <IconButton size="small" tabIndex={-1} aria-label={text.removeLine(at + 1)} title={text.removeLine(at + 1)} disabled={only} onClick={onRemove}>
          <DeleteOutlined fontSize="small" />
        </IconButton>
      </TableCell>
    </TableRow>
  );
}
