import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTriggers } from './history-triggers.ts';

/** Who took which list out of the program, and when. */
export class Exports0000000000013 implements MigrationInterface {
  name = 'Exports0000000000013';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE export_log (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL, actor TEXT NOT NULL,
        what TEXT NOT NULL, detail TEXT NOT NULL DEFAULT '',
        format TEXT NOT NULL,
        row_count INTEGER NOT NULL CHECK (row_count >= 0),
        without_personal INTEGER NOT NULL DEFAULT 0,
        file TEXT NOT NULL DEFAULT ''
      ) STRICT`,
      ...appendOnlyTriggers('export_log'),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
