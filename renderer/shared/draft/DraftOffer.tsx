import { Alert, Button } from '@mui/material';
import { formatDateTime } from '../format.ts';
import { draftText } from '../../text/drafts.ts';
import type { DraftOfForm } from './useDraft.ts';

/** Above the fields: something of this form was begun and not saved. It is offered, never put over what is typed now. */
export function DraftOffer({ draft }: { readonly draft: DraftOfForm }) {
  const { offer } = draft;
  if (!offer) return null;
  return (
    <Alert
      severity="info"
      role="status"
      sx={{ py: 0, mb: 1, alignItems: 'center' }}
      action={
        <>
          <Button size="small" onClick={() => draft.resume(offer)}>
            {draftText.resume}
          </Button>
          <Button size="small" variant="text" onClick={() => draft.drop(offer)}>
            {draftText.drop}
          </Button>
        </>
      }
    >
      {draftText.offer(formatDateTime(offer.savedAt))}
    </Alert>
  );
}
