/**
 * SQL that lets the rows of a table that only grows lose personal words while a disposal runs (write_context.disposing),
 * and nothing else: who did what when stays as it was written, and no row ever goes. Takes the place of the table's
 * earlier `…_no_update` trigger, whose name the journal of db/undo looks for.
 */
export function disposableTriggers(table: string, words: readonly string[], fixed: readonly string[]): readonly string[] {
  const changed = fixed.map((column) => `NEW."${column}" IS NOT OLD."${column}"`).join(' OR ');
  return [
    `DROP TRIGGER IF EXISTS ${table}_no_update`,
    `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} WHEN (SELECT disposing FROM write_context) = 0 OR ${changed}
      BEGIN SELECT RAISE(ABORT, '${table} is append-only, but for ${words.join(', ')} in a disposal'); END`,
  ];
}
