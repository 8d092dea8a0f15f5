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
  const lines = order ? movedLines(sources.detail, order) : awardedLines(sources.detail, firm?.id ?? null);
  const totals = totalsIfKnown(lines);
  return purchasePaper(sources, {
    values: valuesOf(sources, { totals, firm }),
    letterTo: { firm, on: order?.on ?? sources.today },
    sections: [
      pricedTable(lines, { byHand: totals === null }),
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

/** The lines of an order or an invoice at its own prices. */
export function movedLines({ lines }: PurchaseDetail, movement: PurchaseMovement): PaperLine[] {
  return movement.lines.flatMap(({ lineId, quantity, price, vatRate }) => {
    const line = lines.find(({ id }) => id === lineId);
    return line ? [{ item: line.item, unit: line.unit, quantity, price, vatRate }] : [];
  });
}

/** What the firm was awarded; without a decision every line, its price to be written by hand. */
function awardedLines({ lines, offers }: PurchaseDetail, firmId: number | null): PaperLine[] {
  const own = lines.filter(({ offerId, awardPrice }) => awardPrice !== null && offers.some(({ id, firmId: firm }) => id === offerId && firm === firmId));
  return (own.length === 0 ? lines : own).map(({ item, unit, quantity, vatRate, awardPrice }) => ({ item, unit, quantity, vatRate, price: own.length === 0 ? null : awardPrice }));
}
