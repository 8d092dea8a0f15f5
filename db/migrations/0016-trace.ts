import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disposalTables } from './disposal-tables.ts';
import { disposableTriggers } from './disposing-triggers.ts';
import { appendOnlyTriggers } from './history-triggers.ts';
import { channelHistory, settingHistory } from './setting-history.ts';

/** Who looked at, printed or took out what; the history of settings and channels; and the one way to take names out of it again. */
export class Trace0000000000016 implements MigrationInterface {
  name = 'Trace0000000000016';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      // 1 while a person is made anonymous (KVKK m.7): the only time at which words of the history may be blanked.
      `ALTER TABLE write_context ADD COLUMN disposing INTEGER NOT NULL DEFAULT 0`,
      ...disposableTriggers('history', ['old_value', 'new_value'], ['entity', 'entity_id', 'field', 'actor', 'at', 'operation']),
      ...disposableTriggers('request_event', ['text'], ['request_id', 'kind', 'happened_on', 'recorded_at', 'actor']),

      // A person is named by the number alone, so that the name goes with the person.
      `CREATE TABLE access_log (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL, actor TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('kisi', 'tckn', 'cikti', 'aktarim')),
        what TEXT NOT NULL DEFAULT '', person_id INTEGER,
        detail TEXT NOT NULL DEFAULT '',
        format TEXT NOT NULL DEFAULT '',
        row_count INTEGER NOT NULL CHECK (row_count >= 0),
        without_personal INTEGER NOT NULL DEFAULT 0,
        file TEXT NOT NULL DEFAULT ''
      ) STRICT`,
      `CREATE INDEX access_log_at ON access_log (at)`,
      `INSERT INTO access_log (id, at, actor, kind, what, detail, format, row_count, without_personal, file)
         SELECT id, at, actor, CASE format WHEN 'pdf' THEN 'cikti' ELSE 'aktarim' END, what, detail, format, row_count, without_personal, file FROM export_log`,
      `DROP TABLE export_log`,
      ...appendOnlyTriggers('access_log'),
      ...disposableTriggers('access_log', ['detail', 'file'], ['at', 'actor', 'kind', 'what', 'person_id', 'format', 'row_count', 'without_personal']),

      // A spelling that was taken away again has no row that would lead to its neighbourhood.
      `CREATE TRIGGER neighbourhood_alias_gone AFTER DELETE ON neighbourhood_alias BEGIN
        INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation)
          SELECT 'neighbourhood', OLD.neighbourhood_id, 'alias', OLD.alias, NULL, actor, at, operation FROM write_context;
      END`,
      ...settingHistory,
      ...channelHistory,
      ...disposalTables,
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
