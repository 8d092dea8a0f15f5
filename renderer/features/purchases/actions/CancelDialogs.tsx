import { movementNames } from '../../../../preload/contract/purchase-text.ts';
import type { PurchaseMovement, PurchasePayment } from '../../../../preload/contract/purchase-shapes.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { formatDate, formatMoney } from '../../../shared/format.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { Note } from '../../requests/actions/parts.tsx';

/** A movement that was written down wrongly: it stays, struck through, with the reason. */
export function CancelMovementDialog({ movement, onClose }: { readonly movement: PurchaseMovement; readonly onClose: () => void }) {
  const notify = useNotify();
  const form = useOperationForm('purchases', 'cancelMovement', {
    defaults: { movementId: movement.id, reason: '' },
    onSaved: () => {
      notify(text.cancelled);
      onClose();
    },
  });
  return (
    <FormDialog title={text.cancelMovementTitle([movementNames[movement.kind], movement.documentNo, formatDate(movement.on)].filter(Boolean).join(' '))} form={form} onClose={onClose} saveLabel={text.cancelSave}>
      <TextField control={form.form.control} name="reason" label={text.reason} required rows={2} maxLength={500} autoFocus />
      <Note>{text.cancelNote}</Note>
    </FormDialog>
  );
}

export function CancelPaymentDialog({ payment, onClose }: { readonly payment: PurchasePayment; readonly onClose: () => void }) {
  const notify = useNotify();
  const form = useOperationForm('purchases', 'cancelPayment', {
    defaults: { paymentId: payment.id, reason: '' },
    onSaved: () => {
      notify(text.cancelled);
      onClose();
    },
  });
  return (
    <FormDialog title={text.cancelMovementTitle(`${formatMoney(payment.amount)} ${text.payment}`)} form={form} onClose={onClose} saveLabel={text.cancelSave}>
      <TextField control={form.form.control} name="reason" label={text.reason} required rows={2} maxLength={500} autoFocus />
      <Note>{text.cancelNote}</Note>
    </FormDialog>
  );
}
