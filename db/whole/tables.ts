import type { Connection } from '../connection.ts';

/** Text and numbers of SQLite, as they are taken out and in. */
export type Value = string | number | null;

export interface WholeColumn {
  readonly name: string;
  /** Type as declared: TEXT, INTEGER, REAL or ANY. */
  readonly type: string;
  readonly nullable: boolean;
  /** "table.column" that it points to; null where it points nowhere. */
  readonly target: string | null;
}

export interface WholeTable {
  readonly name: string;
  readonly columns: readonly WholeColumn[];
  /** Columns of the primary key, in whose order the rows stand. */
  readonly key: readonly string[];
}

/** What the program makes anew by itself, and the PINs: neither is a record of the office. */
const own: readonly string[] = ['migration', 'write_context', 'user_secret'];

/** Every table with records, as the file itself has it: a table or column added later is there by itself. Sorted by name. */
export function wholeTables(connection: Connection): WholeTable[] {
  return connection
    .all<{ name: string }>(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`)
    .filter(({ name }) => !own.includes(name))
    .map(({ name }) => describe(connection, name));
}

function describe(connection: Connection, name: string): WholeTable {
  const columns = connection.all<{ name: string; type: string; notnull: number; pk: number }>('SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid', [name]);
  const targets = new Map(connection.all<{ from: string; table: string; to: string | null }>('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)', [name]).map((line) => [line.from, `${line.table}.${line.to ?? 'id'}`]));
  return {
    name,
    // The generated ones do not appear here: SQLite computes them again.
    columns: columns.map((column) => ({ name: column.name, type: column.type, nullable: column.notnull === 0 && column.pk === 0, target: targets.get(column.name) ?? null })),
    key: columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk).map((column) => column.name),
  };
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
