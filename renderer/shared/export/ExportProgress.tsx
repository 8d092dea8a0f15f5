import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useAct } from '../../api/queries.ts';
import { exportText as text } from '../../text/export.ts';
import { formatCount } from '../format.ts';
import { useExportProgress } from './useExporting.ts';

/** What the export under way does, and the button that stops it. */
export function ExportProgress() {
  const progress = useExportProgress(true);
  const cancel = useAct('exporting', 'cancel');
  const share = progress && progress.total > 0 ? Math.min(100, (100 * progress.done) / progress.total) : null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography role="status">
        {progress === null ? text.choosing : share === null ? text.starting : text.writing(formatCount(progress.done), formatCount(progress.total))}
      </Typography>
      {progress !== null && (
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <LinearProgress aria-label={text.progress} sx={{ flex: 1 }} {...(share === null ? {} : { variant: 'determinate' as const, value: share })} />
          <Button autoFocus onClick={() => cancel.mutate({})}>
            {text.stop}
          </Button>
        </Box>
      )}
    </Box>
  );
}
