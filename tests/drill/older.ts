import Database from 'better-sqlite3';
import { DataSource } from 'typeorm';
import { migrations } from '../../db/migrations/index.ts';
import { entities } from '../../db/orm.ts';

/** The first version whose ledger takes a request. */
export const firstLedger = 4;

/** A database as an older version of the program left it: its first `count` migrations, and requests with numbers. */
export async function makeOlder(path: string, count: number, requests: number): Promise<void> {
  const source = new DataSource({ type: 'better-sqlite3', database: path, driver: Database, entities, migrations: migrations.slice(0, count), migrationsTableName: 'migration', migrationsTransactionMode: 'all' });
  await source.initialize();
  await source.runMigrations();
  await source.query('PRAGMA synchronous = OFF');
  await source.query('BEGIN');
  await source.query(`INSERT INTO channel (code, name, position) VALUES ('telefon', 'Telefon', 0)`);
  for (let seq = 1; seq <= requests; seq++) {
    await source.query(
      `INSERT INTO request (year, seq, number, registered_on, channel, type, subject, requester_kind, requester_name, requester_sort, state)
       VALUES (2026, ?, ?, '2026-11-20', 'telefon', 'istek', ?, 'kisi', 'Ayşe Işık', 'x', 'acik')`,
      [seq, `2026/${String(seq).padStart(4, '0')}`, `Eski kayıt e${seq}`],
    );
    await source.query('INSERT INTO request_fts (rowid, words) VALUES (?, ?)', [20_260_000_000 + seq, `eski kayit e${seq}`]);
  }
  await source.query(`INSERT INTO counter (kind, year, last) VALUES ('request', 2026, ?)`, [requests]);
  await source.query('COMMIT');
  await source.query(`PRAGMA user_version = ${count}`);
  await source.destroy();
}
