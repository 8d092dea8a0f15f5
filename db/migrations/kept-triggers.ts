import { deleteHistory } from './history-triggers.ts';

/**
 * SQL that refuses to delete rows, except where the write that made them is undone; the history keeps what the named
 * column said. Released migrations use this function: change it only by adding a new one.
 */
export function keptTriggers(table: string, column: string): readonly string[] {
  return [
    `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} WHEN (SELECT undoing FROM write_context) = 0
      BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`,
    ...deleteHistory(table, column),
  ];
}
