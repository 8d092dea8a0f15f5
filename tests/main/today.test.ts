import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledgerOffice, type LedgerOffice } from './requests/ledger-office.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice();
});
afterEach(() => office.close());

const summary = () => office.call('today', 'summary', {});

test('a request moves through the boxes as the days pass', async () => {
  const { id } = await office.create({ channel: 'dilekce' }); // due 22.12.2026
  await office.call('requests', 'handOff', { requestIds: [id], unitId: office.fen, sentOn: office.today, paperNo: '', note: '' });
  const boxes = async (today: string) => {
    office.today = today;
    const { counts } = await summary();
    return Object.entries(counts).filter(([, count]) => count > 0).map(([view]) => view);
  };
  expect(await boxes('2026-12-02')).toEqual(['acik']);
  expect(await boxes('2026-12-03')).toEqual(['birimde_bekleyen', 'acik']);
  expect(await boxes('2026-12-19')).toEqual(['uc_gun', 'birimde_bekleyen', 'acik']);
  expect(await boxes('2026-12-22')).toEqual(['bugun', 'birimde_bekleyen', 'acik']);
  expect(await boxes('2026-12-23')).toEqual(['geciken', 'birimde_bekleyen', 'acik']);
  await office.call('requests', 'close', { id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today, resultText: '' });
  expect(await boxes('2026-12-23')).toEqual(['bildirilecek']);
  await office.call('requests', 'notify', { id, who: 'Hasan Işık', how: 'telefon', on: office.today, note: '' });
  expect(await boxes('2026-12-24')).toEqual([]);
});

test('the most urgent come by their last day, the newest by their number', async () => {
  const late = await office.create({ channel: 'dilekce' });
  const soon = await office.create({ channel: 'mbs', externalDate: '2026-11-10' });
  const { urgent, latest } = await summary();
  expect(urgent.map(({ number }) => number)).toEqual([soon.number, late.number]);
  expect(latest.map(({ number }) => number)).toEqual([soon.number, late.number]);
});

test('the first steps follow the data', async () => {
  const done = async () => (await summary()).firstSteps.filter((step) => step.done).map(({ code }) => code);
  expect(await done()).toEqual(['mahalleler', 'muhtarlar', 'birimler']);
  const { id } = await office.create();
  expect(await done()).toContain('ilk_talep');
  await office.call('requests', 'handOff', { requestIds: [id], unitId: office.fen, sentOn: office.today, paperNo: '', note: '' });
  expect(await done()).toContain('ilk_havale');
});

test('an empty office has empty boxes', async () => {
  const { counts, urgent, latest } = await summary();
  expect(Object.values(counts).every((count) => count === 0)).toBe(true);
  expect([urgent, latest]).toEqual([[], []]);
});

test('one box finds requests, neighbourhoods, people, NGOs and units', async () => {
  const { number } = await office.create({ subject: 'Çiçek dikimi' });
  await office.call('ngos', 'create', { name: 'Çiçek Severler Derneği', field: 'Çevre', neighbourhoodId: null, phone: '', email: '', address: '', note: '', closedOn: null });
  const hits = async (text: string) => (await office.call('search', 'everything', { text })).map(({ kind, title, detail }) => [kind, title, detail]);
  expect(await hits('CICEK')).toEqual([
    ['talep', `${number} Çiçek dikimi`, 'Hasan Işık · Yeni · Kayıt alındı'],
    ['mahalle', 'Çiçek Mahallesi', 'Gül Çınar · 0 (533) 765 43 21'],
    ['stk', 'Çiçek Severler Derneği', 'Çevre'],
  ]);
  expect(await hits('isik')).toContainEqual(['kisi', 'Hasan Işık', 'Muhtar · Yeni · 0 (532) 123 45 67']);
  expect(await hits('4321')).toContainEqual(['kisi', 'Gül Çınar', 'Muhtar · Çiçek · 0 (533) 765 43 21']);
  expect((await hits('fen'))[0]).toEqual(['birim', 'Fen İşleri Müdürlüğü', '']);
  expect((await hits('1'))[0]?.[1]).toBe('2026/0001 Çiçek dikimi');
  for (const nothing of ['', '%', '"', '*', '_', "'--"]) expect(await hits(nothing)).toEqual([]);
  await Promise.all(Array.from({ length: 12 }, () => office.create({ subject: 'çukur' })));
  expect(await hits('çukur')).toHaveLength(8);
});
