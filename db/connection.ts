import Database from 'better-sqlite3';

export type Parameter = string | number | null;

export interface ConnectionOptions {
  /** Path of the file, or ':memory:'. */
  readonly path: string;
  readonly readonly: boolean;
  /** A better-sqlite3 addon other than the one in its package. */
  readonly nativeBinding?: string | undefined;
}

const busyTimeoutMs = 5000;
const keptStatements = 200;

/**
 * The one connection of the program. Queries run here, each prepared once; TypeORM joins it for entities and migrations
 * (orm.ts) and is not loaded before one of them is needed.
 */
export class Connection {
  readonly database: Database.Database;
  readonly #statements = new Map<string, Database.Statement<unknown[]>>();

  /** Throws SQLite's own error; then nothing is left open. */
  constructor({ path, readonly, nativeBinding }: ConnectionOptions) {
    this.database = new Database(path, { readonly, nativeBinding, timeout: busyTimeoutMs });
    try {
      if (!readonly) {
        this.database.pragma('journal_mode = WAL');
        this.database.pragma('synchronous = FULL');
      }
      this.database.pragma('foreign_keys = ON');
      this.database.pragma('temp_store = MEMORY');
      this.database.pragma('cache_size = -65536');
    } catch (error) {
      // An open handle would hold the file on Windows.
      this.database.close();
      throw error;
    }
  }

  /** The rows of a query; [] for a statement that has none. */
  all<Row>(sql: string, parameters: readonly Parameter[] = []): Row[] {
    const statement = this.#prepare(sql);
    if (statement.reader) return statement.all(...parameters) as Row[];
    statement.run(...parameters);
    return [];
  }

  close(): void {
    this.#statements.clear();
    this.database.close();
  }

  #prepare(sql: string): Database.Statement<unknown[]> {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare<unknown[]>(sql);
    this.#statements.set(sql, statement);
    const [oldest] = this.#statements.keys();
    if (this.#statements.size > keptStatements && oldest !== undefined) this.#statements.delete(oldest);
    return statement;
  }
}
