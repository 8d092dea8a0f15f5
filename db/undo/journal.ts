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
    for (const sql of journalTriggers(name, columnsOf(connection, name))) connection.all(sql);
  }
}

function onlyGrows(connection: Connection, table: string): boolean {
  return connection.all(`SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = ?`, [`${table}_no_update`]).length > 0;
}

/** A number that was taken out must be gone (KVKK), not lie in the journal; undoing does not bring it back. */
const notKept = 'tckn';

/** Without the generated ones. */
function columnsOf(connection: Connection, table: string): string[] {
  return connection.all<{ name: string }>('SELECT name FROM pragma_table_info(?) WHERE name <> ?', [table, notKept]).map(({ name }) => name);
}

function journalTriggers(table: string, columns: readonly string[]): string[] {
  const changed = columns.filter((column) => column !== 'id').map((column) => `SELECT '${column}' AS name, OLD."${column}" AS value WHERE OLD."${column}" IS NOT NEW."${column}"`);
  const journalled = 'WHEN (SELECT step_id FROM write_context) IS NOT NULL';
  const into = 'INSERT INTO undo_change (step_id, entity, entity_id, kind, before)';
  return [
    `CREATE TEMP TRIGGER journal_${table}_insert AFTER INSERT ON main.${table} ${journalled} BEGIN
      ${into} SELECT step_id, '${table}', NEW.id, 'insert', NULL FROM write_context;
    END`,
    `CREATE TEMP TRIGGER journal_${table}_update AFTER UPDATE ON main.${table} ${journalled} BEGIN
      ${into} SELECT step_id, '${table}', OLD.id, 'update', changes.before FROM write_context,
        (SELECT json_group_object(name, value) AS before FROM (${changed.join(' UNION ALL ')})) AS changes
        WHERE changes.before <> '{}';
    END`,
    `CREATE TEMP TRIGGER journal_${table}_delete AFTER DELETE ON main.${table} ${journalled} BEGIN
      ${into} SELECT step_id, '${table}', OLD.id, 'delete', json_object(${columns.map((column) => `'${column}', OLD."${column}"`).join(', ')}) FROM write_context;
    END`,
  ];
}
