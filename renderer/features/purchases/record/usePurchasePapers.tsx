import type { ReactNode } from 'react';
import type { PurchaseDocument } from '../../../../preload/contract/purchase-codes.ts';
import { useAskHidden } from '../../../shared/privacy/useAskHidden.tsx';
import { usePrinting } from '../../../shared/print/usePrinting.ts';

export interface PurchasePapers {
  /** Opens the PDF; of one movement where one is named, else of the last. */
  readonly open: (document: PurchaseDocument, movementId?: number) => void;
  /** Asked first where personal data are hidden on the screen; draw it somewhere. */
  readonly question: ReactNode;
}

/** The papers that the program makes of a purchase. */
export function usePurchasePapers(purchaseId: number): PurchasePapers {
  const printing = usePrinting();
  const { ask, question } = useAskHidden();
  return {
    open: (document, movementId) => {
      if (!printing.busy) ask(() => printing.open({ kind: 'satinalma_belge', purchaseId, document, movementId: movementId ?? null, offerFirmId: null }));
    },
    question,
  };
}
