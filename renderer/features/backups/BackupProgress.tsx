import type { BackupState } from '../../../preload/contract/backups.ts';
import { useAct } from '../../api/queries.ts';
import { WorkProgress } from '../../shared/feedback/WorkProgress.tsx';
import { formatCount } from '../../shared/format.ts';
import { backupText as text } from '../../text/backups.ts';

/** What is being done of a backup or a restore, how far it is, and the button that stops it. */
export function BackupProgress({ running, note }: { readonly running: NonNullable<BackupState['running']>; readonly note?: string }) {
  const cancel = useAct('backups', 'cancel');
  const { phase, done, total } = running;
  const words = total > 0 ? `${text.phases[phase]} ${text.files(formatCount(done), formatCount(total))}` : text.phases[phase];
  return <WorkProgress words={words} label={text.progress} progress={running} stop={text.stop} stopping={cancel.isPending} onStop={() => cancel.mutate({})} note={note} />;
}
