import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useId } from 'react';
import type { RequestDetail } from '../../../../preload/contract/requests.ts';
import { useRead } from '../../../api/queries.ts';
import { CommandLayer } from '../../../shared/commands/CommandProvider.tsx';
import { ReadResult } from '../../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../../shared/feedback/Shape.tsx';
import { formatDateTime } from '../../../shared/format.ts';
import { commonText } from '../../../text/common.ts';
import { recordText } from '../../../text/requests.ts';

/** Every field that changed: old value, new value, who, when. */
export function HistoryDialog({ request, onClose }: { readonly request: Pick<RequestDetail, 'id' | 'number'>; readonly onClose: () => void }) {
  const id = useId();
  const history = useRead('requests', 'history', { id: request.id });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="md" fullWidth>
      <CommandLayer>
        <DialogTitle id={id}>{recordText.historyTitle(request.number)}</DialogTitle>
        <DialogContent tabIndex={0}>
          <ReadResult read={history} skeleton={<TableShape rows={5} />}>
            {(changes) =>
              changes.length === 0 ? (
                <Typography color="textSecondary">{recordText.historyEmpty}</Typography>
              ) : (
                <Table size="small" aria-labelledby={id}>
                  <TableHead>
                    <TableRow>
                      <TableCell>{recordText.historyAt}</TableCell>
                      <TableCell>{recordText.historyWho}</TableCell>
                      <TableCell>{recordText.historyField}</TableCell>
                      <TableCell>{recordText.historyBefore}</TableCell>
                      <TableCell>{recordText.historyAfter}</TableCell>
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {changes.map(({ at, actor, field, before, after }, index) => (
                      <TableRow key={index}>
                        <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDateTime(at)}</TableCell>
                        <TableCell>{actor}</TableCell>
                        <TableCell>{field}</TableCell>
                        <TableCell sx={{ overflowWrap: 'anywhere' }}>{before || recordText.emptyValue}</TableCell>
                        <TableCell sx={{ overflowWrap: 'anywhere' }}>{after || recordText.emptyValue}</TableCell>
                      </TableRow>
                    ))}
                  </TableBody>
                </Table>
              )
            }
          </ReadResult>
        </DialogContent>
        <DialogActions>
          <Button variant="contained" onClick={onClose} autoFocus>
            {commonText.close}
          </Button>
        </DialogActions>
      </CommandLayer>
    </Dialog>
  );
}
