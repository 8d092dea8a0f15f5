import { Box, FormHelperText, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useController } from 'react-hook-form';
import type { MovementKind } from '../../../../preload/contract/purchase-codes.ts';
import type { PurchaseLine } from '../../../../preload/contract/purchase-shapes.ts';
import { formatQuantity } from '../../../../preload/contract/quantity.ts';
import { MoneyInput } from '../../../shared/form/MoneyField.tsx';
import { QuantityInput } from '../../../shared/form/QuantityField.tsx';
import type { TypedValue } from '../../../shared/form/typedNumber.ts';
import { formatAmount } from '../../../shared/format.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { purchaseFormText } from '../../../text/purchases.ts';
import { totalOfLine } from '../form/sums.ts';
import { priceAs, withCell, type MovedLine } from './moved.ts';
import type { AnyControl } from './parts.ts';

interface Props {
  readonly control: AnyControl;
  readonly name?: 'lines' | 'returned';
  readonly label: string;
  readonly lines: readonly PurchaseLine[];
  /** Which quantities may still be carried. */
  readonly kind: MovementKind;
  /** Orders and invoices have prices of their own, with or without KDV. */
  readonly vatIncluded?: boolean;
  readonly autoFocus?: boolean;
}

type Problems = (readonly ({ readonly quantity?: { readonly message?: string }; readonly price?: { readonly message?: string } } | undefined)[] & { readonly message?: string }) | undefined;

const end = { textAlign: 'right', whiteSpace: 'nowrap', lineHeight: '32px' } as const;

/** How much of each line: what is left stands there already; a line that is left empty is not part of it. */
export function MovedLines({ control, name = 'lines', label, lines, kind, vatIncluded, autoFocus = false }: Props) {
  const priced = vatIncluded !== undefined;
  const { field, fieldState } = useController({ control, name });
  const chosen = (field.value ?? []) as readonly MovedLine[];
  const problems = fieldState.error as unknown as Problems;
  const shown = lines.filter(({ id, open }) => open[kind] > 0 || chosen.some(({ lineId }) => lineId === id));
  if (shown.length === 0) return <Typography color="textSecondary">{text.nothingOpen}</Typography>;
  const change = (line: PurchaseLine, cell: 'quantity' | 'price') => (value: TypedValue) => field.onChange(withCell(chosen, line, cell, value, priced ? priceAs(line, vatIncluded) : null));
  return (
    <Box>
      <Table size="small" aria-label={label} sx={{ '& td': { verticalAlign: 'top', px: 0.5, py: 0.25, borderBottom: 0 }, '& th': { px: 0.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{purchaseFormText.item}</TableCell>
            <TableCell sx={{ ...end, width: 116 }}>{text.open}</TableCell>
            <TableCell sx={{ ...end, width: 116 }}>{purchaseFormText.quantity}</TableCell>
            {priced && <TableCell sx={{ ...end, width: 132 }}>{text.unitPrice(vatIncluded)}</TableCell>}
            {priced && <TableCell sx={{ ...end, width: 116 }}>{purchaseFormText.lineTotal}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((line, index) => {
            const at = chosen.findIndex(({ lineId }) => lineId === line.id);
            const cells = chosen[at];
            const total = cells && priced ? totalOfLine({ quantity: cells.quantity, price: cells.price ?? null }) : null;
            return (
              <TableRow key={line.id}>
                <TableCell sx={{ lineHeight: '32px', overflowWrap: 'anywhere' }}>{line.item}</TableCell>
                <TableCell sx={end}>
                  {formatQuantity(line.open[kind])} {line.unit}
                </TableCell>
                <TableCell>
                  <QuantityInput label={text.quantityOf(line.item)} labelHidden value={cells?.quantity ?? null} onChange={change(line, 'quantity')} error={problems?.[at]?.quantity?.message} autoFocus={autoFocus && index === 0} />
                </TableCell>
                {priced && (
                  <TableCell>
                    <MoneyInput quiet label={text.priceOf(line.item)} labelHidden value={cells?.price ?? null} onChange={change(line, 'price')} error={problems?.[at]?.price?.message} disabled={!cells} />
                  </TableCell>
                )}
                {priced && <TableCell sx={{ ...end, fontWeight: 600 }}>{total === null ? '' : formatAmount(total)}</TableCell>}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {problems?.message && (
        <FormHelperText error role="alert">
          <span aria-hidden="true">⚠ </span>
          {problems.message}
        </FormHelperText>
      )}
    </Box>
  );
}
