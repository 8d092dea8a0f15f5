import type { PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';
import { purchaseActionNames, purchaseRecordText as text } from '../../../text/purchase-record.ts';
import type { RecordStep } from './steps.ts';

/** A step in words: "Onay: tamamlandı olarak işaretle", "Teslim al". */
export function stepWords(step: RecordStep, { stages }: Pick<PurchaseDetail, 'stages'>): string {
  switch (step.kind) {
    case 'action':
      return purchaseActionNames[step.action];
    case 'complete':
    case 'skip':
    case 'reopen':
      return text[step.kind](stages.find(({ id }) => id === step.stageId)?.name ?? '');
    case 'cancelMovement':
    case 'cancelPayment':
      return text.cancelMark;
    case 'paper':
    case 'scans':
      return text.mark;
    case 'assets':
      return text.makeAssets;
    case 'history':
      return text.history;
  }
}
