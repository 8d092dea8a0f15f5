import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTriggers, deleteHistory, historyTriggers } from './history-triggers.ts';

/** What was brought in from files, and mappings remembered by name. */
export class Imports0000000000006 implements MigrationInterface {
  name = 'Imports0000000000006';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      // Only grows: that a batch was undone is written where undoing is (undo_step), and the batch stays to be read.
      `CREATE TABLE import_batch (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL, actor TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('talepler', 'muhtarlar', 'mahalleler', 'birimler', 'stk')),
        file_name TEXT NOT NULL,
        fresh INTEGER NOT NULL, known INTEGER NOT NULL, rejected INTEGER NOT NULL,
        step_id INTEGER
      ) STRICT`,
      ...appendOnlyTriggers('import_batch'),
      `CREATE TABLE import_profile (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL, name TEXT NOT NULL, name_fold TEXT NOT NULL,
        -- JSON: folded headings with their fields, and what holds where a column is missing.
        headings TEXT NOT NULL, defaults TEXT NOT NULL,
        UNIQUE (kind, name_fold)
      ) STRICT`,
      ...historyTriggers('import_profile', ['name', 'headings', 'defaults']),
      ...deleteHistory('import_profile', 'name'),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
