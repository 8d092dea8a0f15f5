import { Alert, Button } from '@mui/material';
import { Link } from 'react-router';
import { useRead } from '../../api/queries.ts';
import { draftText } from '../../text/drafts.ts';

/** After a power cut, a lock or an update: what was half written is still here. */
export function DraftsWaiting() {
  const count = useRead('drafts', 'list', {}).data?.length ?? 0;
  if (count === 0) return null;
  return (
    <Alert
      severity="info"
      role="status"
      sx={{ py: 0, alignItems: 'center' }}
      action={
        <Button component={Link} to="/drafts" size="small">
          {draftText.show}
        </Button>
      }
    >
      {draftText.waiting(count)}
    </Alert>
  );
}
