import { DataSource, EntitySchema, type EntitySchemaColumnOptions, type MigrationInterface } from 'typeorm';
import type { Connection } from './connection.ts';
import { tables } from './schema/index.ts';
import type { Table } from './schema/table.ts';

const schemas = new Map(tables.map((table) => [table.name, entitySchema(table)]));

/** One EntitySchema per table, with explicit names. */
export const entities = [...schemas.values()];

function entitySchema({ name, columns }: Pick<Table<{ id: number }>, 'name' | 'columns'>): EntitySchema {
  const declared: Record<string, EntitySchemaColumnOptions> = { id: { name: 'id', type: 'integer', primary: true, generated: true } };
  for (const [column, options] of Object.entries(columns)) declared[column] = { name: column, ...options };
  return new EntitySchema({ name, tableName: name, columns: declared });
}

/** TypeORM on the connection that is open already. It takes 0.2 s to load: import this file only when it is needed. */
export class Orm {
  readonly #source: DataSource;

  private constructor(source: DataSource) {
    this.#source = source;
  }

  static async join(connection: Connection, migrations: readonly (new () => MigrationInterface)[]): Promise<Orm> {
    const source = new DataSource({
      type: 'better-sqlite3',
      database: connection.database.name,
      // TypeORM makes its connection with `new driver(…)`, and a constructor may answer an object of its own.
      driver: function join() {
        return connection.database;
      },
      entities,
      migrations: [...migrations],
      migrationsTableName: 'migration',
      // One transaction for all of them: an update that fails half-way leaves the file of the old program.
      migrationsTransactionMode: 'all',
      synchronize: false,
      logging: false,
      statementCacheSize: 200,
    });
    await source.initialize();
    return new Orm(source);
  }

  /** A failed migration leaves foreign keys off: close the connection then, never go on with it. */
  async migrate(): Promise<void> {
    await this.#source.runMigrations();
  }

  /** Answers the id of the new row. */
  async insert<Row extends { id: number }>(table: Table<Row>, values: Omit<Row, 'id'>): Promise<number> {
    const result = await this.#source.manager.insert(schemaOf(table), values);
    return Number(result.identifiers[0]?.id);
  }

  async update<Row extends { id: number }>(table: Table<Row>, id: number, changes: Partial<Omit<Row, 'id'>>): Promise<void> {
    await this.#source.manager.update(schemaOf(table), id, changes);
  }
}

function schemaOf({ name }: { readonly name: string }): EntitySchema {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`The table ${name} is missing in db/schema/index.ts`);
  return schema;
}
