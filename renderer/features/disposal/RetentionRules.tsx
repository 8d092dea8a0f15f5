import EditOutlined from '@mui/icons-material/EditOutlined';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { RetentionRule } from '../../../preload/contract/disposal.ts';
import { retentionUnitNames } from '../../../preload/contract/disposal-text.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { CheckField } from '../../shared/form/CheckField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { NumberField } from '../../shared/form/NumberField.tsx';
import { choicesOf, SelectField } from '../../shared/form/SelectField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { Section } from '../../shared/Section.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { disposalText as text } from '../../text/disposal.ts';
import { InUse } from '../settings/InUse.tsx';
import { RowButton } from '../settings/RowButton.tsx';

/** Whose data is kept how long, with the basis. */
export function RetentionRules() {
  const rules = useRead('disposal', 'rules', {});
  const [edited, setEdited] = useState<RetentionRule | null>(null);
  return (
    <Section title={text.rules}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {text.rulesLead}
      </Typography>
      <ReadResult read={rules} skeleton={<TableShape rows={3} rowHeight={32} />}>
        {(rows) => (
          <SimpleTable
            label={text.rules}
            rows={rows}
            rowKey={({ id }) => id}
            quiet={({ active }) => !active}
            actionsTitle={text.fields.active}
            actions={(rule) => <RowButton label={text.editOf(rule.name)} icon={<EditOutlined />} onClick={() => setEdited(rule)} />}
            columns={[
              { title: text.ruleColumns.name, width: 210, cell: ({ name }) => name },
              { title: text.ruleColumns.period, width: 110, cell: ({ period, unit }) => (period === null ? text.noPeriod : text.period(period, retentionUnitNames[unit])) },
              { title: text.ruleColumns.basis, cell: (rule) => <Basis rule={rule} /> },
              { title: text.ruleColumns.state, width: 130, cell: ({ active }) => <InUse active={active} /> },
            ]}
          />
        )}
      </ReadResult>
      {edited && <RuleDialog rule={edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

function Basis({ rule: { legalBasis, evidence } }: { readonly rule: RetentionRule }) {
  return (
    <>
      {legalBasis}
      {text.evidence[evidence] && (
        <Typography variant="caption" component="div" color="textSecondary">
          {text.evidence[evidence]}
        </Typography>
      )}
    </>
  );
}

function RuleDialog({ rule, onClose }: { readonly rule: RetentionRule; readonly onClose: () => void }) {
  const notify = useNotify();
  const { id, period, unit, legalBasis, source, active } = rule;
  const form = useOperationForm('disposal', 'saveRule', {
    defaults: { id, period, unit, legalBasis, source, active },
    onSaved: () => {
      notify(text.ruleSaved);
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={text.ruleTitle(rule.name)} form={form} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr', alignItems: 'start' }}>
        <NumberField control={control} name="period" label={text.fields.period} hint={text.fields.periodHint} />
        <SelectField control={control} name="unit" label={text.fields.unit} required choices={choicesOf(retentionUnitNames)} />
      </Box>
      <TextField control={control} name="legalBasis" label={text.fields.basis} required rows={2} maxLength={500} />
      <TextField control={control} name="source" label={text.fields.source} maxLength={300} />
      <CheckField control={control} name="active" label={text.fields.active} />
    </FormDialog>
  );
}
