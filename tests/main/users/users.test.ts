import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { losesLastMudur, type Member } from '../../../main/features/users/rules.ts';
import { roles, type Role } from '../../../preload/contract/rights.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice({ person: 'door' });
  const details = { province: 'Muğla', district: 'Köyceğiz', institution: 'X', unit: 'Y', insideMetropolitan: true, logo: '', userName: 'Zeynep Kaya' };
  await office.call('office', 'setUp', { office: details, neighbourhoods: [], units: [], muhtars: [], termStart: '2024-04-01' });
});
afterEach(() => office.close());

const list = () => office.call('users', 'list', {});
const add = async (name: string, role: Role) => (await office.call('users', 'save', { name, role })).id;
const ownPin = (pin: string | null, current = '') => office.call('users', 'setOwnPin', { current, pin });
const all = (sql: string) => office.database.source.query<Record<string, unknown>[]>(sql);

describe('users', () => {
  test('stand in Turkish order, with what each may', async () => {
    await add('Ömer Ünal', 'izleyici');
    await add('Çiğdem Ilgın', 'memur');
    expect((await list()).map(({ name, role }) => [name, role])).toEqual([['Çiğdem Ilgın', 'memur'], ['Ömer Ünal', 'izleyici'], ['Zeynep Kaya', 'mudur']]);
  });

  test('no two have one name, however it is written', async () => {
    for (const name of ['zeynep kaya', 'ZEYNEP KAYA', ' Zeynep  Kaya ']) expect((await office.refused('users', 'save', { name, role: 'memur' })).failure.code, name).toBe('conflict');
    expect((await office.refused('users', 'save', { name: '…', role: 'memur' })).fields).toHaveProperty('name');
    expect((await office.refused('users', 'save', { id: 9, name: 'x', role: 'memur' })).failure.code).toBe('notFound');
  });

  test('called otherwise they keep their drafts and go on under the new name; the history keeps the old one', async () => {
    await office.call('drafts', 'keep', { form: 'requests.create', place: '/requests/new#a', title: 'Yeni talep', content: '{}' });
    await office.call('users', 'save', { id: 1, name: 'Zeynep Kaya Öz', role: 'mudur' });
    expect(await office.call('drafts', 'list', {})).toHaveLength(1);
    await office.call('units', 'create', { name: 'Fen İşleri' });
    expect(await all(`SELECT actor FROM history WHERE entity = 'unit' AND field = ''`)).toEqual([{ actor: 'Zeynep Kaya Öz' }]);
    expect(await all(`SELECT field, old_value, new_value, actor FROM history WHERE entity = 'app_user' AND field <> ''`)).toEqual([{ field: 'name', old_value: 'Zeynep Kaya', new_value: 'Zeynep Kaya Öz', actor: 'Zeynep Kaya' }]);
  });

  test('whoever leaves stays in the list with the last day, and may come back', async () => {
    const elif = await add('Elif Şahin', 'memur');
    await office.call('users', 'setActive', { id: elif, active: false });
    expect((await list()).find(({ id }) => id === elif)?.activeTo).toBe('2026-11-22');
    await office.call('users', 'setActive', { id: elif, active: true });
    expect((await list()).find(({ id }) => id === elif)?.activeTo).toBeNull();
    await expect(office.database.source.query('DELETE FROM app_user')).rejects.toThrow('never deleted');
  });

  test('what was done to users is not taken back by Ctrl+Z', async () => {
    const before = office.steps.length;
    const elif = await add('Elif Şahin', 'memur');
    await office.call('users', 'setActive', { id: elif, active: false });
    await office.call('users', 'saveSettings', { idleMinutes: 5 });
    expect(office.steps.length).toBe(before);
  });
});

describe('the last müdür', () => {
  test('is neither demoted nor sent away', async () => {
    expect((await office.refused('users', 'save', { id: 1, name: 'Zeynep Kaya', role: 'memur' })).fields.role).toContain('son müdür');
    expect((await office.refused('users', 'setActive', { id: 1, active: false })).failure.message).toContain('son müdür');
    const elif = await add('Elif Şahin', 'mudur');
    expect((await office.refused('users', 'setActive', { id: 1, active: false })).failure.message).toContain('Kendi hesabınızı');
    await office.call('users', 'setActive', { id: elif, active: false });
    expect((await office.refused('users', 'save', { id: 1, name: 'Zeynep Kaya', role: 'izleyici' })).fields.role).toContain('son müdür');
  });

  test('a demoted one may nothing more from that moment on', async () => {
    await add('Elif Şahin', 'mudur');
    await office.call('users', 'save', { id: 1, name: 'Zeynep Kaya', role: 'memur' });
    expect((await office.refused('users', 'list', {})).failure.code).toBe('forbidden');
  });

  test('whatever is done, somebody is left who leads the office', () => {
    const member = fc.record({ role: fc.constantFrom(...roles), activeTo: fc.constantFrom(null, '2026-11-22') });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 5 }), fc.array(fc.tuple(fc.nat(4), member), { maxLength: 20 }), (start, changes) => {
        let members: Member[] = [{ id: 0, role: 'mudur', activeTo: null }, ...start.map((one, at) => ({ ...one, id: at + 1 }))];
        for (const [at, change] of changes) {
          const after = { ...change, id: at };
          if (losesLastMudur(members, after)) continue;
          members = members.map((one) => (one.id === after.id ? after : one));
          expect(members.some(({ role, activeTo }) => role === 'mudur' && activeTo === null)).toBe(true);
        }
      }),
    );
  });
});

describe('PINs of others', () => {
  test('a müdür gives one to anybody else, once there is an own one', async () => {
    const elif = await add('Elif Şahin', 'memur');
    expect((await office.refused('users', 'givePin', { id: elif, pin: '7001' })).failure.message).toContain('Önce kendi PIN’inizi');
    await ownPin('2580');
    await office.call('users', 'givePin', { id: elif, pin: '7001' });
    expect((await list()).find(({ id }) => id === elif)).toMatchObject({ hasPin: true, temporaryPin: true });
    expect((await office.refused('users', 'givePin', { id: 1, pin: '7001' })).failure.message).toContain('PIN’imi değiştir');
    await office.call('users', 'clearPin', { id: elif });
    expect((await list()).find(({ id }) => id === elif)).toMatchObject({ hasPin: false, temporaryPin: false });
    const second = await add('Ömer Ünal', 'mudur');
    expect((await office.refused('users', 'clearPin', { id: second })).failure.message).toContain('herkes müdür olarak girebilir');
    await office.call('users', 'setActive', { id: elif, active: false });
    expect((await office.refused('users', 'givePin', { id: elif, pin: '7001' })).failure.message).toContain('etkinleştirin');
  });
});

describe('the own PIN', () => {
  test('is changed only by who knows it, and taken away as well', async () => {
    const { recoveryCode } = await ownPin('2580');
    expect(recoveryCode).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect((await office.refused('users', 'setOwnPin', { current: '0000', pin: '4862' })).fields).toHaveProperty('current');
    expect((await office.refused('users', 'setOwnPin', { current: '2580', pin: '1234' })).fields).toHaveProperty('pin');
    await ownPin('4862', '2580');
    expect((await office.refused('users', 'newRecoveryCode', { current: '2580' })).fields).toHaveProperty('current');
    const next = await office.call('users', 'newRecoveryCode', { current: '4862' });
    expect(next.recoveryCode).not.toBe(recoveryCode);
    await ownPin(null, '4862');
    expect((await list())[0]).toMatchObject({ hasPin: false, hasRecoveryCode: false });
  });

  test('the müdür’s stays while others have one', async () => {
    const elif = await add('Elif Şahin', 'memur');
    await ownPin('2580');
    await office.call('users', 'givePin', { id: elif, pin: '7001' });
    expect((await office.refused('users', 'setOwnPin', { current: '2580', pin: null })).failure.message).toContain('Önce onların PIN’lerini');
  });
});

test('the lock by itself: ten minutes, one to sixty, or never', async () => {
  await ownPin('2580');
  const idle = async () => (await office.call('session', 'status', {})).idleMinutes;
  expect(await office.call('users', 'settings', {})).toEqual({ idleMinutes: 10 });
  expect(await idle()).toBe(10);
  for (const idleMinutes of [0, 61, 1.5]) expect((await office.refused('users', 'saveSettings', { idleMinutes })).fields).toHaveProperty('idleMinutes');
  await office.call('users', 'saveSettings', { idleMinutes: 1 });
  expect(await idle()).toBe(1);
  await office.call('users', 'saveSettings', { idleMinutes: null });
  expect(await idle()).toBeNull();
});
