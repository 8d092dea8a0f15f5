import * as v from 'valibot';
import { id, isoDate, kurus, line, optionalDate, optionalId, optionalText, page, positiveKurus, quantity, query, vatRate, year, type Page } from './fields.ts';
import { read, write, type Feature } from './operation.ts';
import { endReasons, purchaseKinds, purchaseMethods, purchaseStates, type PurchaseKind, type PurchaseMethod } from './purchase-codes.ts';
import type { PurchaseDetail, PurchaseRow, PurchaseWarning } from './purchase-shapes.ts';
import { purchaseText } from './purchase-text.ts';
import { fieldText } from './text.ts';

/** Purchases, from the need to the payment. Money is integer kuruş without KDV unless said, a quantity integer hundredths. */

export const purchaseViews = ['acik', 'takili', 'biten', 'hepsi'] as const;
export type PurchaseView = (typeof purchaseViews)[number];

export const purchaseSorts = ['number', 'openedOn', 'subject', 'unit', 'neighbourhood', 'firm', 'budgetCode', 'state', 'stage', 'waitsOn', 'waitingDays', 'estimate', 'amount', 'kind', 'method'] as const;
export type PurchaseSort = (typeof purchaseSorts)[number];

export const purchaseFilter = v.object({
  /** Only these, where any are given. */
  ids: v.optional(v.pipe(v.array(id), v.maxLength(200)), []),
  text: query,
  view: v.optional(v.picklist(purchaseViews), 'acik'),
  states: v.optional(v.array(v.picklist(purchaseStates)), []),
  kinds: v.optional(v.array(v.picklist(purchaseKinds)), []),
  methods: v.optional(v.array(v.picklist(purchaseMethods)), []),
  waitsOn: v.optional(v.array(line(100)), []),
  unitId: optionalId,
  neighbourhoodId: optionalId,
  requestId: optionalId,
  firmId: optionalId,
  budgetYear: v.nullish(year, null),
  budgetCode: optionalText(30),
  openedFrom: optionalDate,
  openedTo: optionalDate,
});
export type PurchaseFilter = v.InferOutput<typeof purchaseFilter>;

/** Economic code as the budget writes it: 03.2, 03.2.1.01. */
const budgetCode = v.pipe(optionalText(30), v.regex(/^(\d{2}(\.\d{1,2}){0,4})?$/, purchaseText.budgetCode));
const filePlan = v.pipe(optionalText(20), v.regex(/^(\d{3}(\.\d{2}){0,3})?$/, purchaseText.filePlan));
const reason = line(500);

const header = {
  subject: line(200),
  justification: optionalText(4000),
  kind: v.picklist(purchaseKinds, fieldText.choose),
  method: v.picklist(purchaseMethods, fieldText.choose),
  unitId: optionalId,
  neighbourhoodId: optionalId,
  budgetYear: year,
  budgetCode,
  budgetTertip: optionalText(60),
  /** '' = the code of the kind. */
  filePlan,
  ekapNo: v.pipe(optionalText(30), v.check((text) => text === '' || /^\d{2}DT\d+$/.test(text), purchaseText.ekapNo)),
  note: optionalText(4000),
};

export const purchaseLine = v.object({ item: line(200), quantity, unit: line(20), price: kurus, vatRate });
const lines = v.pipe(v.array(purchaseLine), v.minLength(1, purchaseText.noLine), v.maxLength(200));

export const purchaseDraft = v.object({ ...header, requestId: optionalId, openedOn: isoDate, lines });
export type PurchaseDraft = v.InferOutput<typeof purchaseDraft>;

/** Which lines, how much of each; of an order and an invoice at which price without KDV. */
const moved = v.pipe(v.array(v.object({ lineId: id, quantity })), v.minLength(1, purchaseText.nothingMoved), v.maxLength(200));
const priced = v.pipe(v.array(v.object({ lineId: id, quantity, price: kurus })), v.minLength(1, purchaseText.nothingMoved), v.maxLength(200));
const happened = { purchaseId: id, on: isoDate, documentNo: optionalText(60), person: optionalText(150), note: optionalText(1000) };

export interface PurchaseStart {
  readonly today: string;
  readonly kind: PurchaseKind;
  readonly method: PurchaseMethod;
  readonly subject: string;
  readonly justification: string;
  readonly unitId: number | null;
  readonly neighbourhoodId: number | null;
  readonly requestId: number | null;
  readonly requestNumber: string;
  readonly budgetYear: number;
  readonly budgetCode: string;
  readonly budgetTertip: string;
}

type Saved = { readonly id: number };

export const purchases = {
  list: read(v.object({ ...purchaseFilter.entries, ...page.entries, sort: v.optional(v.picklist(purchaseSorts), 'number'), descending: v.optional(v.boolean(), true) })).returns<Page<PurchaseRow> & { readonly amount: number }>(),
  get: read(v.object({ id })).returns<PurchaseDetail>(),
  /** What a new form begins with: of a request, of a neighbourhood's muhtarlık, or of nothing. */
  start: read(v.object({ requestId: optionalId, neighbourhoodId: optionalId })).returns<PurchaseStart>(),
  /** Warnings of a purchase that is being written; `amount` without KDV. */
  advice: read(v.object({ kind: header.kind, method: header.method, subject: optionalText(200), budgetYear: year, budgetCode: optionalText(30), budgetTertip: optionalText(60), amount: kurus, openedOn: isoDate })).returns<readonly PurchaseWarning[]>(),
  open: write(purchaseDraft).returns<{ readonly id: number; readonly number: string }>(),
  change: write(v.object({ id, ...header })).returns<Saved>(),
  /** All lines anew; `lineId` null = a new one, a missing one goes. Only until the approval. */
  changeLines: write(v.object({ id, lines: v.pipe(v.array(v.object({ lineId: optionalId, ...purchaseLine.entries })), v.minLength(1, purchaseText.noLine), v.maxLength(200)) })).returns<Saved>(),

  completeStage: write(v.object({ stageId: id, on: isoDate, by: optionalText(150), documentNo: optionalText(60), note: optionalText(1000) })).returns<Saved>(),
  skipStage: write(v.object({ stageId: id, on: isoDate, reason })).returns<Saved>(),
  reopenStage: write(v.object({ stageId: id, reason })).returns<Saved>(),
  /** The papers went to somebody else than the stage says; '' = they are where the stage says. */
  passOn: write(v.object({ id, to: optionalText(100), on: isoDate, documentNo: optionalText(60) })).returns<Saved>(),

  /** One firm's offer, whole: what it wrote per line, and whether KDV is in it. */
  putOffer: write(
    v.object({
      purchaseId: id, firmId: id, givenOn: isoDate, vatIncluded: v.boolean(purchaseText.vatIncluded), documentNo: optionalText(60), note: optionalText(1000),
      prices: v.pipe(v.array(v.object({ lineId: id, price: positiveKurus })), v.minLength(1, purchaseText.offerEmpty), v.maxLength(200)),
    }),
  ).returns<Saved>(),
  removeOffer: write(v.object({ offerId: id })).returns<Saved>(),
  /** Which offer each line goes to; the reasons are asked where it is not the lowest and where there are fewer than three. */
  decide: write(
    v.object({
      purchaseId: id, on: isoDate, by: optionalText(150), documentNo: optionalText(60),
      awards: v.pipe(v.array(v.object({ lineId: id, offerId: id })), v.minLength(1, purchaseText.noLine), v.maxLength(200)),
      notLowestReason: optionalText(500), fewOffersReason: optionalText(500),
    }),
  ).returns<Saved>(),

  /** `vatIncluded`: the prices of the lines are with KDV; also of an invoice. */
  order: write(v.object({ ...happened, firmId: id, dueOn: optionalDate, vatIncluded: v.optional(v.boolean(), false), lines: priced })).returns<Saved>(),
  deliver: write(v.object({ ...happened, firmId: optionalId, lines: moved })).returns<Saved>(),
  /** The commission's paper; what it did not take goes back to the firm with the reason. */
  accept: write(
    v.object({
      ...happened,
      lines: v.pipe(v.array(v.object({ lineId: id, quantity })), v.maxLength(200)),
      returned: v.optional(v.pipe(v.array(v.object({ lineId: id, quantity })), v.maxLength(200)), []),
      returnReason: optionalText(500),
    }),
  ).returns<Saved>(),
  /** `gross` as it stands on the paper: it must be what the lines come to, or the sentence says by how much it is not. */
  invoice: write(v.object({ ...happened, documentNo: line(60), firmId: id, gross: positiveKurus, vatIncluded: v.optional(v.boolean(), false), lines: priced })).returns<Saved>(),
  pay: write(v.object({ invoiceId: id, on: isoDate, amount: kurus, withheld: v.optional(kurus, 0), documentNo: optionalText(60), person: optionalText(150) })).returns<Saved>(),
  /** The rest is no longer expected. */
  drop: write(v.object({ purchaseId: id, on: isoDate, lines: moved, reason })).returns<Saved>(),
  cancelMovement: write(v.object({ movementId: id, reason })).returns<Saved>(),
  cancelPayment: write(v.object({ paymentId: id, reason })).returns<Saved>(),

  /** A paper of the file is there (or again not), is not needed, or has a number. */
  markPaper: write(v.object({ paperId: id, presentOn: optionalDate, paperNo: optionalText(60), notNeededReason: optionalText(300) })).returns<Saved>(),

  end: write(v.object({ id, on: isoDate, reason: v.picklist(endReasons, fieldText.choose), note: line(1000), mergedIntoId: optionalId })).returns<Saved>(),
  resume: write(v.object({ id, reason })).returns<Saved>(),
} satisfies Feature;
