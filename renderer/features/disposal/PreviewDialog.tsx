import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, OutlinedInput, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { DisposalKind } from '../../../preload/contract/disposal.ts';
import { useAct, useRead } from '../../api/queries.ts';
import { CommandLayer } from '../../shared/commands/CommandProvider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { FieldFrame } from '../../shared/form/FieldFrame.tsx';
import { commonText } from '../../text/common.ts';
import { disposalText as text } from '../../text/disposal.ts';
import { PersonPreview } from './PersonPreview.tsx';

interface Props {
  readonly kind: DisposalKind;
  readonly personIds: readonly number[];
  readonly onClose: () => void;
}

/** Exactly what goes, with the texts to be looked through; then one more question, and it is done for good. */
export function PreviewDialog({ kind, personIds, onClose }: Props) {
  const id = useId();
  const queries = useQueryClient();
  const notify = useNotify();
  const previews = useRead('disposal', 'preview', { personIds: [...personIds] });
  const act = useAct('disposal', 'run');
  const [blank, setBlank] = useState<readonly number[]>([]);
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState(false);
  const ready = previews.data !== undefined && previews.data.every(({ blockers }) => blockers.length === 0);
  const run = () => {
    setAsking(false);
    act.mutate(
      { kind, personIds: [...personIds], blank: [...blank], note },
      {
        onSuccess: ({ people }) => {
          notify(text.done(people));
          void queries.invalidateQueries();
          onClose();
        },
      },
    );
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="md" fullWidth>
      <CommandLayer>
        <DialogTitle id={id}>{text.previewTitle}</DialogTitle>
        <DialogContent tabIndex={0}>
          <Box sx={{ display: 'grid', gap: 2 }}>
            <Typography>{text.previewLead}</Typography>
            {act.error && <Problem error={act.error} />}
            <ReadResult read={previews} skeleton={<FormShape fields={6} />}>
              {(people) => (
                <>
                  {people.map((person) => (
                    <PersonPreview key={person.personId} preview={person} blank={blank} onBlank={(requestId, on) => setBlank(on ? [...blank, requestId] : blank.filter((each) => each !== requestId))} />
                  ))}
                </>
              )}
            </ReadResult>
            <FieldFrame label={text.note}>{({ id: field }) => <OutlinedInput id={field} fullWidth value={note} onChange={(event) => setNote(event.target.value)} inputProps={{ maxLength: 500 }} />}</FieldFrame>
            <Alert severity="warning" sx={{ py: 0 }}>
              {text.backupsKeep}
            </Alert>
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} autoFocus>
            {commonText.cancel}
          </Button>
          <Button variant="contained" color="error" disabled={!ready || act.isPending} onClick={() => setAsking(true)}>
            {act.isPending ? commonText.saving : text.run}
          </Button>
        </DialogActions>
        <ConfirmDialog open={asking} title={text.sureTitle} body={text.sureBody(personIds.length)} confirm={text.sure} onCancel={() => setAsking(false)} onConfirm={run} />
      </CommandLayer>
    </Dialog>
  );
}
