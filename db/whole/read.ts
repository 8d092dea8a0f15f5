import { Connection } from '../connection.ts';
import { quoted, wholeTables, type Value, type WholeTable } from './tables.ts';

/** All records of a file as they were at one moment, whatever is written beside it meanwhile. */
export interface WholeReader {
  /** Migrations that the file has seen. */
  readonly version: number;
  readonly tables: readonly WholeTable[];
  count(table: WholeTable): number;
  /** Rows in the order of their key, values in the order of the columns. Only one table at a time. */
  rows(table: WholeTable): Iterable<readonly Value[]>;
  close(): void;
}

/** Opens beside the running program and writes nothing. Throws SQLite's own error. */
export function readWhole(path: string, nativeBinding?: string): WholeReader {
  const connection = new Connection({ path, nativeBinding, readonly: true });
  connection.all('BEGIN');
  const tables = wholeTables(connection);
  return {
    version: connection.all<{ user_version: number }>('PRAGMA user_version')[0]?.user_version ?? 0,
    tables,
    count: ({ name }) => connection.all<{ total: number }>(`SELECT COUNT(*) AS total FROM ${quoted(name)}`)[0]?.total ?? 0,
    // Begun at the first row that is asked for: a query under way would keep the file from being closed where writing fails before.
    *rows({ name, columns, key }) {
      yield* connection.database
        .prepare<[], Value[]>(`SELECT ${columns.map((column) => quoted(column.name)).join(', ')} FROM ${quoted(name)} ORDER BY ${key.length === 0 ? 'rowid' : key.map(quoted).join(', ')}`)
        .raw()
        .iterate() as unknown as Iterable<readonly Value[]>;
    },
    close: () => connection.close(),
  };
}
