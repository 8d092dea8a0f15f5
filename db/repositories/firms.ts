import type { FirmDetail } from '../../preload/contract/firms.ts';
import { fold, sortKey } from '../../preload/contract/turkish.ts';
import { searchCondition } from '../queries/directory-search.ts';
import { Firm } from '../schema/firms.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export type FirmValues = Pick<FirmDetail, 'name' | 'taxNo' | 'taxOffice' | 'contact' | 'phone' | 'email' | 'address' | 'note' | 'closedOn'>;
export type BanCheckValues = Pick<FirmDetail, 'banCheckedOn' | 'banCheckNo' | 'banned' | 'bannedUntil'>;

type Stored = Omit<FirmDetail, 'banned'> & { readonly banned: number };

const columns = `f.id, f.name, f.tax_no AS taxNo, f.tax_office AS taxOffice, f.contact, f.phone, f.email, f.address, f.note,
  f.ban_checked_on AS banCheckedOn, f.ban_check_no AS banCheckNo, f.banned, f.banned_until AS bannedUntil, f.closed_on AS closedOn`;
const toDetail = (stored: Stored): FirmDetail => ({ ...stored, banned: stored.banned === 1 });

/** Firms in Turkish order; by name, contact, tax number, or the last four digits of the phone. */
export async function listFirms(reader: Reader, { text, withClosed }: { readonly text: string; readonly withClosed: boolean }): Promise<FirmDetail[]> {
  const search = searchCondition(text, `f.name_fold || ' ' || f.contact_fold`, ['f.phone', 'f.tax_no']);
  const rows = await reader.all<Stored>(`SELECT ${columns} FROM firm f WHERE ${search.sql} AND (? OR f.closed_on IS NULL) ORDER BY f.name_sort, f.id`, [...search.parameters, withClosed ? 1 : 0]);
  return rows.map(toDetail);
}

export async function findFirm(reader: Reader, id: number): Promise<FirmDetail | undefined> {
  const stored = await reader.one<Stored>(`SELECT ${columns} FROM firm f WHERE f.id = ?`, [id]);
  return stored && toDetail(stored);
}

export interface OtherFirm {
  readonly id: number;
  readonly name: string;
  readonly closedOn: string | null;
}

/** The firm still open under this name, folded. */
export function findOpenFirm(reader: Reader, name: string, exceptId: number | null): Promise<OtherFirm | undefined> {
  return reader.one('SELECT id, name, closed_on AS closedOn FROM firm WHERE name_fold = ? AND closed_on IS NULL AND id <> ?', [fold(name), exceptId ?? 0]);
}

/** The firm with this tax number, a closed one too: a number is never given twice. */
export function findByTaxNo(reader: Reader, taxNo: string, exceptId: number | null): Promise<OtherFirm | undefined> {
  return reader.one(`SELECT id, name, closed_on AS closedOn FROM firm WHERE tax_no = ? AND tax_no <> '' AND id <> ?`, [taxNo, exceptId ?? 0]);
}

export function insertFirm(writer: Writer, values: FirmValues): Promise<number> {
  return writer.insert(Firm, { ...toColumns(values), ban_checked_on: null, ban_check_no: '', banned: 0, banned_until: null });
}

export function updateFirm(writer: Writer, id: number, values: FirmValues): Promise<void> {
  return writer.update(Firm, id, toColumns(values));
}

export function updateBanCheck(writer: Writer, id: number, { banCheckedOn, banCheckNo, banned, bannedUntil }: BanCheckValues): Promise<void> {
  return writer.update(Firm, id, { ban_checked_on: banCheckedOn, ban_check_no: banCheckNo, banned: banned ? 1 : 0, banned_until: bannedUntil });
}

function toColumns({ name, contact, taxNo, taxOffice, closedOn, ...same }: FirmValues) {
  return { ...same, name, name_fold: fold(name), name_sort: sortKey(name), contact, contact_fold: fold(contact), tax_no: taxNo, tax_office: taxOffice, closed_on: closedOn };
}
