import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { RequestDetail, RequestRow } from '../../../preload/contract/requests.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { linksText as text } from '../../text/links.ts';
import { Note } from '../requests/actions/parts.tsx';

interface Props {
  readonly requests: readonly (RequestRow | RequestDetail)[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Closes records as duplicates of one. Of several the oldest is proposed as the one that stays; of one the similar ones are offered. */
export function MarkDialog({ requests, onClose, onDone }: Props) {
  const notify = useNotify();
  const sorted = [...requests].sort((a, b) => (a.number.length - b.number.length || (a.number < b.number ? -1 : 1)));
  const [original, ...others] = sorted;
  const several = others.length > 0;
  const closing = several ? others : sorted;
  const form = useOperationForm('links', 'markDuplicates', {
    defaults: { ids: closing.map(({ id }) => id), of: several ? (original?.number ?? '') : '' },
    onSaved: ({ count }, { of }) => {
      notify(text.marked(count, of));
      onDone();
    },
  });
  const { control, setValue } = form.form;
  return (
    <FormDialog title={text.markTitle(closing.length)} form={form} onClose={onClose} saveLabel={text.markSave}>
      <TextField control={control} name="of" label={text.markOf} required hint={text.markOfHint} autoFocus />
      {original && !several && <Offered request={original} onTake={(number) => setValue('of', number, { shouldDirty: true, shouldValidate: true })} />}
      <Note>{text.markNote(closing.map(({ number }) => number).join(', '))}</Note>
    </FormDialog>
  );
}

/** Which record it may repeat; a click writes its number. */
function Offered({ request, onTake }: { readonly request: RequestRow | RequestDetail; readonly onTake: (number: string) => void }) {
  const detail = useRead('requests', 'get', { id: request.id });
  const { neighbourhoodId = null, topicId = null, text: words = '' } = detail.data ?? {};
  const { data = [] } = useRead('requests', 'similar', { neighbourhoodId, topicId, text: `${request.subject} ${words}`.slice(0, 400), exceptId: request.id }, { enabled: neighbourhoodId !== null });
  if (data.length === 0) return null;
  return (
    <Box role="group" aria-label={text.similar} sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      {data.map(({ id, number, subject }) => (
        <Button key={id} variant="text" sx={{ textAlign: 'left', justifyContent: 'start' }} onClick={() => onTake(number)}>
          {number} {subject}
        </Button>
      ))}
    </Box>
  );
}

/** For the selection of the ledger. */
export function MarkDuplicatesButton({ rows, onDone }: { readonly rows: readonly RequestRow[]; readonly onDone: () => void }) {
  const [marking, setMarking] = useState(false);
  return (
    <>
      <Button sx={{ minHeight: 22, py: 0 }} onClick={() => setMarking(true)}>
        {text.mark}
      </Button>
      {marking && (
        <MarkDialog
          requests={rows}
          onClose={() => setMarking(false)}
          onDone={() => {
            setMarking(false);
            onDone();
          }}
        />
      )}
    </>
  );
}
