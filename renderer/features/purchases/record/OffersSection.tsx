import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { compareOffers } from '../../../../preload/contract/offer-table.ts';
import type { PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';
import { Mark } from '../../../shared/chips/Mark.tsx';
import { withKey } from '../../../shared/commands/withKey.ts';
import { formatAmount, formatDate } from '../../../shared/format.ts';
import { Section } from '../../../shared/Section.tsx';
import { useMayWork } from '../../../shared/session/ForWork.tsx';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { purchaseFormText } from '../../../text/purchases.ts';
import { purchaseRecordText as text } from '../../../text/purchase-record.ts';
import { comparedLines } from '../actions/awards.ts';
import { Lowest } from '../offers/Lowest.tsx';

/** The offers of the firms by their totals, and which was chosen; the whole table is a page of its own. */
export function OffersSection({ purchase, onOpen }: { readonly purchase: PurchaseDetail; readonly onOpen: () => void }) {
  const works = useMayWork();
  const { offers, lines, decidedOn, decidedBy, decisionNo } = purchase;
  const mayWrite = works && purchase.actions.includes('teklif');
  if (offers.length === 0 && !purchase.stages.some(({ effect, status }) => effect === 'karar' && status !== 'atlandi')) return null;
  const table = compareOffers(comparedLines(lines), offers);
  const chosen = new Set(lines.map(({ offerId }) => offerId));
  return (
    <Section
      flush
      title={text.offers}
      action={
        (mayWrite || offers.length > 0) && (
          <Button variant="text" onClick={onOpen}>
            {withKey(text.offersPage, 'enterOffers')}
          </Button>
        )
      }
    >
      {offers.length === 0 ? (
        <Typography color="textSecondary" sx={{ p: 2 }}>
          {works ? text.noOffers : text.noOffersToLook}
        </Typography>
      ) : (
        <>
          <Table size="small" aria-label={text.offersTable} sx={{ '& tr:last-child td': { borderBottom: 0 } }}>
            <TableHead>
              <TableRow>
                <TableCell>{text.firm}</TableCell>
                <TableCell>{text.day}</TableCell>
                <TableCell sx={{ textAlign: 'right' }}>{purchaseFormText.net}</TableCell>
                <TableCell sx={{ textAlign: 'right' }}>{purchaseFormText.gross}</TableCell>
                <TableCell sx={{ width: 220 }}>
                  <span style={visuallyHidden}>{text.state}</span>
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {table.offers.map((offer, index) => (
                <TableRow key={offer.id}>
                  <TableCell sx={{ fontWeight: chosen.has(offer.id) ? 650 : undefined }}>{offer.firm}</TableCell>
                  <TableCell>{formatDate(offers[index]?.givenOn ?? '')}</TableCell>
                  <TableCell sx={{ textAlign: 'right' }}>{formatAmount(offer.net)}</TableCell>
                  <TableCell sx={{ textAlign: 'right' }}>{formatAmount(offer.gross)}</TableCell>
                  <TableCell>
                    <Box sx={{ display: 'flex', gap: 1 }}>
                      {table.lowestInTotal.includes(offer.id) && <Lowest />}
                      {!offer.complete && (
                        <Mark tone="accent" symbol="◐">
                          {text.incomplete}
                        </Mark>
                      )}
                      {chosen.has(offer.id) && (
                        <Mark tone="done" symbol="✔">
                          {text.chosen}
                        </Mark>
                      )}
                    </Box>
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          {(decidedOn !== null || purchase.notLowestReason !== '' || purchase.fewOffersReason !== '') && (
            <Box sx={{ px: 1, py: 0.75, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.25 }}>
              {decidedOn !== null && <Typography variant="body2">{text.decision(formatDate(decidedOn), decidedBy, decisionNo)}</Typography>}
              <Reason name={text.notLowest} words={purchase.notLowestReason} />
              <Reason name={text.fewOffers} words={purchase.fewOffersReason} />
            </Box>
          )}
        </>
      )}
    </Section>
  );
}

function Reason({ name, words }: { readonly name: string; readonly words: string }) {
  if (words === '') return null;
  return (
    <Typography variant="body2">
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {name}:
      </Box>{' '}
      {words}
    </Typography>
  );
}
