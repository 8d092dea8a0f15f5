import { useAct } from '../../api/queries.ts';
import { filesText as text } from '../../text/files.ts';
import { useNotify } from '../feedback/NotifyProvider.tsx';

/** Opens and copies an attached file, and says what was done. */
export function useStoredFile() {
  const notify = useNotify();
  const open = useAct('files', 'open');
  const save = useAct('files', 'saveCopy');
  const onError = (failure: Error): void => notify(failure.message);
  return {
    open: (id: number): void => open.mutate({ id }, { onError, onSuccess: ({ changed }) => notify(changed ? text.changed : text.opened) }),
    saveCopy: (id: number): void => save.mutate({ id }, { onError, onSuccess: (saved) => saved && notify(saved.changed ? text.changed : text.saved(saved.path)) }),
  };
}
