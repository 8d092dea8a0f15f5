import type { HeldAsset } from '../../../db/queries/assets.ts';
import type { VatRate } from '../../../preload/contract/purchase-codes.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import type { PurchaseDetail, PurchaseLine, PurchaseMovement, PurchaseOffer, PurchasePaper, PurchaseStage } from '../../../preload/contract/purchase-shapes.ts';
import type { PaperFirm } from '../../reports/builders/purchase-documents/sources.ts';
import { samplePurchaseText as text } from './sample-text.ts';

/** A made-up purchase from need to invoice, for the preview beside a template. */
export function samplePurchase(today: string): PurchaseDetail {
  const day = (ago: number): string => addDays(today, -ago);
  return {
    id: 1, number: text.number(today.slice(0, 4)), openedOn: day(40), kind: 'mal', method: '22d', subject: text.subject, unit: text.unit, neighbourhood: text.neighbourhood, firm: text.firms[0],
    budgetYear: Number(today.slice(0, 4)), budgetCode: '03.7.1.01', state: 'odemede', stage: text.stages.payment, waitsOn: '', waitsSince: null, waitingDays: null, stuck: false,
    estimate: 1_766_675, amount: 1_700_000,
    justification: text.justification, unitId: null, neighbourhoodId: null, requestId: null, requestNumber: '', budgetTertip: '46.48.05.30-01.3.9.00-5-03.7.1.01', filePlan: '934.01', ekapNo: '', note: '',
    decidedOn: day(24), decidedBy: '', decisionNo: '31', notLowestReason: '', fewOffersReason: '', passedTo: '', endedOn: null, endReason: null, endNote: '', mergedInto: null, concludedOn: null, stageCode: 'odeme',
    lines, stages: stages(day), papers: papers(day), offers: offers(day), movements: movements(day), payments: [], timeline: [], warnings: [], actions: [], nextAction: null,
    totals: {
      estimate: { net: 1_766_675, vat: 349_173, gross: 2_115_848 },
      award: { net: 1_700_000, vat: 336_000, gross: 2_036_000 },
      invoiced: { net: 1_460_000, vat: 288_000, gross: 1_748_000 },
      paid: 0,
      withheld: 0,
    },
  };
}

/** Two things of it with a made-up muhtar, and back again. */
export function sampleHoldings(today: string): readonly [HeldAsset, HeldAsset] {
  const year = today.slice(0, 4);
  const held = (at: 1 | 2): HeldAsset => ({
    id: at, formNo: text.holdingForm(year), number: text.asset(year, at), name: text.items[at - 1] ?? '', detail: '', registerNo: '', value: [240_000, 700_000][at - 1] ?? null,
    neighbourhoodId: null, neighbourhood: text.neighbourhood, unitId: null, unit: '', holder: text.holder, place: text.holdingPlace,
    givenOn: addDays(today, -3), givenBy: '', returnedOn: today, returnedTo: '', condition: text.condition, returnNote: '',
  });
  return [held(1), held(2)];
}

export const sampleFirms: readonly PaperFirm[] = text.firms.map((name, index) => ({ id: index + 1, name, taxNo: ['1234567890', '2345678901', ''][index] ?? '', taxOffice: text.taxOffice, address: text.address }));

const noOpen = { siparis: 0, teslim: 0, kabul: 0, iade: 0, fatura: 0, vazgecme: 0 };
const line = (id: number, quantity: number, price: number, vatRate: VatRate, agreedPrice: number, accepted: number): PurchaseLine => ({
  id, item: text.items[id - 1] ?? '', quantity, unit: text.measures[id - 1] ?? '', price, vatRate, offerId: 1, agreed: { by: 'siparis', price: agreedPrice, vatIncluded: false },
  ordered: quantity, received: accepted, accepted, invoiced: accepted, paid: 0, dropped: 0, open: noOpen, assets: 0,
});
const lines: readonly PurchaseLine[] = [line(1, 400, 250_000, 20, 240_000, 300), line(2, 100, 725_050, 20, 700_000, 100), line(3, 1250, 3_330, 10, 3_200, 1250)];

type Day = (ago: number) => string;

function stages(day: Day): PurchaseStage[] {
  const stage = (id: number, code: string, name: string, closedOn: string | null, documentNo = ''): PurchaseStage => ({
    id, code, name, effect: 'isaret', waitsOn: '', days: null, status: closedOn === null ? 'suruyor' : 'bitti', closedOn, doneBy: '', documentNo, note: '', skipReason: '', canComplete: false, canSkip: false, canReopen: false,
  });
  const { need, approval, research, acceptance, payment } = text.stages;
  return [stage(1, 'ihtiyac', need, day(40)), stage(2, 'onay', approval, day(33), '28'), stage(3, 'arastirma', research, day(26)), stage(4, 'kabul', acceptance, day(4)), stage(5, 'odeme', payment, null)];
}

function papers(day: Day): PurchasePaper[] {
  const paper = (id: number, document: PurchasePaper['document'], presentOn: string | null, paperNo: string): PurchasePaper => ({
    id, stageId: id, stage: '', name: text.papers[id - 1] ?? '', document, signers: '', presentOn, paperNo, notNeededReason: '', files: 0, missing: presentOn === null,
  });
  return [paper(1, 'ihtiyac', day(40), '27'), paper(2, 'onay_belgesi', day(33), '28'), paper(3, 'fiyat_arastirma', day(26), '30'), paper(4, 'muayene_kabul', day(4), '3'), paper(5, null, null, '')];
}

function offers(day: Day): PurchaseOffer[] {
  const offer = (id: number, vatIncluded: boolean, prices: Readonly<Record<number, number>>): PurchaseOffer => ({ id, firmId: id, firm: text.firms[id - 1] ?? '', givenOn: day(28 - id), vatIncluded, documentNo: '', note: '', prices, obstacle: null });
  return [offer(1, false, { 1: 240_000, 2: 700_000, 3: 3_200 }), offer(2, true, { 1: 300_000, 2: 870_060, 3: 3_663 }), offer(3, false, { 1: 260_000, 2: 690_000 })];
}

function movements(day: Day): PurchaseMovement[] {
  const movement = (id: number, kind: PurchaseMovement['kind'], ago: number, documentNo: string, chairs: number, rest: boolean, more: Partial<PurchaseMovement> = {}): PurchaseMovement => ({
    id, kind, on: day(ago), documentNo, firmId: 1, firm: text.firms[0], person: '', dueOn: null, note: '', net: 0, vat: 0, gross: 0, vatIncluded: false, cancelledOn: null, cancelReason: '', unpaid: 0,
    lines: [{ lineId: 1, quantity: chairs, price: 240_000, vatRate: 20 }, ...(rest ? [{ lineId: 2, quantity: 100, price: 700_000, vatRate: 20 }, { lineId: 3, quantity: 1250, price: 3_200, vatRate: 10 }] : [])],
    ...more,
  });
  return [
    movement(1, 'siparis', 20, '33', 400, true, { dueOn: day(5), net: 1_700_000, vat: 336_000, gross: 2_036_000 }),
    movement(2, 'teslim', 6, 'IRS-101', 400, true),
    movement(3, 'kabul', 4, '3', 300, true),
    movement(4, 'iade', 4, '3', 100, false, { note: text.returnReason }),
    movement(5, 'fatura', 3, 'FTR2026000000041', 300, true, { net: 1_460_000, vat: 288_000, gross: 1_748_000, unpaid: 1_748_000 }),
  ];
}
