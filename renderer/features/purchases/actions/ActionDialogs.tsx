import type { PurchaseAction, PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';
import type { NotifyAction } from '../../../shared/feedback/NotifyProvider.tsx';
import { purchaseRecordText } from '../../../text/purchase-record.ts';
import { MakeAssetsDialog } from '../../assets/MakeAssetsDialog.tsx';
import { HistoryDialog } from '../../trace/HistoryDialog.tsx';
import { piecesLeft, takenOn, valueOfPiece } from '../record/assets.ts';
import type { RecordStep } from '../record/steps.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { CancelMovementDialog, CancelPaymentDialog } from './CancelDialogs.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { DeliverDialog } from './DeliverDialog.tsx';
import { ChangeDialog, LinesDialog, PassOnDialog } from './EditDialogs.tsx';
import { DropDialog, EndDialog, ResumeDialog } from './EndDialogs.tsx';
import { InvoiceDialog } from './InvoiceDialog.tsx';
import { OrderDialog } from './OrderDialog.tsx';
import { PaperDialog, ScansDialog } from './PaperDialogs.tsx';
import { PayDialog } from './PayDialog.tsx';
import { CompleteStageDialog, ReopenStageDialog, SkipStageDialog } from './StageDialogs.tsx';

interface Props {
  readonly purchase: PurchaseDetail;
  readonly step: RecordStep;
  readonly afterAccept: NotifyAction | null;
  readonly onClose: () => void;
}

const stageDialogs = { complete: CompleteStageDialog, skip: SkipStageDialog, reopen: ReopenStageDialog } as const;

/** The dialog of a step. */
export function ActionDialogs({ purchase, step, afterAccept, onClose }: Props) {
  switch (step.kind) {
    case 'action':
      return <ActionDialog purchase={purchase} action={step.action} afterAccept={afterAccept} onClose={onClose} />;
    case 'complete':
    case 'skip':
    case 'reopen': {
      const stage = purchase.stages.find(({ id }) => id === step.stageId);
      const StageDialog = stageDialogs[step.kind];
      return stage ? <StageDialog stage={stage} onClose={onClose} /> : null;
    }
    case 'cancelMovement': {
      const movement = purchase.movements.find(({ id }) => id === step.id);
      return movement ? <CancelMovementDialog movement={movement} onClose={onClose} /> : null;
    }
    case 'cancelPayment': {
      const payment = purchase.payments.find(({ id }) => id === step.id);
      return payment ? <CancelPaymentDialog payment={payment} onClose={onClose} /> : null;
    }
    case 'paper':
    case 'scans': {
      const paper = purchase.papers.find(({ id }) => id === step.id);
      if (!paper) return null;
      return step.kind === 'paper' ? <PaperDialog paper={paper} onClose={onClose} /> : <ScansDialog paper={paper} onClose={onClose} />;
    }
    case 'assets': {
      const line = purchase.lines.find(({ id }) => id === step.id);
      const most = line ? piecesLeft(purchase, line) : 0;
      if (!line || most === 0) return null;
      return <MakeAssetsDialog purchaseLineId={line.id} item={line.item} most={most} value={valueOfPiece(line)} neighbourhoodId={purchase.neighbourhoodId} acquiredOn={takenOn(purchase)} onClose={onClose} />;
    }
    case 'history':
      return <HistoryDialog subject="satinalma" id={purchase.id} name={purchaseRecordText.title(purchase.number)} onClose={onClose} />;
  }
}

function ActionDialog({ purchase, action, afterAccept, onClose }: Omit<Props, 'step'> & { readonly action: PurchaseAction }) {
  const props = { purchase, onClose };
  switch (action) {
    case 'duzelt':
      return <ChangeDialog {...props} />;
    case 'kalemler':
      return <LinesDialog {...props} />;
    case 'karar':
      return <DecideDialog {...props} />;
    case 'siparis':
      return <OrderDialog {...props} />;
    case 'teslim':
      return <DeliverDialog {...props} />;
    case 'kabul':
    case 'iade':
      return <AcceptDialog {...props} returning={action === 'iade'} afterwards={afterAccept} />;
    case 'fatura':
      return <InvoiceDialog {...props} />;
    case 'odeme':
      return <PayDialog {...props} />;
    case 'vazgec':
      return <DropDialog {...props} />;
    case 'havale':
      return <PassOnDialog {...props} />;
    case 'bitir':
      return <EndDialog {...props} />;
    case 'devam':
      return <ResumeDialog {...props} />;
    // The offers are written on a page of their own.
    case 'teklif':
      return null;
  }
}
