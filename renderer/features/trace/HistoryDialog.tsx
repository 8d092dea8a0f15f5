import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { HistorySubject } from '../../../preload/contract/history.ts';
import { useRead } from '../../api/queries.ts';
import { CommandLayer } from '../../shared/commands/CommandProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount } from '../../shared/format.ts';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { commonText } from '../../text/common.ts';
import { historyText as text } from '../../text/trace.ts';
import { ChangeTable } from './ChangeTable.tsx';

const atFirst = 50;
/** No answer carries more. */
const most = 200;

interface Props {
  readonly subject: HistorySubject;
  readonly id: number;
  /** What the record is called in the title. */
  readonly name: string;
  readonly onClose: () => void;
}

/** The history of one record, and its paper. */
export function HistoryDialog({ subject, id, name, onClose }: Props) {
  const titleId = useId();
  const [limit, setLimit] = useState(atFirst);
  const history = useRead('history', 'of', { subject, id, limit }, { keep: true });
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="lg" fullWidth>
      <CommandLayer>
        <DialogTitle id={titleId}>{text.titleOf(name)}</DialogTitle>
        <DialogContent tabIndex={0}>
          <ReadResult read={history} skeleton={<TableShape rows={5} />}>
            {({ rows, total }) =>
              rows.length === 0 ? (
                <Typography color="textSecondary">{text.empty}</Typography>
              ) : (
                <>
                  <ChangeTable label={text.titleOf(name)} changes={rows} />
                  {total > rows.length && (
                    <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
                      {text.count(formatCount(rows.length), formatCount(total))}{' '}
                      {limit < most && (
                        <Button variant="text" onClick={() => setLimit(most)}>
                          {text.more}
                        </Button>
                      )}
                    </Typography>
                  )}
                </>
              )
            }
          </ReadResult>
        </DialogContent>
        <DialogActions>
          <Box role="group" aria-label={text.print} sx={{ display: 'flex', gap: 1, alignItems: 'center', flex: 1 }}>
            <Typography variant="body2">{text.print}</Typography>
            <PrintMenu report={{ kind: 'gecmis', subject, id }} tables shortcut={false} />
          </Box>
          <Button variant="contained" onClick={onClose} autoFocus>
            {commonText.close}
          </Button>
        </DialogActions>
      </CommandLayer>
    </Dialog>
  );
}
