import type { NeighbourhoodKind, SeatRole, TermEnd, TermStart } from '../../preload/contract/codes.ts';
import { integer, integerOrNull, table, text, textOrNull, type Flag } from './table.ts';

export interface NeighbourhoodRecord {
  id: number;
  name: string;
  name_fold: string;
  name_sort: string;
  /** neighbourhoodKey(name): one open neighbourhood per key. */
  name_key: string;
  kind: NeighbourhoodKind;
  code: string;
  population: number | null;
  population_year: number | null;
  households: number | null;
  note: string;
  valid_from: string | null;
  valid_to: string | null;
  merged_into_id: number | null;
}
export const Neighbourhood = table<NeighbourhoodRecord>('neighbourhood', {
  name: text,
  name_fold: text,
  name_sort: text,
  name_key: text,
  kind: text,
  code: text,
  population: integerOrNull,
  population_year: integerOrNull,
  households: integerOrNull,
  note: text,
  valid_from: textOrNull,
  valid_to: textOrNull,
  merged_into_id: integerOrNull,
});

export interface NeighbourhoodAliasRecord {
  id: number;
  neighbourhood_id: number;
  alias: string;
  alias_fold: string;
  alias_key: string;
}
export const NeighbourhoodAlias = table<NeighbourhoodAliasRecord>('neighbourhood_alias', { neighbourhood_id: integer, alias: text, alias_fold: text, alias_key: text });

export interface NeighbourhoodFormerNameRecord {
  id: number;
  neighbourhood_id: number;
  name: string;
  name_fold: string;
  name_key: string;
  valid_to: string;
}
export const NeighbourhoodFormerName = table<NeighbourhoodFormerNameRecord>('neighbourhood_former_name', {
  neighbourhood_id: integer,
  name: text,
  name_fold: text,
  name_key: text,
  valid_to: text,
});

export interface PersonRecord {
  id: number;
  name: string;
  name_fold: string;
  name_sort: string;
  phone: string;
  phone2: string;
  email: string;
  tckn: string;
  address: string;
  note: string;
}
export const Person = table<PersonRecord>('person', {
  name: text,
  name_fold: text,
  name_sort: text,
  phone: text,
  phone2: text,
  email: text,
  tckn: text,
  address: text,
  note: text,
});

export interface SeatTermRecord {
  id: number;
  neighbourhood_id: number;
  person_id: number;
  role: SeatRole;
  position: number | null;
  acting: Flag;
  start_date: string;
  start_reason: TermStart;
  end_date: string | null;
  end_reason: TermEnd | null;
}
export const SeatTerm = table<SeatTermRecord>('seat_term', {
  neighbourhood_id: integer,
  person_id: integer,
  role: text,
  position: integerOrNull,
  acting: integer,
  start_date: text,
  start_reason: text,
  end_date: textOrNull,
  end_reason: textOrNull,
});

export interface NgoRecord {
  id: number;
  name: string;
  name_fold: string;
  name_sort: string;
  field: string;
  neighbourhood_id: number | null;
  phone: string;
  email: string;
  address: string;
  note: string;
  closed_on: string | null;
}
export const Ngo = table<NgoRecord>('ngo', {
  name: text,
  name_fold: text,
  name_sort: text,
  field: text,
  neighbourhood_id: integerOrNull,
  phone: text,
  email: text,
  address: text,
  note: text,
  closed_on: textOrNull,
});

export interface NgoContactRecord {
  id: number;
  ngo_id: number;
  person_id: number;
  title: string;
  ended: Flag;
}
export const NgoContact = table<NgoContactRecord>('ngo_contact', { ngo_id: integer, person_id: integer, title: text, ended: integer });

export interface UnitRecord {
  id: number;
  name: string;
  name_fold: string;
  name_sort: string;
  short_name: string;
  phone: string;
  note: string;
  valid_from: string | null;
  valid_to: string | null;
}
export const Unit = table<UnitRecord>('unit', {
  name: text,
  name_fold: text,
  name_sort: text,
  short_name: text,
  phone: text,
  note: text,
  valid_from: textOrNull,
  valid_to: textOrNull,
});

export interface UnitStaffRecord {
  id: number;
  unit_id: number;
  person_id: number;
  title: string;
  responsible: Flag;
  ended_on: string | null;
}
export const UnitStaff = table<UnitStaffRecord>('unit_staff', { unit_id: integer, person_id: integer, title: text, responsible: integer, ended_on: textOrNull });
