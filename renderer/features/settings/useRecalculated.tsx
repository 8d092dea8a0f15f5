import { useState, type ReactNode } from 'react';
import type { RecalculationResult } from '../../../preload/contract/deadlines.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatCount } from '../../shared/format.ts';
import { settingsText } from '../../text/settings.ts';
import { RecalculationDialog } from './RecalculationDialog.tsx';

const text = settingsText.recalculation;

/** Tells what a changed rule or calendar did to open requests, with the list behind a button. */
export function useRecalculated(): { readonly tell: (result: RecalculationResult) => void; readonly dialog: ReactNode; readonly show: (id: number) => void } {
  const notify = useNotify();
  const [shown, setShown] = useState<number | null>(null);
  const tell = ({ recalculationId, moved }: RecalculationResult): void => {
    if (recalculationId === null || moved === 0) notify(text.none);
    else notify(text.moved(formatCount(moved)), { label: text.show, run: () => setShown(recalculationId) });
  };
  return { tell, show: setShown, dialog: shown === null ? null : <RecalculationDialog id={shown} onClose={() => setShown(null)} /> };
}
