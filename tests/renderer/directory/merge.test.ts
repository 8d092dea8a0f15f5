import { afterEach, beforeEach, expect, test } from 'vitest';
import { mergeSteps } from '../../../renderer/features/neighbourhoods/mergeSteps.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';

/** What the merge dialog promises is what the records show afterwards. */

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice({ today: '2026-11-22' });
});
afterEach(() => office.close());

async function place(name: string): Promise<number> {
  return (await office.call('neighbourhoods', 'create', { name, kind: 'merkez' })).id;
}

test('the steps of a merge come true', async () => {
  const id = await place('Çay');
  const intoId = await place('Yeni');
  await office.call('neighbourhoods', 'addAlias', { id, alias: 'Çay Yolu' });
  const { id: personId } = await office.call('people', 'create', { name: 'İsmail Işık' });
  await office.call('people', 'startTerm', { personId, neighbourhoodId: id, role: 'muhtar', startDate: '2024-03-31', startReason: 'secim' });
  const request = await office.call('requests', 'create', {
    requester: { kind: 'muhtar', seatId: (await office.call('neighbourhoods', 'get', { id })).seats[0]?.id ?? 0 },
    channel: 'telefon',
    type: 'istek',
    subject: 'Sokak lambası',
    registeredOn: '2026-11-20',
  });
  const record = await office.call('neighbourhoods', 'get', { id });

  const steps = mergeSteps(record, { into: 'Yeni Mahallesi', on: '2026-11-15', today: office.today });
  expect(steps).toEqual([
    'Çay Mahallesi 15.11.2026 tarihinde kapanır; listede yalnız “Kapananlar da görünsün” açıkken görünür.',
    'Görevi biten: İsmail Işık (muhtar). Son gün 14.11.2026, neden “Mahalle birleşmesi”.',
    'Talepler taşınmaz: 1 açık talep ve bütün eski kayıtlar Çay Mahallesi adıyla kalır.',
    'Çay Mahallesi ve ek yazılışları bundan sonra Yeni Mahallesi olarak tanınır.',
    'Birleşme iki mahallenin zaman çizgisine yazılır; Yeni Mahallesi kendi muhtarıyla sürer.',
  ]);

  await office.call('neighbourhoods', 'merge', { id, intoId, on: '2026-11-15' });
  const names = async (withClosed: boolean) => (await office.call('neighbourhoods', 'list', { text: '', withClosed })).map(({ name }) => name);
  expect(await names(false)).toEqual(['Yeni']);
  expect(await names(true)).toEqual(['Çay', 'Yeni']);
  const after = await office.call('neighbourhoods', 'get', { id });
  expect(after.validTo).toBe('2026-11-15');
  expect(after.seats[0]).toMatchObject({ endDate: '2026-11-14', endReason: 'birlesme' });
  expect((await office.call('requests', 'get', { id: request.id })).neighbourhood).toBe('Çay');
  for (const spelling of ['ÇAY MH.', 'Çay Yolu']) expect(await office.call('neighbourhoods', 'resolve', { name: spelling })).toEqual({ id: intoId, name: 'Yeni' });
  for (const one of [id, intoId]) expect((await office.call('neighbourhoods', 'timeline', { id: one })).filter(({ kind }) => kind === 'birlesme')).toHaveLength(1);
});

test('an empty neighbourhood promises no end of a term, and nothing is said of a day that is not chosen', async () => {
  const record = await office.call('neighbourhoods', 'get', { id: await place('Çay') });
  const steps = mergeSteps(record, { into: 'seçilen mahalle', on: null, today: office.today });
  expect(steps[0]).toContain('birleşme günü');
  expect(steps[1]).toBe('Görevde muhtar ya da aza yok; hiçbir görev bitmez.');
  expect(steps[2]).toBe('Talepler taşınmaz: bütün eski kayıtlar Çay Mahallesi adıyla kalır.');
});
