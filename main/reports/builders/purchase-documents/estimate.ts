import { formatMoney } from '../../../../preload/contract/money.ts';
import { approximateCost } from '../../../../preload/contract/offer-table.ts';
import type { ReportModel } from '../../../../preload/contract/report-model.ts';
import type { PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';
import { known, labelled, purchasePaper } from './frame.ts';
import { amountInWords, pricedTable, totalsIfKnown, type PaperLine } from './line-tables.ts';
import type { DocumentSources } from './sources.ts';
import { muhtarlikOf, valuesOf } from './values.ts';

/** Yaklaşık maliyet hesap cetveli: each line with price, KDV and sum, and in words where the prices come from. */
export function estimateSheet(sources: DocumentSources): ReportModel {
  const { detail } = sources;
  const { lines, source } = estimatedLines(detail);
  const totals = totalsIfKnown(lines);
  return purchasePaper(sources, {
    values: valuesOf(sources, { totals }),
    sections: [
      { kind: 'fields', grid: true, fields: [labelled(words.work, detail.subject), labelled(words.unit, detail.unit), ...known(words.muhtarlik, muhtarlikOf(detail.neighbourhood))] },
      pricedTable(lines, { byHand: totals === null }),
      amountInWords(totals?.net, words.net),
      { kind: 'text', look: 'plain', text: source },
    ],
  });
}

/** The prices of the record; where none was written the mean of the offers, so that the sheet agrees with every other figure. */
export function estimatedLines({ lines, offers }: Pick<PurchaseDetail, 'lines' | 'offers'>): { readonly lines: readonly PaperLine[]; readonly source: string } {
  const cost = approximateCost(lines, offers);
  const priced = (priceOf: (index: number) => number | null): PaperLine[] => lines.map(({ item, quantity, unit, vatRate }, index) => ({ item, quantity, unit, vatRate, price: priceOf(index) }));
  const mean = priced((index) => cost.lines[index]?.unitPrice ?? null);
  const byOffers = (): string => (offers.length === 1 ? words.byOffer(offers[0]?.firm ?? '') : words.byMean(offers.length, offers.map(({ firm }) => firm).join(', ')));
  if (lines.every(({ price }) => price === 0)) return cost.complete ? { lines: mean, source: byOffers() } : { lines: priced(() => null), source: words.noEstimate };
  const own = priced((index) => lines[index]?.price ?? null);
  if (cost.complete && own.every(({ price }, index) => price === mean[index]?.price)) return { lines: own, source: byOffers() };
  return { lines: own, source: [words.byHand, ...(cost.complete ? [words.meanBeside(formatMoney(cost.net))] : [])].join('\n') };
}
