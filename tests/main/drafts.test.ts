import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../fixtures/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const keep = (content: string, place = '/requests/new') => office.call('drafts', 'keep', { form: 'requests.create', place, title: 'Yeni talep', content });

test('a later draft of the same form and place takes the place of the earlier; newest first; a dropped one is gone', async () => {
  const first = await keep('{"subject":"Sok"}');
  expect(await keep('{"subject":"Sokak"}')).toEqual(first);
  office.today = '2026-11-23';
  const other = await keep('{}', '/requests/1');
  expect((await office.call('drafts', 'list', {})).map(({ id, content, savedAt }) => [id, content, savedAt])).toEqual([
    [other.id, '{}', '2026-11-23T10:00:00'],
    [first.id, '{"subject":"Sokak"}', '2026-11-22T10:00:00'],
  ]);
  await office.call('drafts', 'drop', { id: first.id });
  expect((await office.call('drafts', 'list', {})).map(({ id }) => id)).toEqual([other.id]);
});

test('a draft is nobody else’s, is no step to undo, and leaves no trace in the history', async () => {
  const { id } = await keep('{}');
  await office.database.source.query(`UPDATE draft SET actor = 'Başka Memur'`);
  expect(await office.call('drafts', 'list', {})).toEqual([]);
  await office.call('drafts', 'drop', { id });
  expect(await office.database.source.query('SELECT COUNT(*) AS n FROM draft')).toEqual([{ n: 1 }]);
  expect(office.steps).toEqual([]);
  expect(await office.database.source.query(`SELECT COUNT(*) AS n FROM history WHERE entity = 'draft'`)).toEqual([{ n: 0 }]);
});

test('more than half a million letters are refused in words', async () => {
  expect((await office.refused('drafts', 'keep', { form: 'x', place: 'y', title: 'z', content: 'a'.repeat(500_001) })).failure.code).toBe('invalid');
});
