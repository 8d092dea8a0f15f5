import { Typography } from '@mui/material';
import { useAct } from '../../api/queries.ts';
import { exportText as text } from '../../text/export.ts';
import { WorkProgress } from '../feedback/WorkProgress.tsx';
import { formatCount } from '../format.ts';
import { useExportProgress } from './useExporting.ts';

/** What the export under way does, and the button that stops it. */
export function ExportProgress() {
  const progress = useExportProgress(true);
  const cancel = useAct('exporting', 'cancel');
  if (progress === null) return <Typography role="status">{text.choosing}</Typography>;
  const words = progress.total > 0 ? text.writing(formatCount(progress.done), formatCount(progress.total)) : text.starting;
  return <WorkProgress words={words} label={text.progress} progress={progress} stop={text.stop} autoFocus onStop={() => cancel.mutate({})} />;
}
