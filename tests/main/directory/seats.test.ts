import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';
import { historyOf, muhtar, neighbourhood, person } from './sample.ts';

let office: TestOffice;
let yeni: number;
let yayla: number;
beforeEach(async () => {
  office = await openOffice();
  yeni = await neighbourhood(office, 'Yeni');
  yayla = await neighbourhood(office, 'Yayla', '2014-03-30');
});
afterEach(() => office.close());

const refuseMuhtar = async (personId: number, neighbourhoodId: number, startDate: string, more: object = {}) =>
  (await office.refused('people', 'startTerm', { personId, neighbourhoodId, role: 'muhtar', startDate, startReason: 'secim', ...more })).fields;

describe('muhtar', () => {
  test('a new one ends the sitting one the day before', async () => {
    const old = await muhtar(office, await person(office, 'Hasan Işık'), yeni, '2019-03-31');
    expect(old.ended).toBeNull();
    const next = await muhtar(office, await person(office, 'Ayşe Çınar'), yeni, '2024-03-31');
    expect(next.ended).toBe('Hasan Işık');
    const { seats, muhtar: sitting } = await office.call('neighbourhoods', 'get', { id: yeni });
    expect(sitting).toBe('Ayşe Çınar');
    expect(seats).toMatchObject([
      { person: 'Ayşe Çınar', startDate: '2024-03-31', endDate: null, endReason: null },
      { person: 'Hasan Işık', startDate: '2019-03-31', endDate: '2024-03-30', endReason: 'sure_doldu' },
    ]);
    expect(await historyOf(office, 'seat_term', old.id)).toMatchObject([
      { field: '' },
      { field: 'end_date', old_value: null, new_value: '2024-03-30', actor: 'Deneme Memuru', operation: 'people.startTerm' },
      { field: 'end_reason', old_value: null, new_value: 'sure_doldu' },
    ]);
  });

  test('the same person may be elected again; the planned end of a term does not stand in the way', async () => {
    const id = await person(office, 'Hasan Işık');
    await muhtar(office, id, yeni, '2019-03-31', { endDate: '2024-04-15' });
    expect((await muhtar(office, id, yeni, '2024-03-31', { endDate: '2029-03-25' })).ended).toBe('Hasan Işık');
    expect((await office.call('people', 'get', { id })).seats.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2024-03-31', '2029-03-25'],
      ['2019-03-31', '2024-03-30'],
    ]);
  });

  test('an older term fits before the sitting one, an overlapping one is refused', async () => {
    await muhtar(office, await person(office, 'Ayşe Çınar'), yeni, '2024-03-31');
    const old = await person(office, 'Hasan Işık');
    expect(await refuseMuhtar(old, yeni, '2019-03-31')).toEqual({ startDate: expect.stringContaining('Ayşe Çınar, 31.03.2024 tarihinden beri Yeni Mahallesi muhtarı') });
    expect(await refuseMuhtar(old, yeni, '2025-01-01', { endDate: '2025-06-30' })).toHaveProperty('startDate');
    expect((await muhtar(office, old, yeni, '2019-03-31', { endDate: '2024-03-30' })).ended).toBeNull();
    expect((await office.call('neighbourhoods', 'get', { id: yeni })).muhtar).toBe('Ayşe Çınar');
  });

  test('an acting one stands for the elected one while it runs, and leaves when somebody is elected', async () => {
    const elected = await muhtar(office, await person(office, 'Hasan Işık'), yeni, '2024-03-31');
    const acting = await muhtar(office, await person(office, 'Ali Er'), yeni, '2026-03-01', { startReason: 'vekalet' });
    expect(acting.ended).toBeNull();
    expect((await office.call('neighbourhoods', 'list', { text: 'yeni' }))[0]).toMatchObject({ muhtar: 'Ali Er', muhtarActing: true });
    const again = await muhtar(office, await person(office, 'Can Su'), yeni, '2026-05-01', { acting: true });
    expect(again.ended).toBe('Ali Er');

    await office.call('people', 'endTerm', { id: elected.id, endDate: '2026-06-30', endReason: 'istifa' });
    expect((await muhtar(office, await person(office, 'Ece Ak'), yeni, '2026-09-06', { startReason: 'ara_secim' })).ended).toBe('Can Su');
    expect((await office.call('neighbourhoods', 'get', { id: yeni })).seats.map(({ person: who, endDate, acting: vekil }) => [who, endDate, vekil])).toEqual([
      ['Ece Ak', null, false],
      ['Can Su', '2026-09-05', true],
      ['Ali Er', '2026-04-30', true],
      ['Hasan Işık', '2026-06-30', false],
    ]);
  });

  test('nobody holds two seats, but a member may act for the muhtar', async () => {
    const id = await person(office, 'Hasan Işık');
    await muhtar(office, id, yeni, '2024-03-31');
    expect(await refuseMuhtar(id, yayla, '2024-04-01')).toEqual({ personId: 'Hasan Işık bu tarihte Yeni Mahallesi muhtarı. Önce o görevi bitirin.' });
    expect(await refuseMuhtar(id, yayla, '2024-04-01', { acting: true })).toHaveProperty('personId');

    const member = await person(office, 'Ali Er');
    await office.call('people', 'startTerm', { personId: member, neighbourhoodId: yeni, role: 'aza_asil', startDate: '2024-03-31', startReason: 'secim' });
    expect(await refuseMuhtar(member, yayla, '2026-03-01', { acting: true })).toHaveProperty('personId');
    await muhtar(office, member, yeni, '2026-03-01', { acting: true });
    expect((await office.call('people', 'get', { id: member })).office).toBe('Yeni Mahallesi muhtar vekili');
  });

  test.each([
    ['a day in the future', { startDate: '2026-11-23' }, 'startDate'],
    ['a day before the neighbourhood', { startDate: '2014-03-29' }, 'startDate'],
    ['a day that does not exist', { startDate: '2024-02-30' }, 'startDate'],
    ['an end before the start', { startDate: '2024-03-31', endDate: '2024-03-30' }, 'endDate'],
    ['a position', { startDate: '2024-03-31', position: 1 }, 'position'],
    ['nobody', { startDate: '2024-03-31', personId: 999 }, 'personId'],
    ['no place', { startDate: '2024-03-31', neighbourhoodId: 999 }, 'neighbourhoodId'],
  ])('%s is refused at its field', async (_name, more, field) => {
    const personId = await person(office, 'Hasan Işık');
    expect(Object.keys(await refuseMuhtar(personId, yayla, '', more))).toEqual([field]);
  });

  test('a closed neighbourhood takes nobody', async () => {
    await office.call('neighbourhoods', 'merge', { id: yeni, intoId: yayla, on: '2026-01-01' });
    expect((await refuseMuhtar(await person(office, 'Hasan Işık'), yeni, '2024-03-31')).neighbourhoodId).toContain('01.01.2026');
  });
});

describe('members', () => {
  const member = (personId: number, startDate: string, more: object = {}) =>
    office.call('people', 'startTerm', { personId, neighbourhoodId: yeni, role: 'aza_asil', startDate, startReason: 'secim', ...more });

  test('four full and four substitute ones take the free positions; a fifth is refused', async () => {
    for (const role of ['aza_asil', 'aza_yedek'] as const) {
      for (let n = 1; n <= 4; n++) await member(await person(office, `${role} ${n}`), '2024-03-31', { role });
    }
    const fifth = await person(office, 'Beşinci Kişi');
    const input = { personId: fifth, neighbourhoodId: yeni, role: 'aza_asil', startDate: '2024-03-31', startReason: 'secim' } as const;
    expect((await office.refused('people', 'startTerm', input)).fields).toEqual({ position: 'Bu mahallede dört asıl aza görevde. Önce birinin görevini bitirin.' });
    expect((await office.refused('people', 'startTerm', { ...input, position: 2 })).fields).toHaveProperty('startDate');
    expect((await office.refused('people', 'startTerm', { ...input, position: 2, startDate: '2025-01-01', startReason: 'ara_secim' })).fields).toHaveProperty('position');
    expect((await office.refused('people', 'startTerm', { ...input, position: 5 })).fields).toEqual({ position: 'Sıra 1 ile 4 arasında olmalı.' });
    expect((await office.refused('people', 'startTerm', { ...input, acting: true })).fields).toHaveProperty('acting');
    const { seats } = await office.call('neighbourhoods', 'get', { id: yeni });
    expect(seats.map(({ role, position }) => `${role} ${position}`)).toEqual([1, 2, 3, 4].map((n) => `aza_asil ${n}`).concat([1, 2, 3, 4].map((n) => `aza_yedek ${n}`)));
  });

  test('an election replaces the members of the last one by position', async () => {
    await member(await person(office, 'Eski Üye'), '2019-03-31');
    expect((await member(await person(office, 'Yeni Üye'), '2024-03-31')).ended).toBe('Eski Üye');
    expect((await office.call('people', 'list', { role: 'aza_asil' })).rows.map(({ name, office: seat }) => [name, seat])).toEqual([['Yeni Üye', 'Yeni Mahallesi asıl azası']]);
  });

  test('a seat that is left is free again, and one person sits once', async () => {
    const first = await person(office, 'Ali Er');
    const { id } = await member(first, '2024-03-31');
    const twice = await office.refused('people', 'startTerm', { personId: first, neighbourhoodId: yeni, role: 'aza_asil', position: 3, startDate: '2025-01-01', startReason: 'ara_secim' });
    expect(twice.fields).toHaveProperty('personId');
    await office.call('people', 'endTerm', { id, endDate: '2025-05-31', endReason: 'istifa' });
    await member(await person(office, 'Can Su'), '2025-06-01', { position: 1, startReason: 'ara_secim' });
  });
});

test('a term ends once, not before it began and not in the future', async () => {
  const { id } = await muhtar(office, await person(office, 'Hasan Işık'), yeni, '2024-03-31');
  const end = (endDate: string) => ({ id, endDate, endReason: 'vefat' }) as const;
  expect((await office.refused('people', 'endTerm', end('2024-03-30'))).fields.endDate).toContain('31.03.2024');
  expect((await office.refused('people', 'endTerm', end('2026-11-23'))).fields).toEqual({ endDate: 'Tarih bugünden ileri olamaz.' });
  await office.call('people', 'endTerm', end('2026-10-01'));
  expect((await office.refused('people', 'endTerm', end('2026-10-02'))).failure.code).toBe('rule');
  expect((await office.refused('people', 'endTerm', { ...end('2026-10-02'), id: 999 })).failure.code).toBe('notFound');
});
