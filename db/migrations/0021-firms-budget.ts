import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deleteHistory, historyTriggers } from './history-triggers.ts';
import { keptTriggers } from './kept-triggers.ts';

/** 22/d by period: tebliğ, gazette, inside and outside a büyükşehir, how sure the figure is (domain.md 4.1). Kuruş. */
const shippedLimits: readonly (readonly [from: string, to: string, notice: string, gazette: string, metropolitan: number, other: number, certainty: string])[] = [
  ['2023-02-01', '2024-01-31', '2023/1', '25.01.2023/32084', 43_181_000, 14_384_500, 'teyitli'],
  ['2024-02-01', '2025-01-31', '2024/1', '24.01.2024/32439', 62_275_600, 20_745_300, 'teyitli'],
  ['2025-02-01', '2026-01-31', '2025/1', '24.01.2025/32792', 80_036_600, 26_661_800, 'iki_kaynak'],
  ['2026-02-01', '2027-01-31', '2026/1', '22.01.2026/33145', 102_182_700, 34_039_100, 'iki_kaynak'],
];

/** Firms, what may be spent without a tender, and the budget it comes from. */
export class FirmsBudget0000000000021 implements MigrationInterface {
  name = 'FirmsBudget0000000000021';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE firm (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL, name_fold TEXT NOT NULL, name_sort TEXT NOT NULL,
        tax_no TEXT NOT NULL DEFAULT '', tax_office TEXT NOT NULL DEFAULT '',
        contact TEXT NOT NULL DEFAULT '', contact_fold TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
        -- The last look at the list of the banned (EKAP): when, under which number, and until when it is banned.
        ban_checked_on TEXT, ban_check_no TEXT NOT NULL DEFAULT '',
        banned INTEGER NOT NULL DEFAULT 0, banned_until TEXT,
        closed_on TEXT
      ) STRICT`,
      `CREATE UNIQUE INDEX firm_tax_no ON firm (tax_no) WHERE tax_no <> ''`,
      `CREATE INDEX firm_name ON firm (name_sort)`,

      `CREATE TABLE purchase_limit (
        id INTEGER PRIMARY KEY,
        from_on TEXT NOT NULL UNIQUE, to_on TEXT NOT NULL,
        notice TEXT NOT NULL, gazette TEXT NOT NULL,
        metropolitan_kurus INTEGER NOT NULL CHECK (metropolitan_kurus > 0),
        other_kurus INTEGER NOT NULL CHECK (other_kurus > 0),
        certainty TEXT NOT NULL CHECK (certainty IN ('teyitli', 'iki_kaynak', 'teyitsiz', 'kurum')),
        CHECK (from_on <= to_on)
      ) STRICT`,

      `CREATE TABLE budget_year (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL UNIQUE,
        closed_on TEXT
      ) STRICT`,
      // An appropriation of the office; the code is the economic one, the tertip the whole line of the budget.
      `CREATE TABLE budget_line (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL, code TEXT NOT NULL, tertip TEXT NOT NULL DEFAULT '', name TEXT NOT NULL,
        allocation_kurus INTEGER CHECK (allocation_kurus >= 0),
        active INTEGER NOT NULL DEFAULT 1,
        UNIQUE (year, code, tertip)
      ) STRICT`,
      // 62/ı: the budget that a tenth of may be spent under 22/d, goods and services each with its own.
      `CREATE TABLE spending_ceiling (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('mal', 'hizmet')),
        budget_kurus INTEGER NOT NULL CHECK (budget_kurus > 0),
        percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
        warn_percent INTEGER NOT NULL CHECK (warn_percent BETWEEN 1 AND 100),
        UNIQUE (year, kind)
      ) STRICT`,
    ]) {
      await db.query(sql);
    }
    // Before the triggers: the history tells what the office does.
    for (const row of shippedLimits) {
      await db.query('INSERT INTO purchase_limit (from_on, to_on, notice, gazette, metropolitan_kurus, other_kurus, certainty) VALUES (?, ?, ?, ?, ?, ?, ?)', [...row]);
    }
    for (const sql of [
      ...historyTriggers('firm', ['name', 'tax_no', 'tax_office', 'contact', 'phone', 'email', 'address', 'note', 'ban_checked_on', 'ban_check_no', 'banned', 'banned_until', 'closed_on']),
      ...keptTriggers('firm', 'name'),
      ...historyTriggers('purchase_limit', ['from_on', 'to_on', 'notice', 'gazette', 'metropolitan_kurus', 'other_kurus', 'certainty']),
      ...deleteHistory('purchase_limit', 'notice'),
      ...historyTriggers('budget_year', ['closed_on']),
      ...historyTriggers('budget_line', ['code', 'tertip', 'name', 'allocation_kurus', 'active']),
      ...keptTriggers('budget_line', 'name'),
      ...historyTriggers('spending_ceiling', ['budget_kurus', 'percent', 'warn_percent']),
      ...deleteHistory('spending_ceiling', 'budget_kurus'),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
