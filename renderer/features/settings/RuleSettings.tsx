import { Box, Button, Typography } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import type { DeadlineRuleRow } from '../../../preload/contract/deadlines.ts';
import { channelNames, dayUnitNames, priorityNames, typeNames } from '../../../preload/contract/text.ts';
import { useRead } from '../../api/queries.ts';
import { Mark } from '../../shared/chips/Mark.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { settingsText } from '../../text/settings.ts';
import { CountSettingsPanel } from './CountSettingsPanel.tsx';
import { PastRecalculations } from './PastRecalculations.tsx';
import { RowButton } from './RowButton.tsx';
import { RuleDialog } from './RuleDialog.tsx';
import { SectionHead } from './SectionHead.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { useRecalculated } from './useRecalculated.tsx';

const text = settingsText.rules;

/** The rules with their legal basis, how counting works here, and what changes did so far. */
export function RuleSettings() {
  const rules = useRead('deadlines', 'rules', {});
  const recalculated = useRecalculated();
  const [edited, setEdited] = useState<DeadlineRuleRow | 'new' | null>(null);
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <div>
        <SectionHead
          title={text.title}
          lead={text.lead}
          action={
            <Button startIcon={<AddOutlined />} onClick={() => setEdited('new')}>
              {text.add}
            </Button>
          }
        />
        <ReadResult read={rules} skeleton={<TableShape rows={6} rowHeight={48} />}>
          {(rows) => (
            <SimpleTable
              label={text.title}
              rows={rows}
              rowKey={(rule) => rule.id}
              quiet={(rule) => !rule.active}
              actionsTitle={text.edit}
              actions={(rule) => <RowButton label={text.editOf(rule.name)} icon={<EditOutlined />} onClick={() => setEdited(rule)} />}
              columns={[
                { title: text.columns.name, width: 190, cell: (rule) => <RuleName rule={rule} /> },
                { title: text.columns.period, width: 130, cell: (rule) => <RulePeriod rule={rule} /> },
                { title: text.columns.applies, width: 190, cell: (rule) => <Applies rule={rule} /> },
                { title: text.columns.basis, cell: (rule) => <Basis rule={rule} /> },
              ]}
            />
          )}
        </ReadResult>
      </div>
      <CountSettingsPanel onSaved={recalculated.tell} />
      <PastRecalculations onShow={recalculated.show} />
      {edited && <RuleDialog rule={edited === 'new' ? null : edited} onClose={() => setEdited(null)} onSaved={recalculated.tell} />}
      {recalculated.dialog}
    </Box>
  );
}

function RuleName({ rule }: { readonly rule: DeadlineRuleRow }) {
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{rule.name}</Typography>
      <Typography variant="caption" color="textSecondary" component="div">
        {text.kinds[rule.kind]}
      </Typography>
      {!rule.active && (
        <Mark tone="plain" symbol="–">
          {text.passive}
        </Mark>
      )}
    </>
  );
}

function RulePeriod({ rule }: { readonly rule: DeadlineRuleRow }) {
  const unit = dayUnitNames[rule.unit];
  return (
    <>
      {text.period(rule.period, unit)}
      {rule.extension !== null && (
        <Typography variant="caption" color="textSecondary" component="div">
          {text.extended(rule.extension, unit)}
        </Typography>
      )}
      <Typography variant="caption" color="textSecondary" component="div">
        {[rule.pauseBasis && text.pausable, rule.interimBasis && text.interim].filter(Boolean).join(', ')}
      </Typography>
    </>
  );
}

function Applies({ rule }: { readonly rule: DeadlineRuleRow }) {
  if (rule.kind === 'internal') return <>{text.kindNotes.internal}</>;
  const channels = rule.channels.length === 0 ? text.allChannels : rule.channels.map((code) => channelNames[code]).join(', ');
  const types = rule.types.length === 0 ? text.allTypes : rule.types.map((code) => typeNames[code]).join(', ');
  return (
    <>
      {channels}
      <Typography variant="caption" color="textSecondary" component="div">
        {types}
        {rule.priorities.length > 0 && `; ${text.priorities(rule.priorities.map((code) => priorityNames[code]).join(', '))}`}
      </Typography>
    </>
  );
}

function Basis({ rule }: { readonly rule: DeadlineRuleRow }) {
  const sure = rule.evidence === 'C';
  const evidence = text.evidence[rule.evidence] ?? text.evidenceOwn;
  return (
    <>
      <Typography variant="body2">{rule.legalBasis}</Typography>
      {rule.source !== '' && (
        <Typography variant="caption" color="textSecondary" component="div">
          {text.source(rule.source)}
        </Typography>
      )}
      <Mark tone={sure ? 'plain' : 'accent'} symbol={sure ? '✔' : '?'}>
        {evidence}
      </Mark>
    </>
  );
}
