import { Box, Typography } from '@mui/material';
import { moneyInWords } from '../../../../preload/contract/money-words.ts';
import { formatMoney } from '../../../shared/format.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { purchaseOffersText } from '../../../text/purchase-offers.ts';
import { purchaseFormText } from '../../../text/purchases.ts';
import { VatChoice } from '../VatChoice.tsx';

interface Props {
  readonly gross: number | null;
  readonly vatIncluded: boolean;
  readonly onVat: (included: boolean) => void;
}

/** What the lines of a paper come to with KDV, in figures and in words, and whether its prices are with KDV. */
export function SumOfLines({ gross, vatIncluded, onVat }: Props) {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
      <VatChoice label={purchaseOffersText.vat} value={vatIncluded} onChange={onVat} />
      <Typography role="status" sx={{ fontWeight: 600, textAlign: 'right' }}>
        {gross === null ? purchaseFormText.tooLarge : text.sumOfLines(formatMoney(gross))}
        {gross !== null && gross > 0 && (
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            {moneyInWords(gross)}
          </Typography>
        )}
      </Typography>
    </Box>
  );
}
