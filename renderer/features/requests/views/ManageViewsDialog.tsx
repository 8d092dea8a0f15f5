import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import type { SavedView } from '../../../../preload/contract/saved-views.ts';
import { useWrite } from '../../../api/queries.ts';
import { CommandLayer } from '../../../shared/commands/CommandProvider.tsx';
import { commonText } from '../../../text/common.ts';
import { savedViewsText as text } from '../../../text/saved-views.ts';
import { ledgerTable } from './tableOfView.ts';
import { ViewRow } from './ViewRow.tsx';

interface Props {
  readonly views: readonly SavedView[];
  readonly onClose: () => void;
}

/** Order, names, hiding; everything is written at once and can be undone. */
export function ManageViewsDialog({ views, onClose }: Props) {
  const id = useId();
  const arrange = useWrite('savedViews', 'arrange');
  const move = (at: number, step: -1 | 1) => {
    const keys = views.map(({ key }) => key);
    const [key] = keys.splice(at, 1);
    if (key === undefined) return;
    keys.splice(at + step, 0, key);
    arrange.mutate({ list: ledgerTable, keys });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <CommandLayer>
        <DialogTitle id={id}>{text.manageTitle}</DialogTitle>
        <DialogContent>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {text.manageNote}
          </Typography>
          <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {views.map((view, at) => (
              <ViewRow key={view.key} view={view} first={at === 0} last={at === views.length - 1} onMove={(step) => move(at, step)} />
            ))}
          </ul>
        </DialogContent>
        <DialogActions>
          <Button variant="contained" onClick={onClose}>
            {commonText.close}
          </Button>
        </DialogActions>
      </CommandLayer>
    </Dialog>
  );
}
