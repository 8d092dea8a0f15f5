import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assetOffice, purchaseLine, type AssetOffice } from './asset-office.ts';

let office: AssetOffice;
beforeEach(async () => {
  office = await assetOffice();
});
afterEach(() => office.close());

const get = (id: number) => office.call('assets', 'get', { id });
const list = async (filter: object) => (await office.call('assets', 'list', { sort: 'number', descending: false, ...filter })).rows;
const numbers = async (filter: object) => (await list(filter)).map(({ number }) => number.slice(-4));
const only = async (changes = {}): Promise<number> => (await office.make(changes)).ids[0] ?? 0;

describe('making', () => {
  test('each piece has its own number, without a gap', async () => {
    expect(await office.make({ count: 3 })).toEqual({ ids: [1, 2, 3], numbers: ['D-2026/0001', 'D-2026/0002', 'D-2026/0003'], formNo: null });
    await office.refused('assets', 'create', { name: 'Masa', count: 1, acquiredOn: '2026-11-23' });
    expect((await office.make()).numbers).toEqual(['D-2026/0004']);
    expect(await get(1)).toMatchObject({ number: 'D-2026/0001', name: 'Yazıcı', detail: 'HP LaserJet', state: 'depoda', holder: '', since: null, value: 850_000, acquiredOn: '2026-11-02', purchase: null, holdings: [] });
  });

  test('handed over at once, on one form', async () => {
    const made = await office.make({ count: 2, handOver: office.toHasan });
    expect(made.formNo).toBe('Z-2026/0001');
    for (const id of made.ids) {
      expect(await get(id)).toMatchObject({ state: 'zimmette', holder: 'Hasan Işık', neighbourhood: 'Yeni', place: 'Muhtarlık binası', since: '2026-11-20', holdings: [{ formNo: 'Z-2026/0001', givenBy: 'Elif Kaya', returnedOn: null }] });
    }
  });

  test.each([
    ['a day in the future', { acquiredOn: '2026-11-23' }, { acquiredOn: 'Tarih bugünden ileri olamaz.' }],
    ['none at all', { count: 0 }, { count: 'Adet 1 ile 200 arasında bir tam sayı olmalı.' }],
    ['too many', { count: 201 }, { count: 'Adet 1 ile 200 arasında bir tam sayı olmalı.' }],
    ['less than nothing', { value: -1 }, { value: 'Tutarı 1.250,50 gibi yazın.' }],
    ['one register number for two', { count: 2, registerNo: '255.02.01/1' }, { registerNo: 'Sicil no tek bir demirbaşındır. Birden çok adet için boş bırakın, sonra her kayda kendi numarasını yazın.' }],
    ['a line that is none', { purchaseLineId: 99 }, { purchaseLineId: 'Listeden seçin.' }],
  ])('%s is refused at its field, and no number is lost', async (_name, changes, fields) => {
    expect((await office.refused('assets', 'create', { name: 'Masa', count: 1, acquiredOn: '2026-11-02', ...changes })).fields).toEqual(fields);
    expect((await office.make()).numbers).toEqual(['D-2026/0001']);
  });

  test('a hand-over that cannot be is refused at its field, and nothing is made', async () => {
    const refused = async (handOver: object) => (await office.refused('assets', 'create', { name: 'Masa', count: 1, acquiredOn: '2026-11-02', handOver: { ...office.toHasan, ...handOver } })).fields;
    expect(await refused({ on: '2026-11-01' })).toEqual({ 'handOver.on': 'Masa: Demirbaş 02.11.2026 tarihinde edinilmiş. Bu tarihten önce zimmet verilemez.' });
    expect(await refused({ unitId: office.fen })).toEqual({ 'handOver.unitId': 'Muhtarlık ya da birim seçin, ikisi birden olmaz.' });
    expect(await refused({ neighbourhoodId: 99 })).toEqual({ 'handOver.neighbourhoodId': 'Listeden seçin.' });
    expect(await refused({ holder: '' })).toEqual({ 'handOver.holder': 'Bu alan boş bırakılamaz.' });
    expect((await office.call('assets', 'list', {})).total).toBe(0);
    expect((await office.make({ handOver: office.toHasan })).formNo).toBe('Z-2026/0001');
  });

  test('a register number is of one only', async () => {
    const id = await only({ registerNo: '255.02.01/1' });
    expect((await office.refused('assets', 'create', { name: 'Masa', count: 1, acquiredOn: '2026-11-02', registerNo: '255.02.01/1' })).fields).toEqual({ registerNo: 'Bu sicil no D-2026/0001 kaydında var.' });
    const other = await only({ name: 'Masa' });
    expect((await office.refused('assets', 'change', { id: other, name: 'Masa', acquiredOn: '2026-11-02', registerNo: '255.02.01/1' })).failure.code).toBe('conflict');
    await office.call('assets', 'change', { id, name: 'Yazıcı', acquiredOn: '2026-11-02', registerNo: '255.02.01/1' });
  });
});

describe('of a purchase line', () => {
  test('never more than was accepted, less what was made', async () => {
    const { lineId, purchaseId } = await purchaseLine(office, { accepted: 300, cancelled: 100 });
    const refused = async (count: number) => (await office.refused('assets', 'create', { name: 'Yazıcı', count, acquiredOn: '2026-11-02', purchaseLineId: lineId })).fields;
    expect(await refused(4)).toEqual({ count: 'Bu kalemden 3 adet kabul edildi, 0 adet demirbaş kaydı açıldı. Adedi azaltın.' });
    const { ids } = await office.make({ count: 2, purchaseLineId: lineId });
    expect(await get(ids[0] ?? 0)).toMatchObject({ purchaseLineId: lineId, purchase: { id: purchaseId, number: 'SA-2026/0001', subject: 'Yazıcı alımı' } });
    expect(await refused(2)).toEqual({ count: 'Bu kalemden 3 adet kabul edildi, 2 adet demirbaş kaydı açıldı. Adedi azaltın.' });
    await office.make({ purchaseLineId: lineId });
    await office.make({ name: 'Elden alınan' });
    expect(await numbers({ purchaseId })).toEqual(['0001', '0002', '0003']);
  });

  test('none before the acceptance', async () => {
    const { lineId } = await purchaseLine(office, { accepted: 0, cancelled: 300 });
    expect((await office.refused('assets', 'create', { name: 'Yazıcı', count: 1, acquiredOn: '2026-11-02', purchaseLineId: lineId })).fields).toEqual({ count: 'Bu kalemden henüz kabul edilen yok. Önce muayene ve kabulü işleyin.' });
  });
});

describe('to and fro', () => {
  const give = (ids: number[], changes = {}) => office.call('assets', 'handOver', { ids, ...office.toHasan, ...changes });
  const back = (ids: number[], changes = {}) => office.call('assets', 'takeBack', { ids, on: '2026-11-21', to: 'Elif Kaya', condition: 'Sağlam', note: '', ...changes });

  test('several on one form, the next form has the next number', async () => {
    const { ids } = await office.make({ count: 3 });
    const [one = 0, two = 0, three = 0] = ids;
    expect(await give([two, one, two])).toEqual({ formNo: 'Z-2026/0001', count: 2 });
    expect(await give([three], { neighbourhoodId: null, unitId: office.fen, holder: 'Ömer Ünal' })).toEqual({ formNo: 'Z-2026/0002', count: 1 });
    expect(await get(three)).toMatchObject({ neighbourhood: '', unit: 'Fen İşleri Müdürlüğü', holder: 'Ömer Ünal' });
  });

  test('what somebody has is given to nobody else, and none of the others either', async () => {
    const { ids } = await office.make({ count: 2 });
    const [one = 0, two = 0] = ids;
    await give([one]);
    const refused = await office.refused('assets', 'handOver', { ids: [one, two], ...office.toHasan, holder: 'Gül Çınar', neighbourhoodId: office.cicek.id });
    expect([refused.failure.code, refused.failure.message]).toEqual(['rule', 'D-2026/0001, 20.11.2026 tarihinden beri Hasan Işık zimmetinde. Hiçbir şey değişmedi. Önce iade alın, sonra yeniden verin.']);
    expect((await get(two)).state).toBe('depoda');
    await back([one]);
    expect(await give([one], { holder: 'Gül Çınar', neighbourhoodId: office.cicek.id, on: '2026-11-21' })).toEqual({ formNo: 'Z-2026/0002', count: 1 });
    expect((await get(one)).holdings).toMatchObject([
      { holder: 'Gül Çınar', neighbourhood: 'Çiçek', returnedOn: null },
      { holder: 'Hasan Işık', returnedOn: '2026-11-21', returnedTo: 'Elif Kaya', condition: 'Sağlam' },
    ]);
  });

  test('a return before the hand-over, without a condition, of what nobody has', async () => {
    const id = await only({ handOver: office.toHasan });
    expect((await office.refused('assets', 'takeBack', { ids: [id], on: '2026-11-19', condition: 'Sağlam' })).fields).toEqual({ on: 'D-2026/0001: Zimmet tarihi 20.11.2026. İade bundan önce olamaz.' });
    expect((await office.refused('assets', 'takeBack', { ids: [id], on: '2026-11-21', condition: ' ' })).fields).toHaveProperty('condition');
    expect((await office.refused('assets', 'takeBack', { ids: [], on: '2026-11-21', condition: 'Sağlam' })).fields).toEqual({ ids: 'En az bir demirbaş seçin.' });
    expect(await back([id])).toEqual({ holdingIds: [1], count: 1 });
    expect((await office.refused('assets', 'takeBack', { ids: [id], on: '2026-11-21', condition: 'Sağlam' })).failure.message).toContain('kimsenin zimmetinde değil');
    expect((await office.refused('assets', 'takeBack', { ids: [id, 99], on: '2026-11-21', condition: 'Sağlam' })).failure.code).toBe('notFound');
  });

  test('nothing goes to a place that was closed by then', async () => {
    const id = await only();
    await office.call('units', 'end', { id: office.park, on: '2026-11-10' });
    const to = { unitId: office.park, neighbourhoodId: null };
    expect((await office.refused('assets', 'handOver', { ids: [id], ...office.toHasan, ...to })).fields).toEqual({ unitId: 'Park ve Bahçeler Müdürlüğü 10.11.2026 tarihinde kapandı. Başka bir yer seçin.' });
    await give([id], { ...to, on: '2026-11-09' });
  });

  test('struck off: not while somebody has it, not given any more, and back again', async () => {
    const id = await only({ handOver: office.toHasan });
    const retire = { id, on: '2026-11-21', reason: 'Hurdaya ayrıldı' };
    expect((await office.refused('assets', 'retire', retire)).failure.message).toContain('Hasan Işık zimmetinde');
    await back([id]);
    expect((await office.refused('assets', 'retire', { ...retire, on: '2026-11-20' })).fields).toEqual({ on: 'Demirbaş 21.11.2026 tarihinde iade alınmış. Düşme bundan önce olamaz.' });
    expect((await office.refused('assets', 'retire', { ...retire, reason: '' })).fields).toHaveProperty('reason');
    await office.call('assets', 'retire', retire);
    expect(await get(id)).toMatchObject({ state: 'dusulen', retiredOn: '2026-11-21', retireReason: 'Hurdaya ayrıldı' });
    expect((await office.refused('assets', 'handOver', { ids: [id], ...office.toHasan, on: '2026-11-22' })).failure.message).toContain('kayıttan düşülmüş');
    await office.call('assets', 'unretire', { id });
    expect((await office.refused('assets', 'unretire', { id })).failure.code).toBe('rule');
    await give([id], { on: '2026-11-21' });
  });

  test('the day of acquisition cannot pass what happened since', async () => {
    const id = await only({ handOver: office.toHasan });
    expect((await office.refused('assets', 'change', { id, name: 'Yazıcı', acquiredOn: '2026-11-21' })).fields).toEqual({ acquiredOn: 'Demirbaş ilk kez 20.11.2026 tarihinde zimmetle verilmiş. Edinme bundan sonra olamaz.' });
    await office.call('assets', 'change', { id, name: 'Lazer yazıcı', acquiredOn: '2026-11-20', detail: 'Canon', note: 'Garantisi var', value: null });
    expect(await get(id)).toMatchObject({ name: 'Lazer yazıcı', detail: 'Canon', note: 'Garantisi var', value: null, acquiredOn: '2026-11-20' });
  });
});

describe('the list', () => {
  beforeEach(async () => {
    await office.make({ name: 'Yazıcı', registerNo: '255.02/44', handOver: office.toHasan });
    await office.make({ name: 'Çelik dolap', detail: '', value: null, acquiredOn: '2020-05-01' });
    const id = await only({ name: 'Ihlamur rengi masa', value: 10 });
    await office.call('assets', 'retire', { id, on: '2026-11-22', reason: 'Kırıldı' });
    await office.make({ name: 'Bilgisayar', handOver: { ...office.toHasan, neighbourhoodId: null, unitId: office.fen, holder: 'Ömer Ünal', place: '' } });
  });

  test.each<[string, object, string[]]>([
    ['all', {}, ['0001', '0002', '0003', '0004']],
    ['with somebody', { view: 'zimmette' }, ['0001', '0004']],
    ['in the store', { view: 'depoda' }, ['0002']],
    ['struck off', { view: 'dusulen' }, ['0003']],
    ['by name without Turkish letters', { text: 'celik' }, ['0002']],
    ['by ı', { text: 'IHLAMUR' }, ['0003']],
    ['by number', { text: 'D-2026/0004' }, ['0004']],
    ['by the end of the number', { text: '4' }, ['0001', '0004']],
    ['by register number', { text: '255.02/44' }, ['0001']],
    ['by brand', { text: 'laserjet yaz' }, ['0001']],
    ['by who holds it', { text: 'ünal' }, ['0004']],
    ['by sign of a query', { text: '%' }, ['0001', '0002', '0003', '0004']],
    ['nothing', { text: 'buzdolabı' }, []],
  ])('%s', async (_name, filter, expected) => expect(await numbers(filter)).toEqual(expected));

  test('where it is', async () => {
    expect(await numbers({ neighbourhoodId: office.yeni.id })).toEqual(['0001']);
    expect(await numbers({ unitId: office.fen })).toEqual(['0004']);
    expect(await numbers({ neighbourhoodId: office.cicek.id })).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['name', ['0004', '0002', '0003', '0001']],
    ['value', ['0003', '0004', '0001', '0002']],
    ['acquiredOn', ['0002', '0004', '0003', '0001']],
    ['holder', ['0001', '0004', '0003', '0002']],
    ['where', ['0004', '0001', '0003', '0002']],
    ['state', ['0004', '0001', '0002', '0003']],
    ['since', ['0004', '0001', '0003', '0002']],
    ['registerNo', ['0001', '0004', '0003', '0002']],
    ['detail', ['0004', '0003', '0001', '0002']],
  ])('in the order of %s', async (sort, expected) => expect(await numbers({ sort })).toEqual(expected));

  test('a page is a page', async () => {
    const page = await office.call('assets', 'list', { sort: 'number', descending: true, offset: 1, limit: 2 });
    expect([page.total, page.rows.map(({ number }) => number)]).toEqual([4, ['D-2026/0003', 'D-2026/0002']]);
  });

  test('the one search box finds it by number, name and register number', async () => {
    const found = async (text: string) => (await office.call('search', 'everything', { text })).filter(({ kind }) => kind === 'demirbas').map(({ title, detail }) => `${title} | ${detail}`);
    expect(await found('D-2026/0001')).toEqual(['D-2026/0001 Yazıcı | Yeni Mahallesi · 255.02/44']);
    expect(await found('celik dolap')).toEqual(['D-2026/0002 Çelik dolap | Depoda']);
    expect(await found('255.02/44')).toHaveLength(1);
  });
});

test('the history tells of the record, its zimmet and its value in words', async () => {
  const id = await only({ handOver: office.toHasan });
  await office.call('assets', 'change', { id, name: 'Yazıcı', acquiredOn: '2026-11-02', detail: 'HP LaserJet', value: 900_050 });
  await office.call('assets', 'takeBack', { ids: [id], on: '2026-11-21', condition: 'Kapağı kırık' });
  const rows = (await office.call('history', 'of', { subject: 'demirbas', id })).rows.map(({ field, about, before, after }) => [field, about, before, after].join(' | '));
  expect(rows).toEqual(['İadedeki durum | Z-2026/0001 |  | Kapağı kırık', 'İade tarihi | Z-2026/0001 |  | 21.11.2026', 'Değer |  | 8.500,00 TL | 9.000,50 TL', 'Zimmet verildi | Z-2026/0001 |  | ', 'Kayıt açıldı |  |  | ']);
  expect((await office.refused('history', 'of', { subject: 'demirbas', id: 99 })).failure.code).toBe('notFound');
});
