import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deleteHistory, historyTriggers } from './history-triggers.ts';
import { keptTriggers } from './kept-triggers.ts';

/** Up to ten fields of the office's own on each request. */
export class OwnFields0000000000014 implements MigrationInterface {
  name = 'OwnFields0000000000014';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE own_field (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('metin', 'sayi', 'tarih', 'liste')),
        choices TEXT NOT NULL DEFAULT '[]',
        position INTEGER NOT NULL, active INTEGER NOT NULL DEFAULT 1
      ) STRICT`,
      // A number is kept in hundredths, a day as YYYY-MM-DD, so that both compare as they should.
      `CREATE TABLE own_value (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES request (id),
        field_id INTEGER NOT NULL REFERENCES own_field (id),
        value TEXT NOT NULL,
        UNIQUE (request_id, field_id)
      ) STRICT`,
      `CREATE INDEX own_value_field ON own_value (field_id, value)`,
      ...historyTriggers('own_field', ['name', 'kind', 'choices', 'active']),
      ...historyTriggers('own_value', ['value']),
      ...deleteHistory('own_value', 'value'),
      ...keptTriggers('own_field', 'name'),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
