import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fold, sortKey } from '../../preload/contract/turkish.ts';
import { historyTriggers, noDeleteTriggers } from './history-triggers.ts';

/** Several named people on one computer. What proves who somebody is lies apart from who they are. */
export class Users0000000000015 implements MigrationInterface {
  name = 'Users0000000000015';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE app_user (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL, name_fold TEXT NOT NULL UNIQUE, name_sort TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('izleyici', 'memur', 'mudur')),
        active_from TEXT NOT NULL, active_to TEXT,
        CHECK (active_to IS NULL OR active_to >= active_from)
      ) STRICT`,
      // Never in the journal, the history or an export. A row without a hash is somebody without a PIN; cost is log2 of scrypt's N.
      `CREATE TABLE user_secret (
        user_id INTEGER PRIMARY KEY REFERENCES app_user (id),
        salt TEXT, hash TEXT, cost INTEGER,
        temporary INTEGER NOT NULL DEFAULT 0,
        recovery_salt TEXT, recovery_hash TEXT, recovery_cost INTEGER,
        wrong_tries INTEGER NOT NULL DEFAULT 0,
        last_seen TEXT,
        CHECK ((hash IS NULL) = (salt IS NULL) AND (hash IS NULL) = (cost IS NULL)),
        CHECK ((recovery_hash IS NULL) = (recovery_salt IS NULL) AND (recovery_hash IS NULL) = (recovery_cost IS NULL))
      ) STRICT`,
      ...historyTriggers('app_user', ['name', 'role', 'active_from', 'active_to']),
      ...noDeleteTriggers('app_user'),
      // That a PIN was set, changed or taken away is kept; what it is, never.
      ...['INSERT', 'UPDATE OF hash'].map(
        (event) => `CREATE TRIGGER user_secret_history_${event === 'INSERT' ? 'insert' : 'update'} AFTER ${event} ON user_secret
          WHEN ${event === 'INSERT' ? 'NEW.hash IS NOT NULL' : 'OLD.hash IS NOT NEW.hash'} BEGIN
          INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation)
            SELECT 'app_user', NEW.user_id, 'pin', NULL, NULL, actor, at, operation FROM write_context;
        END`,
      ),
    ]) {
      await db.query(sql);
    }
    await this.#takeOver(db);
  }

  /** Whoever worked here until now goes on as before: alone, without a PIN, and with every right. */
  async #takeOver(db: QueryRunner): Promise<void> {
    const [office] = (await db.query(`SELECT json_extract(value, '$.userName') AS name FROM setting WHERE key = 'office'`)) as { name: string | null }[];
    const name = office?.name?.trim() ?? '';
    if (fold(name) === '') return;
    const [first] = (await db.query(`SELECT MIN(substr(at, 1, 10)) AS day FROM history WHERE at GLOB '????-??-??T*'`)) as { day: string | null }[];
    await db.query(`UPDATE write_context SET actor = 'Program', operation = 'migration'`);
    await db.query(`INSERT INTO app_user (name, name_fold, name_sort, role, active_from) VALUES (?, ?, ?, 'mudur', ?)`, [name, fold(name), sortKey(name), first?.day ?? '2000-01-01']);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
