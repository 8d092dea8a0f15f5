import { Typography } from '@mui/material';
import { moneyInWords } from '../../../../preload/contract/money-words.ts';
import { formatMoney } from '../../../shared/format.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { purchaseFormText } from '../../../text/purchases.ts';

/** What the lines of a movement come to with KDV, in figures and in words. */
export function SumOfLines({ gross }: { readonly gross: number | null }) {
  return (
    <Typography role="status" sx={{ fontWeight: 600, textAlign: 'right' }}>
      {gross === null ? purchaseFormText.tooLarge : text.sumOfLines(formatMoney(gross))}
      {gross !== null && gross > 0 && (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {moneyInWords(gross)}
        </Typography>
      )}
    </Typography>
  );
}
