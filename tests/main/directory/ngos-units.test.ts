import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';
import { historyOf, neighbourhood, person, requestRow } from './sample.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('NGOs', () => {
  test('a name is taken while its NGO is open', async () => {
    const { id } = await office.call('ngos', 'create', { name: 'Köyceğiz Çevre Derneği', field: 'çevre' });
    const taken = await office.refused('ngos', 'create', { name: 'KÖYCEĞİZ ÇEVRE DERNEĞİ' });
    expect([taken.failure.code, taken.fields]).toEqual(['conflict', { name: '“Köyceğiz Çevre Derneği” rehberde zaten var.' }]);
    await office.call('ngos', 'change', { id, name: 'Köyceğiz Çevre Derneği', field: 'çevre', closedOn: '2026-06-01' });
    await office.call('ngos', 'create', { name: 'Köyceğiz Çevre Derneği' });
    expect(await office.call('ngos', 'list', {})).toHaveLength(1);
    expect(await office.call('ngos', 'list', { withClosed: true })).toHaveLength(2);
    expect((await office.refused('ngos', 'change', { id, name: 'Köyceğiz Çevre Derneği' })).fields).toHaveProperty('name');
    expect((await historyOf(office, 'ngo', id)).map(({ field }) => field)).toEqual(['', 'closed_on']);
  });

  test.each([
    ['a neighbourhood that is none', { neighbourhoodId: 99 }, 'neighbourhoodId'],
    ['a closing day in the future', { closedOn: '2026-11-23' }, 'closedOn'],
    ['a broken phone', { phone: '12' }, 'phone'],
    ['a broken address', { email: 'x@' }, 'email'],
  ])('%s is refused at its field', async (_name, more, field) => {
    expect(Object.keys((await office.refused('ngos', 'create', { name: 'Spor Kulübü', ...more })).fields)).toEqual([field]);
  });

  test('contacts are people of the directory; the same one is not made twice', async () => {
    const neighbourhoodId = await neighbourhood(office, 'Yeni');
    const { id } = await office.call('ngos', 'create', { name: 'Avcılar Kulübü', neighbourhoodId, phone: '0252 262 10 00' });
    const { id: other } = await office.call('ngos', 'create', { name: 'Spor Kulübü' });
    const personId = await person(office, 'Ali Er', '0532 123 45 67');
    const { id: contactId } = await office.call('ngos', 'addContact', { ngoId: id, name: 'ALİ ER', phone: '5321234567', title: 'Başkan', email: 'ali@er.org' });
    await office.call('ngos', 'addContact', { ngoId: other, name: 'Ali Er', phone: '5321234567' });
    expect((await office.call('people', 'list', {})).rows).toMatchObject([{ id: personId, email: 'ali@er.org' }]);
    expect((await office.refused('ngos', 'addContact', { ngoId: id, name: 'Ali Er', phone: '5321234567' })).fields).toHaveProperty('name');

    await requestRow(office, { ngoId: id });
    expect(await office.call('ngos', 'list', { text: 'ali' })).toMatchObject([{ id, contact: 'Ali Er', neighbourhood: 'Yeni', openRequests: 1 }, { id: other }]);
    expect((await office.call('ngos', 'list', { text: '1000' })).map(({ name }) => name)).toEqual(['Avcılar Kulübü']);
    expect((await office.call('ngos', 'get', { id })).contacts).toEqual([{ id: contactId, name: 'Ali Er', title: 'Başkan', phone: '+905321234567', email: 'ali@er.org' }]);
    expect(await office.call('ngos', 'timeline', { id })).toMatchObject([{ kind: 'talep', state: 'acik' }]);

    expect(await office.call('ngos', 'removeContact', { contactId })).toEqual({ id });
    expect((await office.call('ngos', 'get', { id })).contacts).toEqual([]);
    expect((await office.refused('ngos', 'removeContact', { contactId })).failure.code).toBe('rule');
    for (const operation of ['get', 'timeline'] as const) expect((await office.refused('ngos', operation, { id: 99 })).failure.code).toBe('notFound');
  });
});

describe('units', () => {
  const fen = { name: 'Fen İşleri Müdürlüğü', shortName: 'Fen' };

  test('a name is taken while its unit exists; a closed one keeps its records', async () => {
    const { id } = await office.call('units', 'create', { ...fen, validFrom: '2014-04-01' });
    expect((await office.refused('units', 'create', { name: 'FEN İŞLERİ MÜDÜRLÜĞÜ' })).fields).toHaveProperty('name');
    expect((await office.refused('units', 'create', { name: 'Zabıta Müdürlüğü', validFrom: '2026-11-23' })).fields).toHaveProperty('validFrom');
    const { id: zabita } = await office.call('units', 'create', { name: 'Zabıta Müdürlüğü' });
    expect((await office.refused('units', 'change', { id: zabita, name: 'Fen işleri müdürlüğü' })).fields).toHaveProperty('name');

    expect((await office.refused('units', 'end', { id, on: '2014-03-31' })).fields.on).toContain('01.04.2014');
    expect((await office.refused('units', 'end', { id, on: '2026-11-23' })).fields).toHaveProperty('on');
    await office.call('units', 'end', { id, on: '2026-11-01' });
    expect((await office.call('units', 'list', {})).map(({ name }) => name)).toEqual(['Zabıta Müdürlüğü']);
    expect((await office.call('units', 'list', { withClosed: true }))[0]).toMatchObject({ ...fen, validFrom: '2014-04-01', validTo: '2026-11-01' });
    expect((await office.refused('units', 'end', { id, on: '2026-11-02' })).failure.code).toBe('rule');
    expect((await office.refused('units', 'addStaff', { unitId: id, name: 'Can Su' })).failure.code).toBe('rule');
    await office.call('units', 'create', fen);
    expect((await historyOf(office, 'unit', id)).at(-1)).toMatchObject({ field: 'valid_to', new_value: '2026-11-01', operation: 'units.end' });
  });

  test('a unit with open requests is not closed', async () => {
    const { id } = await office.call('units', 'create', fen);
    await requestRow(office, { unitId: id, state: 'birimde' });
    expect((await office.call('units', 'list', {}))[0]?.openRequests).toBe(1);
    expect((await office.refused('units', 'end', { id, on: '2026-11-22' })).failure).toMatchObject({ code: 'rule', message: expect.stringContaining('1 açık talep') });
  });

  test('one of the staff is responsible', async () => {
    const { id } = await office.call('units', 'create', fen);
    const first = await office.call('units', 'addStaff', { unitId: id, name: 'Can Su', title: 'Müdür', phone: '0532 123 45 67', responsible: true });
    const second = await office.call('units', 'addStaff', { unitId: id, name: 'Ali Er', phone: '0532 123 45 68', email: 'ali@bel.tr', responsible: true });
    expect((await office.refused('units', 'addStaff', { unitId: id, name: 'CAN SU', phone: '5321234567' })).fields).toHaveProperty('name');
    expect((await office.call('units', 'get', { id })).staff.map(({ id: staffId, name, responsible }) => [staffId, name, responsible])).toEqual([
      [second.id, 'Ali Er', true],
      [first.id, 'Can Su', false],
    ]);
    expect(await office.call('units', 'list', { text: 'ali' })).toMatchObject([{ responsible: 'Ali Er' }]);

    await office.call('units', 'removeStaff', { staffId: second.id, on: '2026-11-22' });
    expect((await office.call('units', 'get', { id })).staff.map(({ name }) => name)).toEqual(['Can Su']);
    expect((await office.call('units', 'list', {}))[0]?.responsible).toBe('');
    expect((await office.refused('units', 'removeStaff', { staffId: second.id, on: '2026-11-22' })).failure.code).toBe('rule');
    expect((await office.refused('units', 'removeStaff', { staffId: first.id, on: '2026-11-23' })).fields).toHaveProperty('on');
    expect((await office.refused('units', 'get', { id: 99 })).failure.code).toBe('notFound');
  });
});
