import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '../../db/open.ts';
import { listNeighbourhoods, listPeople, listUnits } from '../../db/queries/directory.ts';
import { searchCondition } from '../../db/queries/directory-search.ts';
import { closeNeighbourhood, findByName, insertAlias, insertNeighbourhood, renameNeighbourhood, resolveNeighbourhood } from '../../db/repositories/neighbourhoods.ts';
import { findOrAddPerson } from '../../db/repositories/people.ts';
import { insertTerm } from '../../db/repositories/seats.ts';
import type { Writer } from '../../db/unit-of-work.ts';

let database: OpenDatabase;
beforeEach(async () => {
  database = await openDatabase({ path: ':memory:', today: '2026-11-22' });
});
afterEach(() => database.close());

const occasion = { actor: 'Deneme Memuru', today: '2026-11-22', now: '2026-11-22T10:00:00', operation: 'test' };
const write = <T>(work: (writer: Writer) => Promise<T>) => database.work.write(occasion, work);
const values = { kind: 'merkez', code: '', population: null, populationYear: null, households: null, note: '' } as const;
const add = (writer: Writer, name: string) => insertNeighbourhood(writer, name, null, values);

describe('names of neighbourhoods', () => {
  test('the one that carries the name today goes before an alias, a former name and a closed one', async () => {
    await write(async (writer) => {
      const closed = await add(writer, 'Yeni');
      const former = await add(writer, 'Cumhuriyet');
      await closeNeighbourhood(writer, closed, former, '2020-01-01');
      await renameNeighbourhood(writer, { id: former, name: 'Yeni' }, 'Cumhuriyet', '2021-01-01');
      const alias = await add(writer, 'Yayla');
      expect(await resolveNeighbourhood(writer, 'YENİ MH.')).toEqual({ id: former, name: 'Cumhuriyet' });
      await insertAlias(writer, alias, 'Yeni Mah.');
      expect(await resolveNeighbourhood(writer, 'YENİ MH.')).toEqual({ id: alias, name: 'Yayla' });
      const name = await add(writer, 'Yeni');
      expect((await findByName(writer, 'yeni')).map(({ id, match }) => [id, match])).toEqual([
        [name, 'name'],
        [alias, 'alias'],
        [former, 'formerName'],
        [closed, 'closedName'],
      ]);
      expect(await resolveNeighbourhood(writer, '')).toBeNull();
      expect(await findByName(writer, '?!')).toEqual([]);
    });
  });

  test('two open neighbourhoods of one key never get in, whatever the handler missed', async () => {
    await expect(
      write(async (writer) => {
        await add(writer, 'Yeni');
        await add(writer, 'YENİ MAHALLESİ');
      }),
    ).rejects.toThrow('UNIQUE');
    expect(await database.source.query('SELECT * FROM neighbourhood')).toEqual([]);
  });
});

test('a person without a phone is never taken for a namesake', async () => {
  await write(async (writer) => {
    const [a, b] = [await findOrAddPerson(writer, { name: 'Ali Er', phone: '' }), await findOrAddPerson(writer, { name: 'Ali Er', phone: '' })];
    expect(a).not.toBe(b);
    const [c, d] = [await findOrAddPerson(writer, { name: 'Ali Er', phone: '+905321234567' }), await findOrAddPerson(writer, { name: 'ALİ ER', phone: '+905321234567' })];
    expect(c).toBe(d);
  });
});

describe('counts of open requests', () => {
  test('a request made in office and by name counts once for the person', async () => {
    await write(async (writer) => {
      const place = await add(writer, 'Yeni');
      const person = await findOrAddPerson(writer, { name: 'Hasan Işık', phone: '+905321234567' });
      const seat = await insertTerm(writer, { personId: person, neighbourhoodId: place, role: 'muhtar', position: null, acting: false, startDate: '2024-03-31', startReason: 'secim', endDate: null });
      const request = (seq: number, seatId: number | null, personId: number | null) =>
        writer.run(
          `INSERT INTO request (year, seq, number, registered_on, channel, type, subject, requester_kind, requester_name, requester_sort, state, neighbourhood_id, seat_term_id, person_id)
           VALUES (2026, ?, ?, '2026-11-02', 'telefon', 'istek', 'x', 'kisi', 'x', 'x', 'acik', ?, ?, ?)`,
          [seq, `2026/${seq}`, place, seatId, personId],
        );
      await request(1, seat, person);
      await request(2, seat, null);
      await request(3, null, person);
      const { rows } = await listPeople(writer, { text: '', role: null, offset: 0, limit: 10 });
      expect(rows).toMatchObject([{ id: person, openRequests: 3, role: 'muhtar', acting: 0 }]);
      expect(await listNeighbourhoods(writer, { text: '', withClosed: false })).toMatchObject([{ openRequests: 3 }]);
      expect(await listUnits(writer, { text: '', withClosed: false })).toEqual([]);
    });
  });

  test('walk over the open requests, not over all of them', async () => {
    const plan: { detail: string }[] = await database.source.query(
      `EXPLAIN QUERY PLAN SELECT +neighbourhood_id AS id, COUNT(*) FROM request WHERE state IN ('acik', 'birimde', 'yanitlandi') GROUP BY +neighbourhood_id`,
    );
    expect(plan[0]?.detail).toMatch(/USING (COVERING )?INDEX request_open/);
  });
});

describe('search condition', () => {
  test.each([
    ['', 0],
    ['  "*%_ ', 0],
    ['Işık HASAN', 4],
    ['4567', 4],
    ['0 (532) 123 45 67', 12],
  ])('%s takes %i parameters', (text, count) => {
    const { sql, parameters } = searchCondition(text, 'name_fold', ['phone', 'phone2']);
    expect(parameters).toHaveLength(count);
    expect(sql.split('?')).toHaveLength(count + 1);
    expect(sql).not.toMatch(/Işık|4567/);
  });
});
