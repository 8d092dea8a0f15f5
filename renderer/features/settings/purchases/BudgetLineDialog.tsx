import type { BudgetLineRow } from '../../../../preload/contract/purchase-settings.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { CheckField } from '../../../shared/form/CheckField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { MoneyField } from '../../../shared/form/MoneyField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { budgetText as text } from '../../../text/purchase-settings.ts';
import { settingsText } from '../../../text/settings.ts';
import { Columns } from '../../directory/forms.tsx';

const fields = text.fields;

export function BudgetLineDialog({ year, line, onClose }: { readonly year: number; readonly line: BudgetLineRow | null; readonly onClose: () => void }) {
  const notify = useNotify();
  const operation = useOperationForm('purchaseSettings', 'saveBudgetLine', {
    defaults: { id: line?.id ?? null, year, code: line?.code ?? '', tertip: line?.tertip ?? '', name: line?.name ?? '', allocation: line?.allocation ?? null, active: line?.active ?? true },
    onSaved: () => {
      notify(settingsText.saved);
      onClose();
    },
  });
  const { control } = operation.form;
  return (
    <FormDialog title={line ? text.editLine : text.lineTitle(year)} form={operation} onClose={onClose}>
      <Columns>
        <TextField control={control} name="code" label={text.columns.code} required autoFocus hint={fields.codeHint} maxLength={30} />
        <TextField control={control} name="tertip" label={text.columns.tertip} hint={fields.tertipHint} maxLength={60} />
      </Columns>
      <TextField control={control} name="name" label={text.columns.name} required hint={fields.nameHint} maxLength={150} />
      <MoneyField control={control} name="allocation" label={text.columns.allocation} hint={fields.allocationHint} width={260} />
      <CheckField control={control} name="active" label={fields.active} />
    </FormDialog>
  );
}
