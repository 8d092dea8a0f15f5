import type { ReportModel } from '../../../../preload/contract/report-model.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';
import { known, labelled, purchasePaper } from './frame.ts';
import { handRow, itemColumn, measureColumn, orderColumn, quantityCell, quantityColumn } from './line-tables.ts';
import type { DocumentSources } from './sources.ts';
import { muhtarlikOf, valuesOf } from './values.ts';

/** İhtiyaç / talep formu (lüzum müzekkeresi): what is needed by whom and why, without prices. */
export function needForm(sources: DocumentSources): ReportModel {
  const { detail } = sources;
  return purchasePaper(sources, {
    values: valuesOf(sources),
    on: detail.openedOn,
    sections: [
      {
        kind: 'fields',
        grid: true,
        fields: [
          labelled(words.unit, detail.unit),
          ...known(words.muhtarlik, muhtarlikOf(detail.neighbourhood)),
          labelled(words.work, detail.subject),
          ...known(words.request, detail.requestNumber),
          labelled(words.justification, detail.justification),
        ],
      },
      {
        kind: 'table',
        grid: true,
        columns: [orderColumn, itemColumn, quantityColumn('quantity', words.quantity), measureColumn, { key: 'remark', label: words.remark, type: 'text', width: 130 }],
        rows: detail.lines.map(({ item, quantity, unit }, index) => handRow([index + 1, item, quantityCell(quantity), unit, ''])),
        emptyText: words.noLine,
      },
    ],
  });
}
