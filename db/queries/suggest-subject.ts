import { foldedWords } from '../../preload/contract/turkish.ts';
import { code, matchText } from '../search.ts';
import type { Reader } from '../unit-of-work.ts';

/** So many of the newest hits are looked at; what an office writes often is among them. */
const lookedAt = 2000;
const offered = 8;

/** Summaries written before that begin with these words, the most used first; without words those of the topic. */
export async function suggestSubjects(reader: Reader, text: string, topicId: number | null): Promise<string[]> {
  const words = matchText(text);
  const match = [words, topicId === null || words !== null ? null : `"${code.topic(topicId)}"`].filter((part) => part !== null).join(' AND ');
  if (match === '') return [];
  const rows = await reader.all<{ subject: string }>(
    `SELECT r.subject FROM (SELECT rowid FROM request_fts WHERE request_fts MATCH ? ORDER BY rowid DESC LIMIT ${lookedAt}) f
     JOIN request r ON r.number_key = f.rowid WHERE r.state <> 'iptal' GROUP BY r.subject ORDER BY COUNT(*) DESC, MAX(r.number_key) DESC`,
    [match],
  );
  const typed = foldedWords(text);
  // The index knows the other words of a request too.
  const fits = (subject: string): boolean => {
    const own = foldedWords(subject);
    return typed.every((word) => own.some((each) => each.startsWith(word)));
  };
  return rows.map(({ subject }) => subject).filter(fits).slice(0, offered);
}
