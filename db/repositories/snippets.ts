import type { Snippet } from '../../preload/contract/snippets.ts';
import { fold } from '../../preload/contract/turkish.ts';
import { SnippetTable, type SnippetRecord } from '../schema/files.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export async function loadSnippets(reader: Reader): Promise<Snippet[]> {
  const rows = await reader.all<SnippetRecord>('SELECT * FROM snippet ORDER BY code_fold LIMIT 200');
  return rows.map(({ id, code, title, text, active }) => ({ id, code, title, text, active: active === 1 }));
}

/** The text that holds this code, however it is written. */
export function snippetOfCode(reader: Reader, code: string): Promise<Pick<SnippetRecord, 'id' | 'title'> | undefined> {
  return reader.one('SELECT id, title FROM snippet WHERE code_fold = ?', [fold(code)]);
}

export async function putSnippet(writer: Writer, id: number | null, { code, title, text, active }: Omit<Snippet, 'id'>): Promise<number> {
  const row = { code, code_fold: fold(code), title, text, active: active ? 1 : 0 } as const;
  if (id === null) return writer.insert(SnippetTable, row);
  await writer.update(SnippetTable, id, row);
  return id;
}
