/** Every paper of any purchase can be laid out, and says the same sums wherever it says them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleFirms, samplePurchase } from '../../../main/features/purchase-documents/sample.ts';
import { documentBuilders } from '../../../main/reports/builders/purchase-documents/index.ts';
import { paperOf } from '../../../main/reports/layout/document.ts';
import { purchaseDocuments, purchaseKinds, purchaseMethods, vatRates } from '../../../preload/contract/purchase-codes.ts';
import type { PurchaseDetail, PurchaseLine } from '../../../preload/contract/purchase-shapes.ts';
import { nobody, people, sources, TODAY } from './paper-sources.ts';

const text = (maxLength: number) => fc.oneof(fc.constant(''), fc.string({ maxLength, unit: 'grapheme' }), fc.constantFrom('Şişli {birim} [x]', 'İĞÜ\nsatır', '😀 ₺', 'a'.repeat(maxLength)));
const day = fc.constantFrom('2026-01-05', '2026-11-22', '2026-12-31');
const sample = samplePurchase(TODAY);
const [anyLine] = sample.lines;
const [anyStage] = sample.stages;
const [anyPaper] = sample.papers;
const [anyOffer] = sample.offers;
const [anyMovement] = sample.movements;
if (!anyLine || !anyStage || !anyPaper || !anyOffer || !anyMovement) throw new Error('the sample has one of each');

const line = (id: number): fc.Arbitrary<PurchaseLine> =>
  fc
    .record({ item: text(200), quantity: fc.integer({ min: 1, max: 10_000_000 }), unit: text(20), price: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000_000 })), vatRate: fc.constantFrom(...vatRates), offerId: fc.constantFrom(null, 1), received: fc.integer({ min: 0, max: 500 }), accepted: fc.integer({ min: 0, max: 500 }) })
    .map((changes) => ({ ...anyLine, ...changes, id }));

const purchase: fc.Arbitrary<Partial<PurchaseDetail>> = fc.integer({ min: 0, max: 12 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  const prices = fc.tuple(...ids.map(() => fc.option(fc.integer({ min: 1, max: 100_000_000 })))).map((all) => Object.fromEntries(all.flatMap((price, index) => (price === null ? [] : [[index + 1, price]]))));
  const moved = fc.subarray(ids).map((chosen) => chosen.map((lineId) => ({ lineId, quantity: 100, price: 5_000, vatRate: 20 })));
  return fc.record({
    subject: text(200), justification: text(600), unit: text(80), neighbourhood: text(40), firm: text(80), budgetCode: text(20), budgetTertip: text(60), filePlan: text(12), ekapNo: text(20), requestNumber: text(12),
    kind: fc.constantFrom(...purchaseKinds), method: fc.constantFrom(...purchaseMethods),
    decidedOn: fc.option(day), decisionNo: text(20), notLowestReason: text(300), fewOffersReason: text(300), concludedOn: fc.option(day), endedOn: fc.option(day),
    lines: fc.tuple(...ids.map(line)),
    offers: fc.array(fc.record({ prices, vatIncluded: fc.boolean(), firm: text(120) }), { maxLength: 8 }).map((all) => all.map((offer, index) => ({ ...anyOffer, ...offer, id: index + 1, firmId: index + 1 }))),
    movements: fc.array(fc.record({ kind: fc.constantFrom('siparis', 'teslim', 'kabul', 'iade', 'fatura', 'vazgecme'), on: day, documentNo: text(40), firmId: fc.constantFrom(null, 1, 2, 77), note: text(200), dueOn: fc.option(day), cancelledOn: fc.option(day), lines: moved } as const), { maxLength: 8 }).map((all) => all.map((movement, index) => ({ ...anyMovement, ...movement, id: index + 1 }))),
    papers: fc.array(fc.record({ name: text(120), document: fc.option(fc.constantFrom(...purchaseDocuments)), presentOn: fc.option(day), paperNo: text(60), notNeededReason: text(200), files: fc.integer({ min: 0, max: 3 }), missing: fc.boolean() }), { maxLength: 12 }).map((all) => all.map((each, index) => ({ ...anyPaper, ...each, id: index + 1 }))),
    stages: fc.array(fc.record({ code: fc.constantFrom('onay', 'ihtiyac'), status: fc.constantFrom('bitti', 'atlandi', 'suruyor', 'sirada', 'bekliyor'), closedOn: fc.option(day), documentNo: text(40) } as const), { maxLength: 3 }).map((all) => all.map((each, index) => ({ ...anyStage, ...each, id: index + 1 }))),
  });
});

test('is built and laid out without throwing, and has no "null" on it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(purchase, fc.boolean(), fc.constantFrom(null, 1, 5, 99), (changes, known, id) => {
      for (const document of purchaseDocuments) {
        const model = documentBuilders[document](sources(document, changes, { people: known ? people : nobody, firms: known ? sampleFirms : [], movementId: id, offerFirmId: id, appropriation: id }));
        expect(model.title).not.toBe('');
        const { content } = paperOf(model).definition;
        expect(JSON.stringify(content)).not.toMatch(/"(?:null|undefined|NaN)/);
      }
    }),
    { numRuns: 60 },
  );
});
