import type { Reader, Writer } from '../unit-of-work.ts';
import { readable } from './erase-history.ts';
import { withoutPerson, type PersonWords } from './words.ts';

interface Elsewhere {
  readonly personId: number;
  readonly requestIds: readonly number[];
  readonly words: PersonWords;
}

const ofRequests = ['hand_off', 'own_value', 'letter', 'co_requester', 'request_pause', 'interim_answer', 'request_snooze', 'request_clock'] as const;

/** Journal steps that hold values of the person or of the requests: undoing them would bring the data back. */
const stepsSql = `WITH given (person, requests) AS (SELECT ?, ?)
  SELECT step_id AS id FROM undo_change WHERE entity = 'person' AND entity_id = (SELECT person FROM given)
  UNION SELECT step_id FROM undo_change WHERE entity = 'request' AND entity_id IN (SELECT value FROM json_each((SELECT requests FROM given)))
  UNION SELECT step_id FROM undo_change WHERE entity = 'attachment' AND entity_id IN (SELECT id FROM attachment WHERE entity = 'request' AND entity_id IN (SELECT value FROM json_each((SELECT requests FROM given))))
  ${ofRequests.map((table) => `UNION SELECT step_id FROM undo_change WHERE entity = '${table}' AND entity_id IN (SELECT id FROM ${table} WHERE request_id IN (SELECT value FROM json_each((SELECT requests FROM given))))`).join(' ')}`;

const holds = (text: string, words: PersonWords): boolean => withoutPerson(text, words, '') !== text;

/** Numbers of the journal's steps and drafts that would go. */
export async function foundElsewhere(reader: Reader, { personId, requestIds, words }: Elsewhere): Promise<{ readonly steps: readonly number[]; readonly drafts: readonly number[] }> {
  const steps = new Set((await reader.all<{ id: number }>(stepsSql, [personId, JSON.stringify(requestIds)])).map(({ id }) => id));
  // A row that is gone has its words in the journal alone.
  for (const { id, before } of await reader.all<{ id: number; before: string }>(`SELECT step_id AS id, before FROM undo_change WHERE kind = 'delete' AND before IS NOT NULL`)) if (holds(before, words)) steps.add(id);
  const drafts = await reader.all<{ id: number; title: string; content: string }>('SELECT id, title, content FROM draft');
  return { steps: [...steps], drafts: drafts.filter(({ title, content }) => holds(title, words) || holds(content, words)).map(({ id }) => id) };
}

/** Takes the person out of the journal of undoing, drafts, waiting files, saved views and the words of the access log. */
export async function eraseElsewhere(writer: Writer, { label, ...of }: Elsewhere & { readonly label: string }): Promise<{ readonly drafts: number; readonly steps: number }> {
  const { steps, drafts } = await foundElsewhere(writer, of);
  await writer.run('DELETE FROM undo_change WHERE step_id IN (SELECT value FROM json_each(?))', [JSON.stringify(steps)]);
  await writer.run('DELETE FROM draft WHERE id IN (SELECT value FROM json_each(?))', [JSON.stringify(drafts)]);
  for (const { token, name } of await writer.all<{ token: string; name: string }>('SELECT token, name FROM waiting_file')) {
    const next = withoutPerson(name, of.words, label);
    if (next !== name) await writer.run('UPDATE waiting_file SET name = ? WHERE token = ?', [next, token]);
  }
  await eraseViews(writer, of.words, label);
  for (const { id, detail, file } of await writer.all<{ id: number; detail: string; file: string }>(`SELECT id, detail, file FROM access_log WHERE detail <> '' OR file <> ''`)) {
    const next = [detail, file].map((text) => withoutPerson(text, of.words, label)) as [string, string];
    if (next[0] !== detail || next[1] !== file) await writer.run('UPDATE access_log SET detail = ?, file = ? WHERE id = ?', [...next, id]);
  }
  return { drafts: drafts.length, steps: steps.length };
}

/** A view that looks for the person looks for everybody from now on; its name goes where it is the person's. */
async function eraseViews(writer: Writer, words: PersonWords, label: string): Promise<void> {
  for (const { id, name, query } of await writer.all<{ id: number; name: string | null; query: string | null }>('SELECT id, name, query FROM saved_view')) {
    if (query !== null && holds(readable(query), words)) {
      const asked = new URLSearchParams(query);
      asked.delete('text');
      await writer.run('UPDATE saved_view SET query = ? WHERE id = ?', [asked.toString(), id]);
    }
    if (name !== null && holds(name, words)) await writer.run('UPDATE saved_view SET name = ? WHERE id = ?', [withoutPerson(name, words, label), id]);
  }
}
