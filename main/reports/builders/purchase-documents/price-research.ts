import { formatDate } from '../../../../preload/contract/dates.ts';
import { formatAmount, formatMoney } from '../../../../preload/contract/money.ts';
import { moneyInWords } from '../../../../preload/contract/money-words.ts';
import { awardTotals, compareOffers, isLowest, netUnitPrice, type ComparedOffer, type OfferTable } from '../../../../preload/contract/offer-table.ts';
import { formatQuantity } from '../../../../preload/contract/quantity.ts';
import type { PurchaseDetail, PurchaseOffer } from '../../../../preload/contract/purchase-shapes.ts';
import type { FieldsSection, LabelValue, Orientation, ReportColumn, ReportModel, ReportRow, TableSection } from '../../../../preload/contract/report-model.ts';
import { textWidth } from '../../layout/measure.ts';
import { contentWidth } from '../../layout/page.ts';
import { CELL_PADDING } from '../../layout/widths.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';
import { dayAndNumber, known, labelled, purchasePaper } from './frame.ts';
import { handRow, itemColumn, orderColumn } from './line-tables.ts';
import type { DocumentSources } from './sources.ts';
import { valuesOf } from './values.ts';

/** Points: a firm's column where its figures need no more, and what order, item and quantity need beside the firms. */
const FIRM_WIDTH = 80;
const BESIDE_FIRMS = 190;
const FIRMS_UPRIGHT = 3;
const FIRMS_BROAD = 6;
/** Size of the tables of an official paper. */
const TABLE_FONT = 10;
const quantityWithUnit: ReportColumn = { key: 'quantity', label: words.quantity, type: 'text', width: 56 };

/** Piyasa fiyat araştırma tutanağı: all lines × all firms, the lowest marked by a sign, what was chosen and why. */
export function priceResearch(sources: DocumentSources): ReportModel {
  const { detail } = sources;
  const width = firmWidth(detail);
  const broad = detail.offers.length > Math.min(FIRMS_UPRIGHT, roomFor(width, 'portrait'));
  return purchasePaper(sources, {
    values: valuesOf(sources),
    ...(broad ? { orientation: 'landscape' as const } : {}),
    methodNotes: detail.offers.length === 0 ? [] : [words.lowestNote],
    sections: [...(detail.offers.length === 0 ? [emptyTable(detail)] : offerTables(detail, width)), resultOf(detail)],
  });
}

const roomFor = (width: number, orientation: Orientation): number => Math.floor((contentWidth(orientation) - BESIDE_FIRMS) / (width + 2 * CELL_PADDING));

/** What the broadest figure of any firm needs, so that none is torn; bold as in the totals. */
function firmWidth({ lines, offers }: PurchaseDetail): number {
  const { offers: compared } = compareOffers(lines, offers);
  const greatest = Math.max(0, ...compared.flatMap(({ net, gross }) => [net, gross]));
  return Math.max(FIRM_WIDTH, Math.ceil(textWidth(marked(formatAmount(greatest), true), TABLE_FONT, true)) + 1);
}

/** More firms than fit beside each other go into a second table. */
function offerTables(detail: PurchaseDetail, width: number): TableSection[] {
  const { lines, offers } = detail;
  const table = compareOffers(lines, offers);
  const groups = Math.ceil(offers.length / Math.max(1, Math.min(FIRMS_BROAD, roomFor(width, 'landscape'))));
  const size = Math.ceil(offers.length / groups);
  return Array.from({ length: groups }, (_, group) => {
    const shown = offers.slice(group * size, (group + 1) * size);
    const title = groups === 1 ? {} : { title: words.offersPart(group * size + 1, group * size + shown.length, offers.length) };
    return { ...firmsTable(detail, shown, table, width), ...title };
  });
}

function firmsTable({ lines }: PurchaseDetail, shown: readonly PurchaseOffer[], table: OfferTable, width: number): TableSection {
  const compared = (offer: PurchaseOffer): ComparedOffer | undefined => table.offers.find(({ id }) => id === offer.id);
  const footer = (label: string, cell: (offer: PurchaseOffer, compared: ComparedOffer) => string): ReportRow => ({
    kind: 'total',
    cells: [null, label, null, ...shown.map((offer) => { const own = compared(offer); return own ? cell(offer, own) : ''; })],
  });
  return {
    kind: 'table',
    grid: true,
    columns: [orderColumn, itemColumn, quantityWithUnit, ...shown.map(({ id, firm }) => ({ key: `firm${id}`, label: firm, type: 'money' as const, width }))],
    rows: [
      ...lines.map((line, index): ReportRow => ({
        cells: [
          index + 1,
          line.item,
          `${formatQuantity(line.quantity)} ${line.unit}`,
          ...shown.map((offer) => {
            const price = netUnitPrice(line, offer);
            const sum = compared(offer)?.lineNets[line.id] ?? null;
            if (price === null || sum === null) return words.notOffered;
            return `${formatAmount(price)}\n${marked(formatAmount(sum), isLowest(table, line.id, offer.id))}`;
          }),
        ],
      })),
      footer(words.net, (offer, { net, complete }) => (complete ? marked(formatAmount(net), table.lowestInTotal.includes(offer.id)) : `${formatAmount(net)}\n${words.incomplete}`)),
      footer(words.vat, (_, { vat }) => formatAmount(vat)),
      footer(words.gross, (_, { gross }) => formatAmount(gross)),
      footer(words.wrote, ({ vatIncluded }) => (vatIncluded ? words.vatIncluded : words.vatExcluded)),
      footer(words.offerDate, ({ givenOn }) => formatDate(givenOn)),
    ],
    emptyText: words.noLine,
  };
}

/** Before the first offer: three firms' columns to be filled by hand. */
function emptyTable({ lines }: PurchaseDetail): TableSection {
  const firms = [1, 2, 3];
  const footer = (label: string): ReportRow => ({ kind: 'total', cells: [null, label, null, ...firms.map(() => null)] });
  return {
    kind: 'table',
    grid: true,
    columns: [orderColumn, itemColumn, quantityWithUnit, ...firms.map((firm) => ({ key: `firm${firm}`, label: words.shortBlank, type: 'money' as const, width: FIRM_WIDTH }))],
    rows: [...lines.map(({ item, quantity, unit }, index) => handRow([index + 1, item, `${formatQuantity(quantity)} ${unit}`, ...firms.map(() => '')])), footer(words.net), footer(words.vat), footer(words.gross), footer(words.offerDate)],
    emptyText: words.noLine,
  };
}

const marked = (amount: string, lowest: boolean): string => (lowest ? `${words.lowestSign} ${amount}` : amount);

function resultOf(detail: PurchaseDetail): FieldsSection {
  const chosen = chosenFirms(detail);
  const fewer = detail.offers.length < 3;
  return {
    kind: 'fields',
    title: words.result,
    grid: true,
    fields: [
      ...(chosen.length === 0 ? [labelled(words.chosenFirm, '')] : chosen),
      ...known(words.decision, dayAndNumber(detail.decidedOn, detail.decisionNo)),
      ...known(words.notLowest, detail.notLowestReason),
      ...(fewer ? [labelled(words.fewOffers, detail.fewOffersReason)] : known(words.fewOffers, detail.fewOffersReason)),
    ],
  };
}

/** Each firm that something was awarded to, with what it comes to. */
function chosenFirms({ lines, offers }: PurchaseDetail): LabelValue[] {
  return offers.flatMap((offer) => {
    const awards = lines.filter(({ offerId }) => offerId === offer.id).map(({ id: lineId }) => ({ lineId, offerId: offer.id }));
    if (awards.length === 0) return [];
    const { net, gross } = awardTotals(lines, [offer], awards);
    return [{ label: words.chosenFirm, value: words.chosenOf(offer.firm, awards.length, formatMoney(net), formatMoney(gross), moneyInWords(gross)) }];
  });
}
