import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { CountSettings } from '../../../preload/contract/deadlines.ts';
import { dayUnitNames } from '../../../preload/contract/text.ts';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { setupText } from '../../text/setup.ts';
import { settingsText } from '../../text/settings.ts';
import { CountSettingsBoxes } from '../settings/CountSettingsBoxes.tsx';

const text = setupText.deadlines;

export interface DeadlinesStepProps {
  readonly settings: CountSettings | null;
  readonly onChange: (settings: CountSettings) => void;
}

/** The shipped rules to read, and the three questions of counting on which offices differ. */
export function DeadlinesStep({ settings, onChange }: DeadlinesStepProps) {
  const rules = useRead('deadlines', 'rules', {});
  const kept = useRead('deadlines', 'settings', {});
  return (
    <Box>
      <Typography sx={{ mb: 1 }}>{text.lead}</Typography>
      <ReadResult read={rules} skeleton={<TableShape rows={6} rowHeight={40} />}>
        {(rows) => (
          <Table size="small" sx={{ border: 1, borderColor: 'divider', '& td': { py: 0.75, verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: 190 }}>{text.columns.name}</TableCell>
                <TableCell sx={{ width: 120 }}>{text.columns.period}</TableCell>
                <TableCell>{text.columns.basis}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((rule) => (
                <TableRow key={rule.id}>
                  <TableCell sx={{ fontWeight: 600 }}>{rule.name}</TableCell>
                  <TableCell>
                    {settingsText.rules.period(rule.period, dayUnitNames[rule.unit])}
                    {rule.extension !== null && <Typography variant="caption" component="div">{settingsText.rules.extended(rule.extension, dayUnitNames[rule.unit])}</Typography>}
                  </TableCell>
                  <TableCell>{rule.legalBasis}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </ReadResult>
      <Typography variant="h2" sx={{ mt: 2 }}>
        {text.settings}
      </Typography>
      <ReadResult read={kept} skeleton={<TableShape rows={3} rowHeight={40} />}>{(value) => <CountSettingsBoxes settings={settings ?? value} onChange={onChange} />}</ReadResult>
    </Box>
  );
}
