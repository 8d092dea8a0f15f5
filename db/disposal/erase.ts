import { fold, sortKey } from '../../preload/contract/turkish.ts';
import { Person } from '../schema/directory.ts';
import { indexRequest } from '../search.ts';
import type { Writer } from '../unit-of-work.ts';
import { requestsOf } from './candidates.ts';
import { eraseHistory } from './erase-history.ts';
import { eraseElsewhere } from './elsewhere.ts';
import { blanked, plainValues, textRows, textTables } from './texts.ts';
import { wordsOf } from './person-words.ts';
import { withoutPerson, type PersonWords } from './words.ts';

export interface Erased {
  readonly label: string;
  readonly requests: number;
  readonly blanked: number;
  readonly history: number;
  readonly drafts: number;
  readonly steps: number;
}

/** "Anonim kişi 12": the record's own number, so that two people never become one. */
export const anonymousName = (personId: number): string => `Anonim kişi ${personId}`;

/**
 * Takes a person out of everything the program keeps, for good: the record, the requests and those who want the same,
 * every free text about them (the name in it; of requests in `blank` the whole text), the history, the journal of
 * undoing, drafts, the search index. What is counted (states, dates, places, topics, outcomes) stays as it is.
 * Call it in a write that is not undoable; `erasing` goes around it.
 */
export async function erasePerson(writer: Writer, personId: number, blank: ReadonlySet<number>): Promise<Erased> {
  const words = await wordsOf(writer, personId);
  const label = anonymousName(personId);
  const { own, all } = await requestsOf(writer, personId);
  const cleared = all.filter((id) => blank.has(id));
  await writer.update(Person, personId, { name: label, name_fold: fold(label), name_sort: sortKey(label), phone: '', phone2: '', email: '', tckn: '', address: '', note: '' });
  await writer.run(`UPDATE request SET requester_name = ?, requester_sort = ?, requester_phone = '' WHERE id IN (SELECT value FROM json_each(?))`, [label, sortKey(label), JSON.stringify(own)]);
  await writer.run(`UPDATE co_requester SET name = ?, phone = '' WHERE person_id = ? OR seat_term_id IN (SELECT id FROM seat_term WHERE person_id = ?)`, [label, personId, personId]);
  await eraseTexts(writer, all, new Set(cleared), words, label);
  const { drafts, steps } = await eraseElsewhere(writer, { personId, requestIds: all, words, label });
  // Last: everything before it has written its own lines.
  const history = await eraseHistory(writer, { personId, requestIds: all, own, blank: new Set(cleared), words, label });
  for (const id of all) await indexRequest(writer, id);
  return { label, requests: all.length, blanked: cleared.length, history, drafts, steps };
}

/** Around every erasure of one write: what was erased is overwritten in the file, and the append-only tables let words go. */
export async function erasing<T>(writer: Writer, work: () => Promise<T>): Promise<T> {
  await writer.run('PRAGMA secure_delete = ON');
  await writer.run('UPDATE write_context SET disposing = 1');
  const result = await work();
  // Deleted words stay in the segments of the index until these are made into one.
  await writer.run(`INSERT INTO request_fts (request_fts) VALUES ('optimize')`);
  await writer.run('UPDATE write_context SET disposing = 0');
  return result;
}

async function eraseTexts(writer: Writer, requestIds: readonly number[], blank: ReadonlySet<number>, words: PersonWords, label: string): Promise<void> {
  const plain = await plainValues(writer);
  for (const table of textTables) {
    for (const row of await textRows(writer, table, requestIds)) {
      const whole = blank.has(row.request_id) && !(table.name === 'own_value' && plain.has(row.id));
      const changes = table.columns.flatMap((column) => {
        const text = String(row[column] ?? '');
        const next = whole ? blanked(table.name, text) : withoutPerson(text, words, label);
        return next === text ? [] : [[column, next] as const];
      });
      if (changes.length > 0) await writer.run(`UPDATE ${table.name} SET ${changes.map(([column]) => `"${column}" = ?`).join(', ')} WHERE id = ?`, [...changes.map(([, next]) => next), row.id]);
    }
  }
}
