import { afterEach, beforeEach, expect, test } from 'vitest';
import { assetOffice, purchaseLine, type AssetOffice } from './asset-office.ts';

let office: AssetOffice;
beforeEach(async () => {
  office = await assetOffice();
});
afterEach(() => office.close());

const get = (id: number) => office.call('assets', 'get', { id });
const last = () => office.steps.at(-1) ?? 0;
const undo = (step = last()) => office.call('undo', 'step', { step });
const refused = async (step: number) => (await office.refused('undo', 'step', { step })).failure.message;
const give = (ids: number[], on = '2026-11-20') => office.call('assets', 'handOver', { ids, ...office.toHasan, on });
const builtOn = 'D-2026/0001 üzerinde bu işlemden sonra başka bir işlem yapıldı. Hiçbir şey değişmedi. Önce sonraki işlemi geri alın ya da kaydı elle düzeltin.';

test('what was made stays, struck off under its number; its zimmet goes, and no number is given twice', async () => {
  const { lineId } = await purchaseLine(office, { accepted: 200 });
  await office.make({ count: 2, purchaseLineId: lineId, handOver: office.toHasan });
  expect(await undo()).toEqual({ numbers: ['D-2026/0001', 'D-2026/0002'], count: 2 });
  expect(await get(1)).toMatchObject({ number: 'D-2026/0001', state: 'dusulen', retiredOn: '2026-11-22', retireReason: 'Geri alındı: Yeni demirbaş', purchaseLineId: null, holdings: [] });
  // What is withdrawn counts no more: both may be made again, under the next numbers.
  expect(await office.make({ count: 2, purchaseLineId: lineId, handOver: office.toHasan })).toMatchObject({ numbers: ['D-2026/0003', 'D-2026/0004'], formNo: 'Z-2026/0002' });
});

test('its register number is free for another', async () => {
  await office.make({ registerNo: '255/1' });
  await undo();
  await office.make({ registerNo: '255/1' });
  expect((await office.call('assets', 'list', { text: '255/1' })).rows.map(({ number }) => number)).toEqual(['D-2026/0002']);
});

test('a hand-over goes, a return goes, a striking off goes', async () => {
  await office.make({ count: 2 });
  await give([1, 2]);
  const givenAt = last();
  await office.call('assets', 'takeBack', { ids: [1, 2], on: '2026-11-21', condition: 'Sağlam' });
  expect(await refused(givenAt)).toBe(builtOn);
  expect(await undo()).toEqual({ numbers: ['D-2026/0001', 'D-2026/0002'], count: 2 });
  expect((await get(1)).holdings).toMatchObject([{ returnedOn: null, condition: '' }]);
  await undo(givenAt);
  expect(await get(1)).toMatchObject({ state: 'depoda', holdings: [] });
  expect((await give([1])).formNo).toBe('Z-2026/0002');
  await undo();
  await office.call('assets', 'retire', { id: 1, on: '2026-11-22', reason: 'Kırıldı' });
  await undo();
  expect(await get(1)).toMatchObject({ state: 'depoda', retireReason: '' });
});

test('nothing is taken back that somebody has built upon', async () => {
  await office.make();
  const made = last();
  await give([1]);
  const givenOnce = last();
  expect(await refused(made)).toBe(builtOn);
  await office.call('assets', 'takeBack', { ids: [1], on: '2026-11-21', condition: 'Sağlam' });
  const taken = last();
  await give([1], '2026-11-22');
  expect(await refused(taken)).toBe(builtOn);
  expect(await refused(givenOnce)).toBe(builtOn);
  expect(await get(1)).toMatchObject({ state: 'zimmette', since: '2026-11-22' });
});

test('what came back into the register and was given away is not struck off again', async () => {
  await office.make();
  await office.call('assets', 'retire', { id: 1, on: '2026-11-22', reason: 'Kayıp' });
  await office.call('assets', 'unretire', { id: 1 });
  const back = last();
  await give([1], '2026-11-22');
  expect(await refused(back)).toBe(builtOn);
});

test('a later day of acquisition does not come back after an earlier hand-over', async () => {
  await office.make();
  await office.call('assets', 'change', { id: 1, name: 'Yazıcı', acquiredOn: '2026-10-01' });
  const moved = last();
  await give([1], '2026-10-15');
  expect(await refused(moved)).toBe(builtOn);
});
