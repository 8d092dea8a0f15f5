import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draft, purchaseOffice, type PurchaseOffice } from './office.ts';

let office: PurchaseOffice;
beforeEach(async () => {
  office = await purchaseOffice();
});
afterEach(() => office.close());

const header = ({ lines: _lines, requestId: _request, openedOn: _day, ...rest }: ReturnType<typeof draft>) => rest;

describe('a subscription bill', () => {
  test('goes without order and acceptance, and is paid', async () => {
    const id = await office.open('abonelik', [['Elektrik, Ekim', 100, 150_000]], { method: 'yok', subject: 'Muhtarlık elektrik faturası' });
    expect(await office.get(id)).toMatchObject({ filePlan: '841.02', stage: 'Ödenek', waitsOn: 'Mali Hizmetler Müdürlüğü', state: 'taslak' });
    await office.markUpTo(id, 'fatura');
    const [line] = (await office.call('purchases', 'get', { id })).lines;
    const bill = { purchaseId: id, on: office.today, documentNo: 'E-77', firmId: office.firms[2], gross: 174_060, lines: [{ lineId: line?.id ?? 0, quantity: 100, price: 145_050 }] };
    expect((await office.refused('purchases', 'invoice', { ...bill, gross: 147_060 })).fields).toEqual({ gross: 'Fatura toplamı 1.470,60 TL, kalemlerin KDV’li toplamı 1.740,60 TL. Miktar, fiyat ya da toplamdan birini düzeltin.' });
    await office.call('purchases', 'invoice', bill);
    expect(await office.get(id)).toMatchObject({ state: 'odemede', stage: 'Ödeme', amount: 145_050, firm: 'Çınar Ticaret', nextAction: 'odeme' });
    const invoiceId = (await office.get(id)).movements[0]?.id ?? 0;
    expect((await office.refused('purchases', 'pay', { invoiceId, on: office.today, amount: 174_061 })).fields).toEqual({ amount: 'Ödeme ve kesinti, faturanın ödenmemiş tutarını (1.740,60 TL) aşamaz.' });
    await office.call('purchases', 'pay', { invoiceId, on: office.today, amount: 100_000 });
    expect(await office.get(id)).toMatchObject({ state: 'odemede' });
    await office.call('purchases', 'pay', { invoiceId, on: office.today, amount: 74_060 });
    expect(await office.get(id)).toMatchObject({ state: 'odendi', concludedOn: office.today });

    const again = await office.open('abonelik', [['Elektrik, Kasım', 100, 150_000]]);
    await office.markUpTo(again, 'fatura');
    const [next] = (await office.get(again)).lines;
    expect((await office.refused('purchases', 'invoice', { ...bill, purchaseId: again, documentNo: 'e-77', lines: [{ lineId: next?.id ?? 0, quantity: 100, price: 145_050 }] })).fields).toEqual({ documentNo: 'Bu firmanın bu numaralı faturası SA-2026/0001 kaydında var. Numarayı denetleyin.' });
    const paymentId = (await office.get(id)).payments[0]?.id ?? 0;
    await office.call('purchases', 'cancelPayment', { paymentId, reason: 'Yanlış fatura' });
    expect(await office.get(id)).toMatchObject({ state: 'odemede', concludedOn: null });
    expect((await office.refused('purchases', 'cancelMovement', { movementId: invoiceId, reason: 'x' })).failure.message).toContain('dayanaksız');
    await office.call('purchases', 'cancelPayment', { paymentId: (await office.get(id)).payments[1]?.id ?? 0, reason: 'Yanlış fatura' });
    await office.call('purchases', 'cancelMovement', { movementId: invoiceId, reason: 'Yanlış fatura' });
    expect(await office.get(id)).toMatchObject({ state: 'onaylandi', stage: 'Fatura', amount: 150_000 });
    await office.call('purchases', 'invoice', { ...bill, purchaseId: again, lines: [{ lineId: next?.id ?? 0, quantity: 100, price: 145_050 }] });
  });
});

describe('a service', () => {
  test('skips with a reason, opens a stage again, and waits where it was passed on to', async () => {
    const id = await office.open('hizmet', [['Muhtarlık boyası', 100, 2_000_000]]);
    expect(await office.get(id)).toMatchObject({ filePlan: '934.02', state: 'taslak' });
    await office.markUpTo(id, 'odenek');
    const budget = await office.stage(id, 'odenek');
    expect((await office.refused('purchases', 'skipStage', { stageId: (await office.stage(id, 'onay')).id, on: office.today, reason: 'x' })).failure.message).toBe('Önce “Ödenek” aşaması bitmeli ya da gerekçesiyle atlanmalı.');
    office.today = '2026-11-20';
    await office.call('purchases', 'passOn', { id, to: 'Strateji Müdürlüğü', on: '2026-11-05' });
    expect(await office.get(id)).toMatchObject({ waitsOn: 'Strateji Müdürlüğü', waitsSince: '2026-11-05', waitingDays: 15, stuck: true });
    expect((await office.call('purchases', 'list', { text: '', view: 'takili' })).rows.map((row) => row.id)).toEqual([id]);
    await office.call('purchases', 'skipStage', { stageId: budget.id, on: office.today, reason: 'Ödenek yıl başında ayrıldı.' });
    expect(await office.get(id)).toMatchObject({ stage: 'Onay', waitsOn: 'Harcama yetkilisi', waitsSince: '2026-11-20', waitingDays: 0, stuck: false });
    await office.call('purchases', 'reopenStage', { stageId: budget.id, reason: 'Aktarma yapıldı.' });
    expect((await office.get(id)).stages.map(({ code, status }) => `${code}:${status}`).slice(0, 4)).toEqual(['ihtiyac:bitti', 'maliyet:bitti', 'odenek:suruyor', 'onay:bekliyor']);
    expect((await office.refused('purchases', 'reopenStage', { stageId: (await office.stage(id, 'ihtiyac')).id, reason: 'x' })).failure.message).toBe('“Yaklaşık maliyet” aşaması bundan sonra işlem gördü. Önce onu geri alın.');
  });

  test('lines and kind change until the approval, papers are ticked, it ends with a reason and goes on', async () => {
    const id = await office.open('hizmet', [['Boya', 100, 2_000_000], ['Badana', 200, 100_000]]);
    const [first] = (await office.get(id)).lines;
    await office.call('purchases', 'changeLines', { id, lines: [{ lineId: first?.id ?? 0, item: 'Boya işi', quantity: 100, unit: 'iş', price: 1_900_000, vatRate: 20 }, { lineId: null, item: 'Temizlik', quantity: 100, unit: 'iş', price: 50_000, vatRate: 20 }] });
    expect(await office.get(id)).toMatchObject({ amount: 1_950_000, lines: [{ item: 'Boya işi' }, { item: 'Temizlik' }] });
    await office.call('purchases', 'change', { id, ...header(draft({ kind: 'malzeme', subject: 'Boya malzemesi' })) });
    expect(await office.get(id)).toMatchObject({ filePlan: '809.01', subject: 'Boya malzemesi', stages: [{ code: 'ihtiyac' }, { code: 'onay' }, { code: 'teslim' }] });
    const [paper] = (await office.get(id)).papers;
    await office.markUpTo(id, 'onay');
    expect((await office.call('purchases', 'list', { text: 'boya malz' })).rows[0]).toMatchObject({ missingPapers: 1 });
    await office.call('purchases', 'markPaper', { paperId: paper?.id ?? 0, presentOn: office.today, paperNo: 'E-12', notNeededReason: '' });
    expect((await office.call('purchases', 'list', { text: 'boya malz' })).rows[0]).toMatchObject({ missingPapers: 0 });
    expect((await office.refused('purchases', 'change', { id, ...header(draft({ kind: 'mal' })) })).fields).toHaveProperty('kind');
    await office.markUpTo(id, 'teslim');
    expect((await office.refused('purchases', 'changeLines', { id, lines: [{ lineId: null, item: 'x', quantity: 100, unit: 'adet', price: 1, vatRate: 20 }] })).failure.message).toContain('Onay çıktıktan sonra');

    const other = await office.open('mal', [['Boya', 100, 100]]);
    expect((await office.refused('purchases', 'end', { id, on: office.today, reason: 'birlestirildi', note: 'Aynı iş' })).fields).toEqual({ mergedIntoId: 'Hangi satın almayla birleştirildiğini seçin.' });
    await office.call('purchases', 'end', { id, on: office.today, reason: 'birlestirildi', note: 'Aynı iş', mergedIntoId: other });
    expect(await office.get(id)).toMatchObject({ state: 'birlestirildi', mergedInto: { id: other }, actions: ['devam'], waitsOn: '', waitingDays: null });
    expect((await office.refused('purchases', 'passOn', { id, to: 'x', on: office.today })).failure.code).toBe('rule');
    await office.call('purchases', 'resume', { id, reason: 'Ayrı alınacak' });
    expect(await office.get(id)).toMatchObject({ state: 'onaylandi', mergedInto: null, stage: 'Teslim' });
  });
});

describe('offers and the decision', () => {
  test('the lowest needs no reason, another does; fewer than three need one', async () => {
    const id = await office.open('mal', [['Yazıcı', 100, 500_000], ['Toner', 300, 60_000]]);
    const lines = (await office.get(id)).lines.map((line) => line.id);
    await office.markUpTo(id, 'arastirma');
    expect((await office.refused('purchases', 'completeStage', { stageId: (await office.stage(id, 'arastirma')).id, on: office.today })).failure.message).toBe('Önce en az bir firmanın teklifini yazın.');
    const offer = (at: number, prices: readonly number[], vatIncluded = false) =>
      office.call('purchases', 'putOffer', { purchaseId: id, firmId: office.firms[at] ?? 0, givenOn: office.today, vatIncluded, prices: prices.map((price, index) => ({ lineId: lines[index] ?? 0, price })) });
    await offer(0, [600_000, 60_000], true);
    const { id: dear } = await offer(1, [520_000, 55_000]);
    await office.markUpTo(id, 'karar');
    const cheap = (await office.get(id)).offers[0]?.id ?? 0;
    const decide = { purchaseId: id, on: office.today, awards: lines.map((lineId) => ({ lineId, offerId: dear })) };
    expect((await office.refused('purchases', 'decide', decide)).fields).toEqual({ notLowestReason: 'En düşük teklif seçilmedi. Gerekçesini yazın.' });
    expect((await office.refused('purchases', 'decide', { ...decide, notLowestReason: 'Teslim süresi kısa' })).fields).toEqual({ fewOffersReason: '2 teklif var. Üçten az teklifle karar vermenin gerekçesini yazın.' });
    expect((await office.refused('purchases', 'decide', { ...decide, awards: [{ lineId: lines[0] ?? 0, offerId: cheap }] })).fields).toEqual({ awards: 'Her kalem için firma seçin ya da alınmayacak kalemden vazgeçin.' });
    await office.call('purchases', 'decide', { ...decide, awards: lines.map((lineId) => ({ lineId, offerId: cheap })), fewOffersReason: 'İlçede iki satıcı var.' });
    // 6.000,00 and 600,00 with 20 % KDV in them are 5.000,00 and 500,00 without.
    expect((await office.get(id)).lines.map(({ agreed }) => agreed)).toEqual([600_000, 60_000].map((price) => ({ by: 'karar', price, vatIncluded: true })));
    expect(await office.get(id)).toMatchObject({ state: 'firma_belirlendi', amount: 650_000, fewOffersReason: 'İlçede iki satıcı var.', notLowestReason: '' });
    await office.call('purchases', 'reopenStage', { stageId: (await office.stage(id, 'karar')).id, reason: 'Hata' });
    await office.call('purchases', 'removeOffer', { offerId: dear });
    expect((await office.get(id)).offers).toHaveLength(1);
  });

  test('what a firm wrote with KDV stays so from its offer to its invoice, to the kuruş', async () => {
    const id = await office.open('mal', [['Sandalye', 4000, 100_000], ['Vida', 300, 100]]);
    const [chair, screw] = (await office.get(id)).lines.map((line) => line.id) as [number, number];
    await office.markUpTo(id, 'arastirma');
    await office.call('purchases', 'putOffer', { purchaseId: id, firmId: office.firms[0], givenOn: office.today, vatIncluded: true, prices: [{ lineId: chair, price: 145_000 }, { lineId: screw, price: 97 }] });
    await office.markUpTo(id, 'karar');
    const offerId = (await office.get(id)).offers[0]?.id ?? 0;
    await office.call('purchases', 'decide', { purchaseId: id, on: office.today, awards: [chair, screw].map((lineId) => ({ lineId, offerId })), fewOffersReason: 'İlçede tek satıcı' });
    // 40 × 1.450,00 + 3 × 0,97 = 58.002,91 with KDV; 1.208,33 × 40 would have lost 13 kuruş of it.
    const sums = { net: 4_833_576, vat: 966_715, gross: 5_800_291 };
    expect(await office.get(id)).toMatchObject({ amount: sums.net, totals: { award: sums } });
    expect((await office.get(id)).timeline.some(({ text }) => text.includes('58.002,91'))).toBe(true);

    const { siparis } = (await office.get(id)).lines[0]?.open ?? { siparis: 0 };
    expect(siparis).toBe(4000);
    const order = (lines: readonly { lineId: number; quantity: number; price: number }[]) => office.call('purchases', 'order', { purchaseId: id, on: office.today, firmId: office.firms[0], dueOn: null, vatIncluded: true, lines: [...lines] });
    await order([{ lineId: chair, quantity: 1500, price: 145_000 }]);
    // The second part of the order at another price: it is the one that counts from then on.
    await order([{ lineId: chair, quantity: 2500, price: 144_000 }, { lineId: screw, quantity: 300, price: 97 }]);
    expect((await office.get(id)).movements.map(({ gross, vatIncluded }) => [gross, vatIncluded])).toEqual([[2_175_000, true], [3_600_291, true]]);
    expect((await office.get(id)).lines.map(({ agreed }) => agreed)).toEqual([{ by: 'siparis', price: 144_000, vatIncluded: true }, { by: 'siparis', price: 97, vatIncluded: true }]);

    await office.call('purchases', 'deliver', { purchaseId: id, on: office.today, firmId: null, lines: [{ lineId: chair, quantity: 4000 }, { lineId: screw, quantity: 300 }] });
    await office.call('purchases', 'accept', { purchaseId: id, on: office.today, lines: [{ lineId: chair, quantity: 4000 }, { lineId: screw, quantity: 300 }] });
    await office.call('purchases', 'invoice', { purchaseId: id, on: office.today, documentNo: 'F-58', firmId: office.firms[0], gross: 5_775_291, vatIncluded: true, lines: [{ lineId: chair, quantity: 4000, price: 144_375 }, { lineId: screw, quantity: 300, price: 97 }] });
    // 57.752,91 / 1,2 = 48.127,425: half a kuruş goes up.
    expect(await office.get(id)).toMatchObject({ amount: 4_812_743, totals: { invoiced: { net: 4_812_743, vat: 962_548, gross: 5_775_291 } } });
  });

  test('nothing is bought from a banned firm, and nothing is charged to a closed year', async () => {
    await office.call('firms', 'recordBanCheck', { id: office.firms[0], on: office.today, documentNo: '', banned: true, until: '2027-01-01' });
    await office.database.work.write({ actor: 'D', today: office.today, now: `${office.today}T09:00:00`, operation: 'x', undoable: false }, async (writer) => {
      await writer.run(`INSERT INTO budget_year (year, closed_on) VALUES (2025, '2026-01-15')`);
    });
    const id = await office.open('mal', [['Yazıcı', 100, 500_000]]);
    const [line] = (await office.get(id)).lines;
    expect((await office.refused('purchases', 'putOffer', { purchaseId: id, firmId: office.firms[0], givenOn: office.today, vatIncluded: false, prices: [{ lineId: line?.id ?? 0, price: 5 }] })).fields.firmId).toContain('01.01.2027 tarihine kadar ihalelere katılmaktan yasaklı');
    expect((await office.refused('purchases', 'open', draft({ budgetYear: 2025 }))).fields.budgetYear).toContain('2025 bütçe yılı kapatılmış');
  });
});

test('a form begins with the request it comes from, and lists are in Turkish order with the sum below', async () => {
  expect(await office.call('purchases', 'start', {})).toMatchObject({ kind: 'mal', method: '22d', budgetYear: 2026, subject: '', requestNumber: '' });
  const { id: requestId, number } = await office.call('requests', 'create', {
    requester: { kind: 'kisi', name: 'Hasan Işık', phone: '', personId: null, neighbourhoodId: null }, channel: 'telefon', type: 'istek', subject: 'Yazıcı istiyor', text: 'Muhtarlığa yazıcı', registeredOn: office.today, unitId: null, topicId: null, priority: 'normal', confirmedOldDate: false,
  });
  expect(await office.call('purchases', 'start', { requestId })).toMatchObject({ subject: 'Yazıcı istiyor', justification: 'Muhtarlığa yazıcı', requestNumber: number });
  for (const subject of ['Zımba', 'Çekmece', 'Isıtıcı']) await office.open('mal', [[subject, 100, 100_000]], { subject, requestId });
  const listed = await office.call('purchases', 'list', { text: '', sort: 'subject', descending: false });
  expect(listed.rows.map(({ subject }) => subject)).toEqual(['Çekmece', 'Isıtıcı', 'Zımba']);
  expect(listed).toMatchObject({ total: 3, amount: 300_000 });
  expect((await office.call('purchases', 'list', { text: 'ISITICI', requestId })).total).toBe(1);
  expect((await office.call('purchases', 'list', { text: '', view: 'biten' })).total).toBe(0);
  expect(await office.call('purchases', 'advice', { kind: 'mal', method: '22d', subject: 'x', budgetYear: 2026, budgetCode: '', budgetTertip: '', amount: 1, openedOn: office.today })).toEqual([]);
});
