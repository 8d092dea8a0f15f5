import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { commonText } from '../../text/common.ts';
import { CommandLayer } from '../commands/CommandProvider.tsx';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What will happen and what stays as it is. */
  readonly body: string;
  /** In words: "Talebi iptal et", never "Tamam". */
  readonly confirm: string;
  readonly cancel?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is lost. Enter does not confirm: the safe button has the focus, Esc cancels. */
export function ConfirmDialog({ open, title, body, confirm, cancel = commonText.cancel, onConfirm, onCancel }: ConfirmDialogProps) {
  const id = useId();
  return (
    <Dialog open={open} onClose={onCancel} role="alertdialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-body`} maxWidth="xs" fullWidth>
      <CommandLayer>
        <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
        <DialogContent>
          <DialogContentText id={`${id}-body`} sx={{ color: 'text.primary' }}>
            {body}
          </DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={onConfirm}>{confirm}</Button>
          <Button variant="contained" onClick={onCancel} autoFocus>
            {cancel}
          </Button>
        </DialogActions>
      </CommandLayer>
    </Dialog>
  );
}
