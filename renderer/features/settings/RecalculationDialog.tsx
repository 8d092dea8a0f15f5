import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Link as MuiLink, Typography } from '@mui/material';
import { useId } from 'react';
import { Link } from 'react-router';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatDate, formatDateTime } from '../../shared/format.ts';
import { commonText } from '../../text/common.ts';
import { settingsText } from '../../text/settings.ts';
import { SimpleTable } from '../../shared/SimpleTable.tsx';

const text = settingsText.recalculation;

/** Which requests got another last day, and from which to which. */
export function RecalculationDialog({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const titleId = useId();
  const read = useRead('deadlines', 'recalculation', { id });
  const day = (date: string | null): string => (date === null ? text.noDue : formatDate(date));
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{text.title}</DialogTitle>
      <DialogContent>
        <ReadResult read={read} skeleton={<TableShape />}>
          {(value) => (
            <>
              <Typography color="textSecondary" sx={{ mb: 1 }}>
                {text.cause(value.cause, formatDateTime(value.at), value.actor)}
              </Typography>
              <SimpleTable
                label={text.title}
                rows={value.changes}
                rowKey={(row) => row.requestId}
                columns={[
                  {
                    title: text.columns.number,
                    cell: (row) => (
                      <MuiLink component={Link} to={`/requests/${row.requestId}`} onClick={onClose}>
                        {row.number}
                      </MuiLink>
                    ),
                  },
                  { title: text.columns.before, cell: (row) => day(row.before) },
                  { title: text.columns.after, cell: (row) => day(row.after) },
                ]}
              />
            </>
          )}
        </ReadResult>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>
          {commonText.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
