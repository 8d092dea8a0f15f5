import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, type FormEvent, type ReactNode } from 'react';
import type { ApiFailure } from '../../api/client.ts';
import { CommandLayer, useCommand } from '../../shared/commands/CommandProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { commonText } from '../../text/common.ts';

export interface SecretDialogProps {
  readonly title: string;
  readonly lead?: string;
  readonly save: string;
  readonly pending: boolean;
  readonly problem: ApiFailure | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog for a PIN: no form of the house, because those keep what is typed as a draft in the records. */
export function SecretDialog({ title, lead, save, pending, problem, onSubmit, onClose, children }: SecretDialogProps) {
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!pending) onSubmit();
  };
  return (
    <Dialog open onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()} aria-labelledby={id} maxWidth="xs" fullWidth>
      <CommandLayer>
        <SaveKey onSave={() => !pending && onSubmit()} />
        <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
          <DialogTitle id={id}>{title}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important', alignContent: 'start' }}>
            {problem && <Problem error={problem} />}
            {lead && <Typography>{lead}</Typography>}
            {children}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{commonText.cancel}</Button>
            <Button variant="contained" type="submit" disabled={pending}>
              {pending ? commonText.saving : save}
            </Button>
          </DialogActions>
        </form>
      </CommandLayer>
    </Dialog>
  );
}

/** Inside the layer of the dialog, so that the page's own "Kaydet" rests. */
function SaveKey({ onSave }: { readonly onSave: () => void }): null {
  useCommand('save', onSave);
  return null;
}
