import { useBlocker } from 'react-router';
import { commonText } from '../../text/common.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';

/**
 * Asks before typed text is lost by leaving the page; says nothing where nothing would be lost.
 * Draw the answer somewhere in the page: `{useUnsavedGuard(form.unsaved)}`.
 */
export function useUnsavedGuard(unsaved: () => boolean) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && unsaved());
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={commonText.unsaved.title}
      body={commonText.unsaved.body}
      confirm={commonText.unsaved.leave}
      cancel={commonText.unsaved.stay}
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    />
  );
}
