import { Alert, Button } from '@mui/material';
import { Link } from 'react-router';
import { useRead } from '../../api/queries.ts';
import { formatCount, formatDate } from '../../shared/format.ts';
import { useMay } from '../../shared/session/SessionContext.ts';
import { disposalText as text } from '../../text/disposal.ts';

/** On Bugün once the periodic disposal is overdue and somebody's time is over. */
export function DisposalDue() {
  // Whoever may do something about it.
  const may = useMay('disposal', 'candidates');
  const state = useRead('disposal', 'state', {}, { enabled: may }).data;
  if (!state?.overdue || state.due === 0) return null;
  return (
    <Alert
      severity="warning"
      role="status"
      sx={{ py: 0, alignItems: 'center' }}
      action={
        <Button component={Link} to="/settings/kvkk" size="small">
          {text.show}
        </Button>
      }
    >
      {text.onToday(formatDate(state.nextOn), formatCount(state.due))}
    </Alert>
  );
}
