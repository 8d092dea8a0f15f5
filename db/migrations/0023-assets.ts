import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyTriggers } from './history-triggers.ts';
import { keptTriggers } from './kept-triggers.ts';

/** Demirbaş: what there is, and who holds it. */
export class Assets0000000000023 implements MigrationInterface {
  name = 'Assets0000000000023';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE asset (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL, seq INTEGER NOT NULL, number TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL, name_sort TEXT NOT NULL,
        -- What the search looks into, folded: number, name, detail and register number.
        search_fold TEXT NOT NULL,
        -- Brand, model, serial number.
        detail TEXT NOT NULL DEFAULT '',
        -- Taşınır sicil no, given by the one who keeps the register of the municipality.
        register_no TEXT NOT NULL DEFAULT '',
        purchase_line_id INTEGER REFERENCES purchase_line (id),
        acquired_on TEXT NOT NULL, value_kurus INTEGER CHECK (value_kurus >= 0),
        note TEXT NOT NULL DEFAULT '',
        retired_on TEXT, retire_reason TEXT NOT NULL DEFAULT '',
        CHECK (retired_on IS NULL OR retire_reason <> '')
      ) STRICT`,
      `CREATE UNIQUE INDEX asset_register_no ON asset (register_no) WHERE register_no <> ''`,
      `CREATE INDEX asset_line ON asset (purchase_line_id) WHERE purchase_line_id IS NOT NULL`,
      // Zimmet: a muhtarlık, a unit or a person who has it, from when until when.
      `CREATE TABLE asset_holding (
        id INTEGER PRIMARY KEY,
        asset_id INTEGER NOT NULL REFERENCES asset (id),
        neighbourhood_id INTEGER REFERENCES neighbourhood (id),
        unit_id INTEGER REFERENCES unit (id),
        holder TEXT NOT NULL, holder_fold TEXT NOT NULL, holder_sort TEXT NOT NULL, place TEXT NOT NULL DEFAULT '',
        given_on TEXT NOT NULL, given_by TEXT NOT NULL DEFAULT '', form_no TEXT NOT NULL,
        returned_on TEXT, returned_to TEXT NOT NULL DEFAULT '', condition TEXT NOT NULL DEFAULT '', return_note TEXT NOT NULL DEFAULT ''
      ) STRICT`,
      `CREATE INDEX asset_holding_asset ON asset_holding (asset_id)`,
      `CREATE UNIQUE INDEX asset_held_once ON asset_holding (asset_id) WHERE returned_on IS NULL`,
      `CREATE INDEX asset_holding_place ON asset_holding (neighbourhood_id) WHERE neighbourhood_id IS NOT NULL`,
      ...historyTriggers('asset', ['name', 'detail', 'register_no', 'acquired_on', 'value_kurus', 'note', 'retired_on', 'retire_reason']),
      ...keptTriggers('asset', 'name'),
      ...historyTriggers('asset_holding', ['neighbourhood_id', 'unit_id', 'holder', 'place', 'given_on', 'given_by', 'form_no', 'returned_on', 'returned_to', 'condition', 'return_note']),
      ...keptTriggers('asset_holding', 'holder'),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
