import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { commonText } from '../../text/common.ts';
import { CommandLayer } from '../commands/CommandProvider.tsx';
import { DraftOffer } from '../draft/DraftOffer.tsx';
import { ConfirmDialog } from '../feedback/ConfirmDialog.tsx';
import { Problem } from '../feedback/Problem.tsx';
import { useCloseGuard } from '../feedback/useCloseGuard.ts';
import { FormBody } from './FormBody.tsx';
import type { OperationForm } from './useOperationForm.ts';

export interface FormDialogProps<V extends FieldValues> {
  readonly title: string;
  readonly form: OperationForm<V>;
  readonly onClose: () => void;
  /** In words: "Birime gönder". */
  readonly saveLabel?: string;
  readonly width?: 'xs' | 'sm' | 'md' | 'lg';
  /** Further buttons, at the left. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A form in a dialog; draw it only while it is open. Esc closes at once unless typed text would be lost. */
export function FormDialog<V extends FieldValues>({ title, form, onClose, saveLabel = commonText.save, width = 'sm', actions, children }: FormDialogProps<V>) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  useCloseGuard(form.unsaved);
  const leave = (): void => {
    if (form.unsaved()) setAsking(true);
    else onClose();
  };
  return (
    <Dialog open onClose={(_, reason) => reason === 'escapeKeyDown' && leave()} aria-labelledby={id} maxWidth={width} fullWidth>
      <CommandLayer>
        <FormBody form={form} inDialog>
          <DialogTitle id={id}>{title}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important', alignContent: 'start' }}>
            <DraftOffer draft={form.draft} />
            {form.problem && <Problem error={form.problem} />}
            {children}
          </DialogContent>
          <DialogActions>
            {actions && <span style={{ marginRight: 'auto' }}>{actions}</span>}
            <Button onClick={leave}>{commonText.cancel}</Button>
            <Button variant="contained" type="submit" disabled={form.pending}>
              {form.pending ? commonText.saving : saveLabel}
            </Button>
          </DialogActions>
        </FormBody>
        <ConfirmDialog
          open={asking}
          title={commonText.unsaved.title}
          body={commonText.unsaved.body}
          confirm={commonText.unsaved.leave}
          cancel={commonText.unsaved.stay}
          onConfirm={() => {
            form.draft.discard();
            onClose();
          }}
          onCancel={() => setAsking(false)}
        />
      </CommandLayer>
    </Dialog>
  );
}
