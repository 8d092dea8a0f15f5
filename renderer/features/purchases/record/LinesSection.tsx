import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { netOfLine } from '../../../../preload/contract/purchase-money.ts';
import type { StageEffect } from '../../../../preload/contract/purchase-codes.ts';
import type { PurchaseDetail, PurchaseLine } from '../../../../preload/contract/purchase-shapes.ts';
import { formatQuantity } from '../../../../preload/contract/quantity.ts';
import { formatAmount } from '../../../shared/format.ts';
import { Section } from '../../../shared/Section.tsx';
import { useMayWork } from '../../../shared/session/ForWork.tsx';
import { purchaseFormText } from '../../../text/purchases.ts';
import { purchaseRecordText as text } from '../../../text/purchase-record.ts';
import { piecesLeft } from './assets.ts';
import type { RecordStep } from './steps.ts';

/** How far each line has come, in the steps that this purchase goes through. */
const steps: readonly { readonly effect: StageEffect; readonly head: string; readonly of: (line: PurchaseLine) => number }[] = [
  { effect: 'siparis', head: text.ordered, of: ({ ordered }) => ordered },
  { effect: 'teslim', head: text.received, of: ({ received }) => received },
  { effect: 'kabul', head: text.accepted, of: ({ accepted }) => accepted },
  { effect: 'fatura', head: text.invoiced, of: ({ invoiced }) => invoiced },
  { effect: 'odeme', head: text.paid, of: ({ paid }) => paid },
];
const end = { textAlign: 'right', whiteSpace: 'nowrap' } as const;

/** What was asked for, at which price, and how much of it was ordered, came, was accepted, invoiced and paid. */
export function LinesSection({ purchase, onStep }: { readonly purchase: PurchaseDetail; readonly onStep: (step: RecordStep) => void }) {
  const works = useMayWork();
  const { lines, stages } = purchase;
  const shown = steps.filter(({ effect }) => stages.some((stage) => stage.effect === effect && stage.status !== 'atlandi'));
  return (
    <Section flush title={text.lines}>
      <Table size="small" aria-label={text.lines} sx={{ '& tr:last-child td': { borderBottom: 0 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{text.item}</TableCell>
            <TableCell sx={end}>{text.asked}</TableCell>
            <TableCell sx={end} title={text.priceHint}>
              {text.price}
            </TableCell>
            <TableCell sx={end}>{purchaseFormText.vat}</TableCell>
            <TableCell sx={end} title={text.netHint}>
              {text.net}
            </TableCell>
            {shown.map(({ head }) => (
              <TableCell key={head} sx={end}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => {
            const { by, price, vatIncluded } = line.agreed;
            return (
              <TableRow key={line.id}>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>
                  {line.item}
                  {(line.dropped > 0 || line.assets > 0) && (
                    <Box component="span" sx={{ ml: 1, color: 'text.secondary', fontSize: 13.5 }}>
                      {[line.dropped > 0 && text.dropped(formatQuantity(line.dropped)), line.assets > 0 && text.assets(line.assets)].filter(Boolean).join(', ')}
                    </Box>
                  )}
                  {works && piecesLeft(purchase, line) > 0 && (
                    <Button size="small" variant="text" sx={{ ml: 1, minHeight: 24, py: 0, px: 1 }} aria-label={text.makeAssetsOf(line.item)} onClick={() => onStep({ kind: 'assets', id: line.id })}>
                      {text.makeAssets}
                    </Button>
                  )}
                </TableCell>
                <TableCell sx={end}>
                  {formatQuantity(line.quantity)} {line.unit}
                </TableCell>
                <TableCell sx={end}>
                  {formatAmount(price)}
                  <Box component="span" sx={{ display: 'block', mt: -0.75, color: 'text.secondary', fontSize: 12.5, lineHeight: '14px' }}>
                    {text.agreed(by, vatIncluded)}
                  </Box>
                </TableCell>
                <TableCell sx={end}>{purchaseFormText.vatRate(line.vatRate)}</TableCell>
                <TableCell sx={end}>{formatAmount(netOfLine({ ...line, price }, vatIncluded))}</TableCell>
                {shown.map(({ head, of }) => (
                  <TableCell key={head} sx={end}>
                    <Progress done={of(line)} target={line.quantity - line.dropped} />
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Section>
  );
}

/** "◐ 2", "✔ 5": the quantity with its symbol; a dash where nothing has happened. */
function Progress({ done, target }: { readonly done: number; readonly target: number }) {
  if (done === 0) return <Box component="span" sx={{ color: 'text.secondary' }}>{text.none}</Box>;
  const whole = done >= target;
  return (
    <Box component="span" sx={{ color: (theme) => (whole ? theme.colors.done : theme.colors.ink) }} title={whole ? text.full : undefined}>
      <span aria-hidden="true">{whole ? '✔ ' : '◐ '}</span>
      {formatQuantity(done)}
    </Box>
  );
}
