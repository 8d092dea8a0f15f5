import type { ReportModel, ReportRow } from '../../../../preload/contract/report-model.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';
import { dayAndNumber, known, labelled, purchasePaper } from './frame.ts';
import { firmOf } from './firm-of.ts';
import { handRow, itemColumn, measureColumn, orderColumn, quantityCell, quantityColumn } from './line-tables.ts';
import { movementFor, type DocumentSources } from './sources.ts';
import { muhtarlikOf, valuesOf } from './values.ts';

/** Teslim tesellüm tutanağı of one delivery; before any, all lines with the quantity to be written by hand. */
export function deliveryRecord(sources: DocumentSources): ReportModel {
  const { detail } = sources;
  const delivery = movementFor(sources, 'teslim');
  const order = movementFor({ detail, movementId: null }, 'siparis');
  const firm = firmOf(sources, delivery?.firmId ? delivery : order);
  const chosen = delivery ? new Map(delivery.lines.map(({ lineId, quantity }) => [lineId, quantity])) : null;
  const rows = detail.lines
    .filter(({ id }) => chosen === null || chosen.has(id))
    .map(({ id, item, unit, quantity, ordered }, index): ReportRow => handRow([index + 1, item, quantityCell(ordered > 0 ? ordered : quantity), quantityCell(chosen?.get(id) ?? null), unit, '']));
  return purchasePaper(sources, {
    values: valuesOf({ ...sources, movementId: delivery?.id ?? null }, { firm }),
    on: delivery?.on,
    sections: [
      {
        kind: 'fields',
        grid: true,
        fields: [
          labelled(words.firm, firm?.name ?? detail.firm),
          ...known(words.muhtarlik, muhtarlikOf(detail.neighbourhood)),
          ...known(words.orderNo, dayAndNumber(order?.on, order?.documentNo)),
          labelled(words.deliveryPaper, dayAndNumber(delivery?.on, delivery?.documentNo)),
          ...known(words.deliverer, delivery?.person ?? ''),
        ],
      },
      {
        kind: 'table',
        grid: true,
        columns: [orderColumn, itemColumn, quantityColumn('wanted', words.wanted, 58), quantityColumn('delivered', words.delivered, 58), measureColumn, { key: 'remark', label: words.remark, type: 'text', width: 100 }],
        rows,
        emptyText: words.noLine,
      },
      ...(delivery && delivery.note !== '' ? [{ kind: 'text' as const, look: 'plain' as const, text: `${words.remark}: ${delivery.note}` }] : []),
    ],
  });
}
