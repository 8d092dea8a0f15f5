import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTriggers, deleteHistory, historyTriggers, noDeleteTriggers } from './history-triggers.ts';

// The history shows that a national identity number changed, never the number itself (KVKK).
const maskedTcknHistory = `CREATE TRIGGER person_history_tckn AFTER UPDATE OF tckn ON person WHEN OLD.tckn IS NOT NEW.tckn BEGIN
    INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation)
      SELECT 'person', NEW.id, 'tckn', ${masked('OLD')}, ${masked('NEW')}, actor, at, operation FROM write_context;
  END`;

function masked(row: 'OLD' | 'NEW'): string {
  return `CASE ${row}.tckn WHEN '' THEN '' ELSE substr(${row}.tckn, 1, 3) || '******' || substr(${row}.tckn, 10) END`;
}

/** Neighbourhoods, people, seats, NGOs and units. Columns ending in _fold, _sort and _key are written by fold(), sortKey() and neighbourhoodKey(). */
export class Directory0000000000002 implements MigrationInterface {
  name = 'Directory0000000000002';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE neighbourhood (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL, name_fold TEXT NOT NULL, name_sort TEXT NOT NULL, name_key TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('merkez', 'kirsal')),
        code TEXT NOT NULL DEFAULT '',
        population INTEGER, population_year INTEGER, households INTEGER,
        note TEXT NOT NULL DEFAULT '',
        valid_from TEXT, valid_to TEXT,
        merged_into_id INTEGER REFERENCES neighbourhood (id),
        CHECK (merged_into_id IS NULL OR (valid_to IS NOT NULL AND merged_into_id <> id))
      ) STRICT`,
      `CREATE UNIQUE INDEX neighbourhood_name ON neighbourhood (name_key) WHERE valid_to IS NULL`,
      `CREATE INDEX neighbourhood_sort ON neighbourhood (name_sort)`,

      // Other spellings that people and unit lists use, and names it once had.
      `CREATE TABLE neighbourhood_alias (
        id INTEGER PRIMARY KEY,
        neighbourhood_id INTEGER NOT NULL REFERENCES neighbourhood (id),
        alias TEXT NOT NULL, alias_fold TEXT NOT NULL, alias_key TEXT NOT NULL UNIQUE
      ) STRICT`,
      `CREATE TABLE neighbourhood_former_name (
        id INTEGER PRIMARY KEY,
        neighbourhood_id INTEGER NOT NULL REFERENCES neighbourhood (id),
        name TEXT NOT NULL, name_fold TEXT NOT NULL, name_key TEXT NOT NULL, valid_to TEXT NOT NULL
      ) STRICT`,
      `CREATE INDEX neighbourhood_former_name_key ON neighbourhood_former_name (name_key)`,

      `CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL, name_fold TEXT NOT NULL, name_sort TEXT NOT NULL,
        phone TEXT NOT NULL DEFAULT '', phone2 TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '', tckn TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT ''
      ) STRICT`,
      `CREATE INDEX person_sort ON person (name_sort)`,
      `CREATE INDEX person_phone ON person (phone) WHERE phone <> ''`,
      `CREATE INDEX person_phone2 ON person (phone2) WHERE phone2 <> ''`,
      `CREATE UNIQUE INDEX person_tckn ON person (tckn) WHERE tckn <> ''`,

      `CREATE TABLE seat_term (
        id INTEGER PRIMARY KEY,
        neighbourhood_id INTEGER NOT NULL REFERENCES neighbourhood (id),
        person_id INTEGER NOT NULL REFERENCES person (id),
        role TEXT NOT NULL CHECK (role IN ('muhtar', 'aza_asil', 'aza_yedek')),
        position INTEGER CHECK (position BETWEEN 1 AND 4),
        acting INTEGER NOT NULL DEFAULT 0,
        start_date TEXT NOT NULL, start_reason TEXT NOT NULL,
        end_date TEXT, end_reason TEXT,
        CHECK (end_date IS NULL OR end_date >= start_date)
      ) STRICT`,
      `CREATE INDEX seat_term_neighbourhood ON seat_term (neighbourhood_id, role, start_date)`,
      `CREATE INDEX seat_term_person ON seat_term (person_id)`,

      `CREATE TABLE ngo (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL, name_fold TEXT NOT NULL, name_sort TEXT NOT NULL,
        field TEXT NOT NULL DEFAULT '',
        neighbourhood_id INTEGER REFERENCES neighbourhood (id),
        phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
        closed_on TEXT
      ) STRICT`,
      `CREATE TABLE ngo_contact (
        id INTEGER PRIMARY KEY,
        ngo_id INTEGER NOT NULL REFERENCES ngo (id),
        person_id INTEGER NOT NULL REFERENCES person (id),
        title TEXT NOT NULL DEFAULT '', ended INTEGER NOT NULL DEFAULT 0
      ) STRICT`,
      `CREATE UNIQUE INDEX ngo_name ON ngo (name_fold) WHERE closed_on IS NULL`,
      `CREATE INDEX ngo_contact_ngo ON ngo_contact (ngo_id)`,

      `CREATE TABLE unit (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL, name_fold TEXT NOT NULL, name_sort TEXT NOT NULL,
        short_name TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        valid_from TEXT, valid_to TEXT
      ) STRICT`,
      `CREATE UNIQUE INDEX unit_name ON unit (name_fold) WHERE valid_to IS NULL`,
      `CREATE TABLE unit_staff (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        person_id INTEGER NOT NULL REFERENCES person (id),
        title TEXT NOT NULL DEFAULT '', responsible INTEGER NOT NULL DEFAULT 0,
        ended_on TEXT
      ) STRICT`,
      `CREATE INDEX unit_staff_unit ON unit_staff (unit_id)`,

      ...historyTriggers('neighbourhood', ['name', 'kind', 'code', 'population', 'population_year', 'households', 'note', 'valid_from', 'valid_to', 'merged_into_id']),
      ...historyTriggers('neighbourhood_alias', ['alias']),
      ...deleteHistory('neighbourhood_alias', 'alias'),
      ...historyTriggers('person', ['name', 'phone', 'phone2', 'email', 'address', 'note']),
      maskedTcknHistory,
      ...historyTriggers('seat_term', ['person_id', 'role', 'position', 'acting', 'start_date', 'start_reason', 'end_date', 'end_reason']),
      ...historyTriggers('ngo', ['name', 'field', 'neighbourhood_id', 'phone', 'email', 'address', 'note', 'closed_on']),
      ...historyTriggers('ngo_contact', ['title', 'ended']),
      ...historyTriggers('unit', ['name', 'short_name', 'phone', 'note', 'valid_from', 'valid_to']),
      ...historyTriggers('unit_staff', ['title', 'responsible', 'ended_on']),
      ...appendOnlyTriggers('neighbourhood_former_name'),
      ...['neighbourhood', 'person', 'seat_term', 'ngo', 'ngo_contact', 'unit', 'unit_staff'].flatMap(noDeleteTriggers),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
