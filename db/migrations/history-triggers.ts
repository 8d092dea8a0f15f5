/**
 * SQL of the triggers that write one history row for each changed column, and one for a new row (field '').
 * Who and when come from write_context, which the unit of work fills at the start of each transaction.
 * Released migrations use this function: change it only by adding a new one.
 */
export function historyTriggers(table: string, columns: readonly string[]): readonly string[] {
  const changes = columns
    .map(
      (column) => `
    INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation)
      SELECT '${table}', NEW.id, '${column}', OLD."${column}", NEW."${column}", actor, at, operation
      FROM write_context WHERE OLD."${column}" IS NOT NEW."${column}";`,
    )
    .join('');
  return [
    `CREATE TRIGGER ${table}_history_insert AFTER INSERT ON ${table} BEGIN
    INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation)
      SELECT '${table}', NEW.id, '', NULL, NULL, actor, at, operation FROM write_context;
  END`,
    `CREATE TRIGGER ${table}_history_update AFTER UPDATE ON ${table} BEGIN${changes}
  END`,
  ];
}

/** SQL that refuses to change or delete rows of a table that only grows. */
export function appendOnlyTriggers(table: string): readonly string[] {
  return [
    `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
    ...noDeleteTriggers(table),
  ];
}

/** SQL that refuses to delete rows: numbered records are cancelled, never removed. */
export function noDeleteTriggers(table: string): readonly string[] {
  return [
    `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`,
  ];
}

/** SQL that keeps in the history what a deleted row of a list said; for the few rows that may be deleted at all. */
export function deleteHistory(table: string, column: string): readonly string[] {
  return [
    `CREATE TRIGGER ${table}_history_delete AFTER DELETE ON ${table} BEGIN
    INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation)
      SELECT '${table}', OLD.id, '${column}', OLD."${column}", NULL, actor, at, operation FROM write_context;
  END`,
  ];
}
