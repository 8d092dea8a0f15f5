import type { EndReason, MovementKind, PurchaseDocument, PurchaseEventKind, PurchaseKind, PurchaseMethod, PurchaseState, StageEffect, TemplateKind, VatRate } from '../../preload/contract/purchase-codes.ts';
import { integer, integerOrNull, table, text, textOrNull, type Flag } from './table.ts';

/** Money is kuruş, a quantity hundredths. */

export interface PurchaseWayRecord {
  id: number;
  kind: PurchaseKind;
  file_plan: string;
  /** JSON of WayStage[]. */
  stages: string;
  own: Flag;
}
export const PurchaseWay = table<PurchaseWayRecord>('purchase_way', { kind: text, file_plan: text, stages: text, own: integer });

export interface PurchaseDocumentTemplateRecord {
  id: number;
  kind: TemplateKind;
  title: string;
  opening: string;
  closing: string;
  signers: string;
  own: Flag;
}
export const PurchaseDocumentTemplate = table<PurchaseDocumentTemplateRecord>('purchase_document_template', { kind: text, title: text, opening: text, closing: text, signers: text, own: integer });

export interface PurchaseRecord {
  id: number;
  year: number;
  seq: number;
  number: string;
  opened_on: string;
  kind: PurchaseKind;
  method: PurchaseMethod;
  subject: string;
  subject_fold: string;
  subject_sort: string;
  justification: string;
  unit_id: number | null;
  neighbourhood_id: number | null;
  request_id: number | null;
  budget_year: number;
  budget_code: string;
  budget_tertip: string;
  file_plan: string;
  ekap_no: string;
  note: string;
  decided_on: string | null;
  decided_by: string;
  decision_no: string;
  not_lowest_reason: string;
  few_offers_reason: string;
  ended_on: string | null;
  end_reason: EndReason | null;
  end_note: string;
  merged_into_id: number | null;
  passed_to: string;
  passed_on: string | null;
  /** From here on computed at every write. */
  state: PurchaseState;
  stage: string;
  waits_on: string;
  waits_since: string | null;
  waits_days: number | null;
  estimate_kurus: number;
  amount_kurus: number;
  firm_id: number | null;
  concluded_on: string | null;
  missing_papers: number;
}
export const Purchase = table<PurchaseRecord>('purchase', {
  year: integer,
  seq: integer,
  number: text,
  opened_on: text,
  kind: text,
  method: text,
  subject: text,
  subject_fold: text,
  subject_sort: text,
  justification: text,
  unit_id: integerOrNull,
  neighbourhood_id: integerOrNull,
  request_id: integerOrNull,
  budget_year: integer,
  budget_code: text,
  budget_tertip: text,
  file_plan: text,
  ekap_no: text,
  note: text,
  decided_on: textOrNull,
  decided_by: text,
  decision_no: text,
  not_lowest_reason: text,
  few_offers_reason: text,
  ended_on: textOrNull,
  end_reason: textOrNull,
  end_note: text,
  merged_into_id: integerOrNull,
  passed_to: text,
  passed_on: textOrNull,
  state: text,
  stage: text,
  waits_on: text,
  waits_since: textOrNull,
  waits_days: integerOrNull,
  estimate_kurus: integer,
  amount_kurus: integer,
  firm_id: integerOrNull,
  concluded_on: textOrNull,
  missing_papers: integer,
});

export interface PurchaseLineRecord {
  id: number;
  purchase_id: number;
  position: number;
  item: string;
  item_fold: string;
  quantity: number;
  unit: string;
  price: number;
  vat_rate: VatRate;
  offer_id: number | null;
}
export const PurchaseLine = table<PurchaseLineRecord>('purchase_line', { purchase_id: integer, position: integer, item: text, item_fold: text, quantity: integer, unit: text, price: integer, vat_rate: integer, offer_id: integerOrNull });

export interface PurchaseStageRecord {
  id: number;
  purchase_id: number;
  position: number;
  code: string;
  name: string;
  effect: StageEffect;
  waits_on: string;
  days: number | null;
  skippable: Flag;
  done_on: string | null;
  done_by: string;
  document_no: string;
  note: string;
  skipped_on: string | null;
  skip_reason: string;
}
export const PurchaseStage = table<PurchaseStageRecord>('purchase_stage', {
  purchase_id: integer,
  position: integer,
  code: text,
  name: text,
  effect: text,
  waits_on: text,
  days: integerOrNull,
  skippable: integer,
  done_on: textOrNull,
  done_by: text,
  document_no: text,
  note: text,
  skipped_on: textOrNull,
  skip_reason: text,
});

export interface PurchasePaperRecord {
  id: number;
  purchase_id: number;
  stage_id: number;
  position: number;
  name: string;
  document: PurchaseDocument | null;
  signers: string;
  present_on: string | null;
  paper_no: string;
  not_needed_reason: string;
}
export const PurchasePaper = table<PurchasePaperRecord>('purchase_paper', { purchase_id: integer, stage_id: integer, position: integer, name: text, document: textOrNull, signers: text, present_on: textOrNull, paper_no: text, not_needed_reason: text });

export interface PurchaseOfferRecord {
  id: number;
  purchase_id: number;
  firm_id: number;
  given_on: string;
  vat_included: Flag;
  document_no: string;
  note: string;
}
export const PurchaseOffer = table<PurchaseOfferRecord>('purchase_offer', { purchase_id: integer, firm_id: integer, given_on: text, vat_included: integer, document_no: text, note: text });

export interface PurchaseOfferPriceRecord {
  id: number;
  offer_id: number;
  line_id: number;
  price: number;
}
export const PurchaseOfferPrice = table<PurchaseOfferPriceRecord>('purchase_offer_price', { offer_id: integer, line_id: integer, price: integer });

export interface PurchaseMovementRecord {
  id: number;
  purchase_id: number;
  kind: MovementKind;
  happened_on: string;
  document_no: string;
  document_fold: string;
  firm_id: number | null;
  person: string;
  due_on: string | null;
  note: string;
  net_kurus: number;
  vat_kurus: number;
  gross_kurus: number;
  /** The prices of its lines are with KDV. */
  vat_included: Flag;
  cancelled_on: string | null;
  cancel_reason: string;
}
export const PurchaseMovement = table<PurchaseMovementRecord>('purchase_movement', {
  purchase_id: integer,
  kind: text,
  happened_on: text,
  document_no: text,
  document_fold: text,
  firm_id: integerOrNull,
  person: text,
  due_on: textOrNull,
  note: text,
  net_kurus: integer,
  vat_kurus: integer,
  gross_kurus: integer,
  vat_included: integer,
  cancelled_on: textOrNull,
  cancel_reason: text,
});

export interface PurchaseMovementLineRecord {
  id: number;
  movement_id: number;
  line_id: number;
  quantity: number;
  price: number;
  vat_rate: number;
}
export const PurchaseMovementLine = table<PurchaseMovementLineRecord>('purchase_movement_line', { movement_id: integer, line_id: integer, quantity: integer, price: integer, vat_rate: integer });

export interface PurchasePaymentRecord {
  id: number;
  purchase_id: number;
  invoice_id: number;
  paid_on: string;
  amount_kurus: number;
  withheld_kurus: number;
  document_no: string;
  person: string;
  cancelled_on: string | null;
  cancel_reason: string;
}
export const PurchasePayment = table<PurchasePaymentRecord>('purchase_payment', {
  purchase_id: integer,
  invoice_id: integer,
  paid_on: text,
  amount_kurus: integer,
  withheld_kurus: integer,
  document_no: text,
  person: text,
  cancelled_on: textOrNull,
  cancel_reason: text,
});

export interface PurchaseEventRecord {
  id: number;
  purchase_id: number;
  kind: PurchaseEventKind;
  happened_on: string;
  recorded_at: string;
  actor: string;
  person: string;
  document_no: string;
  text: string;
}
export const PurchaseEvent = table<PurchaseEventRecord>('purchase_event', { purchase_id: integer, kind: text, happened_on: text, recorded_at: text, actor: text, person: text, document_no: text, text });
