import type { ReactNode } from 'react';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { usePrinting } from '../../shared/print/usePrinting.ts';
import { useAskHidden } from '../../shared/privacy/useAskHidden.tsx';
import { assetsText as text } from '../../text/assets.ts';

export interface AssetPapers {
  /** Says what was done, with the form one click away. */
  readonly tellGiven: (words: string, formNo: string) => void;
  readonly tellBack: (words: string, holdingIds: readonly number[]) => void;
  readonly openForm: (formNo: string) => void;
  readonly openReturn: (holdingIds: readonly number[]) => void;
  /** Draw it on the page, which stays when the dialog goes. */
  readonly question: ReactNode;
}

/** Zimmet and iade fişi, from the notice after the write and from the record. */
export function useAssetPapers(): AssetPapers {
  const notify = useNotify();
  const printing = usePrinting();
  const { ask, question } = useAskHidden();
  const openForm = (formNo: string) => ask(() => printing.open({ kind: 'zimmet_fisi', formNo }));
  const openReturn = (holdingIds: readonly number[]) => ask(() => printing.open({ kind: 'iade_fisi', holdingIds: [...holdingIds] }));
  return {
    tellGiven: (words, formNo) => notify(words, { label: text.handOverForm, run: () => openForm(formNo) }),
    tellBack: (words, holdingIds) => notify(words, { label: text.returnForm, run: () => openReturn(holdingIds) }),
    openForm,
    openReturn,
    question,
  };
}
