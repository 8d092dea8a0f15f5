import { findPerson } from '../repositories/people.ts';
import type { Reader } from '../unit-of-work.ts';
import type { PersonWords } from './words.ts';

/** What tells this person apart in a text: as the record has it, and phones as they were frozen in requests. */
export async function wordsOf(reader: Reader, personId: number): Promise<PersonWords> {
  const person = await findPerson(reader, personId);
  if (!person) throw new Error(`There is no person ${personId}`);
  const frozen = await reader.all<{ phone: string }>(
    `WITH given (person) AS (SELECT ?)
     SELECT requester_phone AS phone FROM request WHERE person_id = (SELECT person FROM given) OR seat_term_id IN (SELECT id FROM seat_term WHERE person_id = (SELECT person FROM given))
     UNION SELECT phone FROM co_requester WHERE person_id = (SELECT person FROM given) OR seat_term_id IN (SELECT id FROM seat_term WHERE person_id = (SELECT person FROM given))`,
    [personId],
  );
  const phones = [person.phone, person.phone2, ...frozen.map(({ phone }) => phone)].filter((phone) => phone !== '');
  return { name: person.name, phones: [...new Set(phones)], exact: [person.email, person.tckn, person.address].filter((text) => text !== '') };
}
