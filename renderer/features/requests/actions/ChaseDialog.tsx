import { Alert, Box, Typography } from '@mui/material';
import type { ChaseLine, ChasePreview } from '../../../../preload/contract/chases.ts';
import type { RequestRow } from '../../../../preload/contract/requests.ts';
import { useRead } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../../shared/feedback/Shape.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { formatDate } from '../../../shared/format.ts';
import { usePrinting } from '../../../shared/print/usePrinting.ts';
import { SimpleTable } from '../../../shared/SimpleTable.tsx';
import { useToday } from '../../../shared/useToday.ts';
import { chasesText as text } from '../../../text/letters.ts';

interface Props {
  readonly requests: readonly Pick<RequestRow, 'id' | 'number'>[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Reminds units of what waits with them: one letter each. Shows what will be counted before it is. */
export function ChaseDialog({ requests, onClose, onDone }: Props) {
  const on = useToday();
  const notify = useNotify();
  const printing = usePrinting();
  const requestIds = requests.map(({ id }) => id);
  const preview = useRead('chases', 'preview', { requestIds });
  const form = useOperationForm('chases', 'create', {
    defaults: { requestIds, on },
    onSaved: ({ chaseIds, count, units }) => {
      notify(text.done(count, units));
      printing.open({ kind: 'tekit', chaseIds: [...chaseIds] }, { quietly: true });
      onDone();
    },
  });
  return (
    <FormDialog title={requests.length > 1 ? text.titleMany(requests.length) : text.title} form={form} onClose={onClose} saveLabel={text.save} width="md">
      <ReadResult read={preview} skeleton={<TableShape rows={6} />}>
        {(value) => <WhatHappens preview={value} />}
      </ReadResult>
    </FormDialog>
  );
}

function WhatHappens({ preview: { units, skipped } }: { readonly preview: ChasePreview }) {
  const count = units.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    // A long list scrolls inside the dialog, and the keyboard has to get at it.
    <Box tabIndex={0} role="group" aria-label={text.title} sx={{ display: 'grid', gap: 2 }}>
      <Alert severity={count === 0 ? 'warning' : 'info'} icon={false}>
        {count === 0 ? text.none : text.lead(units.length, count)}
      </Alert>
      {units.map(({ unitId, unit, lines }) => (
        <Box key={unitId}>
          <Typography variant="h3" sx={{ mb: 0.5 }}>
            {text.unitCount(unit, lines.length)}
          </Typography>
          <SimpleTable<ChaseLine>
            label={unit}
            rows={lines}
            rowKey={({ requestId }) => requestId}
            columns={[
              { title: text.columns.number, width: 96, cell: ({ number }) => number },
              { title: text.columns.subject, cell: ({ subject }) => subject },
              { title: text.columns.due, width: 100, cell: ({ dueOn }) => (dueOn === null ? '' : formatDate(dueOn)) },
              { title: text.columns.late, width: 90, cell: ({ daysLate }) => (daysLate > 0 ? text.daysLate(daysLate) : text.notLate) },
              { title: text.columns.turn, width: 90, cell: ({ turn }) => text.turn(turn) },
            ]}
          />
        </Box>
      ))}
      {skipped.length > 0 && (
        <Box>
          <Typography variant="h3" sx={{ mb: 0.5 }}>
            {text.skipped(skipped.length)}
          </Typography>
          <Typography variant="body2" component="div" color="textSecondary">
            {skipped.map(({ requestId, number, reason }) => (
              <div key={requestId}>
                {number}: {reason}
              </div>
            ))}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
