import { formatMoney } from '../../../../preload/contract/money.ts';
import { moneyInWords } from '../../../../preload/contract/money-words.ts';
import { formatQuantity } from '../../../../preload/contract/quantity.ts';
import { purchaseKindNames, purchaseMethodNames } from '../../../../preload/contract/purchase-text.ts';
import type { PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';
import type { ReportModel, ReportSection } from '../../../../preload/contract/report-model.ts';
import { methodBasis, purchasePaperText as words } from '../../purchase-paper-text.ts';
import { dayAndNumber, known, labelled, purchasePaper } from './frame.ts';
import { itemColumn, measureColumn, orderColumn, quantityCell, quantityColumn } from './line-tables.ts';
import { named } from './people.ts';
import type { DocumentSources } from './sources.ts';
import { approvalStage, estimateOf, muhtarlikOf, valuesOf } from './values.ts';

/** Doğrudan temin onay belgesi: what is to be bought by which method out of which money, and who is assigned. */
export function approvalSheet(sources: DocumentSources): ReportModel {
  const { detail, people, appropriation } = sources;
  const approval = approvalStage(detail);
  const estimate = estimateOf(detail);
  const basis = methodBasis[detail.method];
  const method = purchaseMethodNames[detail.method];
  const needsResearch = detail.method.startsWith('22');
  return purchasePaper(sources, {
    values: valuesOf(sources),
    on: approval?.closedOn,
    sections: [
      {
        kind: 'fields',
        grid: true,
        fields: [
          labelled(words.approval, dayAndNumber(approval?.closedOn, approval?.documentNo)),
          labelled(words.work, detail.subject),
          labelled(words.kind, purchaseKindNames[detail.kind]),
          labelled(words.amountOfWork, amountOfWork(detail)),
          labelled(words.unit, detail.unit),
          ...known(words.muhtarlik, muhtarlikOf(detail.neighbourhood)),
          labelled(words.justification, detail.justification),
          labelled(words.estimate, estimate === null ? '' : `${formatMoney(estimate.net)}\n${words.inWords(moneyInWords(estimate.net))}`),
          ...known(words.allocation, appropriation === null ? '' : formatMoney(appropriation)),
          // What is left of it only Mali Hizmetler knows: it is written by hand.
          labelled(words.appropriation, ''),
          labelled(words.budgetYear, String(detail.budgetYear)),
          labelled(words.budgetCode, detail.budgetCode),
          labelled(words.tertip, detail.budgetTertip),
          labelled(words.method, basis === '' ? method : words.methodBasis(method, basis)),
          ...known(words.ekapNo, detail.ekapNo),
          ...(needsResearch ? [labelled(words.researchers, named(people.researchers))] : []),
          labelled(words.commission, named(people.commission)),
        ],
      },
      ...(detail.lines.length > 1 ? [listOf(detail)] : []),
    ],
  });
}

function amountOfWork({ lines }: PurchaseDetail): string {
  const [only] = lines;
  if (lines.length !== 1 || !only) return lines.length === 0 ? '' : words.manyItems(lines.length);
  return words.oneItem(formatQuantity(only.quantity), only.unit, only.item);
}

function listOf({ lines }: PurchaseDetail): ReportSection {
  return {
    kind: 'table',
    grid: true,
    columns: [orderColumn, itemColumn, quantityColumn('quantity', words.quantity), measureColumn],
    rows: lines.map(({ item, quantity, unit }, index) => ({ cells: [index + 1, item, quantityCell(quantity), unit] })),
    emptyText: words.noLine,
  };
}
