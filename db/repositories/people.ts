import { fold, sortKey } from '../../preload/contract/turkish.ts';
import { Person, type PersonRecord } from '../schema/directory.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export interface PersonValues {
  readonly name: string;
  /** E.164 or ''. */
  readonly phone: string;
  readonly phone2: string;
  readonly email: string;
  readonly address: string;
  readonly note: string;
}

export function findPerson(reader: Reader, id: number): Promise<PersonRecord | undefined> {
  return reader.one('SELECT * FROM person WHERE id = ?', [id]);
}

export async function insertPerson(writer: Writer, values: PersonValues, tckn: string): Promise<number> {
  const { phone, phone2, email, address, note } = values;
  const row = { ...nameColumns(values.name), phone, phone2, email, address, note, tckn } satisfies Omit<PersonRecord, 'id'>;
  // Not through the entity manager: a list of thousands brings thousands of people.
  const columns = Object.keys(row);
  const saved = await writer.one<{ id: number }>(`INSERT INTO person (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) RETURNING id`, Object.values<string>(row));
  if (!saved) throw new Error('The new person has no id');
  return saved.id;
}

/** `tckn` undefined = unchanged. */
export function updatePerson(writer: Writer, id: number, values: PersonValues, tckn?: string): Promise<void> {
  return writer.update(Person, id, { ...values, ...nameColumns(values.name), ...(tckn === undefined ? {} : { tckn }) });
}

/** People who have this number as first or second phone. */
export function peopleWithPhone(reader: Reader, phone: string, exceptId: number | null): Promise<{ readonly id: number; readonly name: string }[]> {
  if (phone === '') return Promise.resolve([]);
  return reader.all(
    `SELECT id, name FROM person WHERE ? IN (phone, phone2) AND id <> ? ORDER BY name_sort LIMIT 20`,
    [phone, exceptId ?? 0],
  );
}

export function personWithTckn(reader: Reader, tckn: string, exceptId: number | null): Promise<{ readonly name: string } | undefined> {
  return reader.one(`SELECT name FROM person WHERE tckn = ? AND tckn <> '' AND id <> ?`, [tckn, exceptId ?? 0]);
}

/** The person of this name (folded) with this phone; without a phone nobody can be told from a namesake. */
export function findSamePerson(reader: Reader, name: string, phone: string, exceptId: number | null = null): Promise<{ readonly id: number; readonly email: string } | undefined> {
  if (phone === '') return Promise.resolve(undefined);
  // Each half names its partial index: over thousands of people "? IN (phone, phone2)" was a walk through all of them.
  return reader.one(
    `SELECT id, email FROM person WHERE name_fold = ? AND ((phone = ? AND phone <> '') OR (phone2 = ? AND phone2 <> '')) AND id <> ? ORDER BY id LIMIT 1`,
    [fold(name), phone, phone, exceptId ?? 0],
  );
}

/** Contacts and staff are people of the directory: the same name with the same phone is the same person. */
export async function findOrAddPerson(writer: Writer, { name, phone, email = '' }: { readonly name: string; readonly phone: string; readonly email?: string }): Promise<number> {
  const same = await findSamePerson(writer, name, phone);
  if (!same) return insertPerson(writer, { name, phone, phone2: '', email, address: '', note: '' }, '');
  if (email !== '' && same.email === '') await writer.update(Person, same.id, { email });
  return same.id;
}

function nameColumns(name: string) {
  return { name, name_fold: fold(name), name_sort: sortKey(name) };
}
