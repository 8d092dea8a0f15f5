import type { NgoContact, NgoDetail } from '../../preload/contract/ngos.ts';
import { fold, sortKey } from '../../preload/contract/turkish.ts';
import { Ngo, NgoContact as NgoContactEntity } from '../schema/directory.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export type NgoValues = Pick<NgoDetail, 'name' | 'field' | 'neighbourhoodId' | 'phone' | 'email' | 'address' | 'note' | 'closedOn'>;

export function findNgo(reader: Reader, id: number): Promise<({ readonly id: number } & NgoValues) | undefined> {
  return reader.one(
    `SELECT id, name, field, neighbourhood_id AS neighbourhoodId, phone, email, address, note, closed_on AS closedOn FROM ngo WHERE id = ?`,
    [id],
  );
}

/** The NGO still open under this name, folded. */
export function findOpenNgo(reader: Reader, name: string, exceptId: number | null): Promise<{ readonly id: number; readonly name: string } | undefined> {
  return reader.one('SELECT id, name FROM ngo WHERE name_fold = ? AND closed_on IS NULL AND id <> ?', [fold(name), exceptId ?? 0]);
}

export function insertNgo(writer: Writer, values: NgoValues): Promise<number> {
  return writer.insert(Ngo, toColumns(values));
}

export function updateNgo(writer: Writer, id: number, values: NgoValues): Promise<void> {
  return writer.update(Ngo, id, toColumns(values));
}

function toColumns({ neighbourhoodId, closedOn, name, ...same }: NgoValues) {
  return { ...same, name, name_fold: fold(name), name_sort: sortKey(name), neighbourhood_id: neighbourhoodId, closed_on: closedOn };
}

/** Contacts of today, in the order of their entry. */
export function contactsOf(reader: Reader, ngoId: number): Promise<NgoContact[]> {
  return reader.all(
    `SELECT c.id, p.name, c.title, p.phone, p.email FROM ngo_contact c JOIN person p ON p.id = c.person_id
     WHERE c.ngo_id = ? AND c.ended = 0 ORDER BY c.id`,
    [ngoId],
  );
}

export function findContact(reader: Reader, contactId: number): Promise<{ readonly ngoId: number; readonly ended: number } | undefined> {
  return reader.one('SELECT ngo_id AS ngoId, ended FROM ngo_contact WHERE id = ?', [contactId]);
}

export function isContact(reader: Reader, ngoId: number, personId: number): Promise<unknown> {
  return reader.one('SELECT 1 FROM ngo_contact WHERE ngo_id = ? AND person_id = ? AND ended = 0', [ngoId, personId]);
}

export function insertContact(writer: Writer, ngoId: number, personId: number, title: string): Promise<number> {
  return writer.insert(NgoContactEntity, { ngo_id: ngoId, person_id: personId, title, ended: 0 });
}

export function endContact(writer: Writer, contactId: number): Promise<void> {
  return writer.update(NgoContactEntity, contactId, { ended: 1 });
}
