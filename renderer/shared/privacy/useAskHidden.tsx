import { useState, type ReactNode } from 'react';
import { privacyText as text } from '../../text/privacy.ts';
import { ConfirmDialog } from '../feedback/ConfirmDialog.tsx';
import { privacy } from './usePrivacy.ts';

/** A paper or a file holds everything: where the screen hides it, its clerk is asked first. Draw `question` somewhere. */
export function useAskHidden(): { readonly ask: (run: () => void) => void; readonly question: ReactNode } {
  const [waiting, setWaiting] = useState<{ readonly run: () => void } | null>(null);
  const ask = (run: () => void): void => {
    if (privacy.hidden()) setWaiting({ run });
    else run();
  };
  const question = (
    <ConfirmDialog
      open={waiting !== null}
      title={text.askTitle}
      body={text.askBody}
      confirm={text.askYes}
      onCancel={() => setWaiting(null)}
      onConfirm={() => {
        setWaiting(null);
        waiting?.run();
      }}
    />
  );
  return { ask, question };
}
