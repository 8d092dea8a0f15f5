/** A figure is never broken over two lines, however great it is. */
import { expect, test } from 'vitest';
import { samplePurchase } from '../../../main/features/purchase-documents/sample.ts';
import { documentBuilders } from '../../../main/reports/builders/purchase-documents/index.ts';
import { produce } from '../../../main/reports/render/produce.ts';
import type { PurchaseDocument } from '../../../preload/contract/purchase-codes.ts';
import { pdfWords } from '../reports/poppler.ts';
import { sources, TODAY } from './paper-sources.ts';

const { lines, offers, movements } = samplePurchase(TODAY);
// 1.500 × 99.000.000,00 = 148.500.000.000,00; with 20 % 178.200.000.000,00.
const great = {
  lines: lines.slice(0, 1).map((line) => ({ ...line, quantity: 150_000, price: 9_900_000_000, agreed: { ...line.agreed, price: 9_900_000_000 } })),
  offers: offers.map((offer) => ({ ...offer, vatIncluded: false, prices: { 1: 9_900_000_000 } })),
  movements: movements.slice(0, 1).map((movement) => ({ ...movement, lines: [{ lineId: 1, quantity: 150_000, price: 9_900_000_000, vatRate: 20 }] })),
};

test.each(['yaklasik_maliyet', 'siparis_mektubu', 'fiyat_arastirma'] satisfies PurchaseDocument[])('%s', async (document) => {
  const words = pdfWords(await produce(documentBuilders[document](sources(document, great)), 'pdf'));
  const firms = document === 'fiyat_arastirma' ? 3 : 1;
  for (const [figure, times] of [['148.500.000.000,00', firms], ['178.200.000.000,00', firms]] as const) {
    expect(words.filter(({ text }) => text === figure).length, figure).toBeGreaterThanOrEqual(times);
  }
  expect(Math.max(...words.map(({ xMax }) => xMax))).toBeLessThan(document === 'fiyat_arastirma' ? 800.5 : 554);
});

test('fewer firms lie beside each other where their figures are broad', () => {
  const six = { ...great, offers: Array.from({ length: 6 }, (_, index) => ({ ...(great.offers[0] as (typeof great.offers)[number]), id: index + 1 })) };
  const { sections } = documentBuilders.fiyat_arastirma(sources('fiyat_arastirma', six));
  expect(sections.flatMap((section) => (section.kind === 'table' ? [section.title] : []))).toEqual(['Teklifler 1–3 / 6', 'Teklifler 4–6 / 6']);
});
