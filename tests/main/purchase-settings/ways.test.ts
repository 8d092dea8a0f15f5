import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PurchaseKind } from '../../../preload/contract/purchase-codes.ts';
import { freeCode } from '../../../renderer/features/settings/purchases/free-code.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const ways = () => office.call('purchaseSettings', 'ways', {});
async function way(kind: PurchaseKind) {
  const found = (await ways()).find((each) => each.kind === kind);
  if (!found) throw new Error(`no way for ${kind}`);
  const { own, ...values } = found;
  return { own, values };
}
const mark = { code: 'ek_1', name: 'Encümen bilgisi', effect: 'isaret', waitsOn: '{müdürlük}', days: 3, skippable: true, papers: [{ name: 'Bilgi notu', document: null, signers: 'Müdür' }] } as const;

describe('the stages of a kind', () => {
  test('ship for each kind, can be changed and had back', async () => {
    expect((await ways()).map(({ kind, own }) => [kind, own])).toEqual([['mal', false], ['hizmet', false], ['abonelik', false], ['malzeme', false]]);
    const shipped = (await way('mal')).values;
    const own = { ...shipped, filePlan: '934.02', stages: [{ ...mark, papers: [...mark.papers] }, ...shipped.stages] };
    expect(await office.call('purchaseSettings', 'saveWay', own)).toEqual({ ...own, own: true });
    expect(await way('mal')).toEqual({ own: true, values: own });
    expect((await way('hizmet')).own).toBe(false);

    expect(await office.call('purchaseSettings', 'resetWay', { kind: 'mal' })).toEqual({ ...shipped, own: false });
    expect(await way('mal')).toEqual({ own: false, values: shipped });
    await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
    expect((await way('mal')).own).toBe(true);
    const { rows } = await office.call('history', 'of', { subject: 'ayar', id: 0 });
    expect(rows.map(({ field, about, before, after }) => [field, about, before, after].join(' | '))).toEqual(expect.arrayContaining(['Satın alma yolu: kurumun kendi yolu | Mal alımı | Evet | Hayır', 'Satın alma yolu değişti | Mal alımı |  | ']));
  });

  test('reset of what was never changed is the shipped way and no row', async () => {
    await office.call('purchaseSettings', 'resetWay', { kind: 'hizmet' });
    expect(await office.database.source.query('SELECT * FROM purchase_way')).toEqual([]);
  });

  test('a changed order of mark stages stands in the history by the names', async () => {
    const { values } = await way('malzeme');
    await office.call('purchaseSettings', 'saveWay', values);
    const [first, second, ...rest] = values.stages;
    if (!first || !second) throw new Error('too few stages');
    await office.call('purchaseSettings', 'saveWay', { ...values, stages: [second, first, ...rest] });
    const { rows } = await office.call('history', 'of', { subject: 'ayar', id: 0 });
    expect(rows[0]).toMatchObject({ field: 'Satın alma yolu: aşamalar', before: values.stages.map(({ name }) => name).join(' → '), after: [second, first, ...rest].map(({ name }) => name).join(' → ') });
  });

  test('a purchase that is open keeps its stages', async () => {
    const { id } = await office.call('purchases', 'open', {
      subject: 'Toner alımı', justification: '', kind: 'malzeme', method: 'yok', unitId: null, neighbourhoodId: null, budgetYear: 2026, budgetCode: '', budgetTertip: '', filePlan: '', ekapNo: '', note: '', requestId: null, openedOn: office.today,
      lines: [{ item: 'Toner', quantity: 200, unit: 'adet', price: 10_000, vatRate: 20 }],
    });
    const before = (await office.call('purchases', 'get', { id })).stages.map(({ name }) => name);
    const { values } = await way('malzeme');
    await office.call('purchaseSettings', 'saveWay', { ...values, stages: [{ ...mark, papers: [] }, ...values.stages] });
    expect((await office.call('purchases', 'get', { id })).stages.map(({ name }) => name)).toEqual(before);
  });

  test('a new purchase waits on the finance unit as it is called here', async () => {
    const settings = await office.call('purchaseSettings', 'get', {});
    await office.call('purchaseSettings', 'save', { ...settings, financeUnit: 'Strateji Geliştirme Müdürlüğü' });
    const { id } = await office.call('purchases', 'open', {
      subject: 'Elektrik faturası', justification: '', kind: 'abonelik', method: 'yok', unitId: null, neighbourhoodId: null, budgetYear: 2026, budgetCode: '', budgetTertip: '', filePlan: '', ekapNo: '', note: '', requestId: null, openedOn: office.today,
      lines: [{ item: 'Elektrik', quantity: 100, unit: 'ay', price: 10_000, vatRate: 20 }],
    });
    expect((await office.call('purchases', 'get', { id })).waitsOn).toBe('Strateji Geliştirme Müdürlüğü');
    expect((await way('abonelik')).values.stages[0]?.waitsOn).toBe('{mali}');
  });

  test.each([
    ['an unknown field', { waitsOn: 'Sayın {muhtar}' }, '{muhtar} doldurulan bir alan değil'],
    ['a bracket that is not closed', { waitsOn: '{birim' }, '{birim doldurulan bir alan değil'],
    ['a bracket that was not opened', { waitsOn: 'birim}' }, '} doldurulan bir alan değil'],
    ['nobody to wait on', { waitsOn: ' ' }, 'boş bırakılamaz'],
  ])('%s is refused at its stage', async (_what, more, sentence) => {
    const { values } = await way('mal');
    const refused = await office.refused('purchaseSettings', 'saveWay', { ...values, stages: values.stages.map((stage, at) => (at === 2 ? { ...stage, ...more } : stage)) });
    expect(Object.keys(refused.fields)).toEqual(['stages.2.waitsOn']);
    expect(refused.fields['stages.2.waitsOn']).toContain(sentence);
    expect((await way('mal')).own).toBe(false);
  });

  test.each([
    ['no stage', (stages: readonly unknown[]) => stages.slice(0, 0), 'En az bir aşama kalmalı.'],
    ['the payment before the invoice', (stages: readonly unknown[]) => stages.toReversed(), 'Karar, sipariş, teslim'],
    ['a stage twice', (stages: readonly unknown[]) => [...stages.slice(0, 1), ...stages], 'iki kez'],
  ])('%s is refused', async (_what, change, sentence) => {
    const { values } = await way('mal');
    const refused = await office.refused('purchaseSettings', 'saveWay', { ...values, stages: change(values.stages) as never });
    expect(Object.values(refused.fields).join()).toContain(sentence);
  });
});

test('a new stage gets a short name that is free', () => {
  expect(freeCode([])).toBe('ek_1');
  expect(freeCode([{ code: 'ek_1' }, { code: 'onay' }, { code: 'ek_3' }])).toBe('ek_2');
});
