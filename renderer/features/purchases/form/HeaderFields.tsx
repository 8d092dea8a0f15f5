import { Box } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { purchaseKinds, purchaseMethods } from '../../../../preload/contract/purchase-codes.ts';
import { purchaseKindNames, purchaseMethodNames } from '../../../../preload/contract/purchase-text.ts';
import { DateField } from '../../../shared/form/DateField.tsx';
import { EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { NumberField } from '../../../shared/form/NumberField.tsx';
import { choicesOf, SelectField } from '../../../shared/form/SelectField.tsx';
import { SuggestField } from '../../../shared/form/SuggestField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { purchaseFormText as text } from '../../../text/purchases.ts';
import { usable, useNeighbourhoods, useUnits } from '../../requests/lookups.ts';
import { useBudgetCodes, usePlanOfKind } from '../lookups.ts';
import type { PurchaseControl } from './values.ts';

interface Props {
  readonly control: PurchaseControl;
  /** The opening asks for its day; a correction cannot move it. */
  readonly withDay?: boolean;
}

/** What is bought and why. */
export function NeedFields({ control, autoFocus = false }: { readonly control: PurchaseControl; readonly autoFocus?: boolean }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: 2, alignItems: 'start' }}>
      <TextField control={control} name="subject" label={text.subject} required hint={text.subjectHint} maxLength={200} autoFocus={autoFocus} />
      <TextField control={control} name="justification" label={text.justification} rows={2} maxLength={4000} />
    </Box>
  );
}

/** How it is bought, for whom, out of which budget; everything here has a value already. */
export function HowFields({ control, withDay = false }: Props) {
  const units = usable(useUnits());
  const neighbourhoods = usable(useNeighbourhoods());
  const [kind, budgetCode, budgetYear] = useWatch({ control, name: ['kind', 'budgetCode', 'budgetYear'] }) as [string, string | undefined, unknown];
  const codes = useBudgetCodes(budgetYear, budgetCode ?? '');
  const plan = usePlanOfKind(kind);
  const named = codes.find(({ code }) => code === (budgetCode ?? '').trim());
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(212px, 1fr))', gap: 2, alignItems: 'start' }}>
      <SelectField control={control} name="kind" label={text.kind} required choices={choicesOf(purchaseKindNames, purchaseKinds)} />
      <SelectField control={control} name="method" label={text.method} required choices={choicesOf(purchaseMethodNames, purchaseMethods)} />
      <EntityPicker control={control} name="unitId" label={text.unit} options={units} />
      <EntityPicker control={control} name="neighbourhoodId" label={text.neighbourhood} options={neighbourhoods} hint={text.neighbourhoodHint} />
      <NumberField control={control} name="budgetYear" label={text.budgetYear} required />
      <SuggestField control={control} name="budgetCode" label={text.budgetCode} suggestions={codes.map(({ code }) => code)} maxLength={30} hint={named?.name ?? text.budgetCodeHint} />
      <TextField control={control} name="budgetTertip" label={text.budgetTertip} maxLength={60} hint={text.budgetTertipHint} />
      <TextField control={control} name="filePlan" label={text.filePlan} maxLength={20} placeholder={plan} {...(plan === '' ? {} : { hint: text.filePlanHint(plan) })} />
      <TextField control={control} name="ekapNo" label={text.ekapNo} maxLength={30} hint={text.ekapNoHint} />
      {withDay && <DateField control={control} name="openedOn" label={text.openedOn} required />}
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextField control={control} name="note" label={text.note} rows={2} maxLength={4000} />
      </Box>
    </Box>
  );
}
