import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Connection } from '../../db/connection.ts';
import { openDatabase, type OpenDatabase } from '../../db/open.ts';
import { tables } from '../../db/schema/index.ts';
import { Reason } from '../../db/schema/requests.ts';
import { forgetChanges } from '../../db/undo/steps.ts';
import type { Occasion } from '../../db/unit-of-work.ts';

const today = '2026-11-22';
const steps: number[] = [];
const occasion: Occasion = { actor: 'Deneme Memuru', today, now: `${today}T10:00:00`, operation: 'deneme', undoable: (step) => void steps.push(step) };
/** Rows of these stay when their making is undone: they are cancelled or withdrawn instead (main/features/undo). */
const neverDeleted = ['request', 'hand_off'];

let folder: string;
let database: OpenDatabase;
beforeEach(async () => {
  steps.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'defter-geri-'));
  database = await openDatabase({ path: join(folder, 'defter.sqlite'), today });
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const query = <Row>(sql: string) => database.source.query<Row[]>(sql);
const addReason = (code: string, given: Occasion = occasion) => database.work.write(given, (writer) => writer.insert(Reason, { code, name: code, position: 99, active: 1 }));

test('every table of the program is journalled, only grows, or says why not; a journalled one lets its new rows go while undoing', async () => {
  await addReason('x');
  const triggers = await query<{ name: string; tbl_name: string; sql: string }>(`SELECT name, tbl_name, sql FROM temp.sqlite_schema WHERE type = 'trigger' UNION ALL SELECT name, tbl_name, sql FROM main.sqlite_schema WHERE type = 'trigger'`);
  const has = (name: string) => triggers.some((trigger) => trigger.name === name);
  for (const { name } of tables) {
    if (has(`${name}_no_update`)) continue;
    for (const kind of ['insert', 'update', 'delete']) expect(has(`journal_${name}_${kind}`), `journal_${name}_${kind}`).toBe(true);
    const kept = triggers.find((trigger) => trigger.name === `${name}_no_delete`);
    if (kept && !neverDeleted.includes(name)) expect(kept.sql, `${name}: use keptTriggers() of db/migrations/kept-triggers.ts`).toContain('undoing');
  }
});

test('a write has a number of its own; a failed one, one without change and one that is not to be undone have none', async () => {
  const id = await addReason('bir');
  await expect(addReason('bir')).rejects.toThrow('UNIQUE');
  await database.work.write(occasion, (writer) => writer.run(`UPDATE reason SET name = 'bir' WHERE id = ?`, [id]));
  await addReason('iki', { ...occasion, undoable: false });
  await database.work.write(occasion, (writer) => writer.run(`UPDATE reason SET name = 'Bir' WHERE id = ?`, [id]));
  expect(steps).toEqual([1, 2]);
  expect(await query('SELECT step_id, kind, before FROM undo_change ORDER BY id')).toEqual([
    { step_id: 1, kind: 'insert', before: null },
    { step_id: 2, kind: 'update', before: '{"name":"bir"}' },
  ]);
  expect(await query('SELECT actor, operation FROM undo_step')).toEqual(Array.from({ length: 2 }, () => ({ actor: 'Deneme Memuru', operation: 'deneme' })));
});

test('the numbers go on after a restart, also when the changes are forgotten', async () => {
  await addReason('bir');
  await database.close();
  const connection = new Connection({ path: join(folder, 'defter.sqlite'), readonly: false });
  forgetChanges(connection, '2027-01-01');
  connection.close();
  database = await openDatabase({ path: join(folder, 'defter.sqlite'), today });
  await addReason('iki');
  expect(steps).toEqual([1, 2]);
  expect(await query('SELECT step_id FROM undo_change')).toEqual([{ step_id: 2 }]);
});
