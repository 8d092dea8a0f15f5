import { Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { moneyInWords } from '../../../../preload/contract/money-words.ts';
import { purchaseKindNames, purchaseMethodNames } from '../../../../preload/contract/purchase-text.ts';
import type { PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';
import { Mark } from '../../../shared/chips/Mark.tsx';
import { formatDate, formatMoney } from '../../../shared/format.ts';
import { PrintMenu } from '../../../shared/print/PrintMenu.tsx';
import { Section } from '../../../shared/Section.tsx';
import { purchaseFormText } from '../../../text/purchases.ts';
import { purchaseRecordText as text } from '../../../text/purchase-record.ts';
import { Fact, Facts } from '../../directory/Facts.tsx';
import { PurchaseStateChip } from '../PurchaseStateChip.tsx';
import { sinceWords } from '../waiting.ts';

/** What holds now: state, on whom it waits and since when; one page of it for the mayor. */
export function Now({ purchase }: { readonly purchase: PurchaseDetail }) {
  const { state, stage, waitsOn, waitsSince, stuck, passedTo } = purchase;
  return (
    <Section title={text.facts} action={<PrintMenu report={{ kind: 'satinalma_kurs', purchaseId: purchase.id }} tables shortcut={false} label={text.course} />}>
      <Facts>
        <Fact name={text.state}>
          <PurchaseStateChip state={state} />
        </Fact>
        <Fact name={text.stageNow}>{stage}</Fact>
        <Fact name={text.waitsOn}>{waitsOn !== '' && <strong>{waitsOn}</strong>}</Fact>
        <Fact name={text.since}>{waitsSince !== null && text.sinceDay(formatDate(waitsSince), sinceWords(purchase))}</Fact>
        <Fact name={text.passedTo}>{passedTo}</Fact>
        <Fact name={text.stuck}>
          {stuck && (
            <Mark tone="near" symbol="▲" title={text.stuckBody}>
              {text.stuckBody}
            </Mark>
          )}
        </Fact>
      </Facts>
    </Section>
  );
}

/** From the estimate to what was paid, and the sum that counts now in words. */
export function Money({ purchase }: { readonly purchase: PurchaseDetail }) {
  const { estimate, award, invoiced, paid, withheld } = purchase.totals;
  const counting = invoiced.gross > 0 ? invoiced : (award ?? estimate);
  const difference = award === null ? 0 : estimate.net - award.net;
  const both = (sums: { readonly net: number; readonly gross: number }) => `${formatMoney(sums.net)}\n${text.withVat(formatMoney(sums.gross))}`;
  return (
    <Section title={text.money}>
      <Facts>
        <Fact name={text.estimate}>{both(estimate)}</Fact>
        <Fact name={text.award}>{award && both(award)}</Fact>
        <Fact name={text.saved}>{difference > 0 && text.cheaper(formatMoney(difference))}</Fact>
        <Fact name={text.invoicedSum}>{invoiced.gross > 0 && both(invoiced)}</Fact>
        <Fact name={text.paidSum}>{paid > 0 && formatMoney(paid)}</Fact>
        <Fact name={text.withheldSum}>{withheld > 0 && formatMoney(withheld)}</Fact>
      </Facts>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {purchaseFormText.inWords}: {moneyInWords(counting.gross)}
      </Typography>
    </Section>
  );
}

/** Everything else that was written down at the opening. */
export function Details({ purchase }: { readonly purchase: PurchaseDetail }) {
  return (
    <Section title={text.details2}>
      <Facts>
        <Fact name={text.kind}>{purchaseKindNames[purchase.kind]}</Fact>
        <Fact name={text.method}>{purchaseMethodNames[purchase.method]}</Fact>
        <Fact name={text.budget}>{[text.budgetOf(purchase.budgetYear, purchase.budgetCode), purchase.budgetTertip].filter(Boolean).join('\n')}</Fact>
        <Fact name={text.unit}>{purchase.unit}</Fact>
        <Fact name={text.neighbourhood}>
          {purchase.neighbourhoodId !== null && (
            <Link component={RouterLink} to={`/neighbourhoods/${purchase.neighbourhoodId}`}>
              {purchase.neighbourhood}
            </Link>
          )}
        </Fact>
        <Fact name={text.request}>
          {purchase.requestId !== null && (
            <Link component={RouterLink} to={`/requests/${purchase.requestId}`}>
              {purchase.requestNumber}
            </Link>
          )}
        </Fact>
        <Fact name={text.opened}>{formatDate(purchase.openedOn)}</Fact>
        <Fact name={text.filePlan}>{purchase.filePlan}</Fact>
        <Fact name={text.ekap}>{purchase.ekapNo}</Fact>
        <Fact name={text.justification}>{purchase.justification}</Fact>
        <Fact name={text.note}>{purchase.note}</Fact>
      </Facts>
    </Section>
  );
}
