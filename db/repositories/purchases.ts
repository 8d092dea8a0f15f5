import type { PurchaseEventKind, PurchaseKind } from '../../preload/contract/purchase-codes.ts';
import { fold, sortKey } from '../../preload/contract/turkish.ts';
import { formatNumber, nextNumber } from '../counter.ts';
import {
  Purchase,
  PurchaseEvent,
  PurchasePaper,
  PurchaseStage,
  PurchaseWay,
  type PurchaseLineRecord,
  type PurchaseMovementLineRecord,
  type PurchaseMovementRecord,
  type PurchaseOfferPriceRecord,
  type PurchaseOfferRecord,
  type PurchasePaperRecord,
  type PurchasePaymentRecord,
  type PurchaseRecord,
  type PurchaseStageRecord,
} from '../schema/purchases.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export type NewPurchase = Omit<PurchaseRecord, 'id' | 'year' | 'seq' | 'number' | 'subject_fold' | 'subject_sort'>;

/** Gives the purchase its number ("SA-2026/0012", by the year it is opened in) and inserts it. */
export async function insertPurchase(writer: Writer, purchase: NewPurchase): Promise<{ id: number; number: string }> {
  const year = Number(purchase.opened_on.slice(0, 4));
  const seq = await nextNumber(writer, 'purchase', year);
  const number = `SA-${formatNumber(year, seq)}`;
  const id = await writer.insert(Purchase, { ...purchase, year, seq, number, subject_fold: fold(purchase.subject), subject_sort: sortKey(purchase.subject) });
  return { id, number };
}

export function findPurchase(reader: Reader, id: number): Promise<PurchaseRecord | undefined> {
  return reader.one('SELECT * FROM purchase WHERE id = ?', [id]);
}

export type PurchasePart = 'purchase_stage' | 'purchase_paper' | 'purchase_offer' | 'purchase_movement' | 'purchase_payment';

/** The purchase that a row of one of its tables belongs to. */
export async function purchaseIdBy(reader: Reader, table: PurchasePart, id: number): Promise<number | undefined> {
  return (await reader.one<{ purchaseId: number }>(`SELECT purchase_id AS purchaseId FROM ${table} WHERE id = ?`, [id]))?.purchaseId;
}

export function findPaper(reader: Reader, id: number): Promise<{ readonly purchaseId: number; readonly name: string } | undefined> {
  return reader.one('SELECT purchase_id AS purchaseId, name FROM purchase_paper WHERE id = ?', [id]);
}

/** Everything that belongs to one purchase, as it lies in the tables. */
export interface PurchaseRows {
  readonly purchase: PurchaseRecord;
  readonly lines: readonly PurchaseLineRecord[];
  readonly stages: readonly PurchaseStageRecord[];
  readonly papers: readonly (PurchasePaperRecord & { readonly files: number })[];
  readonly offers: readonly (PurchaseOfferRecord & { readonly firm: string })[];
  readonly prices: readonly PurchaseOfferPriceRecord[];
  readonly movements: readonly (PurchaseMovementRecord & { readonly firm: string })[];
  readonly movementLines: readonly PurchaseMovementLineRecord[];
  readonly payments: readonly PurchasePaymentRecord[];
}

export async function purchaseRows(reader: Reader, id: number): Promise<PurchaseRows | undefined> {
  const purchase = await findPurchase(reader, id);
  if (!purchase) return undefined;
  const of = <Row>(sql: string): Promise<Row[]> => reader.all<Row>(sql, [id]);
  return {
    purchase,
    lines: await of('SELECT * FROM purchase_line WHERE purchase_id = ? ORDER BY position, id'),
    stages: await of('SELECT * FROM purchase_stage WHERE purchase_id = ? ORDER BY position'),
    papers: await of(
      `SELECT p.*, (SELECT COUNT(*) FROM attachment a WHERE a.entity = 'purchase_paper' AND a.entity_id = p.id AND a.removed_at IS NULL) AS files
       FROM purchase_paper p WHERE p.purchase_id = ? ORDER BY p.position`,
    ),
    offers: await of('SELECT o.*, f.name AS firm FROM purchase_offer o JOIN firm f ON f.id = o.firm_id WHERE o.purchase_id = ? ORDER BY o.id'),
    prices: await of('SELECT p.* FROM purchase_offer_price p JOIN purchase_offer o ON o.id = p.offer_id WHERE o.purchase_id = ?'),
    movements: await of(`SELECT m.*, COALESCE(f.name, '') AS firm FROM purchase_movement m LEFT JOIN firm f ON f.id = m.firm_id WHERE m.purchase_id = ? ORDER BY m.happened_on, m.id`),
    movementLines: await of('SELECT l.* FROM purchase_movement_line l JOIN purchase_movement m ON m.id = l.movement_id WHERE m.purchase_id = ? ORDER BY l.id'),
    payments: await of('SELECT * FROM purchase_payment WHERE purchase_id = ? ORDER BY paid_on, id'),
  };
}

/** The stages and papers of a way, copied to the purchase: what the office changes later is for later purchases. */
export async function copyWay(writer: Writer, purchaseId: number, stages: readonly CopiedStage[]): Promise<void> {
  let paperAt = 0;
  for (const [position, { papers, ...stage }] of stages.entries()) {
    const stageId = await writer.insert(PurchaseStage, { ...stage, purchase_id: purchaseId, position, done_on: null, done_by: '', document_no: '', note: '', skipped_on: null, skip_reason: '' });
    for (const paper of papers) await writer.insert(PurchasePaper, { ...paper, purchase_id: purchaseId, stage_id: stageId, position: paperAt++, present_on: null, paper_no: '', not_needed_reason: '' });
  }
}

export interface CopiedStage extends Pick<PurchaseStageRecord, 'code' | 'name' | 'effect' | 'waits_on' | 'days' | 'skippable'> {
  readonly papers: readonly Pick<PurchasePaperRecord, 'name' | 'document' | 'signers'>[];
}

/** The office's own words of a way, as JSON; undefined where the shipped ones count. */
export function ownWay(reader: Reader, kind: PurchaseKind): Promise<{ file_plan: string; stages: string } | undefined> {
  return reader.one('SELECT file_plan, stages FROM purchase_way WHERE kind = ? AND own = 1', [kind]);
}

export async function putWay(writer: Writer, kind: PurchaseKind, way: { readonly file_plan: string; readonly stages: string; readonly own: 0 | 1 }): Promise<void> {
  const row = await writer.one<{ id: number }>('SELECT id FROM purchase_way WHERE kind = ?', [kind]);
  if (row) await writer.update(PurchaseWay, row.id, way);
  else await writer.insert(PurchaseWay, { kind, ...way });
}

export interface Told {
  readonly on: string;
  readonly text: string;
  readonly person?: string;
  readonly documentNo?: string;
}

/** A line of the timeline: what happened on which day, by whom, on which paper. */
export async function tellPurchase(writer: Writer, purchaseId: number, kind: PurchaseEventKind, { on, text, person = '', documentNo = '' }: Told): Promise<void> {
  const { now, actor } = writer.occasion;
  await writer.insert(PurchaseEvent, { purchase_id: purchaseId, kind, happened_on: on, recorded_at: now, actor, person, document_no: documentNo, text });
}

/** Rows that hang on the deleted ones go first; asked for lines that nothing but offers speak of. */
export async function removeLine(writer: Writer, lineId: number): Promise<void> {
  await writer.run('DELETE FROM purchase_offer_price WHERE line_id = ?', [lineId]);
  await writer.run('DELETE FROM purchase_line WHERE id = ?', [lineId]);
}

export function removeOfferPrice(writer: Writer, id: number): Promise<void> {
  return writer.run('DELETE FROM purchase_offer_price WHERE id = ?', [id]);
}

/** No line goes to a firm any more. */
export function forgetAwards(writer: Writer, purchaseId: number): Promise<void> {
  return writer.run('UPDATE purchase_line SET offer_id = NULL WHERE purchase_id = ?', [purchaseId]);
}

/** The stages with their papers, so that another way can take their place. */
export async function forgetWay(writer: Writer, purchaseId: number): Promise<void> {
  await writer.run('DELETE FROM purchase_paper WHERE purchase_id = ?', [purchaseId]);
  await writer.run('DELETE FROM purchase_stage WHERE purchase_id = ?', [purchaseId]);
}

export async function removeOffer(writer: Writer, offerId: number): Promise<void> {
  await writer.run('DELETE FROM purchase_offer_price WHERE offer_id = ?', [offerId]);
  await writer.run('DELETE FROM purchase_offer WHERE id = ?', [offerId]);
}
