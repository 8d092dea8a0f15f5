import { useState, type ReactNode } from 'react';
import type { PurchaseDocument } from '../../../../preload/contract/purchase-codes.ts';
import { useAskHidden } from '../../../shared/privacy/useAskHidden.tsx';
import { usePrinting } from '../../../shared/print/usePrinting.ts';
import { AskedFirmDialog } from './AskedFirmDialog.tsx';

export interface PurchasePapers {
  /** Opens the PDF; of one movement where one is named, else of the last. Papers that go to a firm ask which one first. */
  readonly open: (document: PurchaseDocument, movementId?: number) => void;
  /** Asked first where personal data are hidden on the screen; draw it somewhere. */
  readonly question: ReactNode;
}

const goesToFirm: ReadonlySet<PurchaseDocument> = new Set(['teklif_isteme', 'teklif_cetveli']);

/** The papers that the program makes of a purchase. */
export function usePurchasePapers(purchaseId: number): PurchasePapers {
  const printing = usePrinting();
  const { ask, question } = useAskHidden();
  const [toFirm, setToFirm] = useState<PurchaseDocument | null>(null);
  const show = (document: PurchaseDocument, movementId: number | null, offerFirmId: number | null): void => {
    if (!printing.busy) ask(() => printing.open({ kind: 'satinalma_belge', purchaseId, document, movementId, offerFirmId }));
  };
  return {
    open: (document, movementId) => {
      if (goesToFirm.has(document)) setToFirm(document);
      else show(document, movementId ?? null, null);
    },
    question: (
      <>
        {question}
        {toFirm && (
          <AskedFirmDialog
            document={toFirm}
            onClose={() => setToFirm(null)}
            onChoose={(firmId) => {
              setToFirm(null);
              show(toFirm, null, firmId);
            }}
          />
        )}
      </>
    ),
  };
}
