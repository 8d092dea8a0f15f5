import type { CeilingKind, CeilingRow } from '../../../../preload/contract/purchase-settings.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { MoneyField } from '../../../shared/form/MoneyField.tsx';
import { NumberField } from '../../../shared/form/NumberField.tsx';
import { choicesOf, SelectField } from '../../../shared/form/SelectField.tsx';
import { notTyped } from '../../../shared/form/typedNumber.ts';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { ceilingText as text } from '../../../text/purchase-settings.ts';
import { settingsText } from '../../../text/settings.ts';
import { Columns } from '../../directory/forms.tsx';

export interface CeilingDialogProps {
  readonly year: number;
  readonly ceiling: CeilingRow | null;
  /** Kinds that have no ceiling in this year yet. */
  readonly free: readonly CeilingKind[];
  readonly onClose: () => void;
}

export function CeilingDialog({ year, ceiling, free, onClose }: CeilingDialogProps) {
  const notify = useNotify();
  const kinds = ceiling ? [ceiling.kind] : free;
  const operation = useOperationForm('purchaseSettings', 'saveCeiling', {
    defaults: { id: ceiling?.id ?? null, year, kind: kinds[0] ?? 'mal', budget: ceiling?.budget ?? notTyped, percent: ceiling?.percent ?? 10, warnPercent: ceiling?.warnPercent ?? 80 },
    onSaved: () => {
      notify(settingsText.saved);
      onClose();
    },
  });
  const { control } = operation.form;
  return (
    <FormDialog title={ceiling ? text.edit : text.addTitle(year)} form={operation} onClose={onClose}>
      <SelectField control={control} name="kind" label={text.columns.kind} required choices={choicesOf(text.kinds, kinds)} />
      <MoneyField control={control} name="budget" label={text.columns.budget} required autoFocus hint={text.budgetHint} />
      <Columns>
        <NumberField control={control} name="percent" label={text.percent} required hint={text.percentHint} />
        <NumberField control={control} name="warnPercent" label={text.warnPercent} required hint={text.warnHint} />
      </Columns>
    </FormDialog>
  );
}
