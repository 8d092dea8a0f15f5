import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '../../../db/open.ts';
import { neighbourhoodsOf } from '../../../db/seeds/provinces.ts';
import { getSetting } from '../../../db/settings.ts';
import { isWorkday } from '../../../main/features/deadlines/calendar.ts';
import { deadlineData } from '../../../main/features/deadlines/for-request.ts';
import { fillSampleOffice } from '../../../main/sample/index.ts';
import { channelCodes, outcomes, outcomesNeedingReason, requestStates, requestTypes } from '../../../preload/contract/codes.ts';
import { addDays, toDayNumber } from '../../../preload/contract/dates.ts';

const today = '2026-11-18';
const occasion = { actor: 'Deneme', today, now: `${today}T10:00:00`, operation: 'test' };

async function sampleOffice(): Promise<OpenDatabase> {
  const database = await openDatabase({ path: ':memory:', today });
  await fillSampleOffice(database.work, today);
  return database;
}

let office: OpenDatabase;
let again: OpenDatabase;
beforeAll(async () => {
  office = await sampleOffice();
  again = await sampleOffice();
}, 120_000);
afterAll(async () => {
  await office.close();
  await again.close();
});

function all<Row>(sql: string, database = office): Promise<Row[]> {
  return database.work.read(occasion, (reader) => reader.all<Row>(sql));
}
async function count(sql: string): Promise<number> {
  return (await all<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n ?? -1;
}

describe('the sample office', () => {
  test('says that it is a sample, and has the real neighbourhoods with their muhtars', async () => {
    expect(await office.work.read(occasion, (reader) => getSetting(reader, 'sample'))).toBe(true);
    const names = (await all<{ name: string }>('SELECT name FROM neighbourhood')).map(({ name }) => name);
    expect(names.toSorted()).toEqual((await neighbourhoodsOf('Muğla', 'Köyceğiz')).toSorted());
    expect(await count(`neighbourhood WHERE kind = 'kirsal' AND population > 0 AND population_year = 2025`)).toBeGreaterThan(10);
    const inOffice = await all<{ n: number }>(`SELECT count(*) AS n FROM seat_term WHERE role = 'muhtar' AND end_date IS NULL GROUP BY neighbourhood_id`);
    expect(inOffice.map(({ n }) => n)).toEqual(Array.from({ length: 25 }, () => 1));
    expect(await count(`seat_term WHERE start_reason = 'ara_secim'`)).toBe(1);
    expect(await count(`seat_term WHERE acting = 1 AND end_date IS NULL`)).toBe(1);
    expect(await count(`seat_term WHERE end_date = '2024-03-30' AND end_reason = 'sure_doldu'`)).toBeGreaterThan(8);
    expect(await count(`seat_term WHERE role = 'aza_yedek'`)).toBeGreaterThan(10);
    expect(await count(`ngo_contact`)).toBeGreaterThanOrEqual(6);
  });

  test('names nobody real: every phone is one that no operator gives', async () => {
    const phones = await all<{ phone: string }>(`SELECT phone FROM person UNION SELECT requester_phone FROM request UNION SELECT phone FROM ngo`);
    expect(phones.map(({ phone }) => phone).filter((phone) => !/^(|\+90500000\d{4}|\+90252000\d{4})$/.test(phone))).toEqual([]);
  });

  test('numbers run without gap in the order of registration', async () => {
    const rows = await all<{ year: number; seq: number; on: string }>('SELECT year, seq, registered_on AS "on" FROM request ORDER BY year, seq');
    expect(rows.length).toBeGreaterThan(900);
    expect(rows.length).toBeLessThan(1300);
    for (const [at, { year, seq, on }] of rows.entries()) {
      const before = rows[at - 1];
      expect(seq).toBe(before?.year === year ? before.seq + 1 : 1);
      expect(on >= (before?.on ?? '')).toBe(true);
    }
  });

  test('every channel, type, state and outcome is there', async () => {
    const values = async (column: string): Promise<string[]> => (await all<{ value: string }>(`SELECT DISTINCT ${column} AS value FROM request WHERE ${column} IS NOT NULL ORDER BY 1`)).map(({ value }) => value);
    expect(await values('channel')).toEqual([...channelCodes].sort());
    expect(await values('type')).toEqual([...requestTypes].sort());
    expect(await values('state')).toEqual([...requestStates].sort());
    expect(await values('outcome')).toEqual([...outcomes].sort());
    expect(await values('requester_kind')).toEqual(['kisi', 'muhtar', 'stk']);
    expect(await count(`hand_off WHERE state = 'iade'`)).toBeGreaterThan(20);
    expect(await count(`hand_off WHERE adequate = 0`)).toBeGreaterThan(20);
    expect(await count(`request WHERE reopen_count > 0`)).toBeGreaterThan(5);
    expect(await count(`request WHERE duplicate_of_id IS NOT NULL`)).toBeGreaterThan(5);
  });

  test('what is closed has an outcome, and what was not done a reason in words', async () => {
    expect(await count(`request WHERE state = 'kapali' AND (outcome IS NULL OR closed_on IS NULL)`)).toBe(0);
    const needing = outcomesNeedingReason.map((outcome) => `'${outcome}'`).join(', ');
    expect(await count(`request WHERE outcome IN (${needing}) AND (reason_id IS NULL OR reason_text = '')`)).toBe(0);
    expect(await count(`request WHERE outcome IN ('yapildi', 'kismen') AND (result_text = '' OR done_on IS NULL)`)).toBe(0);
    expect(await count(`request WHERE outcome = 'gorev_disi' AND forwarded_to = ''`)).toBe(0);
    expect(await count(`request WHERE outcome = 'mukerrer' AND duplicate_of_id IS NULL`)).toBe(0);
  });

  test('texts are whole: no brace left, no small first letter, no exclamation mark', async () => {
    const texts = await all<{ subject: string; text: string; result: string }>('SELECT subject, text, result_text || reason_text AS result FROM request');
    for (const { subject, text, result } of texts) {
      expect(`${subject}${text}${result}`).not.toMatch(/[{}!]|undefined/);
      expect(subject).toMatch(/^[\p{Lu}\d]/u);
      expect(text).toMatch(/^[\p{Lu}\d].*\.$/su);
    }
    expect(new Set(texts.map(({ subject }) => subject)).size).toBeGreaterThan(400);
  });

  test('nothing happens on a day off, today or later', async () => {
    const { table, settings } = await office.work.read(occasion, deadlineData);
    const days = await all<{ day: string }>(
      `SELECT registered_on AS day FROM request UNION SELECT happened_on FROM request_event UNION SELECT sent_on FROM hand_off UNION SELECT closed_on FROM request WHERE closed_on IS NOT NULL`,
    );
    expect(days.filter(({ day }) => day >= today || !isWorkday(toDayNumber(day), table, settings))).toEqual([]);
    expect(await count(`history WHERE at >= '${today}' AND actor <> 'Program'`)).toBe(0);
    expect(await count(`request_event e JOIN request r ON r.id = e.request_id WHERE substr(e.recorded_at, 1, 10) <> e.happened_on`)).toBe(0);
  });

  test('the history carries the day and the name of each step', async () => {
    expect(await count(`history h JOIN request r ON r.id = h.entity_id WHERE h.entity = 'request' AND h.field = 'closed_on' AND h.new_value IS NOT NULL AND substr(h.at, 1, 10) <> h.new_value`)).toBe(0);
    expect(await count(`history WHERE operation IN ('requests.close', 'requests.answer', 'requests.handOff')`)).toBeGreaterThan(5000);
    expect((await all<{ actor: string }>(`SELECT DISTINCT actor FROM history WHERE actor <> 'Program'`)).length).toBe(1);
  });

  test('a muhtar asks only while in office', async () => {
    expect(await count(`request r JOIN seat_term s ON s.id = r.seat_term_id WHERE r.registered_on < s.start_date OR r.registered_on > s.end_date`)).toBe(0);
  });

  test('today looks like a day in an office', async () => {
    const open = `request WHERE state IN ('acik', 'birimde', 'yanitlandi')`;
    expect(await count(open)).toBeGreaterThan(40);
    expect(await count(open)).toBeLessThan(75);
    expect(await count(`${open} AND due_date < '${today}'`)).toBe(8);
    expect(await count(`${open} AND due_date = '${today}'`)).toBe(2);
    expect(await count(`${open} AND due_date > '${today}' AND due_date <= '${addDays(today, 3)}'`)).toBeGreaterThan(2);
    expect(await count(`request WHERE state = 'birimde' AND unit_since < '${addDays(today, -10)}'`)).toBeGreaterThan(5);
    expect(await count(`request WHERE state = 'kapali' AND notified_on IS NULL`)).toBe(15);
    expect(await count(`request WHERE registered_on >= '${addDays(today, -3)}'`)).toBeGreaterThan(3);
  });

  test('every request can be found by its words', async () => {
    expect(await count('request')).toBe(await count('request_fts'));
    expect(await count(`request_fts WHERE request_fts MATCH 'muhtarlik* AND yazici*'`)).toBeGreaterThan(0);
  });

  test('the file is sound', async () => {
    expect(await all('PRAGMA foreign_key_check')).toEqual([]);
    expect(await all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  test('the same day gives the same office', async () => {
    const print = async (database: OpenDatabase): Promise<string> => {
      const tables = ['request', 'hand_off', 'request_event', 'person', 'seat_term', 'ngo', 'unit_staff', 'history', 'firm', 'purchase', 'purchase_event', 'purchase_movement', 'asset'];
      const rows = await Promise.all(tables.map((table) => all(`SELECT * FROM ${table} ORDER BY id`, database)));
      return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    };
    expect(await print(again)).toBe(await print(office));
  });
});
