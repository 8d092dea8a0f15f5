import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useRef, type KeyboardEvent } from 'react';
import { netUnitPrice, type OfferTable } from '../../../../preload/contract/offer-table.ts';
import type { PurchaseLine } from '../../../../preload/contract/purchase-shapes.ts';
import { formatQuantity } from '../../../../preload/contract/quantity.ts';
import { Mark } from '../../../shared/chips/Mark.tsx';
import { MoneyInput } from '../../../shared/form/MoneyField.tsx';
import { formatAmount } from '../../../shared/format.ts';
import { purchaseFormText } from '../../../text/purchases.ts';
import { purchaseOffersText as text } from '../../../text/purchase-offers.ts';
import type { OfferColumn } from './columns.ts';
import { Lowest } from './Lowest.tsx';
import { OfferHead } from './OfferHead.tsx';

interface Props {
  readonly lines: readonly PurchaseLine[];
  readonly columns: readonly OfferColumn[];
  readonly table: OfferTable;
  readonly writable: boolean;
  readonly onChange: (key: number, part: Partial<OfferColumn>, field: string) => void;
  readonly onRemove: (column: OfferColumn) => void;
}

const firmWidth = 196;
const below = { minHeight: 20, mt: 0.25, display: 'flex', gap: 0.5, flexWrap: 'wrap', justifyContent: 'flex-end', alignItems: 'center', fontSize: 13, color: 'text.secondary' } as const;

/** All lines × all firms, written with the number pad; the lowest of a line and the lowest in total are marked as one types. */
export function OfferGrid({ lines, columns, table, writable, onChange, onRemove }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const focus = (row: number, column: number): boolean => {
    const cell = body.current?.querySelector<HTMLInputElement>(`td[data-row="${row}"][data-column="${column}"] input`);
    cell?.select();
    return cell !== null && cell !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-row]') : null;
    if (!cell || event.ctrlKey || event.altKey) return;
    const row = Number(cell.dataset.row);
    const column = Number(cell.dataset.column);
    // The point of the number pad is the comma of Turkish money, whatever the layout says.
    if (event.code === 'NumpadDecimal' && event.key !== ',') {
      event.preventDefault();
      document.execCommand('insertText', false, ',');
      return;
    }
    const down = event.key === 'Enter' || event.key === 'ArrowDown';
    if (!down && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (!down) focus(row - 1, column);
    else if (!focus(row + 1, column) && event.key === 'Enter') focus(0, column + 1);
  };
  return (
    <Box sx={{ overflowX: 'auto', border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Table size="small" aria-label={text.table} sx={{ tableLayout: 'fixed', width: 'max-content', minWidth: '100%', '& td, & th': { px: 1, verticalAlign: 'top' }, '& td': { py: 0.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 280, position: 'sticky', left: 0, zIndex: 1, verticalAlign: 'bottom !important', pb: 1 }}>{text.item}</TableCell>
            {columns.map((column, index) => (
              <TableCell key={column.key} sx={{ width: firmWidth, py: 1, borderLeft: 1, borderColor: 'divider', fontWeight: 400, color: 'text.primary' }}>
                <OfferHead column={column} index={index} taken={columns.filter(({ key }) => key !== column.key).map(({ firmId }) => firmId)} writable={writable} onChange={(part, field) => onChange(column.key, part, field)} onRemove={() => onRemove(column)} />
              </TableCell>
            ))}
            <TableCell sx={{ width: 'auto' }} aria-hidden="true" />
          </TableRow>
        </TableHead>
        <TableBody ref={body} onKeyDown={onKeyDown}>
          {lines.map((line, row) => (
            <TableRow key={line.id}>
              <TableCell component="th" scope="row" sx={{ position: 'sticky', left: 0, bgcolor: 'background.paper', zIndex: 1, fontWeight: 600, py: 0.75 }}>
                {line.item}
                <Typography variant="body2" color="textSecondary">
                  {formatQuantity(line.quantity)} {line.unit}, {purchaseFormText.vat} {purchaseFormText.vatRate(line.vatRate)}
                </Typography>
              </TableCell>
              {columns.map((column, index) => (
                <PriceCell key={column.key} line={line} column={column} row={row} index={index} lowest={table.lowestOnLine[line.id]?.includes(column.key) === true} writable={writable} onChange={onChange} />
              ))}
              <TableCell />
            </TableRow>
          ))}
          <TableRow>
            <TableCell component="th" scope="row" sx={{ position: 'sticky', left: 0, bgcolor: 'background.default', zIndex: 1, fontWeight: 700 }}>
              {text.total}
            </TableCell>
            {columns.map((column) => (
              <TotalCell key={column.key} column={column} lines={lines} table={table} />
            ))}
            <TableCell sx={{ bgcolor: 'background.default' }} />
          </TableRow>
        </TableBody>
      </Table>
    </Box>
  );
}

interface PriceProps extends Pick<Props, 'writable' | 'onChange'> {
  readonly line: PurchaseLine;
  readonly column: OfferColumn;
  readonly row: number;
  readonly index: number;
  readonly lowest: boolean;
}

function PriceCell({ line, column, row, index, lowest, writable, onChange }: PriceProps) {
  const price = column.prices[line.id] ?? null;
  const firm = column.firm || text.unnamed(index + 1);
  const net = column.vatIncluded === true && typeof price === 'number' && line.vatRate > 0 ? netUnitPrice(line, { id: 0, firmId: 0, firm, vatIncluded: true, prices: { [line.id]: price } }) : null;
  return (
    <TableCell data-row={row} data-column={index} sx={{ borderLeft: 1, borderColor: 'divider', bgcolor: (theme) => (lowest ? theme.colors.doneSoft : undefined) }}>
      {writable ? (
        <MoneyInput quiet label={text.price(line.item, firm)} labelHidden value={price} onChange={(value) => onChange(column.key, { prices: { ...column.prices, [line.id]: value } }, `price-${line.id}`)} error={column.problems[`price-${line.id}`]} />
      ) : (
        <Box sx={{ textAlign: 'right', lineHeight: '28px' }}>{typeof price === 'number' ? formatAmount(price) : ''}</Box>
      )}
      <Box sx={below}>
        {net !== null && <span>{text.unitNet(formatAmount(net))}</span>}
        {lowest && <Lowest />}
      </Box>
    </TableCell>
  );
}

function TotalCell({ column, lines, table }: { readonly column: OfferColumn; readonly lines: readonly PurchaseLine[]; readonly table: OfferTable }) {
  const compared = table.offers.find(({ id }) => id === column.key);
  const written = Object.values(column.prices).some((price) => typeof price === 'number');
  const without = compared ? lines.filter(({ id }) => typeof compared.lineNets[id] !== 'number').length : 0;
  const lowest = table.lowestInTotal.includes(column.key);
  return (
    <TableCell sx={{ borderLeft: 1, borderColor: 'divider', bgcolor: (theme) => (lowest ? theme.colors.doneSoft : theme.palette.background.default) }}>
      {compared && (
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1, textAlign: 'right', '& dt': { textAlign: 'left', color: 'text.secondary', fontSize: 13 }, '& dd': { m: 0 } }}>
          <dt>{text.net}</dt>
          <Box component="dd" sx={{ fontWeight: 700 }}>
            {formatAmount(compared.net)}
          </Box>
          <dt>{text.gross}</dt>
          <dd>{formatAmount(compared.gross)}</dd>
        </Box>
      )}
      <Box sx={below}>
        {lowest && <Lowest />}
        {without > 0 && (
          <Mark tone="accent" symbol="◐">
            {text.missing(without)}
          </Mark>
        )}
        {!compared && written && <span>{text.notCompared}</span>}
      </Box>
    </TableCell>
  );
}
