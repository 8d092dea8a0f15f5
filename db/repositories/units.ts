import type { UnitStaff } from '../../preload/contract/units.ts';
import { fold, sortKey } from '../../preload/contract/turkish.ts';
import { Unit, UnitStaff as UnitStaffEntity } from '../schema/directory.ts';
import type { Reader, Writer } from '../unit-of-work.ts';
import { openStateSql } from './open-requests.ts';

export interface UnitValues {
  readonly name: string;
  readonly shortName: string;
  readonly phone: string;
  readonly note: string;
}

export function findUnit(reader: Reader, id: number): Promise<({ readonly id: number; readonly validFrom: string | null; readonly validTo: string | null } & UnitValues) | undefined> {
  return reader.one('SELECT id, name, short_name AS shortName, phone, note, valid_from AS validFrom, valid_to AS validTo FROM unit WHERE id = ?', [id]);
}

/** The unit that carries this name today, folded. */
export function findOpenUnit(reader: Reader, name: string, exceptId: number | null = null): Promise<{ readonly id: number; readonly name: string } | undefined> {
  return reader.one('SELECT id, name FROM unit WHERE name_fold = ? AND valid_to IS NULL AND id <> ?', [fold(name), exceptId ?? 0]);
}

export function insertUnit(writer: Writer, values: UnitValues, validFrom: string | null): Promise<number> {
  return writer.insert(Unit, { ...toColumns(values), valid_from: validFrom, valid_to: null });
}

export function updateUnit(writer: Writer, id: number, values: UnitValues): Promise<void> {
  return writer.update(Unit, id, toColumns(values));
}

export function endUnit(writer: Writer, id: number, on: string): Promise<void> {
  return writer.update(Unit, id, { valid_to: on });
}

function toColumns({ shortName, name, ...same }: UnitValues) {
  return { ...same, name, name_fold: fold(name), name_sort: sortKey(name), short_name: shortName };
}

/** Open requests that stand at this unit. */
export async function countOpenAt(reader: Reader, unitId: number): Promise<number> {
  return (await reader.one<{ count: number }>(`SELECT COUNT(*) AS count FROM request WHERE unit_id = ? AND ${openStateSql}`, [unitId]))?.count ?? 0;
}

/** Staff of today: who is responsible first, then in Turkish order. */
export async function staffOf(reader: Reader, unitId: number): Promise<UnitStaff[]> {
  const rows = await reader.all<Omit<UnitStaff, 'responsible'> & { readonly responsible: number }>(
    `SELECT s.id, s.person_id AS personId, p.name, s.title, p.phone, p.email, s.responsible
     FROM unit_staff s JOIN person p ON p.id = s.person_id
     WHERE s.unit_id = ? AND (s.ended_on IS NULL OR s.ended_on > ?)
     ORDER BY s.responsible DESC, p.name_sort`,
    [unitId, reader.occasion.today],
  );
  return rows.map((row) => ({ ...row, responsible: row.responsible === 1 }));
}

export function findStaff(reader: Reader, staffId: number): Promise<{ readonly unitId: number; readonly endedOn: string | null } | undefined> {
  return reader.one('SELECT unit_id AS unitId, ended_on AS endedOn FROM unit_staff WHERE id = ?', [staffId]);
}

export function worksAt(reader: Reader, unitId: number, personId: number): Promise<unknown> {
  return reader.one('SELECT 1 FROM unit_staff WHERE unit_id = ? AND person_id = ? AND ended_on IS NULL', [unitId, personId]);
}

/** One person of a unit is responsible; the one before steps back. */
export async function insertStaff(writer: Writer, values: { readonly unitId: number; readonly personId: number; readonly title: string; readonly responsible: boolean }): Promise<number> {
  if (values.responsible) await writer.run('UPDATE unit_staff SET responsible = 0 WHERE unit_id = ? AND responsible = 1', [values.unitId]);
  return writer.insert(UnitStaffEntity, { unit_id: values.unitId, person_id: values.personId, title: values.title, responsible: values.responsible ? 1 : 0, ended_on: null });
}

/** `on` is the first day on which the person does not work there. */
export function endStaff(writer: Writer, staffId: number, on: string): Promise<void> {
  return writer.update(UnitStaffEntity, staffId, { ended_on: on, responsible: 0 });
}
