import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTriggers, deleteHistory, historyTriggers, noDeleteTriggers } from './history-triggers.ts';

/** Deadline rules and holidays as data, and what a changed table did to open requests. */
export class Deadlines0000000000004 implements MigrationInterface {
  name = 'Deadlines0000000000004';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE deadline_rule (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
        period INTEGER NOT NULL CHECK (period > 0),
        unit TEXT NOT NULL CHECK (unit IN ('gun', 'isgunu')),
        extension INTEGER,
        legal_basis TEXT NOT NULL, source TEXT NOT NULL DEFAULT '', evidence TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL CHECK (kind IN ('legal', 'target', 'internal')),
        channels TEXT NOT NULL DEFAULT '[]', types TEXT NOT NULL DEFAULT '[]',
        active INTEGER NOT NULL DEFAULT 1
      ) STRICT`,
      `CREATE TABLE holiday (
        id INTEGER PRIMARY KEY,
        date TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('full', 'half', 'administrative')),
        source TEXT NOT NULL DEFAULT ''
      ) STRICT`,
      `CREATE TABLE recalculation (
        id INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, cause TEXT NOT NULL
      ) STRICT`,
      `CREATE TABLE recalculation_line (
        id INTEGER PRIMARY KEY,
        recalculation_id INTEGER NOT NULL REFERENCES recalculation (id),
        request_id INTEGER NOT NULL REFERENCES request (id),
        due_before TEXT, due_after TEXT
      ) STRICT`,
      `CREATE INDEX recalculation_line_of ON recalculation_line (recalculation_id)`,
      ...appendOnlyTriggers('recalculation'),
      ...appendOnlyTriggers('recalculation_line'),
      ...historyTriggers('deadline_rule', ['name', 'period', 'unit', 'extension', 'legal_basis', 'source', 'kind', 'channels', 'types', 'active']),
      ...historyTriggers('holiday', ['date', 'name', 'kind', 'source']),
      ...deleteHistory('holiday', 'date'),
      ...noDeleteTriggers('deadline_rule'),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
