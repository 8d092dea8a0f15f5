import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../../preload/contract/rights.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice({ person: 'door' });
});
afterEach(() => office.close());

const details = { province: 'Muğla', district: 'Köyceğiz', institution: 'KÖYCEĞİZ BELEDİYESİ', unit: 'Muhtarlık İşleri', insideMetropolitan: true, logo: '', userName: 'Zeynep Kaya' };
const setUp = () => office.call('office', 'setUp', { office: details, neighbourhoods: [], units: [], muhtars: [], termStart: '2024-04-01' });
const status = () => office.call('session', 'status', {});
const enter = (userId: number, pin = '', newPin: string | null = null) => office.call('session', 'signIn', { userId, pin, newPin });
const wrong = (userId: number, pin: string) => office.refused('session', 'signIn', { userId, pin });
const add = async (name: string, role: Role) => (await office.call('users', 'save', { name, role })).id;
const ownPin = (pin: string | null, current = '') => office.call('users', 'setOwnPin', { current, pin });
const code = async (promise: Promise<{ failure: { code: string } }>) => (await promise).failure.code;
const all = (sql: string) => office.database.source.query<Record<string, unknown>[]>(sql);

describe('an office as it always was', () => {
  test('opens without a question: before the first run, after it, and after a restart', async () => {
    expect(await status()).toEqual({ user: { id: 0, name: 'Kullanıcı', role: 'mudur', hasPin: false }, tiles: [], idleMinutes: null });
    await setUp();
    const alone = { user: { id: 1, name: 'Zeynep Kaya', role: 'mudur', hasPin: false }, idleMinutes: null };
    expect(await status()).toMatchObject(alone);
    office.restart();
    expect(await status()).toMatchObject(alone);
    await office.call('units', 'create', { name: 'Fen İşleri' });
    expect(await all(`SELECT DISTINCT actor FROM history WHERE entity = 'unit'`)).toEqual([{ actor: 'Zeynep Kaya' }]);
  });

  test('nobody locks themselves out before the first run', async () => {
    expect((await office.call('session', 'lock', {})).user?.id).toBe(0);
  });

  test('a lock without a PIN is opened by a click', async () => {
    await setUp();
    expect((await office.call('session', 'lock', {})).user).toBeNull();
    expect(await code(office.refused('requests', 'list', { text: '' }))).toBe('locked');
    expect((await enter(1)).status.user?.name).toBe('Zeynep Kaya');
    await office.call('requests', 'list', { text: '' });
  });
});

describe('at the door', () => {
  beforeEach(setUp);

  test('as soon as there is a PIN the start asks for it', async () => {
    await ownPin('2580');
    office.restart();
    expect(await status()).toMatchObject({ user: null, idleMinutes: 10, tiles: [{ name: 'Zeynep Kaya', hasPin: true, last: true, waitSeconds: 0 }] });
    expect((await wrong(1, '2581')).fields).toEqual({ pin: 'PIN yanlış. Yeniden deneyin.' });
    expect((await status()).user).toBeNull();
    expect((await enter(1, '2580')).status.user?.name).toBe('Zeynep Kaya');
  });

  test('two people without a PIN: the start asks who it is', async () => {
    await add('Elif Şahin', 'memur');
    office.restart();
    expect((await status()).user).toBeNull();
    expect((await enter(2)).status.user).toMatchObject({ name: 'Elif Şahin', role: 'memur' });
  });

  test('wrong tries cost more and more, a right PIN too has to wait, and then all is forgotten', async () => {
    await ownPin('2580');
    await office.call('session', 'lock', {});
    for (let tries = 1; tries <= 3; tries++) expect((await wrong(1, '0007')).failure.code).toBe('invalid');
    expect((await status()).tiles[0]?.waitSeconds).toBe(1);
    expect((await wrong(1, '2580')).failure.message).toContain('1 saniye bekleyin');
    office.pass(1);
    expect((await wrong(1, '0007')).fields).toEqual({ pin: 'PIN yanlış. Yeniden denemek için 5 saniye bekleyin.' });
    for (const seconds of [5, 15, 60, 120, 300]) {
      office.pass(seconds);
      await wrong(1, '0007');
    }
    expect((await wrong(1, '0007')).failure.message).toContain('5 dakika bekleyin');
    office.pass(300);
    expect((await enter(1, '2580')).status.user?.name).toBe('Zeynep Kaya');
    await expect.poll(() => all('SELECT wrong_tries AS n FROM user_secret')).toEqual([{ n: 0 }]);
  });

  test('neither a restart nor another date shortens the wait', async () => {
    await ownPin('2580');
    await office.call('session', 'lock', {});
    for (const seconds of [0, 0, 1, 5, 15]) {
      office.pass(seconds);
      await wrong(1, '0007');
    }
    office.restart();
    for (const today of ['2026-11-22', '2020-01-01', '2036-01-01']) {
      office.today = today;
      expect((await status()).tiles[0]?.waitSeconds, today).toBe(15);
    }
    office.pass(15);
    expect((await enter(1, '2580')).status.user).not.toBeNull();
  });

  test('tries that come at once are counted one by one', async () => {
    await ownPin('2580');
    await office.call('session', 'lock', {});
    const replies = await Promise.all(['0007', '0008', '0009', '2580'].map((pin) => office.route('session', 'signIn', { userId: 1, pin })));
    expect(replies.map(({ ok }) => ok)).toEqual([false, false, false, false]);
    expect(await all('SELECT wrong_tries AS n FROM user_secret')).toEqual([{ n: 3 }]);
  });

  test('one user’s wrong tries keep nobody else waiting', async () => {
    const elif = await add('Elif Şahin', 'memur');
    await ownPin('2580');
    await office.call('session', 'lock', {});
    for (let tries = 1; tries <= 3; tries++) await wrong(1, '0007');
    expect((await enter(elif)).status.user?.name).toBe('Elif Şahin');
  });

  test('who does not work here does not come in', async () => {
    const elif = await add('Elif Şahin', 'memur');
    await office.call('users', 'setActive', { id: elif, active: false });
    expect(await code(wrong(elif, ''))).toBe('notFound');
    expect(await code(wrong(99, ''))).toBe('notFound');
    expect((await status()).tiles.map(({ name }) => name)).toEqual(['Zeynep Kaya']);
  });

  test('a PIN from the müdür is changed before anything is answered', async () => {
    const elif = await add('Elif Şahin', 'memur');
    await ownPin('2580');
    await office.call('users', 'givePin', { id: elif, pin: '7001' });
    await office.call('session', 'lock', {});
    expect(await enter(elif, '7001')).toMatchObject({ newPinNeeded: true, recoveryCode: null, status: { user: null } });
    expect(await code(office.refused('requests', 'list', { text: '' }))).toBe('locked');
    expect((await office.refused('session', 'signIn', { userId: elif, pin: '7001', newPin: '7001' })).fields).toHaveProperty('newPin');
    expect((await office.refused('session', 'signIn', { userId: elif, pin: '7001', newPin: '1234' })).fields).toHaveProperty('newPin');
    expect((await enter(elif, '7001', '7139')).status.user?.name).toBe('Elif Şahin');
    await office.call('session', 'lock', {});
    expect((await wrong(elif, '7001')).fields).toHaveProperty('pin');
    expect((await enter(elif, '7139')).newPinNeeded).toBe(false);
    expect((await all(`SELECT actor, operation FROM history WHERE field = 'pin' AND entity_id = ${elif} ORDER BY id`))).toEqual([
      { actor: 'Zeynep Kaya', operation: 'users.givePin' },
      { actor: 'Elif Şahin', operation: 'session.signIn' },
    ]);
  });

  test('the code on paper lets a müdür in who forgot the PIN, once', async () => {
    const { recoveryCode } = await ownPin('2580');
    await office.call('session', 'lock', {});
    const ask = (typed: string, pin = '4862') => office.refused('session', 'recover', { userId: 1, code: typed, pin });
    expect((await ask('K7MP-2RTA-9HCE-YB4D')).fields).toHaveProperty('code');
    expect((await ask(recoveryCode ?? '', '1111')).fields).toHaveProperty('pin');
    const answer = await office.call('session', 'recover', { userId: 1, code: (recoveryCode ?? '').replaceAll('-', ' '), pin: '4862' });
    expect(answer.status.user?.name).toBe('Zeynep Kaya');
    expect(answer.recoveryCode).not.toBe(recoveryCode);
    await office.call('session', 'lock', {});
    expect((await ask(recoveryCode ?? '')).fields).toHaveProperty('code');
    expect((await enter(1, '4862')).status.user).not.toBeNull();
  });

  test('a memur has no code; wrong codes wait as wrong PINs do', async () => {
    const elif = await add('Elif Şahin', 'memur');
    await enter(elif);
    expect((await ownPin('7139')).recoveryCode).toBeNull();
    await office.call('session', 'lock', {});
    expect((await office.refused('session', 'recover', { userId: elif, code: 'x', pin: '4862' })).fields.code).toContain('kurtarma kodu yok');
    await enter(1);
    await ownPin('2580');
    for (let tries = 1; tries <= 3; tries++) await office.refused('session', 'recover', { userId: 1, code: 'x', pin: '4862' });
    expect((await wrong(1, '2580')).failure.message).toContain('1 saniye bekleyin');
  });
});

describe('nothing of a PIN leaves main', () => {
  test('no answer, journal, history or export has it', async () => {
    await setUp();
    await office.call('users', 'save', { id: 1, name: 'Zeynep Kaya', role: 'mudur' });
    const answers = [await ownPin('2580'), await office.call('users', 'list', {}), await status(), await enter(1, '2580')];
    const [secret] = await all('SELECT * FROM user_secret');
    const secrets = [secret?.['hash'], secret?.['salt'], secret?.['recovery_hash'], secret?.['recovery_salt']].map(String);
    expect(new Set(secrets).size).toBe(4);
    const kept = JSON.stringify([answers, await all('SELECT * FROM undo_change'), await all('SELECT * FROM history'), await all('SELECT * FROM setting'), await all('SELECT * FROM draft')]);
    for (const one of [...secrets, '2580']) expect(kept).not.toContain(one);
    expect(await all(`SELECT COUNT(*) AS n FROM undo_change WHERE entity IN ('app_user', 'user_secret')`)).toEqual([{ n: 0 }]);
  });
});
