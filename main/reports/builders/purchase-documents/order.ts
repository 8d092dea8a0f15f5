import { formatDate } from '../../../../preload/contract/dates.ts';
import type { PurchaseDetail, PurchaseMovement } from '../../../../preload/contract/purchase-shapes.ts';
import type { ReportModel } from '../../../../preload/contract/report-model.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';
import { dayAndNumber, known, labelled, purchasePaper } from './frame.ts';
import { amountInWords, pricedTable, totalsIfKnown, type PaperLine } from './line-tables.ts';
import { firmOf } from './firm-of.ts';
import { movementFor, type DocumentSources } from './sources.ts';
import { valuesOf } from './values.ts';

/** Sipariş mektubu: to the firm, what of its offer is ordered, until when. Before the order: what it was awarded. */
export function orderLetter(sources: DocumentSources): ReportModel {
  const order = movementFor(sources, 'siparis');
  const firm = firmOf(sources, order);
  const { lines, vatIncluded } = order ? movedLines(sources.detail, order) : awardedLines(sources.detail, firm?.id ?? null);
  const totals = totalsIfKnown(lines, vatIncluded);
  return purchasePaper(sources, {
    values: valuesOf(sources, { totals, firm }),
    letterTo: { firm, on: order?.on ?? sources.today },
    sections: [
      pricedTable(lines, { byHand: totals === null, vatIncluded }),
      amountInWords(totals?.gross, words.gross),
      {
        kind: 'fields',
        grid: true,
        fields: [
          labelled(words.dueOn, order?.dueOn ? formatDate(order.dueOn) : ''),
          ...known(words.orderNo, dayAndNumber(order?.on, order?.documentNo)),
          ...known(words.firmTax, firm ? words.taxOf(firm.taxOffice, firm.taxNo) : ''),
          ...known(words.remark, order?.note ?? ''),
        ],
      },
    ],
  });
}

/** Lines with the prices as the firm wrote them. */
interface Ordered {
  readonly lines: readonly PaperLine[];
  readonly vatIncluded: boolean;
}

function movedLines({ lines }: PurchaseDetail, { lines: moved, vatIncluded }: PurchaseMovement): Ordered {
  const ordered = moved.flatMap(({ lineId, quantity, price, vatRate }): PaperLine[] => {
    const line = lines.find(({ id }) => id === lineId);
    return line ? [{ item: line.item, unit: line.unit, quantity, price, vatRate }] : [];
  });
  return { lines: ordered, vatIncluded };
}

/** What the firm was awarded; without a decision every line, its price to be written by hand. */
function awardedLines({ lines, offers }: PurchaseDetail, firmId: number | null): Ordered {
  const offer = offers.find((each) => each.firmId === firmId && lines.some(({ offerId }) => offerId === each.id));
  if (!offer) return { lines: lines.map(({ item, unit, quantity, vatRate }) => ({ item, unit, quantity, vatRate, price: null })), vatIncluded: false };
  const own = lines.filter(({ offerId }) => offerId === offer.id);
  return { lines: own.map(({ id, item, unit, quantity, vatRate }) => ({ item, unit, quantity, vatRate, price: offer.prices[id] ?? null })), vatIncluded: offer.vatIncluded };
}
