import { describe, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '../../../db/open.ts';
import { purchaseRows } from '../../../db/repositories/purchases.ts';
import { courseOf } from '../../../main/features/purchases/model.ts';
import { isConsistent } from '../../../main/features/purchases/rules/quantities.ts';
import { stateOf, waitsSince } from '../../../main/features/purchases/rules/stages.ts';
import { settle } from '../../../main/features/purchases/settle.ts';
import { isWorkday } from '../../../main/features/deadlines/calendar.ts';
import { deadlineData } from '../../../main/features/deadlines/for-request.ts';
import { plans } from '../../../main/sample/purchases/plans.ts';
import { addDays, toDayNumber } from '../../../preload/contract/dates.ts';
import { purchaseDetail } from '../../../main/features/purchases/detail.ts';
import { fillSampleOffice } from '../../../main/sample/index.ts';
import { purchaseStates } from '../../../preload/contract/purchase-codes.ts';

async function onOffice<T>(today: string, work: (office: OpenDatabase, all: <Row>(sql: string) => Promise<Row[]>) => Promise<T>): Promise<T> {
  const office = await openDatabase({ path: ':memory:', today });
  try {
    await fillSampleOffice(office.work, today);
    const occasion = { actor: 'Deneme', today, now: `${today}T10:00:00`, operation: 'test' };
    return await work(office, <Row>(sql: string) => office.work.read(occasion, (reader) => reader.all<Row>(sql)));
  } finally {
    await office.close();
  }
}

describe.each(['2026-11-27', '2027-01-01', '2027-06-15', '2028-02-29'])('the purchases of the sample on %s', (today) => {
  test('every state is there, what is stored is what is computed, nothing lies ahead', { timeout: 120_000 }, () =>
    onOffice(today, async (office, all) => {
      const rows = await all<{ id: number; state: string; number: string; waitsSince: string | null }>('SELECT id, state, number, waits_since AS waitsSince FROM purchase ORDER BY year, seq');
      expect([...new Set(rows.map(({ state }) => state))].toSorted()).toEqual([...purchaseStates].toSorted());
      const occasion = { actor: 'Deneme', today, now: `${today}T10:00:00`, operation: 'test' };
      await office.work.read(occasion, async (reader) => {
        for (const row of rows) {
          const found = await purchaseRows(reader, row.id);
          const course = found && courseOf(found);
          expect(course && { state: stateOf(course), since: waitsSince(course), consistent: isConsistent(course) }, row.number).toEqual({ state: row.state, since: row.waitsSince, consistent: true });
        }
      });
      // On working days only, before today, within a year.
      const { table, settings } = await office.work.read(occasion, deadlineData);
      const happened = await all<{ day: string }>('SELECT happened_on AS day FROM purchase_event UNION SELECT happened_on FROM purchase_movement UNION SELECT opened_on FROM purchase');
      expect(happened.filter(({ day }) => day >= today || day < addDays(today, -366) || !isWorkday(toDayNumber(day), table, settings))).toEqual([]);
      expect(rows.length).toBeGreaterThanOrEqual(40);
      expect(rows.length).toBeLessThanOrEqual(60);
      const concluded = await all<{ n: number }>('SELECT count(*) AS n FROM purchase WHERE concluded_on IS NOT NULL');
      expect(concluded[0]?.n).toBe(plans.filter(({ steps }) => steps === 'son').length);
      // A bill is of the month before it came, and is not paid on the day after.
      expect((await all<{ subject: string }>('SELECT subject FROM purchase')).filter(({ subject }) => /[{}!]/.test(subject))).toEqual([]);
      expect(await all('SELECT number FROM purchase WHERE concluded_on IS NOT NULL AND julianday(concluded_on) - julianday(opened_on) < 3')).toEqual([]);
      // What the program would compute anew is what stands there.
      const before = await all('SELECT * FROM purchase ORDER BY id');
      await office.work.write({ ...occasion, undoable: false }, async (writer) => {
        for (const { id } of rows) await settle(writer, id);
      });
      expect(await all('SELECT * FROM purchase ORDER BY id')).toEqual(before);
      // Stuck at three places, and warned of.
      const stuck = await all<{ waits_on: string }>(`SELECT waits_on FROM purchase WHERE concluded_on IS NULL AND ended_on IS NULL AND julianday('${today}') - julianday(waits_since) > 10`);
      expect(new Set(stuck.map((each) => each.waits_on)).size).toBeGreaterThanOrEqual(3);
      const warned = await office.work.read(occasion, async (reader) => {
        const codes = new Set<string>();
        for (const { id } of rows) for (const { code } of (await purchaseDetail(reader, id)).warnings) codes.add(code);
        return codes;
      });
      // A year whose limits are not published yet has none to come near to.
      expect([...warned]).toEqual(expect.arrayContaining(today < '2027' ? ['bolme', 'sinir_yakin', 'tavan_yakin'] : ['bolme']));
      expect((await all('SELECT 1 FROM asset_holding WHERE returned_on IS NULL')).length).toBeGreaterThan(3);
      expect((await all(`SELECT 1 FROM purchase_movement WHERE kind = 'iade'`)).length).toBe(1);
      expect((await all('SELECT 1 FROM firm WHERE banned = 1')).length).toBe(1);
    }),
  );
});
