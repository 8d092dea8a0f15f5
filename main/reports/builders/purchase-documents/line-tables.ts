import { moneyInWords } from '../../../../preload/contract/money-words.ts';
import { lineTotal, totalsOf, type PurchaseTotals } from '../../../../preload/contract/purchase-money.ts';
import { formatQuantity } from '../../../../preload/contract/quantity.ts';
import type { ReportColumn, ReportRow, TableSection, TextSection } from '../../../../preload/contract/report-model.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';

/** A line as a paper shows it; `quantity` and `price` null = to be filled by hand. */
export interface PaperLine {
  readonly item: string;
  readonly quantity: number | null;
  readonly unit: string;
  readonly price: number | null;
  readonly vatRate: number;
}

export const orderColumn: ReportColumn = { key: 'order', label: words.order, type: 'integer', width: 26, align: 'center' };
export const itemColumn: ReportColumn = { key: 'item', label: words.item, type: 'text', width: '*' };
/** A quantity is ready text: "12,5", not "12,50". */
export const quantityColumn = (key: string, label: string, width = 54): ReportColumn => ({ key, label, type: 'decimal', width });
export const measureColumn: ReportColumn = { key: 'unit', label: words.measure, type: 'text', width: 42 };

export const quantityCell = (quantity: number | null): string => (quantity === null ? '' : formatQuantity(quantity));

/** Room for a hand to write in. */
export const handRow = (cells: readonly (string | number)[]): ReportRow => ({ cells: cells.map((cell, at) => (at === 0 ? `${cell}\n ` : cell)) });

/** Lines with price, KDV and sum; the totals below, lines of each rate for itself. Blank where a price is missing. */
export function pricedTable(lines: readonly PaperLine[], options: { readonly title?: string; readonly byHand?: boolean; readonly vatIncluded?: boolean } = {}): TableSection {
  const vatIncluded = options.vatIncluded ?? false;
  const totals = totalsIfKnown(lines, vatIncluded);
  // Figures are never torn; where there are none yet, a hand needs room.
  const room = (width: number) => (totals === null ? { width } : {});
  const rows = lines.map(({ item, quantity, unit, price, vatRate }, index): ReportRow => {
    const sum = quantity === null || price === null ? '' : lineTotal(quantity, price);
    return { cells: [options.byHand ? `${index + 1}\n ` : index + 1, item, quantityCell(quantity), unit, price ?? '', words.percent(vatRate), sum] };
  });
  return {
    kind: 'table',
    ...(options.title === undefined ? {} : { title: options.title }),
    grid: true,
    columns: [
      orderColumn,
      itemColumn,
      quantityColumn('quantity', words.quantity, 44),
      measureColumn,
      { key: 'price', label: vatIncluded ? words.priceWithVat : words.price, type: 'money', ...room(72) },
      { key: 'vat', label: words.vatRate, type: 'text', width: 25, align: 'right' },
      { key: 'sum', label: vatIncluded ? words.sumWithVat : words.sum, type: 'money', ...room(76) },
    ],
    rows: rows.length === 0 ? [] : [...rows, ...totalRows(totals)],
    emptyText: words.noLine,
  };
}

/** null unless every line has quantity and price. */
export function totalsIfKnown(lines: readonly PaperLine[], vatIncluded = false): PurchaseTotals | null {
  const whole = lines.flatMap(({ quantity, price, vatRate }) => (quantity === null || price === null ? [] : [{ quantity, price, vatRate }]));
  return lines.length > 0 && whole.length === lines.length ? totalsOf(whole, vatIncluded) : null;
}

function totalRows(totals: PurchaseTotals | null): ReportRow[] {
  const row = (label: string, value: number | string): ReportRow => ({ kind: 'total', cells: [null, label, null, null, null, null, value] });
  return [row(words.net, totals?.net ?? ''), ...(totals?.byRate.map(({ rate, vat }) => row(words.vatOf(rate), vat)) ?? [row(words.vat, '')]), row(words.gross, totals?.gross ?? '')];
}

/** The amount once more in words, or the line to write it on. */
export function amountInWords(kurus: number | null | undefined, of: string): TextSection {
  return { kind: 'text', look: 'plain', text: words.amountInWords(of, kurus === null || kurus === undefined ? words.blank : moneyInWords(kurus)) };
}
