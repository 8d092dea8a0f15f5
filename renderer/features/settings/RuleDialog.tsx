import { Box } from '@mui/material';
import { channelCodes, priorities, requestTypes } from '../../../preload/contract/codes.ts';
import type { DeadlineRuleRow, RecalculationResult } from '../../../preload/contract/deadlines.ts';
import { channelNames, dayUnitNames, priorityNames, typeNames } from '../../../preload/contract/text.ts';
import { CheckField } from '../../shared/form/CheckField.tsx';
import { ChecksField } from '../../shared/form/ChecksField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { NumberField } from '../../shared/form/NumberField.tsx';
import { choicesOf, SelectField } from '../../shared/form/SelectField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { settingsText } from '../../text/settings.ts';

const text = settingsText.rules;
const fields = text.fields;

export interface RuleDialogProps {
  /** null = a new rule. */
  readonly rule: DeadlineRuleRow | null;
  readonly onClose: () => void;
  readonly onSaved: (result: RecalculationResult) => void;
}

export function RuleDialog({ rule, onClose, onSaved }: RuleDialogProps) {
  const form = useOperationForm('deadlines', 'saveRule', {
    defaults: {
      id: rule?.id ?? null,
      name: rule?.name ?? '',
      period: rule?.period ?? 15,
      unit: rule?.unit ?? 'gun',
      extension: rule?.extension ?? null,
      legalBasis: rule?.legalBasis ?? '',
      source: rule?.source ?? '',
      channels: [...(rule?.channels ?? [])],
      types: [...(rule?.types ?? [])],
      priorities: [...(rule?.priorities ?? [])],
      pauseBasis: rule?.pauseBasis ?? '',
      interimBasis: rule?.interimBasis ?? '',
      kind: rule?.kind ?? 'target',
      active: rule?.active ?? true,
    },
    onSaved: (result) => {
      onSaved(result);
      onClose();
    },
  });
  const { control } = form.form;
  const kind = form.form.watch('kind') ?? 'target';
  return (
    <FormDialog title={rule ? text.edit : text.add} form={form} onClose={onClose} width="md">
      <TextField control={control} name="name" label={fields.name} required maxLength={100} autoFocus />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '140px 1fr 1fr 1fr' }}>
        <NumberField control={control} name="period" label={fields.period} required />
        <SelectField control={control} name="unit" label={fields.unit} required choices={choicesOf(dayUnitNames)} />
        <SelectField control={control} name="kind" label={fields.kind} required hint={text.kindNotes[kind]} choices={choicesOf(text.kinds)} />
        <NumberField control={control} name="extension" label={fields.extension} hint={fields.extensionHint} />
      </Box>
      <TextField control={control} name="legalBasis" label={fields.basis} required rows={2} hint={fields.basisHint} maxLength={500} />
      {kind === 'legal' && (
        <>
          <TextField control={control} name="pauseBasis" label={fields.pauseBasis} hint={fields.pauseBasisHint} maxLength={500} />
          <TextField control={control} name="interimBasis" label={fields.interimBasis} hint={fields.interimBasisHint} maxLength={500} />
        </>
      )}
      <TextField control={control} name="source" label={fields.source} maxLength={500} />
      {kind !== 'internal' && (
        <>
          <ChecksField control={control} name="channels" label={fields.channels} hint={fields.channelsHint} choices={choicesOf(channelNames, channelCodes)} />
          <ChecksField control={control} name="types" label={fields.types} hint={fields.typesHint} choices={choicesOf(typeNames, requestTypes)} />
          <ChecksField control={control} name="priorities" label={fields.priorities} hint={fields.prioritiesHint} choices={choicesOf(priorityNames, priorities)} />
        </>
      )}
      <CheckField control={control} name="active" label={fields.active} />
    </FormDialog>
  );
}
