import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel } from '@mui/material';
import { useId, useState } from 'react';
import { fieldText } from '../../../../preload/contract/text.ts';
import type { PurchasePaper } from '../../../../preload/contract/purchase-shapes.ts';
import { CommandLayer } from '../../../shared/commands/CommandProvider.tsx';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { FilesSection } from '../../../shared/files/FilesSection.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { commonText } from '../../../text/common.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { Columns } from '../../requests/actions/parts.tsx';

interface Props {
  readonly paper: PurchasePaper;
  readonly onClose: () => void;
}

/** A paper of the file: it is there with its date and number, or it is not needed and why. */
export function PaperDialog({ paper, onClose }: Props) {
  const notify = useNotify();
  const today = useToday();
  const [needless, setNeedless] = useState(paper.notNeededReason !== '');
  const form = useOperationForm('purchases', 'markPaper', {
    defaults: { paperId: paper.id, presentOn: paper.presentOn ?? (paper.notNeededReason === '' ? today : null), paperNo: paper.paperNo, notNeededReason: paper.notNeededReason },
    prepare: (values) => (needless ? { ...values, presentOn: null } : { ...values, notNeededReason: '' }),
    onSaved: () => {
      notify(text.paperSaved);
      onClose();
    },
  });
  const { control, getValues, setError } = form.form;
  // "Not needed" is the choice of the box; without its reason it would be saved as a paper that nobody has said anything of.
  const submit = () => {
    if (needless && (getValues('notNeededReason') ?? '').trim() === '') setError('notNeededReason', { message: fieldText.required }, { shouldFocus: true });
    else form.submit();
  };
  return (
    <FormDialog title={text.paperTitle(paper.name)} form={{ ...form, submit }} onClose={onClose}>
      {needless ? (
        <TextField control={control} name="notNeededReason" label={text.paperWhy} required rows={2} maxLength={300} autoFocus />
      ) : (
        <Columns>
          <DateField control={control} name="presentOn" label={text.paperPresent} hint={text.paperPresentHint} autoFocus />
          <TextField control={control} name="paperNo" label={text.paperNo} maxLength={60} />
        </Columns>
      )}
      <FormControlLabel control={<Checkbox checked={needless} onChange={(_, checked) => setNeedless(checked)} />} label={text.paperNotNeeded} />
    </FormDialog>
  );
}

/** The scans that hang on one paper. */
export function ScansDialog({ paper, onClose }: Props) {
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <CommandLayer>
        <DialogTitle id={id}>{text.scansTitle(paper.name)}</DialogTitle>
        <DialogContent>
          <FilesSection owner="purchase_paper" ownerId={paper.id} />
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
