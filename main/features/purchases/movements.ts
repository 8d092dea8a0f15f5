import { findInvoice } from '../../../db/queries/purchase-detail.ts';
import { tellPurchase } from '../../../db/repositories/purchases.ts';
import { PurchaseMovement, PurchaseMovementLine, type PurchaseMovementRecord } from '../../../db/schema/purchases.ts';
import { toFlag } from '../../../db/schema/table.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { formatMoney } from '../../../preload/contract/money.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { MovementKind } from '../../../preload/contract/purchase-codes.ts';
import { totalsOf } from '../../../preload/contract/purchase-money.ts';
import { movementNames } from '../../../preload/contract/purchase-text.ts';
import type { purchases } from '../../../preload/contract/purchases.ts';
import { externalFold } from '../../../db/repositories/requests.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { counted, demand, demandOpenYear, linesInWords, load, loadBy, namesOf, type Loaded } from './load.ts';
import { demandFirm } from './offers.ts';
import { cancelMovementVerdict, moveVerdict } from './rules/verdicts.ts';
import { settle } from './settle.ts';
import { purchaseEvent, purchaseSentences as text } from './text.ts';

type Saved = { readonly id: number };

interface Moved {
  readonly lineId: number;
  readonly quantity: number;
  /** Of one unit; of orders and invoices. */
  readonly price?: number;
}

/** An invoice that differs from its lines by more than this (kuruş) was mistyped; less is the firm's own rounding. */
const roundingSlack = 100;

export async function order(writer: Writer, { purchaseId, on, documentNo, person, note, firmId, dueOn, vatIncluded, lines }: Parsed<typeof purchases.order>): Promise<Saved> {
  const loaded = await load(writer, purchaseId);
  demand(moveVerdict(loaded.course, { kind: 'siparis', on, firmId, lines }, namesOf(loaded), writer.occasion.today));
  const firm = await demandFirm(writer, firmId, on);
  if (dueOn !== null && dueOn < on) throw fieldRefusal('dueOn', text.dueBeforeOrder);
  const { net, vat, gross } = sumsOf(loaded, lines, vatIncluded);
  const id = await insertMovement(writer, loaded, { kind: 'siparis', happened_on: on, document_no: documentNo, firm_id: firmId, person, due_on: dueOn, note, net_kurus: net, vat_kurus: vat, gross_kurus: gross, vat_included: toFlag(vatIncluded) }, lines);
  await tellPurchase(writer, purchaseId, 'siparis', { on, text: purchaseEvent.ordered(firm, linesInWords(loaded, lines)), person, documentNo });
  await settle(writer, purchaseId);
  return { id };
}

export async function deliver(writer: Writer, { purchaseId, on, documentNo, person, note, firmId, lines }: Parsed<typeof purchases.deliver>): Promise<Saved> {
  const loaded = await load(writer, purchaseId);
  demand(moveVerdict(loaded.course, { kind: 'teslim', on, firmId, lines }, namesOf(loaded), writer.occasion.today));
  // What was ordered may be delivered, whatever became of the firm since.
  const id = await insertMovement(writer, loaded, { kind: 'teslim', happened_on: on, document_no: documentNo, firm_id: firmId ?? loaded.rows.purchase.firm_id, person, note }, lines);
  await tellPurchase(writer, purchaseId, 'teslim', { on, text: purchaseEvent.delivered(linesInWords(loaded, lines)), person, documentNo });
  await settle(writer, purchaseId);
  return { id };
}

/** One paper of the commission: what it took, and what it sent back. */
export async function accept(writer: Writer, wish: Parsed<typeof purchases.accept>): Promise<Saved> {
  const { purchaseId, on, documentNo, person, note, lines, returned, returnReason } = wish;
  if (lines.length + returned.length === 0) throw fieldRefusal('lines', text.nothingAccepted);
  if (returned.length > 0 && returnReason === '') throw fieldRefusal('returnReason', text.returnReason);
  let id = 0;
  if (lines.length > 0) {
    const loaded = await load(writer, purchaseId);
    demand(moveVerdict(loaded.course, { kind: 'kabul', on, firmId: null, lines }, namesOf(loaded), writer.occasion.today));
    id = await insertMovement(writer, loaded, { kind: 'kabul', happened_on: on, document_no: documentNo, firm_id: loaded.rows.purchase.firm_id, person, note }, lines);
    await tellPurchase(writer, purchaseId, 'kabul', { on, text: purchaseEvent.accepted(linesInWords(loaded, lines)), person, documentNo });
  }
  if (returned.length > 0) {
    const loaded = await load(writer, purchaseId);
    demand(moveVerdict(loaded.course, { kind: 'iade', on, firmId: null, lines: returned, field: 'returned' }, namesOf(loaded), writer.occasion.today));
    const back = await insertMovement(writer, loaded, { kind: 'iade', happened_on: on, document_no: documentNo, firm_id: loaded.rows.purchase.firm_id, person, note: returnReason }, returned);
    await tellPurchase(writer, purchaseId, 'iade', { on, text: purchaseEvent.returned(linesInWords(loaded, returned), returnReason), person, documentNo });
    id ||= back;
  }
  await settle(writer, purchaseId);
  return { id };
}

/** The same firm writes a number once, whichever purchase it is for. */
export async function invoice(writer: Writer, { purchaseId, on, documentNo, person, note, firmId, gross, vatIncluded, lines }: Parsed<typeof purchases.invoice>): Promise<Saved> {
  const loaded = await load(writer, purchaseId);
  demand(moveVerdict(loaded.course, { kind: 'fatura', on, firmId, lines }, namesOf(loaded), writer.occasion.today));
  await demandOpenYear(writer, loaded.rows.purchase.budget_year, 'on');
  const firm = await demandFirmForInvoice(writer, firmId, on, loaded);
  const taken = await findInvoice(writer, firmId, externalFold(documentNo));
  if (taken) throw fieldRefusal('documentNo', text.invoiceTwice(taken.number), 'conflict');
  const sums = sumsOf(loaded, lines, vatIncluded);
  if (Math.abs(sums.gross - gross) > roundingSlack) throw fieldRefusal('gross', text.grossDiffers(formatMoney(gross), formatMoney(sums.gross)));
  // The paper counts to the kuruş; what its rounding adds or takes is KDV.
  const net = Math.min(sums.net, gross);
  const id = await insertMovement(writer, loaded, { kind: 'fatura', happened_on: on, document_no: documentNo, firm_id: firmId, person, note, net_kurus: net, vat_kurus: gross - net, gross_kurus: gross, vat_included: toFlag(vatIncluded) }, lines);
  await tellPurchase(writer, purchaseId, 'fatura', { on, text: purchaseEvent.invoiced(firm, gross), person, documentNo });
  await settle(writer, purchaseId);
  return { id };
}

/** Who delivered is owed its money, also where it was banned afterwards; a firm that comes only now must be free to. */
async function demandFirmForInvoice(writer: Writer, firmId: number, on: string, { rows }: Loaded): Promise<string> {
  const known = rows.movements.find((movement) => movement.firm_id === firmId && movement.cancelled_on === null);
  return known ? known.firm : demandFirm(writer, firmId, on);
}

export async function drop(writer: Writer, { purchaseId, on, lines, reason }: Parsed<typeof purchases.drop>): Promise<Saved> {
  const loaded = await load(writer, purchaseId);
  demand(moveVerdict(loaded.course, { kind: 'vazgecme', on, firmId: null, lines }, namesOf(loaded), writer.occasion.today));
  const id = await insertMovement(writer, loaded, { kind: 'vazgecme', happened_on: on, document_no: '', firm_id: null, person: '', note: reason }, lines);
  await tellPurchase(writer, purchaseId, 'vazgecme', { on, text: purchaseEvent.dropped(linesInWords(loaded, lines), reason) });
  await settle(writer, purchaseId);
  return { id };
}

export async function cancelMovement(writer: Writer, { movementId, reason }: Parsed<typeof purchases.cancelMovement>): Promise<Saved> {
  const loaded = await loadBy(writer, 'purchase_movement', movementId);
  demand(cancelMovementVerdict(loaded.course, loaded.course.movements.find(({ id }) => id === movementId)));
  const movement = loaded.rows.movements.find(({ id }) => id === movementId);
  if (!movement) throw new Refusal('notFound');
  const { id } = loaded.rows.purchase;
  await writer.update(PurchaseMovement, movementId, { cancelled_on: writer.occasion.today, cancel_reason: reason });
  await tellPurchase(writer, id, 'iptal', { on: writer.occasion.today, text: purchaseEvent.movementCancelled(movementNames[movement.kind], formatDate(movement.happened_on), reason), documentNo: movement.document_no });
  await settle(writer, id);
  return { id: movementId };
}

function sumsOf({ rows }: Loaded, lines: readonly Moved[], vatIncluded: boolean): { readonly net: number; readonly vat: number; readonly gross: number } {
  const priced = lines.map(({ lineId, quantity, price = 0 }) => ({ quantity, price, vatRate: rows.lines.find(({ id }) => id === lineId)?.vat_rate ?? 0 }));
  for (const [at, line] of priced.entries()) counted(`lines.${at}.price`, () => totalsOf([line], vatIncluded));
  return counted('lines', () => totalsOf(priced, vatIncluded));
}

type MovementColumns = Partial<Omit<PurchaseMovementRecord, 'id'>> & Pick<PurchaseMovementRecord, 'happened_on' | 'document_no' | 'firm_id' | 'person' | 'note'> & { readonly kind: MovementKind };

async function insertMovement(writer: Writer, { rows }: Loaded, columns: MovementColumns, lines: readonly Moved[]): Promise<number> {
  const id = await writer.insert(PurchaseMovement, {
    purchase_id: rows.purchase.id,
    due_on: null,
    net_kurus: 0,
    vat_kurus: 0,
    gross_kurus: 0,
    vat_included: 0,
    cancelled_on: null,
    cancel_reason: '',
    ...columns,
    document_fold: externalFold(columns.document_no),
  });
  for (const { lineId, quantity, price = 0 } of lines) {
    await writer.insert(PurchaseMovementLine, { movement_id: id, line_id: lineId, quantity, price, vat_rate: rows.lines.find((line) => line.id === lineId)?.vat_rate ?? 0 });
  }
  return id;
}
