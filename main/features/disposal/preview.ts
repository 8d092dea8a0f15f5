import { holdsOf, requestsOf } from '../../../db/disposal/candidates.ts';
import { foundElsewhere } from '../../../db/disposal/elsewhere.ts';
import { anonymousName } from '../../../db/disposal/erase.ts';
import { historyCount } from '../../../db/disposal/history-count.ts';
import { wordsOf } from '../../../db/disposal/person-words.ts';
import { plainValues, textRows, textTables } from '../../../db/disposal/texts.ts';
import { withoutPerson, type PersonWords } from '../../../db/disposal/words.ts';
import { findPerson } from '../../../db/repositories/people.ts';
import { requestHeads } from '../../../db/disposal/request-heads.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { DisposalPreview, DisposalRequest, FreeText } from '../../../preload/contract/disposal.ts';
import type { LetterBody } from '../../../preload/contract/letter-model.ts';
import { formatPhone } from '../../../preload/contract/phone.ts';
import { maskTckn } from '../../../preload/contract/tckn.ts';
import { found } from '../directory/found.ts';
import { disposalWords as text } from './text.ts';

/** What making this person anonymous would change, word for word where somebody has to look. */
export async function previewOf(reader: Reader, personId: number): Promise<DisposalPreview> {
  const person = found(await findPerson(reader, personId));
  const words = await wordsOf(reader, personId);
  const { all } = await requestsOf(reader, personId);
  const { steps, drafts } = await foundElsewhere(reader, { personId, requestIds: all, words });
  const { phone, phone2, email, tckn, address, note } = person;
  const kept = { phone: phone && formatPhone(phone), phone2: phone2 && formatPhone(phone2), email, tckn: tckn && maskTckn(tckn), address, note };
  return {
    personId,
    person: person.name,
    label: anonymousName(personId),
    blockers: await blockersOf(reader, personId),
    fields: (Object.keys(kept) as (keyof typeof kept)[]).filter((key) => kept[key] !== '').map((key) => ({ label: text.fields[key], value: kept[key] })),
    requests: await requestsWithTexts(reader, all, words),
    history: await historyCount(reader, personId, all),
    drafts: drafts.length,
    steps: steps.length,
  };
}

/** Why the person's data cannot go now; [] = nothing holds it. */
export async function blockersOf(reader: Reader, personId: number): Promise<string[]> {
  const { openRequests, seats, contacts, disposed } = await holdsOf(reader, personId);
  return [
    ...(disposed > 0 ? [text.alreadyDone] : []),
    ...(openRequests === '' ? [] : [text.openRequests(openRequests)]),
    ...(seats > 0 ? [text.holdsSeat] : []),
    ...(contacts > 0 ? [text.holdsPlace] : []),
  ];
}

async function requestsWithTexts(reader: Reader, requestIds: readonly number[], words: PersonWords): Promise<DisposalRequest[]> {
  const plain = await plainValues(reader);
  const texts = new Map<number, FreeText[]>();
  // The timeline repeats what the other texts say.
  for (const table of textTables.filter(({ name }) => name !== 'request_event' && name !== 'attachment')) {
    for (const row of await textRows(reader, table, requestIds)) {
      if (table.name === 'own_value' && plain.has(row.id)) continue;
      for (const column of table.columns) {
        const written = table.name === 'letter' ? letterWords(String(row[column])) : String(row[column] ?? '');
        if (written === '' || column === 'subject') continue;
        texts.set(row.request_id, [...(texts.get(row.request_id) ?? []), { label: text.texts[column] ?? column, text: written, names: withoutPerson(written, words, '') !== written }]);
      }
    }
  }
  return (await requestHeads(reader, requestIds)).map(({ id, number, subject, files }) => ({ id, number, subject, files: files === '' ? [] : files.split('\n'), texts: texts.get(id) ?? [] }));
}

function letterWords(body: string): string {
  const { addressee, text: written } = JSON.parse(body) as LetterBody;
  return [addressee, written].filter(Boolean).join('\n');
}
