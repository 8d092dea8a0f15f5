import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link, Typography } from '@mui/material';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router';
import type { WaitingFile } from '../../../preload/contract/files.ts';
import { commonText } from '../../text/common.ts';
import { fileTypeNames, filesText as text } from '../../text/files.ts';
import { CommandLayer } from '../commands/CommandProvider.tsx';
import { formatDateTime } from '../format.ts';
import { FileFace } from './FileFace.tsx';
import { ownerPage } from './ownerPage.ts';
import type { useFileIntake } from './useFileIntake.ts';

type Intake = ReturnType<typeof useFileIntake>;

/** What belongs to taking files: the frame while something is dragged, the progress, and the questions. */
export function FileIntake({ intake: { sending, dragging, outcome, decide } }: { readonly intake: Intake }) {
  return (
    <>
      {dragging && (
        <Box
          aria-hidden="true"
          sx={{ position: 'fixed', inset: 8, zIndex: 'modal', pointerEvents: 'none', display: 'grid', placeItems: 'center', border: 3, borderStyle: 'dashed', borderColor: 'primary.main', borderRadius: 1, bgcolor: 'background.paper', opacity: 0.9 }}
        >
          <Typography variant="h1" component="p">
            {text.dropHere}
          </Typography>
        </Box>
      )}
      <Typography role="status" variant="body2" color="textSecondary">
        {sending}
      </Typography>
      {(outcome.refused.length > 0 || outcome.doubtful.length > 0) && <Questions refused={outcome.refused} doubtful={outcome.doubtful} onDecide={decide} />}
    </>
  );
}

function Questions({ refused, doubtful, onDecide }: { readonly refused: readonly string[]; readonly doubtful: readonly WaitingFile[]; readonly onDecide: (add: boolean) => void }) {
  const id = useId();
  const asks = doubtful.length > 0;
  return (
    <Dialog open onClose={() => onDecide(false)} aria-labelledby={id} maxWidth="sm" fullWidth>
      <CommandLayer>
        <DialogTitle id={id}>{asks ? text.look.title : text.look.titleRefused}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1 }}>
          {refused.map((sentence) => (
            <Alert key={sentence} severity="error">
              {sentence}
            </Alert>
          ))}
          {doubtful.map((file) => (
            <Box key={file.token} sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
              <FileFace type={file.type} address={`bekleyen/${file.token}`} />
              <Alert severity="warning" sx={{ flex: 1 }}>
                {file.cameAs && <div>{text.look.cameAs(file.cameAs, fileTypeNames[file.type], file.name)}</div>}
                {file.same && (
                  <div>
                    {text.look.same(file.name, file.same.label, file.same.name, formatDateTime(file.same.addedAt))}{' '}
                    <Link component={RouterLink} to={ownerPage(file.same.owner, file.same.ownerId)}>
                      {text.look.openSame(file.same.label)}
                    </Link>
                  </div>
                )}
              </Alert>
            </Box>
          ))}
        </DialogContent>
        <DialogActions>
          {asks && <Button onClick={() => onDecide(true)}>{text.look.addAnyway}</Button>}
          <Button variant="contained" autoFocus onClick={() => onDecide(false)}>
            {asks ? text.look.leave : commonText.close}
          </Button>
        </DialogActions>
      </CommandLayer>
    </Dialog>
  );
}
