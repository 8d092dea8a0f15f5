import { Backdrop, CircularProgress, Typography } from '@mui/material';
import { useNavigate } from 'react-router';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { importsText as text } from '../../text/imports.ts';
import { leavePasted } from './pasted.ts';
import { useOpening } from './useOpening.ts';
import { usePasteTable } from './usePasteTable.ts';

/** Ctrl+V of a table on the ledger opens the wizard at its preview. */
export function LedgerPaste() {
  const navigate = useNavigate();
  const notify = useNotify();
  const opening = useOpening(
    (table) => {
      leavePasted(table);
      void navigate(`/import/talepler?table=${table.tableId}`);
    },
    (problem) => notify(problem.message),
  );
  usePasteTable(opening.paste, () => notify(text.notATable));
  return (
    <Backdrop open={opening.pending} sx={{ zIndex: 'modal', flexDirection: 'column', gap: 1.5, color: 'common.white' }}>
      <CircularProgress color="inherit" aria-label={text.reading} />
      <Typography>{text.reading}</Typography>
    </Backdrop>
  );
}
