import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { requests } from '../../preload/contract/requests.ts';
import { shippedViews } from '../../preload/contract/saved-views.ts';
import { isNarrowed, question, readFilter, writeFilter } from '../../renderer/features/requests/filter.ts';
import { ledgerOffice, type LedgerOffice } from './requests/ledger-office.ts';

const list = 'talepler' as const;
const columns = { widths: { topic: 300 }, order: ['number', 'topic'], hidden: ['channel'] };

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice();
});
afterEach(() => office.close());

const views = () => office.call('savedViews', 'list', { list });
const names = async () => (await views()).map(({ name }) => name);
const save = (name: string, more: { readonly key?: string | null; readonly replace?: boolean; readonly query?: string } = {}) => office.call('savedViews', 'save', { list, name, query: 'states=acik', arrangement: columns, ...more });

describe('shipped views', () => {
  test('are ten, and each is a filter that the ledger knows whole', async () => {
    expect(shippedViews.talepler).toHaveLength(10);
    expect(await names()).toEqual(shippedViews.talepler.map(({ name }) => name));
    for (const { query, name } of shippedViews.talepler) {
      const filter = readFilter(new URLSearchParams(query));
      expect(writeFilter(filter).toString(), name).toBe(new URLSearchParams([...new URLSearchParams(writeFilter(filter))]).toString());
      expect([...new URLSearchParams(query).keys()].toSorted(), name).toEqual([...writeFilter(filter).keys()].toSorted());
      expect(isNarrowed(filter)).toBe(true);
      expect(v.safeParse(requests.list.input, question(filter)).success).toBe(true);
      await office.call('requests', 'list', question(filter));
    }
  });

  test('"bu hafta" is another week next week', async () => {
    await office.create({ registeredOn: '2026-11-16' });
    const query = shippedViews.talepler.find(({ key }) => key === 'bu_hafta')?.query ?? '';
    const total = async () => (await office.call('requests', 'list', question(readFilter(new URLSearchParams(query))))).total;
    expect(await total()).toBe(1);
    office.today = '2026-11-23';
    expect(await total()).toBe(0);
  });

  test('are renamed, written over, hidden, and come back as they were shipped', async () => {
    await office.call('savedViews', 'rename', { list, key: 'geciken', name: 'Süresi geçen' });
    await office.call('savedViews', 'save', { list, key: 'acik', name: 'Açık', query: 'states=acik', arrangement: columns });
    await office.call('savedViews', 'hide', { list, key: 'bugun', hidden: true });
    const changed = await views();
    expect(changed.slice(0, 2)).toMatchObject([{ name: 'Süresi geçen', changed: true, query: 'view=geciken&sort=dueDate&order=asc' }, { key: 'bugun', hidden: true, changed: false }]);
    expect(changed.find(({ key }) => key === 'acik')).toMatchObject({ query: 'states=acik', arrangement: columns, changed: true });
    for (const key of ['geciken', 'acik', 'bugun']) await office.call('savedViews', 'remove', { list, key });
    expect(await names()).toEqual(shippedViews.talepler.map(({ name }) => name));
    expect((await views()).some(({ changed: is, hidden }) => is || hidden)).toBe(false);
  });
});

describe('own views', () => {
  test('keep filter, order and columns, and are last until they are moved', async () => {
    const { key } = await save('Fen, geciken', { query: 'view=geciken&unitIds=3&sort=unit&order=asc' });
    expect((await views()).at(-1)).toEqual({ key, name: 'Fen, geciken', query: 'view=geciken&unitIds=3&sort=unit&order=asc', arrangement: columns, shipped: false, changed: false, hidden: false });
    await office.call('savedViews', 'arrange', { list, keys: [key, 'acik'] });
    expect((await names()).slice(0, 3)).toEqual(['Fen, geciken', 'Açık', 'Geciken']);
    const { key: second } = await save('Sonraki');
    expect((await views()).at(-1)?.key).toBe(second);
  });

  test('a name is given once, in whatever letters; it is written over only where that was wanted', async () => {
    const { key } = await save('Işıklar');
    expect((await office.refused('savedViews', 'save', { list, name: 'ISIKLAR', query: '' })).fields).toEqual({ name: expect.stringContaining('“ISIKLAR” adında bir görünüm var') });
    expect((await office.refused('savedViews', 'save', { list, name: 'geciken', query: '' })).failure.code).toBe('conflict');
    expect(await save('ışıklar', { replace: true, query: 'states=birimde' })).toEqual({ key });
    expect((await views()).at(-1)).toMatchObject({ name: 'ışıklar', query: 'states=birimde' });
    await save('Öteki');
    expect((await office.refused('savedViews', 'rename', { list, key, name: 'öteki' })).fields).toEqual({ name: expect.stringContaining('Başka bir ad yazın') });
  });

  test('are removed, and undo brings them back', async () => {
    const { key } = await save('Geçici');
    await office.call('savedViews', 'remove', { list, key });
    expect(await names()).not.toContain('Geçici');
    expect((await office.refused('savedViews', 'remove', { list, key })).failure.code).toBe('notFound');
    await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
    expect((await views()).at(-1)).toMatchObject({ key, name: 'Geçici' });
  });

  test('stay with their user when he is called otherwise', async () => {
    const details = { province: 'Muğla', district: 'Köyceğiz', institution: 'X', unit: 'Y', insideMetropolitan: true, logo: '', userName: 'Deneme Memuru' };
    await office.call('office', 'setUp', { office: details, neighbourhoods: [], units: [], muhtars: [], termStart: '2024-04-01' });
    await save('Benim');
    const [user] = await office.call('users', 'list', {});
    await office.call('users', 'save', { id: user?.id ?? 0, name: 'Elif Kaya', role: 'mudur' });
    const rows = await office.database.work.read({ actor: '', today: '', now: '', operation: '' }, (reader) => reader.all('SELECT owner FROM saved_view'));
    expect(rows).toEqual([{ owner: 'Elif Kaya' }]);
  });

  test('no list, key or columns that do not exist', async () => {
    for (const input of [{ list: 'x' }, { list, key: "1; DROP TABLE saved_view" }, { list, key: '__proto__', name: 'x' }]) expect((await office.route('savedViews', 'remove', input)).ok).toBe(false);
    expect((await office.route('savedViews', 'save', { list, name: 'x', query: '', arrangement: { widths: { a: 1e9 }, order: [], hidden: [] } })).ok).toBe(false);
  });
});
