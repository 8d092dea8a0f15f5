import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTriggers } from './history-triggers.ts';

/** Settings, counters, the write context and the append-only history. */
export class Base0000000000001 implements MigrationInterface {
  name = 'Base0000000000001';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID`,

      // One row a kind and year: the next number is never computed from the records.
      `CREATE TABLE counter (
        kind TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL,
        PRIMARY KEY (kind, year)
      ) STRICT, WITHOUT ROWID`,

      `CREATE TABLE write_context (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        actor TEXT NOT NULL, at TEXT NOT NULL, operation TEXT NOT NULL
      ) STRICT`,
      `INSERT INTO write_context (id, actor, at, operation) VALUES (1, '', '', '')`,

      `CREATE TABLE history (
        id INTEGER PRIMARY KEY,
        entity TEXT NOT NULL, entity_id INTEGER NOT NULL,
        field TEXT NOT NULL, old_value ANY, new_value ANY,
        actor TEXT NOT NULL, at TEXT NOT NULL, operation TEXT NOT NULL
      ) STRICT`,
      `CREATE INDEX history_entity ON history (entity, entity_id)`,
      ...appendOnlyTriggers('history'),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
