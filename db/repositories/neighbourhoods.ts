import type { NeighbourhoodKind } from '../../preload/contract/codes.ts';
import { neighbourhoodKey } from '../../preload/contract/neighbourhood-name.ts';
import { fold, sortKey } from '../../preload/contract/turkish.ts';
import { Neighbourhood, NeighbourhoodAlias, NeighbourhoodFormerName, type NeighbourhoodRecord } from '../schema/directory.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export interface NeighbourhoodValues {
  readonly kind: NeighbourhoodKind;
  readonly code: string;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly households: number | null;
  readonly note: string;
}

export function findNeighbourhood(reader: Reader, id: number): Promise<NeighbourhoodRecord | undefined> {
  return reader.one('SELECT * FROM neighbourhood WHERE id = ?', [id]);
}

/** How a name was recognised. */
export type NameMatch = 'name' | 'alias' | 'formerName' | 'closedName';

export interface NamedNeighbourhood {
  readonly id: number;
  readonly name: string;
  readonly validTo: string | null;
  readonly mergedIntoId: number | null;
  readonly match: NameMatch;
}

/** Every neighbourhood that has or had this name, in any spelling; the one that carries it today first. */
export function findByName(reader: Reader, name: string): Promise<NamedNeighbourhood[]> {
  const key = neighbourhoodKey(name);
  if (key === '') return Promise.resolve([]);
  return reader.all(
    `SELECT n.id, n.name, n.valid_to AS validTo, n.merged_into_id AS mergedIntoId, m."match" FROM (
       SELECT id, CASE WHEN valid_to IS NULL THEN 'name' ELSE 'closedName' END AS "match",
              CASE WHEN valid_to IS NULL THEN 1 ELSE 4 END AS place, valid_to AS until
         FROM neighbourhood WHERE name_key = ?
       UNION ALL SELECT neighbourhood_id, 'alias', 2, NULL FROM neighbourhood_alias WHERE alias_key = ?
       UNION ALL SELECT neighbourhood_id, 'formerName', 3, valid_to FROM neighbourhood_former_name WHERE name_key = ?
     ) m JOIN neighbourhood n ON n.id = m.id
     ORDER BY m.place, m.until DESC, n.id`,
    [key, key, key],
  );
}

/** The open neighbourhood that a name means today: by name, alias or former name; of a merged one the one it went into. */
export async function resolveNeighbourhood(reader: Reader, name: string): Promise<{ readonly id: number; readonly name: string } | null> {
  for (const found of await findByName(reader, name)) {
    const today = await followMerges(reader, found);
    if (today) return { id: today.id, name: today.name };
  }
  return null;
}

async function followMerges(reader: Reader, start: Pick<NamedNeighbourhood, 'id' | 'name' | 'validTo' | 'mergedIntoId'>): Promise<{ id: number; name: string } | null> {
  let at = start;
  while (at.validTo !== null) {
    if (at.mergedIntoId === null) return null;
    const next = await findNeighbourhood(reader, at.mergedIntoId);
    if (!next) return null;
    at = { id: next.id, name: next.name, validTo: next.valid_to, mergedIntoId: next.merged_into_id };
  }
  return at;
}

export function insertNeighbourhood(writer: Writer, name: string, validFrom: string | null, values: NeighbourhoodValues): Promise<number> {
  return writer.insert(Neighbourhood, { ...nameColumns(name), ...toColumns(values), valid_from: validFrom, valid_to: null, merged_into_id: null });
}

export function updateNeighbourhood(writer: Writer, id: number, values: NeighbourhoodValues): Promise<void> {
  return writer.update(Neighbourhood, id, toColumns(values));
}

/** The old name stays findable; `on` is the first day of the new one. */
export async function renameNeighbourhood(writer: Writer, { id, name: before }: { readonly id: number; readonly name: string }, name: string, on: string): Promise<void> {
  await writer.insert(NeighbourhoodFormerName, { neighbourhood_id: id, name: before, name_fold: fold(before), name_key: neighbourhoodKey(before), valid_to: on });
  await writer.update(Neighbourhood, id, nameColumns(name));
}

/** From `on` the neighbourhood is part of another one. */
export function closeNeighbourhood(writer: Writer, id: number, intoId: number, on: string): Promise<void> {
  return writer.update(Neighbourhood, id, { valid_to: on, merged_into_id: intoId });
}

export function insertAlias(writer: Writer, neighbourhoodId: number, alias: string): Promise<number> {
  return writer.insert(NeighbourhoodAlias, { neighbourhood_id: neighbourhoodId, alias, alias_fold: fold(alias), alias_key: neighbourhoodKey(alias) });
}

export function findAlias(reader: Reader, aliasId: number): Promise<{ readonly neighbourhoodId: number } | undefined> {
  return reader.one('SELECT neighbourhood_id AS neighbourhoodId FROM neighbourhood_alias WHERE id = ?', [aliasId]);
}

export function deleteAlias(writer: Writer, aliasId: number): Promise<void> {
  return writer.run('DELETE FROM neighbourhood_alias WHERE id = ?', [aliasId]);
}

export function aliasesOf(reader: Reader, id: number): Promise<{ readonly id: number; readonly alias: string }[]> {
  return reader.all('SELECT id, alias FROM neighbourhood_alias WHERE neighbourhood_id = ? ORDER BY alias_fold', [id]);
}

/** Newest first; `validTo` is the day on which the next name began. */
export function formerNamesOf(reader: Reader, id: number): Promise<{ readonly name: string; readonly validTo: string }[]> {
  return reader.all('SELECT name, valid_to AS validTo FROM neighbourhood_former_name WHERE neighbourhood_id = ? ORDER BY valid_to DESC, id DESC', [id]);
}

function nameColumns(name: string) {
  return { name, name_fold: fold(name), name_sort: sortKey(name), name_key: neighbourhoodKey(name) };
}

function toColumns({ populationYear, ...same }: NeighbourhoodValues) {
  return { ...same, population_year: populationYear };
}
