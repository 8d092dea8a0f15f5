import type { EndReason, MovementKind, PurchaseDocument, PurchaseEventKind, PurchaseKind, PurchaseMethod, PurchaseState, PurchaseWarningCode, StageEffect, VatRate } from './purchase-codes.ts';

/** Answers of the purchase operations. Money is integer kuruş, a quantity integer hundredths, KDV a whole per cent. */

export interface PurchaseRow {
  readonly id: number;
  /** "SA-2026/0012" */
  readonly number: string;
  readonly openedOn: string;
  readonly kind: PurchaseKind;
  readonly method: PurchaseMethod;
  readonly subject: string;
  readonly unit: string;
  readonly neighbourhood: string;
  /** '' where no firm was chosen yet; of several the one with the most money. */
  readonly firm: string;
  readonly budgetYear: number;
  readonly budgetCode: string;
  readonly state: PurchaseState;
  /** Name of the stage it stands at; '' when it is over. */
  readonly stage: string;
  /** On whom it waits; '' when it is over. */
  readonly waitsOn: string;
  readonly waitsSince: string | null;
  /** Days at `waitsOn` until today; null when it is over. */
  readonly waitingDays: number | null;
  /** Longer at this stage than the office has set. */
  readonly stuck: boolean;
  /** Without KDV. */
  readonly estimate: number;
  /** Best known sum without KDV: invoiced, else ordered, else decided, else estimated. */
  readonly amount: number;
  readonly missingPapers: number;
}

/** The unit price that counts now, as it was written: of the last order, else of the decision, else the estimate (always without KDV). */
export interface AgreedPrice {
  readonly by: 'siparis' | 'karar' | 'tahmin';
  readonly price: number;
  readonly vatIncluded: boolean;
}

export interface PurchaseLine {
  readonly id: number;
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  /** Estimated unit price without KDV. */
  readonly price: number;
  readonly vatRate: VatRate;
  readonly offerId: number | null;
  readonly agreed: AgreedPrice;
  /** Sums of what happened. */
  readonly ordered: number;
  /** Delivered less what was sent back. */
  readonly received: number;
  readonly accepted: number;
  readonly invoiced: number;
  /** On invoices that are paid in full. */
  readonly paid: number;
  /** Given up: no longer expected. */
  readonly dropped: number;
  /** How much each movement may still carry. */
  readonly open: Readonly<Record<MovementKind, number>>;
  /** Demirbaş that were made of it. */
  readonly assets: number;
}

export interface PurchaseStage {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly effect: StageEffect;
  /** With the names filled in. */
  readonly waitsOn: string;
  readonly days: number | null;
  readonly status: 'bitti' | 'atlandi' | 'suruyor' | 'sirada' | 'bekliyor';
  /** The day on which it was closed: marked, skipped, or by the last movement. */
  readonly closedOn: string | null;
  readonly doneBy: string;
  readonly documentNo: string;
  readonly note: string;
  readonly skipReason: string;
  readonly canComplete: boolean;
  readonly canSkip: boolean;
  readonly canReopen: boolean;
}

export interface PurchasePaper {
  readonly id: number;
  readonly stageId: number;
  readonly stage: string;
  readonly name: string;
  /** The one that the program makes; null = comes from elsewhere. */
  readonly document: PurchaseDocument | null;
  readonly signers: string;
  readonly presentOn: string | null;
  readonly paperNo: string;
  readonly notNeededReason: string;
  /** Scans that hang on it. */
  readonly files: number;
  /** Should be there by now, and is not. */
  readonly missing: boolean;
}

export interface PurchaseOffer {
  readonly id: number;
  readonly firmId: number;
  readonly firm: string;
  readonly givenOn: string;
  readonly vatIncluded: boolean;
  readonly documentNo: string;
  readonly note: string;
  /** Line id → unit price as the firm wrote it. */
  readonly prices: Readonly<Record<number, number>>;
  /** Why this firm may not be chosen, e.g. it is banned; null = it may. */
  readonly obstacle: string | null;
}

export interface PurchaseMovement {
  readonly id: number;
  readonly kind: MovementKind;
  readonly on: string;
  readonly documentNo: string;
  readonly firmId: number | null;
  readonly firm: string;
  readonly person: string;
  readonly dueOn: string | null;
  readonly note: string;
  readonly net: number;
  readonly vat: number;
  readonly gross: number;
  /** The prices of the lines are with KDV. */
  readonly vatIncluded: boolean;
  readonly lines: readonly { readonly lineId: number; readonly quantity: number; readonly price: number; readonly vatRate: number }[];
  readonly cancelledOn: string | null;
  readonly cancelReason: string;
  /** Of an invoice: what is still to be paid. */
  readonly unpaid: number;
}

export interface PurchasePayment {
  readonly id: number;
  readonly invoiceId: number;
  readonly paidOn: string;
  readonly amount: number;
  readonly withheld: number;
  readonly documentNo: string;
  readonly person: string;
  readonly cancelledOn: string | null;
  readonly cancelReason: string;
}

export interface PurchaseEvent {
  readonly id: number;
  readonly kind: PurchaseEventKind;
  readonly on: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly person: string;
  readonly documentNo: string;
  readonly text: string;
}

/** `text` says what, with the figures; `basis` the law. */
export interface PurchaseWarning {
  readonly code: PurchaseWarningCode;
  readonly text: string;
  readonly basis: string;
  readonly serious: boolean;
  /** The purchases that it speaks of. */
  readonly purchases: readonly { readonly id: number; readonly number: string; readonly subject: string; readonly amount: number }[];
}

/** What can be done with the purchase as a whole; what can be done with a stage stands on the stage. */
export const purchaseActions = ['duzelt', 'kalemler', 'teklif', 'karar', 'siparis', 'teslim', 'kabul', 'iade', 'fatura', 'odeme', 'vazgec', 'havale', 'bitir', 'devam'] as const;
export type PurchaseAction = (typeof purchaseActions)[number];

export interface PurchaseDetail extends Omit<PurchaseRow, 'missingPapers'> {
  readonly justification: string;
  readonly unitId: number | null;
  readonly neighbourhoodId: number | null;
  readonly requestId: number | null;
  readonly requestNumber: string;
  readonly budgetTertip: string;
  readonly filePlan: string;
  readonly ekapNo: string;
  readonly note: string;
  readonly decidedOn: string | null;
  readonly decidedBy: string;
  readonly decisionNo: string;
  readonly notLowestReason: string;
  readonly fewOffersReason: string;
  readonly passedTo: string;
  readonly endedOn: string | null;
  readonly endReason: EndReason | null;
  readonly endNote: string;
  readonly mergedInto: { readonly id: number; readonly number: string } | null;
  readonly concludedOn: string | null;
  readonly stageCode: string;
  readonly lines: readonly PurchaseLine[];
  readonly stages: readonly PurchaseStage[];
  readonly papers: readonly PurchasePaper[];
  readonly offers: readonly PurchaseOffer[];
  readonly movements: readonly PurchaseMovement[];
  readonly payments: readonly PurchasePayment[];
  readonly timeline: readonly PurchaseEvent[];
  readonly warnings: readonly PurchaseWarning[];
  readonly actions: readonly PurchaseAction[];
  /** The next step in one action; null when it is over or the current stage is a mark (see stages). */
  readonly nextAction: PurchaseAction | null;
  /** Sums with the rule of purchase-money.ts. */
  readonly totals: {
    readonly estimate: { readonly net: number; readonly vat: number; readonly gross: number };
    readonly award: { readonly net: number; readonly vat: number; readonly gross: number } | null;
    readonly invoiced: { readonly net: number; readonly vat: number; readonly gross: number };
    readonly paid: number;
    readonly withheld: number;
  };
}
