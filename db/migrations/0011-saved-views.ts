import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deleteHistory, historyTriggers } from './history-triggers.ts';

/** Views of a list under a name, each user's own. */
export class SavedViews0000000000011 implements MigrationInterface {
  name = 'SavedViews0000000000011';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      // A row with a code changes a view that the program brings; what is NULL there is as it was shipped.
      `CREATE TABLE saved_view (
        id INTEGER PRIMARY KEY,
        owner TEXT NOT NULL, list TEXT NOT NULL, code TEXT,
        name TEXT, name_fold TEXT,
        query TEXT, arrangement TEXT,
        position INTEGER NOT NULL, hidden INTEGER NOT NULL DEFAULT 0,
        UNIQUE (owner, list, code), UNIQUE (owner, list, name_fold),
        CHECK (code IS NOT NULL OR (name IS NOT NULL AND query IS NOT NULL))
      ) STRICT`,
      ...historyTriggers('saved_view', ['owner', 'name', 'query', 'arrangement', 'hidden']),
      ...deleteHistory('saved_view', 'name'),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
