import { Box, Typography } from '@mui/material';
import { moneyInWords } from '../../../../preload/contract/money-words.ts';
import type { PurchaseLine } from '../../../../preload/contract/purchase-shapes.ts';
import { formatMoney } from '../../../shared/format.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { purchaseOffersText } from '../../../text/purchase-offers.ts';
import { purchaseFormText } from '../../../text/purchases.ts';
import { VatChoice } from '../VatChoice.tsx';
import { MovedLines } from './MovedLines.tsx';
import type { AnyControl } from './parts.ts';
import type { PricedForm } from './usePricedForm.ts';

interface Props {
  readonly control: AnyControl;
  readonly lines: readonly PurchaseLine[];
  readonly kind: 'siparis' | 'fatura';
  readonly priced: PricedForm;
}

/** The lines of an order or an invoice: what they come to with KDV, in figures and in words, and whether their prices are with KDV. */
export function PricedLines({ control, lines, kind, priced: { vatIncluded, gross, chooseVat } }: Props) {
  return (
    <>
      <MovedLines control={control} label={text.lines} lines={lines} kind={kind} vatIncluded={vatIncluded} />
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <VatChoice label={purchaseOffersText.vat} value={vatIncluded} onChange={chooseVat} />
        <Typography role="status" sx={{ fontWeight: 600, textAlign: 'right' }}>
          {gross === null ? purchaseFormText.tooLarge : text.sumOfLines(formatMoney(gross))}
          {gross !== null && gross > 0 && (
            <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
              {moneyInWords(gross)}
            </Typography>
          )}
        </Typography>
      </Box>
    </>
  );
}
