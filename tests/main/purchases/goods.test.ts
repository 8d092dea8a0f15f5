import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { purchaseOffice, type PurchaseOffice } from './office.ts';

let office: PurchaseOffice;
beforeEach(async () => {
  office = await purchaseOffice();
});
afterEach(() => office.close());

/** Ten printers, three offers, the lowest chosen, ordered whole. */
async function ordered(): Promise<{ id: number; line: number }> {
  const id = await office.open('mal', [['Lazer yazıcı', 1000, 500_000]]);
  const [first] = (await office.get(id)).lines;
  const line = first?.id ?? 0;
  await office.markUpTo(id, 'arastirma');
  for (const [at, price] of [480_000, 510_000, 495_000].entries()) {
    await office.call('purchases', 'putOffer', { purchaseId: id, firmId: office.firms[at] ?? 0, givenOn: office.today, vatIncluded: false, prices: [{ lineId: line, price }] });
  }
  await office.markUpTo(id, 'karar');
  const { offers } = await office.get(id);
  await office.call('purchases', 'decide', { purchaseId: id, on: office.today, by: 'Müdür', documentNo: 'K-1', awards: [{ lineId: line, offerId: offers[0]?.id ?? 0 }] });
  await office.call('purchases', 'order', { purchaseId: id, on: office.today, documentNo: 'S-1', firmId: office.firms[0], lines: [{ lineId: line, quantity: 1000, price: 480_000 }] });
  return { id, line };
}

describe('goods with a delivery in two parts', () => {
  test('from opening to payment, state and waiting computed at every step', async () => {
    const { id, line } = await ordered();
    expect(await office.get(id)).toMatchObject({ number: 'SA-2026/0001', state: 'siparis', stage: 'Teslim', waitsOn: 'Yıldız Kırtasiye', waitsSince: '2026-11-02', filePlan: '934.01', amount: 4_800_000, nextAction: 'teslim', firm: 'Yıldız Kırtasiye' });

    office.today = '2026-11-09';
    await office.call('purchases', 'deliver', { purchaseId: id, on: '2026-11-09', documentNo: 'İrs-1', lines: [{ lineId: line, quantity: 600 }] });
    expect(await office.get(id)).toMatchObject({ state: 'kismi_teslim', stage: 'Teslim', waitsSince: '2026-11-09' });
    const accepted = { purchaseId: id, on: '2026-11-09', documentNo: 'MK-1', lines: [{ lineId: line, quantity: 600 }] };
    await office.call('purchases', 'accept', accepted);
    await office.call('purchases', 'invoice', { purchaseId: id, on: '2026-11-09', documentNo: 'GIB 2026/7', firmId: office.firms[0], gross: 3_456_000, lines: [{ lineId: line, quantity: 600, price: 480_000 }] });
    expect((await office.get(id)).lines[0]).toMatchObject({ ordered: 1000, received: 600, accepted: 600, invoiced: 600, paid: 0, open: { teslim: 400, kabul: 0, fatura: 0 } });
    const [invoice] = (await office.get(id)).movements.filter(({ kind }) => kind === 'fatura');
    await office.call('purchases', 'pay', { invoiceId: invoice?.id ?? 0, on: '2026-11-09', amount: 3_400_000, withheld: 56_000, documentNo: 'ÖE-1' });
    expect((await office.get(id)).lines[0]).toMatchObject({ paid: 600 });
    expect(await office.get(id)).toMatchObject({ state: 'kismi_teslim', concludedOn: null });

    office.today = '2026-11-20';
    await office.call('purchases', 'deliver', { purchaseId: id, on: '2026-11-20', lines: [{ lineId: line, quantity: 400 }] });
    expect(await office.get(id)).toMatchObject({ state: 'teslim', stage: 'Muayene ve kabul', waitsOn: 'Muayene ve kabul komisyonu' });
    await office.call('purchases', 'accept', { purchaseId: id, on: '2026-11-20', lines: [{ lineId: line, quantity: 300 }], returned: [{ lineId: line, quantity: 100 }], returnReason: 'Kutusu hasarlı.' });
    expect(await office.get(id)).toMatchObject({ state: 'kismi_teslim' });
    await office.call('purchases', 'drop', { purchaseId: id, on: '2026-11-20', lines: [{ lineId: line, quantity: 100 }], reason: 'Firma veremedi.' });
    expect(await office.get(id)).toMatchObject({ stage: 'Taşınır kaydı', state: 'odemede' });
    await office.call('purchases', 'completeStage', { stageId: (await office.stage(id, 'tasinir')).id, on: '2026-11-20', by: 'Taşınır kayıt yetkilisi', documentNo: 'TİF-3' });
    await office.call('purchases', 'invoice', { purchaseId: id, on: '2026-11-20', documentNo: 'GIB2026/8', firmId: office.firms[0], gross: 1_728_000, lines: [{ lineId: line, quantity: 300, price: 480_000 }] });
    await office.call('purchases', 'completeStage', { stageId: (await office.stage(id, 'kontrol')).id, on: '2026-11-20', by: 'Mali Hizmetler' });
    const last = (await office.get(id)).movements.filter(({ kind }) => kind === 'fatura').at(-1);
    await office.call('purchases', 'pay', { invoiceId: last?.id ?? 0, on: '2026-11-20', amount: 1_728_000 });
    const paid = await office.get(id);
    expect(paid).toMatchObject({ state: 'odendi', stage: '', waitsOn: '', concludedOn: '2026-11-20', amount: 4_320_000, actions: [], nextAction: null });
    expect(paid.totals).toEqual({ estimate: { net: 5_000_000, vat: 1_000_000, gross: 6_000_000 }, award: { net: 4_320_000, vat: 864_000, gross: 5_184_000 }, invoiced: { net: 4_320_000, vat: 864_000, gross: 5_184_000 }, paid: 5_128_000, withheld: 56_000 });
    expect(paid.timeline[0]).toMatchObject({ kind: 'odeme', text: '17.280,00 TL ödendi.' });
  });

  test('bad input is a sentence at its field, and the record stays as it was', async () => {
    const { id, line } = await ordered();
    const before = await office.get(id);
    const today = office.today;
    const deliver = { purchaseId: id, on: today, lines: [{ lineId: line, quantity: 1100 }] };
    expect((await office.refused('purchases', 'deliver', deliver)).fields).toEqual({ 'lines.0.quantity': 'Teslim, sipariş edilen miktarı aşamaz. En çok 10 adet yazılabilir.' });
    expect((await office.refused('purchases', 'deliver', { ...deliver, on: '2026-10-30', lines: [{ lineId: line, quantity: 100 }] })).fields).toMatchObject({ on: expect.stringContaining('önce olamaz') });
    expect((await office.refused('purchases', 'deliver', { ...deliver, on: '2026-11-03', lines: [{ lineId: line, quantity: 100 }] })).fields).toEqual({ on: 'Tarih bugünden ileri olamaz.' });
    expect((await office.refused('purchases', 'putOffer', { purchaseId: id, firmId: office.firms[1], givenOn: today, vatIncluded: false, prices: [{ lineId: line, price: 1 }] })).fields).toMatchObject({ givenOn: expect.stringContaining('karardan sonra teklif yazılamaz') });
    expect((await office.refused('purchases', 'invoice', { purchaseId: id, on: today, documentNo: 'A1', firmId: office.firms[0], gross: 1, lines: [{ lineId: line, quantity: 100, price: 1 }] })).fields).toEqual({ 'lines.0.quantity': 'Fatura, kabul edilen miktarı aşamaz. Bu kalemde yazılacak miktar kalmadı.' });
    expect(await office.get(id)).toEqual(before);
  });

  test('what was opened by mistake keeps its number when it is undone', async () => {
    const id = await office.open('mal', [['Kâğıt', 100, 1000]]);
    await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
    expect(await office.get(id)).toMatchObject({ state: 'iptal', number: 'SA-2026/0001', lines: [{ item: 'Kâğıt' }] });
    expect((await office.get(await office.open('mal', [['Kalem', 100, 1000]]))).number).toBe('SA-2026/0002');
  });

  test('a delivery that was accepted is not undone under the acceptance', async () => {
    const { id, line } = await ordered();
    await office.call('purchases', 'deliver', { purchaseId: id, on: office.today, lines: [{ lineId: line, quantity: 300 }] });
    const step = office.steps.at(-1) ?? 0;
    await office.call('purchases', 'deliver', { purchaseId: id, on: office.today, lines: [{ lineId: line, quantity: 300 }] });
    await office.call('purchases', 'accept', { purchaseId: id, on: office.today, lines: [{ lineId: line, quantity: 600 }] });
    const before = await office.get(id);
    expect((await office.refused('undo', 'step', { step })).failure.code).toBe('rule');
    expect(await office.get(id)).toEqual(before);
  });

  test('an undone delivery leaves the record as it was before', async () => {
    const { id, line } = await ordered();
    const { timeline: _before, ...before } = await office.get(id);
    await office.call('purchases', 'deliver', { purchaseId: id, on: office.today, lines: [{ lineId: line, quantity: 1000 }] });
    await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
    const { timeline, ...after } = await office.get(id);
    expect(after).toEqual(before);
    expect(timeline[0]).toMatchObject({ kind: 'geri_alma', text: 'Geri alındı: Teslim alma.' });
  });
});
