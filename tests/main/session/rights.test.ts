import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '../../../db/open.ts';
import type { Services } from '../../../main/app/services.ts';
import { Refusal } from '../../../main/bridge/failure.ts';
import type { AllHandlers } from '../../../main/bridge/handlers.ts';
import { createRouter, type Route } from '../../../main/bridge/router.ts';
import { handlers } from '../../../main/features/index.ts';
import type { Person } from '../../../main/session/session.ts';
import { contract } from '../../../preload/contract/index.ts';
import type { Contract, Kind } from '../../../preload/contract/operation.ts';
import { may, rightOf, rights, roles, waysOut, type Role } from '../../../preload/contract/rights.ts';
import { openOffice } from '../../fixtures/office.ts';

const operations = Object.entries(contract as Contract).flatMap(([feature, members]) => Object.entries(members).map(([name, { kind }]) => ({ feature, name, kind, right: rightOf(feature, name) })));

let database: OpenDatabase;
let person: Person | null | 'unopened';
let route: Route;
let reached: string | null = null;

// The real router, contract and database; a handler only says that it was reached.
beforeAll(async () => {
  database = await openDatabase({ path: ':memory:', today: '2026-11-22' });
  const watched = Object.entries(handlers).map(([feature, members]) => [feature, Object.fromEntries(Object.keys(members).map((name) => [name, () => void (reached = `${feature}.${name}`)]))]);
  const opened = <T>(value: T): T => {
    if (person === 'unopened') throw new Refusal('damaged');
    return value;
  };
  route = createRouter({
    handlers: Object.fromEntries(watched) as unknown as AllHandlers,
    services: {} as Services,
    work: async () => opened(database.work),
    person: async () => opened(person) as Person | null,
    troubled: async () => person === 'unopened',
    occasion: (operation, who) => ({ actor: who?.name ?? 'Program', today: '2026-11-22', now: '2026-11-22T10:00:00', operation }),
    log: { info: () => undefined, error: () => undefined, reference: () => 'H-000001' },
  });
});
afterAll(() => database.close());

/** 'in': past the door, whatever the input is then said to be; else the code of the refusal. */
async function ask(who: typeof person, feature: string, name: string): Promise<string> {
  person = who;
  reached = null;
  const reply = await route(feature, name, {});
  if (reply.ok || reply.error.code === 'invalid') return 'in';
  expect(reached).toBeNull();
  return reply.error.code;
}

const somebody = (role: Role): Person => ({ id: 1, name: 'Deneme', role });

describe('every operation', () => {
  test('has a row in the table, and there is no other row', () => {
    const named = Object.entries(rights).flatMap(([feature, members]) => Object.keys(members).map((name) => `${feature}.${name}`));
    expect(named.toSorted()).toEqual(operations.map(({ feature, name }) => `${feature}.${name}`).toSorted());
  });

  describe.each(roles)('asked for by %s', (role) => {
    test.each(operations)('$feature $name', async ({ feature, name, right }) => {
      const allowed = right === 'always' || roles.indexOf(role) >= roles.indexOf(right ?? 'mudur');
      expect(await ask(somebody(role), feature, name)).toBe(allowed ? 'in' : 'forbidden');
      expect(may(role, feature, name)).toBe(allowed);
    });
  });

  test.each(operations)('$feature $name while the window is locked', async ({ feature, name, right }) => {
    expect(await ask(null, feature, name)).toBe(right === 'always' ? 'in' : 'locked');
  });

  test.each(operations)('$feature $name while no records are open', async ({ feature, name, right }) => {
    expect(await ask('unopened', feature, name)).toBe(right === 'always' || waysOut.has(`${feature}.${name}`) ? 'in' : 'damaged');
  });
});

describe('the table keeps what it promises', () => {
  const allowed = (role: Role, kind: Kind) => operations.filter((operation) => operation.kind === kind && may(role, operation.feature, operation.name)).map(({ feature, name }) => `${feature}.${name}`);

  test('the door alone is open to all', () => {
    expect(operations.filter(({ right }) => right === 'always').map(({ feature, name }) => `${feature}.${name}`)).toEqual([
      'app.start', 'app.retryStart', 'app.quit', 'session.status', 'session.signIn', 'session.lock', 'session.recover',
      // The small window of the closing asks it.
      'backups.state',
    ]);
  });

  test('an izleyici writes nothing but that a record was opened', () => {
    expect(allowed('izleyici', 'write')).toEqual(['people.opened']);
  });

  test('a memur changes no setting of the office', () => {
    const memur = allowed('memur', 'write');
    for (const setting of ['office.save', 'users.save', 'users.setActive', 'users.saveSettings', 'deadlines.saveRule', 'deadlines.saveHoliday', 'catalogue.saveTopic', 'catalogue.saveReason', 'letters.saveTemplate', 'clocks.saveReminderSettings', 'files.saveSettings', 'ownFields.save']) {
      expect(memur).not.toContain(setting);
    }
    expect(memur).toEqual(expect.arrayContaining(['requests.create', 'requests.cancel', 'requests.close', 'people.change', 'undo.step']));
  });

  test.each(['__proto__', 'constructor', 'toString', 'yok'])('nobody may do what has no row: %s', (name) => {
    expect(may('mudur', name, 'list')).toBe(false);
    expect(may('mudur', 'units', name)).toBe(false);
  });
});

describe('with the real handlers', () => {
  const details = { province: 'Muğla', district: 'Köyceğiz', institution: 'X', unit: 'Y', insideMetropolitan: true, logo: '', userName: 'Zeynep Kaya' };
  const people: Record<Role, string> = { mudur: 'Zeynep Kaya', memur: 'Elif Şahin', izleyici: 'Kemal Işık' };

  test('an izleyici leaves every table as it was; a memur undoes what is theirs and nothing else', async () => {
    const office = await openOffice({ person: 'door' });
    await office.call('office', 'setUp', { office: details, neighbourhoods: ['Yeni'], units: [], muhtars: [], termStart: '2024-04-01' });
    const ids = { mudur: 1, memur: 0, izleyici: 0 };
    for (const role of ['memur', 'izleyici'] as const) ids[role] = (await office.call('users', 'save', { name: people[role], role })).id;
    const be = (role: Role) => office.call('session', 'signIn', { userId: ids[role], pin: '' });
    const refusal = async (promise: ReturnType<typeof office.refused>) => (await promise).failure;
    const unit = (name: string) => office.call('units', 'create', { name });

    await be('izleyici');
    const rows = async () => JSON.stringify([await office.database.source.query('SELECT * FROM unit'), await office.database.source.query('SELECT * FROM history'), await office.database.source.query('SELECT * FROM draft'), await office.database.source.query('SELECT * FROM setting')]);
    const before = await rows();
    expect((await refusal(office.refused('units', 'create', { name: 'Fen İşleri' }))).code).toBe('forbidden');
    expect((await refusal(office.refused('drafts', 'keep', { form: 'f', place: 'p', title: 't', content: '{}' }))).code).toBe('forbidden');
    expect((await refusal(office.refused('users', 'save', { id: ids.izleyici, name: people.izleyici, role: 'mudur' }))).code).toBe('forbidden');
    expect(await rows()).toBe(before);
    expect(await office.call('units', 'list', {})).toEqual([]);

    await be('mudur');
    await unit('Zabıta');
    const mudurs = office.steps.at(-1) ?? 0;
    await office.call('catalogue', 'saveReason', { name: 'Ödenek yok bu yıl' });
    const setting = office.steps.at(-1) ?? 0;
    await be('memur');
    await unit('Temizlik İşleri');
    const own = office.steps.at(-1) ?? 0;
    expect((await refusal(office.refused('undo', 'step', { step: mudurs }))).message).toContain('Zeynep Kaya yaptı');
    expect((await refusal(office.refused('undo', 'step', { step: setting }))).code).toBe('forbidden');
    await office.call('undo', 'step', { step: own });
    await unit('Park ve Bahçeler');
    const memurs = office.steps.at(-1) ?? 0;
    await be('mudur');
    await office.call('undo', 'step', { step: memurs });
    expect((await office.call('units', 'list', {})).map(({ name }) => name)).toEqual(['Zabıta']);
    await office.close();
  });
});
