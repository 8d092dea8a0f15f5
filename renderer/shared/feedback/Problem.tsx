import { Alert, Box, Button, Typography } from '@mui/material';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { ApiFailure } from '../../api/client.ts';
import { commonText } from '../../text/common.ts';
import { useNotify } from './NotifyProvider.tsx';

/** A refusal in its own words, with the number of the log where there is one. */
export function Problem({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const notify = useNotify();
  const ref = error instanceof ApiFailure ? error.ref : null;
  return (
    <Alert
      severity="error"
      role="alert"
      icon={<ErrorOutlineOutlined />}
      action={
        onRetry && (
          <Button variant="text" onClick={onRetry}>
            {commonText.retry}
          </Button>
        )
      }
    >
      <Typography>{error instanceof Error ? error.message : String(error)}</Typography>
      {ref && (
        <Box sx={{ mt: 0.5, display: 'flex', gap: 1, alignItems: 'center' }}>
          <Typography variant="body2">{commonText.errorRef(ref)}</Typography>
          <Button variant="text" onClick={() => void navigator.clipboard.writeText(ref).then(() => notify(commonText.copied))}>
            {commonText.copyRef}
          </Button>
        </Box>
      )}
    </Alert>
  );
}
