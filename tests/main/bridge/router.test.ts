import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '../../../db/open.ts';
import { fieldRefusal } from '../../../main/bridge/failure.ts';
import type { AllHandlers } from '../../../main/bridge/handlers.ts';
import { createRouter, type Route } from '../../../main/bridge/router.ts';
import type { Services } from '../../../main/app/services.ts';
import type { Reply } from '../../../preload/contract/operation.ts';
import { errorText } from '../../../preload/contract/text.ts';

let database: OpenDatabase;
let route: Route;
const calls: string[] = [];
const logged: { readonly event: string; readonly facts: object }[] = [];

beforeAll(async () => {
  database = await openDatabase({ path: ':memory:', today: '2026-11-22' });
  const handlers = {
    units: {
      list: () => [],
      create: async (writer: { run(sql: string): Promise<void> }) => {
        await writer.run(`INSERT INTO setting (key, value) VALUES ('iz', '1')`);
        throw fieldRefusal('name', 'Bu ad kullanılıyor.');
      },
    },
    office: {
      get: () => {
        throw new TypeError('0532 Ayşe');
      },
    },
    app: {
      quit: () => null,
      start: ({ occasion }: { occasion: object }) => occasion,
    },
  };
  route = createRouter({
    handlers: handlers as unknown as AllHandlers,
    services: {} as Services,
    work: async (kind) => {
      calls.push(kind);
      return database.work;
    },
    person: async () => ({ id: 1, name: 'Deneme', role: 'mudur' }),
    troubled: async () => false,
    occasion: (operation) => ({ actor: 'Deneme', today: '2026-11-22', now: '2026-11-22T10:00:00', operation }),
    log: { info: (event, facts = {}) => void logged.push({ event, facts }), error: (event, facts) => void logged.push({ event, facts }), reference: () => 'H-0000AB' },
  });
});
afterAll(() => database.close());

const code = async (reply: Promise<Reply<unknown>>) => {
  const answer = await reply;
  return answer.ok ? 'ok' : answer.error.code;
};

describe('finding the operation', () => {
  test.each<[string, unknown, unknown]>([
    ['an unknown feature', 'yok', 'list'],
    ['an unknown operation', 'units', 'yok'],
    ['the prototype of the contract', '__proto__', 'toString'],
    ['a method of every object', 'constructor', 'assign'],
    ['a method of a feature', 'units', 'hasOwnProperty'],
    ['__proto__ of a feature', 'units', '__proto__'],
    ['a property of an operation', 'units.list', 'kind'],
    ['no names', undefined, undefined],
    ['a number', 1, 2],
    ['a list', ['units'], ['list']],
    ['an object that cannot become text', { toString: 1, valueOf: 1 }, 'list'],
    ['an object without a prototype', Object.create(null), 'list'],
  ])('%s is no operation', async (_name, feature, operation) => {
    expect(await code(route(feature, operation, {}))).toBe('unknownOperation');
  });

  test('a declared operation without a handler is refused and does not throw', async () => {
    expect(await code(route('units', 'get', { id: 1 }))).toBe('unknownOperation');
  });
});

describe('the input', () => {
  test.each<[string, unknown]>([
    ['a Map', new Map()],
    ['a Date', { id: new Date(0) }],
    ['a function', { id: () => 1 }],
    ['an own __proto__', JSON.parse('{"__proto__": {"id": 1}}')],
    ['an enormous text', { name: 'x'.repeat(5_000_000) }],
    ['a text where an object belongs', 'DROP TABLE request'],
  ])('%s never reaches a handler', async (_name, input) => {
    const before = calls.length;
    expect(await code(route('units', 'create', input))).toBe('invalid');
    expect(calls.length).toBe(before);
  });

  test('each field is told what is wrong with it', async () => {
    const reply = await route('units', 'create', { name: '' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid', ref: null, fields: [{ field: 'name', message: expect.stringMatching(/\S/) }] } });
  });
});

describe('the answer', () => {
  test('a foreseen refusal comes with its field, and its transaction is rolled back', async () => {
    const reply = await route('units', 'create', { name: 'Fen İşleri', shortName: '', phone: '' });
    expect(reply).toMatchObject({ ok: false, error: { fields: [{ field: 'name', message: 'Bu ad kullanılıyor.' }] } });
    expect(await database.source.query(`SELECT * FROM setting WHERE key = 'iz'`)).toEqual([]);
  });

  test('a fault of the program becomes a number; its words stay inside', async () => {
    const reply = await route('office', 'get', {});
    expect(reply).toEqual({ ok: false, error: { code: 'internal', message: errorText.internal, fields: [], ref: 'H-0000AB' } });
    expect(logged.at(-1)).toEqual({ event: 'failed', facts: { name: 'office.get', code: 'internal', ref: 'H-0000AB' } });
  });

  test('reads wait for the records, writes for the verdict on them, acts for neither', async () => {
    calls.length = 0;
    await route('units', 'list', {});
    await route('app', 'quit', {});
    expect(calls).toEqual(['read']);
    await route('units', 'create', { name: 'x', shortName: '', phone: '' });
    expect(calls).toEqual(['read', 'write']);
  });

  test('a handler is told who, when and which operation', async () => {
    expect(await route('app', 'start', undefined)).toEqual({
      ok: true,
      step: null,
      value: { actor: 'Deneme', today: '2026-11-22', now: '2026-11-22T10:00:00', operation: 'app.start', undoable: expect.any(Function) },
    });
  });

  test('the log holds names and durations only', async () => {
    await route('units', 'create', { name: 'Gizli Ad', shortName: '', phone: '0532 123 45 67', note: '' });
    expect(JSON.stringify(logged)).not.toMatch(/Gizli|532/);
  });
});
