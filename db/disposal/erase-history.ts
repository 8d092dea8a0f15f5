import type { Parameter, Writer } from '../unit-of-work.ts';
import { blanked, textRows, textTables } from './texts.ts';
import { ERASED, withoutPerson, type PersonWords } from './words.ts';

export interface HistoryErasure {
  readonly personId: number;
  readonly requestIds: readonly number[];
  readonly own: readonly number[];
  readonly blank: ReadonlySet<number>;
  readonly words: PersonWords;
  readonly label: string;
}

interface Line {
  readonly id: number;
  readonly entity_id: number;
  readonly field: string;
  readonly old_value: Parameter;
  readonly new_value: Parameter;
}

type Rewrite = (value: Parameter, line: Line) => Parameter;

/**
 * Blanks what the history says of the person: who changed which field when stays, what stood there goes. Also the lines
 * that this very erasure has written. Answers how many lines it changed.
 */
export async function eraseHistory(writer: Writer, { personId, requestIds, own, blank, words, label }: HistoryErasure): Promise<number> {
  const erased: Rewrite = (value) => (typeof value === 'string' && value !== '' && value !== label ? ERASED : value);
  const named: Rewrite = (value) => (typeof value === 'string' ? withoutPerson(value, words, label) : value);
  let changed = await rewrite(writer, 'person', [personId], erased);
  for (const table of textTables) {
    const rows = await textRows(writer, table, requestIds);
    const ownerOf = new Map(rows.map(({ id, request_id }) => [id, request_id]));
    changed += await rewrite(writer, table.name, [...ownerOf.keys()], (value, line) => {
      const requestId = ownerOf.get(line.entity_id) ?? 0;
      if (table.name === 'request' && (line.field === 'requester_name' || line.field === 'requester_phone') && own.includes(requestId)) return erased(value, line);
      if (typeof value === 'string' && blank.has(requestId) && table.columns.includes(line.field)) return blanked(table.name, value);
      return named(value, line);
    });
  }
  // Who was taken off the list again has no row any more: known by name and phone alone.
  const exact: Rewrite = (value) => (value === words.name || (typeof value === 'string' && words.phones.includes(value)) ? ERASED : value);
  changed += await rewrite(writer, 'co_requester', null, exact);
  // A saved view that looks for the name.
  return changed + (await rewrite(writer, 'saved_view', null, (value, line) => (typeof value === 'string' && line.field === 'query' && named(readable(value), line) !== readable(value) ? ERASED : named(value, line))));
}

/** An address of the window as it is read. */
export function readable(query: string): string {
  try {
    return decodeURIComponent(query.replaceAll('+', ' '));
  } catch {
    return query;
  }
}

/** `ids` null: every row of that table. */
async function rewrite(writer: Writer, entity: string, ids: readonly number[] | null, next: Rewrite): Promise<number> {
  const lines = await writer.all<Line>(
    `SELECT id, entity_id, field, old_value, new_value FROM history WHERE entity = ? ${ids === null ? '' : 'AND entity_id IN (SELECT value FROM json_each(?))'}`,
    ids === null ? [entity] : [entity, JSON.stringify(ids)],
  );
  let changed = 0;
  for (const line of lines) {
    const before = next(line.old_value, line);
    const after = next(line.new_value, line);
    if (before === line.old_value && after === line.new_value) continue;
    await writer.run('UPDATE history SET old_value = ?, new_value = ? WHERE id = ?', [before, after, line.id]);
    changed++;
  }
  return changed;
}
