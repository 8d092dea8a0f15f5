import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Switch, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { ListQuestion } from '../../../preload/contract/list-question.ts';
import { useAct } from '../../api/queries.ts';
import { commonText } from '../../text/common.ts';
import { exportText as text } from '../../text/export.ts';
import { CommandLayer } from '../commands/CommandProvider.tsx';
import { Problem } from '../feedback/Problem.tsx';
import { useNotify } from '../feedback/NotifyProvider.tsx';
import { formatCount } from '../format.ts';
import { PrintMenu } from '../print/PrintMenu.tsx';
import { ExportProgress } from './ExportProgress.tsx';

interface Props {
  readonly question: ListQuestion;
  /** undefined while it is being counted. */
  readonly total: number | undefined;
  readonly onClose: () => void;
}

/** What will be written, without names if wanted; then the file dialog, and how far it is. */
export function ExportDialog({ question, total, onClose }: Props) {
  const id = useId();
  const notify = useNotify();
  const saving = useAct('exporting', 'list');
  const opening = useAct('exporting', 'openLast');
  const [withoutPersonal, setWithoutPersonal] = useState(false);
  const busy = saving.isPending;
  const open = () => opening.mutate({}, { onError: (failure) => notify(failure.message) });
  const save = () => {
    if (busy) return;
    saving.mutate(
      { question, withoutPersonal },
      {
        onSuccess: (saved) => {
          // Cancelled or stopped: the choices stay on screen.
          if (saved === null) return;
          onClose();
          notify(text.saved(formatCount(saved.rows), saved.path), { label: commonText.open, run: open });
        },
      },
    );
  };
  return (
    <Dialog open onClose={() => !busy && onClose()} fullWidth maxWidth="sm" aria-labelledby={id}>
      <CommandLayer>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <DialogTitle id={id}>{text.title}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
            {saving.error && <Problem error={saving.error} />}
            <Typography sx={{ fontWeight: 600 }}>{total === undefined ? text.counting : text.count(formatCount(total))}</Typography>
            <Typography color="textSecondary">{text.columns(question.columns.map(({ header }) => header).join(', '))}</Typography>
            <Typography color="textSecondary">{question.filters?.length ? text.filters(question.filters.join(' · ')) : text.noFilter}</Typography>
            <Box>
              <FormControlLabel control={<Switch checked={withoutPersonal} disabled={busy} onChange={(_, checked) => setWithoutPersonal(checked)} />} label={text.withoutPersonal} sx={{ ml: 0, gap: 0.5 }} />
              <Typography variant="body2" color="textSecondary">
                {withoutPersonal ? text.withoutPersonalHint : text.withPersonalHint}
              </Typography>
            </Box>
            {busy && <ExportProgress />}
          </DialogContent>
          <DialogActions>
            <Box sx={{ mr: 'auto' }}>
              <PrintMenu report={{ kind: 'liste', question, withoutPersonal }} shortcut={!busy} />
            </Box>
            <Button onClick={onClose} disabled={busy}>
              {commonText.cancel}
            </Button>
            <Button type="submit" variant="contained" autoFocus aria-disabled={busy}>
              {text.save}
            </Button>
          </DialogActions>
        </form>
      </CommandLayer>
    </Dialog>
  );
}
