import type { Connection } from '../connection.ts';
import { tables } from '../schema/index.ts';

/**
 * Writes down what every write changes, so that it can be undone. The triggers are temporary ones of this connection and
 * are made from the table itself: a new column or table needs no line here, and the file keeps nothing of them.
 * A table that only grows (it has a `…_no_update` trigger) is its own history and is left alone.
 */
export function openJournal(connection: Connection): void {
  for (const { name } of tables) {
    if (onlyGrows(connection, name)) continue;
    for (const sql of journalTriggers({ table: name, entity: `'${name}'`, id: 'id', columns: columnsOf(connection, name) })) connection.all(sql);
  }
  for (const { table, key, only } of keyedTables) {
    const columns = columnsOf(connection, table);
    for (const sql of journalTriggers({ table, entity: keyedEntity(table, key), id: null, columns, only: only && { key, values: only } })) connection.all(sql);
  }
}

/**
 * Tables whose rows are known by a word instead of a number; in the journal the word is part of the entity: "setting:office".
 * Of the settings only what the office decides: what the program remembers for itself would tie each write to the next.
 */
export const keyedTables: readonly { readonly table: string; readonly key: string; readonly only?: readonly string[] }[] = [
  { table: 'setting', key: 'key', only: ['office', 'countSettings'] },
  { table: 'channel', key: 'code' },
];

const keyedEntity = (table: string, key: string): string => `'${table}:' || ROW."${key}"`;

function onlyGrows(connection: Connection, table: string): boolean {
  return connection.all(`SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = ?`, [`${table}_no_update`]).length > 0;
}

/** A number that was taken out must be gone (KVKK), not lie in the journal; undoing does not bring it back. */
const notKept = 'tckn';

/** Without the generated ones. */
function columnsOf(connection: Connection, table: string): string[] {
  return connection.all<{ name: string }>('SELECT name FROM pragma_table_info(?) WHERE name <> ?', [table, notKept]).map(({ name }) => name);
}

interface Journalled {
  readonly table: string;
  /** SQL of the name in the journal; ROW stands for OLD or NEW. */
  readonly entity: string;
  /** Column of the number, null where there is none. */
  readonly id: string | null;
  readonly columns: readonly string[];
  readonly only?: { readonly key: string; readonly values: readonly string[] } | undefined;
}

function journalTriggers({ table, entity, id, columns, only }: Journalled): string[] {
  const of = (row: 'OLD' | 'NEW') => `${entity.replace('ROW', row)}, ${id === null ? '0' : `${row}.${id}`}`;
  const when = (row: 'OLD' | 'NEW') =>
    `WHEN (SELECT step_id FROM write_context) IS NOT NULL${only ? ` AND ${row}."${only.key}" IN (${only.values.map((value) => `'${value}'`).join(', ')})` : ''}`;
  const changed = columns.filter((column) => column !== id).map((column) => `SELECT '${column}' AS name, OLD."${column}" AS value WHERE OLD."${column}" IS NOT NEW."${column}"`);
  const into = 'INSERT INTO undo_change (step_id, entity, entity_id, kind, before)';
  return [
    `CREATE TEMP TRIGGER journal_${table}_insert AFTER INSERT ON main.${table} ${when('NEW')} BEGIN
      ${into} SELECT step_id, ${of('NEW')}, 'insert', NULL FROM write_context;
    END`,
    `CREATE TEMP TRIGGER journal_${table}_update AFTER UPDATE ON main.${table} ${when('OLD')} BEGIN
      ${into} SELECT step_id, ${of('OLD')}, 'update', changes.before FROM write_context,
        (SELECT json_group_object(name, value) AS before FROM (${changed.join(' UNION ALL ')})) AS changes
        WHERE changes.before <> '{}';
    END`,
    `CREATE TEMP TRIGGER journal_${table}_delete AFTER DELETE ON main.${table} ${when('OLD')} BEGIN
      ${into} SELECT step_id, ${of('OLD')}, 'delete', json_object(${columns.map((column) => `'${column}', OLD."${column}"`).join(', ')}) FROM write_context;
    END`,
  ];
}
