import { Box, Typography } from '@mui/material';
import { moneyInWords } from '../../../../preload/contract/money-words.ts';
import type { PurchaseTotals } from '../../../../preload/contract/purchase-money.ts';
import { formatMoney } from '../../../shared/format.ts';
import { purchaseFormText as text } from '../../../text/purchases.ts';

/** Net, KDV by rate and gross under each other, and the sum in words: bin beş yüz and bir buçuk cannot be confused there. */
export function Totals({ totals }: { readonly totals: PurchaseTotals | null }) {
  if (totals === null) return <Typography role="alert">{text.tooLarge}</Typography>;
  const rows: readonly (readonly [string, number])[] = [[text.net, totals.net], ...totals.byRate.filter(({ vat }) => vat > 0).map(({ rate, vat }) => [text.vatAt(rate), vat] as const)];
  return (
    <Box role="group" aria-label={text.totals} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 3, alignItems: 'end' }}>
      <Box aria-live="polite">
        <Typography variant="body2" color="textSecondary">
          {text.inWords}
        </Typography>
        <Typography sx={{ fontWeight: 600 }}>{moneyInWords(totals.gross)}</Typography>
      </Box>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 148px', columnGap: 2, rowGap: 0.25, textAlign: 'right' }}>
        {rows.map(([label, amount]) => (
          <Sum key={label} label={label} amount={amount} />
        ))}
        <Sum label={text.gross} amount={totals.gross} strong />
      </Box>
    </Box>
  );
}

function Sum({ label, amount, strong = false }: { readonly label: string; readonly amount: number; readonly strong?: boolean }) {
  const look = strong ? { fontWeight: 700, borderTop: 1, borderColor: 'divider', pt: 0.25 } : {};
  return (
    <>
      <Typography component="dt" variant="body2" color={strong ? 'textPrimary' : 'textSecondary'} sx={look}>
        {label}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, ...look }}>
        {formatMoney(amount)}
      </Typography>
    </>
  );
}
