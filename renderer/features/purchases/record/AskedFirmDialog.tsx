import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import type { PurchaseDocument } from '../../../../preload/contract/purchase-codes.ts';
import { purchaseDocumentNames } from '../../../../preload/contract/purchase-text.ts';
import { CommandLayer } from '../../../shared/commands/CommandProvider.tsx';
import { EntityInput } from '../../../shared/form/EntityPicker.tsx';
import { commonText } from '../../../text/common.ts';
import { askedFirmText as text } from '../../../text/purchase-documents.ts';
import { useFirms } from '../lookups.ts';

interface Props {
  readonly document: PurchaseDocument;
  readonly onClose: () => void;
  /** null = the firm's lines are left open, to be filled by hand. */
  readonly onChoose: (firmId: number | null) => void;
}

/** To whom an offer is asked: one firm, or a form that any firm may fill in. */
export function AskedFirmDialog({ document, onClose, onChoose }: Props) {
  const id = useId();
  const firms = useFirms();
  const [firmId, setFirmId] = useState<number | null>(null);
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="xs" fullWidth>
      <CommandLayer>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onChoose(firmId);
          }}
        >
          <DialogTitle id={id}>{purchaseDocumentNames[document]}</DialogTitle>
          <DialogContent sx={{ pt: '8px !important' }}>
            <EntityInput label={text.firm} hint={text.firmHint} options={firms} value={firmId} onChange={setFirmId} autoFocus />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{commonText.cancel}</Button>
            <Button variant="contained" type="submit">
              {text.open}
            </Button>
          </DialogActions>
        </form>
      </CommandLayer>
    </Dialog>
  );
}
