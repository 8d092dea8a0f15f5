import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { CommandLayer } from '../../shared/commands/CommandProvider.tsx';
import { commonText } from '../../text/common.ts';
import { readOnlyText } from '../../text/read-only.ts';

const text = readOnlyText.dialog;

/** How the folder is opened for writing again, step by step, as this computer's system does it. */
export function PermissionGuide({ dataFolder, windows, onClose }: { readonly dataFolder: string; readonly windows: boolean; readonly onClose: () => void }) {
  const id = useId();
  const steps = windows ? text.windows : text.linux;
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <CommandLayer>
        <DialogTitle id={id}>{text.title}</DialogTitle>
        <DialogContent tabIndex={0}>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
            {text.folder(dataFolder)}
          </Typography>
          <ol>
            {steps.map((step) => (
              <Typography component="li" key={step} sx={{ mb: 1 }}>
                {step}
              </Typography>
            ))}
          </ol>
        </DialogContent>
        <DialogActions>
          <Button variant="contained" autoFocus onClick={onClose}>
            {commonText.close}
          </Button>
        </DialogActions>
      </CommandLayer>
    </Dialog>
  );
}
