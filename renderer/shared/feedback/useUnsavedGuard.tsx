import { useBlocker } from 'react-router';
import { commonText } from '../../text/common.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { useCloseGuard } from './useCloseGuard.ts';

/**
 * Asks before typed text is lost by leaving the page or closing the window; says nothing where nothing would be lost.
 * Draw the answer somewhere in the page: `{useUnsavedGuard(form.unsaved, form.draft.discard)}`.
 */
export function useUnsavedGuard(unsaved: () => boolean, discard: () => void) {
  useCloseGuard(unsaved);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && unsaved());
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={commonText.unsaved.title}
      body={commonText.unsaved.body}
      confirm={commonText.unsaved.leave}
      cancel={commonText.unsaved.stay}
      onConfirm={() => {
        discard();
        blocker.proceed?.();
      }}
      onCancel={() => blocker.reset?.()}
    />
  );
}
