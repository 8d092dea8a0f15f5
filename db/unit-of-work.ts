import type { Role } from '../preload/contract/rights.ts';
import type { Connection, Parameter } from './connection.ts';
import type { Orm } from './orm.ts';
import type { Table } from './schema/table.ts';
import { openJournal } from './undo/journal.ts';

export type { Parameter } from './connection.ts';

/** Who does it, and when. `today` is the local day, `now` the local moment (YYYY-MM-DDTHH:MM:SS). */
export interface Occasion {
  readonly actor: string;
  readonly today: string;
  readonly now: string;
  /** Name of the operation, as it is kept in the history. */
  readonly operation: string;
  /** What the actor may do; not given where the program itself acts. */
  readonly role?: Role;
  /** Told the number under which a write can be undone, once it is committed; false = it is not to be undone. */
  readonly undoable?: ((step: number) => void) | false;
}

/** May look, never touch. */
export interface Reader {
  readonly occasion: Occasion;
  all<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  one<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row | undefined>;
}

/** What runs inside a transaction. */
export interface Writer extends Reader {
  /** Answers the id of the new row. */
  insert<Row extends { id: number }>(table: Table<Row>, values: Omit<Row, 'id'>): Promise<number>;
  update<Row extends { id: number }>(table: Table<Row>, id: number, changes: Partial<Omit<Row, 'id'>>): Promise<void>;
  run(sql: string, parameters?: readonly Parameter[]): Promise<void>;
}

/**
 * The only way to the database. SQLite has one connection here, and TypeORM lets overlapping transactions
 * run into each other on it; so everything waits its turn in one queue, and no reader sees a half-made write.
 */
export class UnitOfWork {
  readonly #connection: Connection;
  readonly #orm: () => Promise<Orm>;
  readonly #committed: (writes: number) => void;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  #journal = false;

  /** `orm` loads TypeORM at its first call; `committed` is told how many writes the file has seen. */
  constructor(connection: Connection, orm: () => Promise<Orm>, committed: (writes: number) => void = () => undefined) {
    this.#connection = connection;
    this.#orm = orm;
    this.#committed = committed;
  }

  read<T>(occasion: Occasion, work: (reader: Reader) => T | Promise<T>): Promise<T> {
    return this.#enqueue(async () => {
      const door = new ReadDoor(this.#connection, occasion);
      try {
        return await work(door);
      } finally {
        door.shut();
      }
    });
  }

  /** Commits when `work` is done, rolls everything back when it throws; then rethrows. */
  write<T>(occasion: Occasion, work: (writer: Writer) => T | Promise<T>): Promise<T> {
    return this.#enqueue(async () => {
      // Before BEGIN: TypeORM sets a pragma when it joins, which inside a transaction would be lost.
      const orm = await this.#orm();
      if (!this.#journal) openJournal(this.#connection);
      this.#journal = true;
      this.#connection.all('BEGIN IMMEDIATE');
      const door = new WriteDoor(this.#connection, orm, occasion);
      try {
        await setContext(door, occasion);
        const result = await work(door);
        door.shut();
        const step = this.#recordStep(occasion);
        const [counted] = this.#connection.all<{ writes: number }>('UPDATE write_context SET writes = writes + 1 RETURNING writes');
        this.#connection.all('COMMIT');
        if (counted) this.#committed(counted.writes);
        if (step !== null && occasion.undoable) occasion.undoable(step);
        return result;
      } catch (error) {
        door.shut();
        this.#rollBack();
        throw error;
      }
    });
  }

  /** Takes nothing more, and waits for what is already in the queue. */
  async drain(): Promise<void> {
    this.#closed = true;
    await this.#last;
  }

  /** The number of the write in the journal; null where it changed nothing that can be undone. */
  #recordStep({ actor, now, operation }: Occasion): number | null {
    const [recorded] = this.#connection.all<{ id: number }>(
      `INSERT INTO undo_step (id, at, actor, operation) SELECT step_id, ?, ?, ? FROM write_context
       WHERE EXISTS (SELECT 1 FROM undo_change WHERE step_id = write_context.step_id)
       ON CONFLICT (id) DO UPDATE SET at = excluded.at RETURNING id`,
      [now, actor, operation],
    );
    return recorded?.id ?? null;
  }

  /** A full disk or a failed COMMIT may already have ended the transaction; then there is nothing to roll back. */
  #rollBack(): void {
    if (this.#connection.database.inTransaction) this.#connection.all('ROLLBACK');
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('The unit of work is closed'));
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

/**
 * The same transaction on another occasion, for what is written down later than it happened (the sample office).
 * The history takes the new occasion from here on, whichever of the two writers is used.
 */
export async function asOf(writer: Writer, occasion: Occasion): Promise<Writer> {
  await setContext(writer, occasion);
  return {
    occasion,
    all: (sql, parameters) => writer.all(sql, parameters),
    one: (sql, parameters) => writer.one(sql, parameters),
    insert: (entity, values) => writer.insert(entity, values),
    update: (entity, id, changes) => writer.update(entity, id, changes),
    run: (sql, parameters) => writer.run(sql, parameters),
  };
}

/** What the triggers of the history and of the journal write beside each change. */
function setContext(writer: Writer, { actor, now, operation, undoable }: Occasion): Promise<void> {
  const step = undoable === false ? 'NULL' : '(SELECT COALESCE(MAX(id), 0) + 1 FROM undo_step)';
  return writer.run(`UPDATE write_context SET actor = ?, at = ?, operation = ?, step_id = ${step} WHERE id = 1`, [actor, now, operation]);
}

class ReadDoor implements Reader {
  readonly occasion: Occasion;
  readonly #connection: Connection;
  #open = true;

  constructor(connection: Connection, occasion: Occasion) {
    this.#connection = connection;
    this.occasion = occasion;
  }

  /** A call that was not awaited must not slip out of its place in the queue, or past its COMMIT. */
  shut(): void {
    this.#open = false;
  }

  protected demandOpen(): void {
    if (!this.#open) throw new Error('This door belongs to work that has ended');
  }

  async all<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    this.demandOpen();
    return this.#connection.all<Row>(sql, parameters);
  }

  async one<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row | undefined> {
    return (await this.all<Row>(sql, parameters))[0];
  }
}

class WriteDoor extends ReadDoor implements Writer {
  readonly #orm: Orm;

  constructor(connection: Connection, orm: Orm, occasion: Occasion) {
    super(connection, occasion);
    this.#orm = orm;
  }

  async insert<Row extends { id: number }>(table: Table<Row>, values: Omit<Row, 'id'>): Promise<number> {
    this.demandOpen();
    return this.#orm.insert(table, values);
  }

  async update<Row extends { id: number }>(table: Table<Row>, id: number, changes: Partial<Omit<Row, 'id'>>): Promise<void> {
    this.demandOpen();
    return this.#orm.update(table, id, changes);
  }

  async run(sql: string, parameters: readonly Parameter[] = []): Promise<void> {
    await this.all(sql, parameters);
  }
}
