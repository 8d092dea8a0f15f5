import { Box, Button, Typography } from '@mui/material';
import { approximateCost } from '../../../../preload/contract/offer-table.ts';
import type { PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';
import { useWrite } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { formatMoney } from '../../../shared/format.ts';
import { purchaseOffersText as text } from '../../../text/purchase-offers.ts';
import { comparedLines } from '../actions/awards.ts';

/** The approximate cost by what the firms have offered, instead of by hand; until the approval, as lines can be changed until then. */
export function MeanOffered({ purchase, unsaved }: { readonly purchase: PurchaseDetail; readonly unsaved: () => boolean }) {
  const notify = useNotify();
  const change = useWrite('purchases', 'changeLines');
  const { lines, offers } = purchase;
  if (offers.length === 0 || !purchase.actions.includes('kalemler')) return null;
  const mean = approximateCost(comparedLines(lines), offers);
  const write = () => {
    if (unsaved()) return notify(text.saveFirst);
    change.mutate(
      {
        id: purchase.id,
        lines: lines.map(({ id, item, quantity, unit, price, vatRate }) => ({ lineId: id, item, quantity, unit, price: mean.lines.find((line) => line.id === id)?.unitPrice ?? price, vatRate })),
      },
      { onSuccess: () => notify(text.meanWritten(formatMoney(mean.net))), onError: (error) => notify(error.message) },
    );
  };
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline' }}>
      <Typography>{mean.complete ? text.mean(formatMoney(mean.net), offers.length) : text.meanOfSome(formatMoney(mean.net), offers.length)}</Typography>
      <Button variant="text" disabled={change.isPending} onClick={write}>
        {text.writeMean}
      </Button>
    </Box>
  );
}
