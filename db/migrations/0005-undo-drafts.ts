import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTriggers } from './history-triggers.ts';
import { keptTriggers } from './kept-triggers.ts';

/** Tables of the earlier migrations whose rows may go again only when the write that made them is undone. */
const kept: readonly (readonly [table: string, column: string])[] = [
  ['neighbourhood', 'name'],
  ['person', 'name'],
  ['seat_term', 'person_id'],
  ['ngo', 'name'],
  ['ngo_contact', 'title'],
  ['unit', 'name'],
  ['unit_staff', 'title'],
  ['topic', 'name'],
  ['reason', 'name'],
  ['deadline_rule', 'name'],
  ['neighbourhood_former_name', 'name'],
];

/** What a write changed, so that it can be undone; forms that are half written; numbered papers that went out. */
export class UndoDrafts0000000000005 implements MigrationInterface {
  name = 'UndoDrafts0000000000005';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      // One write that changed something. Its changes go after a while, the step stays.
      `CREATE TABLE undo_step (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL, actor TEXT NOT NULL, operation TEXT NOT NULL,
        undoes INTEGER REFERENCES undo_step (id),
        undone_by INTEGER REFERENCES undo_step (id)
      ) STRICT`,
      `CREATE INDEX undo_step_at ON undo_step (at)`,
      // Written by the triggers of db/undo/journal.ts: "before" holds the changed columns as JSON, of a deleted row all.
      `CREATE TABLE undo_change (
        id INTEGER PRIMARY KEY,
        step_id INTEGER NOT NULL,
        entity TEXT NOT NULL, entity_id INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
        before TEXT
      ) STRICT`,
      `CREATE INDEX undo_change_step ON undo_change (step_id)`,
      `CREATE INDEX undo_change_row ON undo_change (entity, entity_id)`,
      `ALTER TABLE write_context ADD COLUMN step_id INTEGER`,
      `ALTER TABLE write_context ADD COLUMN undoing INTEGER NOT NULL DEFAULT 0`,

      `CREATE TABLE draft (
        id INTEGER PRIMARY KEY,
        actor TEXT NOT NULL, form TEXT NOT NULL, place TEXT NOT NULL,
        title TEXT NOT NULL, content TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        UNIQUE (actor, form, place)
      ) STRICT`,

      // A paper that left with a number on it: what it says can be cancelled, never undone.
      `CREATE TABLE issued_paper (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        request_id INTEGER NOT NULL REFERENCES request (id),
        issued_at TEXT NOT NULL, actor TEXT NOT NULL
      ) STRICT`,
      `CREATE INDEX issued_paper_request ON issued_paper (request_id, kind)`,
      ...appendOnlyTriggers('issued_paper'),

      `DROP TRIGGER neighbourhood_former_name_no_update`,
      `CREATE TRIGGER neighbourhood_former_name_kept BEFORE UPDATE ON neighbourhood_former_name BEGIN SELECT RAISE(ABORT, 'neighbourhood_former_name is append-only'); END`,
      ...kept.flatMap(([table, column]) => [`DROP TRIGGER ${table}_no_delete`, ...keptTriggers(table, column)]),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
