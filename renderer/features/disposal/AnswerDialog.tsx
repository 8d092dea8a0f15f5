import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { isDate } from '../../../preload/contract/dates.ts';
import { useRead } from '../../api/queries.ts';
import { CommandLayer } from '../../shared/commands/CommandProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { DateInput } from '../../shared/form/DateField.tsx';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { useToday } from '../../shared/useToday.ts';
import { commonText } from '../../text/common.ts';
import { disposalText as text } from '../../text/disposal.ts';
import { reportsText } from '../../text/reports.ts';

/** When the application came; by when it has to be answered and why; and the sheet with everything that is kept. */
export function AnswerDialog({ person, onClose }: { readonly person: { readonly id: number; readonly name: string }; readonly onClose: () => void }) {
  const id = useId();
  const today = useToday();
  const [received, setReceived] = useState<string | null>(today);
  const report = { kind: 'kvkk_cevap' as const, personId: person.id, receivedOn: received !== null && isDate(received) ? received : today };
  const sheet = useRead('reports', 'preview', { report }, { keep: true });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <CommandLayer>
        <DialogTitle id={id}>{text.answerTitle(person.name)}</DialogTitle>
        <DialogContent tabIndex={0}>
          <Box sx={{ display: 'grid', gap: 2 }}>
            <Typography>{text.answerLead}</Typography>
            <DateInput label={text.answerReceived} value={received} onChange={setReceived} required />
            {sheet.error && <Problem error={sheet.error} />}
            <Box role="status">
              {sheet.data?.parameters.slice(2).map(({ label, value }) => (
                <Typography key={label} sx={{ fontWeight: 600 }}>
                  {reportsText.parameter(label, value)}
                </Typography>
              ))}
              <Typography variant="body2" color="textSecondary">
                {sheet.data?.methodNotes[0]}
              </Typography>
            </Box>
          </Box>
        </DialogContent>
        <DialogActions>
          <Box role="group" aria-label={text.answerPrint} sx={{ display: 'flex', gap: 1, alignItems: 'center', flex: 1 }}>
            <Typography variant="body2">{text.answerPrint}</Typography>
            <PrintMenu report={report} tables shortcut={false} />
          </Box>
          <Button variant="contained" onClick={onClose}>
            {commonText.close}
          </Button>
        </DialogActions>
      </CommandLayer>
    </Dialog>
  );
}
