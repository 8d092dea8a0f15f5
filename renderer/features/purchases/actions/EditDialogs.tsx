import { useWatch } from 'react-hook-form';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { SuggestField } from '../../../shared/form/SuggestField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { foldedWords } from '../../../../preload/contract/turkish.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { Columns, Note } from '../../requests/actions/parts.tsx';
import { usable, useUnits } from '../../requests/lookups.ts';
import { HowFields, NeedFields } from '../form/HeaderFields.tsx';
import { LineGrid } from '../form/LineGrid.tsx';
import { dropEmptyLines, type PurchaseForm } from '../form/values.ts';
import { anyControl, type PurchaseActionProps } from './parts.ts';

/** Mends what was written at the opening; the old values stay in the history. */
export function ChangeDialog({ purchase, onClose }: PurchaseActionProps) {
  const notify = useNotify();
  const { id, subject, justification, kind, method, unitId, neighbourhoodId, budgetYear, budgetCode, budgetTertip, filePlan, ekapNo, note } = purchase;
  const form = useOperationForm('purchases', 'change', {
    defaults: { id, subject, justification, kind, method, unitId, neighbourhoodId, budgetYear, budgetCode, budgetTertip, filePlan, ekapNo, note },
    onSaved: () => {
      notify(text.changed);
      onClose();
    },
  });
  return (
    <FormDialog title={text.changeTitle(purchase.number)} form={form} onClose={onClose} width="md">
      <NeedFields control={anyControl(form.form.control)} autoFocus />
      <HowFields control={anyControl(form.form.control)} />
      <Note>{text.changeNote}</Note>
    </FormDialog>
  );
}

/** All lines anew, as long as the approval has not been given. */
export function LinesDialog({ purchase, onClose }: PurchaseActionProps) {
  const notify = useNotify();
  const operation = useOperationForm('purchases', 'changeLines', {
    defaults: { id: purchase.id, lines: purchase.lines.map(({ id, item, quantity, unit, price, vatRate }) => ({ lineId: id, item, quantity, unit, price, vatRate })) },
    onSaved: () => {
      notify(text.linesChanged);
      onClose();
    },
  });
  const form = operation.form as unknown as PurchaseForm;
  const submit = () => {
    dropEmptyLines(form);
    operation.submit();
  };
  return (
    <FormDialog title={text.linesTitle(purchase.number)} form={{ ...operation, submit }} onClose={onClose} width="lg">
      <LineGrid form={form} />
    </FormDialog>
  );
}

/** The papers went to somebody else than the stage says. */
export function PassOnDialog({ purchase, onClose }: PurchaseActionProps) {
  const notify = useNotify();
  const units = usable(useUnits());
  const form = useOperationForm('purchases', 'passOn', {
    defaults: { id: purchase.id, to: purchase.passedTo, on: useToday(), documentNo: '' },
    onSaved: (_, { to }) => {
      notify(text.passedOn(to ?? ''));
      onClose();
    },
  });
  const { control } = form.form;
  const typed = foldedWords((useWatch({ control, name: 'to' }) ?? '') as string);
  const fitting = units.map(({ label }) => label).filter((label) => typed.every((part) => foldedWords(label).some((word) => word.startsWith(part))));
  return (
    <FormDialog title={text.passOnTitle} form={form} onClose={onClose} saveLabel={text.passOnSave}>
      <SuggestField control={control} name="to" label={text.passOnTo} hint={text.passOnHint} suggestions={fitting} maxLength={100} />
      <Columns>
        <DateField control={control} name="on" label={text.on} required />
        <TextField control={control} name="documentNo" label={text.documentNo} maxLength={60} />
      </Columns>
    </FormDialog>
  );
}
