import type { FileOwner } from '../../preload/contract/files.ts';
import type { Reader } from '../unit-of-work.ts';

/** A file that must lie in the folder of files, with the record that it hangs on. */
export interface NamedFile {
  readonly file: string;
  readonly name: string;
  readonly size: number;
  /** null: it waits for a form. */
  readonly owner: FileOwner | null;
  readonly ownerId: number;
  readonly number: string;
}

/** Those in the trash too: they can come back. */
export function namedFiles(reader: Reader): Promise<NamedFile[]> {
  return reader.all(
    `SELECT a.file, a.name, a.size, CASE a.entity WHEN 'purchase_paper' THEN 'purchase' ELSE a.entity END AS owner, COALESCE(pp.purchase_id, a.entity_id) AS ownerId,
            COALESCE(r.number, d.number, p.number, '') AS number
     FROM attachment a
     LEFT JOIN request r ON a.entity = 'request' AND r.id = a.entity_id
     LEFT JOIN asset d ON a.entity = 'asset' AND d.id = a.entity_id
     LEFT JOIN purchase_paper pp ON a.entity = 'purchase_paper' AND pp.id = a.entity_id
     LEFT JOIN purchase p ON p.id = COALESCE(pp.purchase_id, CASE a.entity WHEN 'purchase' THEN a.entity_id END)
     UNION ALL SELECT file, name, size, NULL, 0, '' FROM waiting_file`,
  );
}

export async function sqliteVersion(reader: Reader): Promise<string> {
  return (await reader.one<{ version: string }>('SELECT sqlite_version() AS version'))?.version ?? '';
}

/** Table → rows, in the order of their names; the full-text index counts once. */
export async function rowCounts(reader: Reader): Promise<readonly (readonly [string, number])[]> {
  const tables = await reader.all<{ name: string }>(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  );
  const counts: (readonly [string, number])[] = [];
  for (const { name } of tables) {
    const counted = await reader.one<{ total: number }>(`SELECT COUNT(*) AS total FROM "${name}"`);
    counts.push([name, counted?.total ?? 0]);
  }
  return counts;
}
