import type { PurchaseDetail, PurchaseMovement } from '../../../../preload/contract/purchase-shapes.ts';
import type { ReportModel, ReportRow } from '../../../../preload/contract/report-model.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';
import { dayAndNumber, known, labelled, purchasePaper } from './frame.ts';
import { firmOf } from './firm-of.ts';
import { handRow, itemColumn, measureColumn, orderColumn, quantityCell, quantityColumn } from './line-tables.ts';
import { movementFor, movementsOf, type DocumentSources } from './sources.ts';
import { valuesOf } from './values.ts';

/** Muayene ve kabul komisyonu tutanağı: what was looked at, taken, and sent back with the reason. */
export function acceptanceRecord(sources: DocumentSources): ReportModel {
  const { detail } = sources;
  const acceptance = movementFor(sources, 'kabul');
  const returns = returnsWith(detail, acceptance);
  const [returned] = returns;
  const paper = acceptance ?? returned;
  const order = movementFor({ detail, movementId: null }, 'siparis');
  const delivery = movementFor({ detail, movementId: null }, 'teslim');
  const firm = firmOf(sources, order);
  return purchasePaper(sources, {
    values: valuesOf(sources, { firm }),
    on: paper?.on,
    sections: [
      {
        kind: 'fields',
        grid: true,
        fields: [
          labelled(words.firm, firm?.name ?? detail.firm),
          ...known(words.orderNo, dayAndNumber(order?.on, order?.documentNo)),
          ...known(words.deliveryPaper, dayAndNumber(delivery?.on, delivery?.documentNo)),
          labelled(words.acceptance, dayAndNumber(paper?.on, paper?.documentNo)),
        ],
      },
      {
        kind: 'table',
        grid: true,
        columns: [orderColumn, itemColumn, quantityColumn('examined', words.examined, 62), quantityColumn('accepted', words.accepted, 62), quantityColumn('returned', words.returned, 62), measureColumn],
        rows: paper ? examinedRows(detail, acceptance ? [acceptance] : [], returns) : openRows(detail),
        emptyText: words.noLine,
      },
      ...(returns.length > 0 ? [{ kind: 'fields' as const, grid: true, fields: [labelled(words.returnReason, [...new Set(returns.map(({ note }) => note))].filter(Boolean).join('\n'))] }] : []),
    ],
  });
}

/** What the commission did not take on the same paper, which is written right after what it took; it may have taken nothing. */
function returnsWith(detail: PurchaseDetail, acceptance: PurchaseMovement | undefined): readonly PurchaseMovement[] {
  const acceptances = movementsOf(detail, 'kabul');
  return movementsOf(detail, 'iade').filter(({ id, on, documentNo }) => {
    const before = acceptances.filter((each) => each.id < id && each.on === on && each.documentNo === documentNo).toSorted((a, b) => a.id - b.id).at(-1);
    return before?.id === acceptance?.id;
  });
}

function examinedRows({ lines }: PurchaseDetail, acceptances: readonly PurchaseMovement[], returns: readonly PurchaseMovement[]): ReportRow[] {
  const sum = (movements: readonly PurchaseMovement[], lineId: number): number =>
    movements.flatMap((movement) => movement.lines).reduce((total, line) => (line.lineId === lineId ? total + line.quantity : total), 0);
  return lines
    .map((line) => ({ ...line, accepted: sum(acceptances, line.id), returned: sum(returns, line.id) }))
    .filter(({ accepted, returned }) => accepted + returned > 0)
    .map(({ item, unit, accepted, returned }, index) => ({ cells: [index + 1, item, quantityCell(accepted + returned), quantityCell(accepted), quantityCell(returned), unit] }));
}

/** Before the acceptance: what is there and was not yet looked at; of nothing delivered, every line. */
function openRows({ lines }: PurchaseDetail): ReportRow[] {
  const waiting = lines.filter(({ received, accepted }) => received > accepted);
  return (waiting.length === 0 ? lines : waiting).map(({ item, unit, received, accepted }, index) => handRow([index + 1, item, quantityCell(received > accepted ? received - accepted : null), '', '', unit]));
}
