import { Connection } from '../connection.ts';
import { migrations, schemaVersion } from '../migrations/index.ts';
import { openDatabase } from '../open.ts';
import { sqliteCode } from '../open-error.ts';
import { Orm } from '../orm.ts';
import { indexedRequestSql, indexNewRequest, type IndexedRequest } from '../search.ts';
import { quoted, wholeTables, type Value, type WholeTable } from './tables.ts';

/** A row that the tables refuse. */
export class RowRefused extends Error {
  readonly table: string;
  /** From 1, in the order in which it came. */
  readonly row: number;

  constructor(table: string, row: number, cause: unknown) {
    super(`${table} ${row}`, { cause });
    this.table = table;
    this.row = row;
  }
}

/** A record points to one that is not there. */
export class MissingTarget extends Error {
  readonly table: string;

  constructor(table: string) {
    super(table);
    this.table = table;
  }
}

export interface WholeWriter {
  readonly tables: readonly WholeTable[];
  /** Throws RowRefused. */
  insert(table: WholeTable, rows: Iterable<readonly Value[]>): number;
  /** Checks that nothing points nowhere, and commits. Throws MissingTarget. */
  finish(): void;
  /** Lets go of the file without committing. */
  abandon(): void;
}

/**
 * A new file whose tables are those of that version, without the lists that the program ships; rows go in as they are,
 * and no trigger writes a line of its own about them. `bringUpToDate` comes after it.
 */
export async function newWhole(path: string, version: number, nativeBinding?: string): Promise<WholeWriter> {
  const connection = new Connection({ path, nativeBinding, readonly: false });
  try {
    await (await Orm.join(connection, migrations.slice(0, version))).migrate();
    connection.all(`PRAGMA user_version = ${version}`);
    connection.all('PRAGMA foreign_keys = OFF');
    connection.all('BEGIN IMMEDIATE');
    const triggers = connection.all<{ name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`);
    for (const { name } of triggers) connection.all(`DROP TRIGGER ${quoted(name)}`);
    const tables = wholeTables(connection);
    for (const { name } of tables) connection.all(`DELETE FROM ${quoted(name)}`);
    return {
      tables,
      insert: (table, rows) => insertRows(connection, table, rows),
      finish() {
        const [broken] = connection.all<{ table: string }>('PRAGMA foreign_key_check');
        if (broken) throw new MissingTarget(broken.table);
        for (const { sql } of triggers) connection.all(sql);
        connection.all('COMMIT');
        connection.close();
      },
      abandon: () => connection.close(),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function insertRows(connection: Connection, { name, columns }: WholeTable, rows: Iterable<readonly Value[]>): number {
  const statement = connection.database.prepare<unknown[]>(`INSERT INTO ${quoted(name)} (${columns.map((column) => quoted(column.name)).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  let count = 0;
  for (const row of rows) {
    count++;
    try {
      // A plain number would be a REAL in a column of any type.
      statement.run(row.map((value) => (typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value)));
    } catch (error) {
      if (!sqliteCode(error).startsWith('SQLITE_CONSTRAINT') && !(error instanceof TypeError || error instanceof RangeError)) throw error;
      throw new RowRefused(name, count, error);
    }
  }
  return count;
}

export { schemaVersion };

/** Brings a filled file to the tables of this program and makes its full-text index. */
export async function bringUpToDate(path: string, today: string, now: string, nativeBinding?: string): Promise<void> {
  const database = await openDatabase({ path, nativeBinding, today });
  try {
    await database.work.write({ actor: '', today, now, operation: 'wholeImport', undoable: false }, async (writer) => {
      await writer.run(`INSERT INTO request_fts (request_fts) VALUES ('delete-all')`);
      for (const request of await writer.all<IndexedRequest>(indexedRequestSql)) await indexNewRequest(writer, request);
    });
  } finally {
    await database.close();
  }
}
