import { findByName } from '../../../db/repositories/neighbourhoods.ts';
import { contract } from '../../../preload/contract/index.ts';
import type { ImportFieldCode } from '../../../preload/contract/import-fields.ts';
import { neighbourhoodKey, neighbourhoodName } from '../../../preload/contract/neighbourhood-name.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import { fieldText } from '../../../preload/contract/text.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { directoryText } from '../../features/directory/text.ts';
import { rowText as text } from '../text.ts';
import type { CheckContext, RowJudge } from './checked.ts';
import { neighbourhoodKindChoice } from './choices.ts';
import type { Place } from './lookups.ts';
import type { RowView } from './row.ts';

/** Rows of the directory's lists: each becomes what the form of that list would send. */

type Contract = typeof contract;
export type NeighbourhoodToWrite = Parsed<Contract['neighbourhoods']['create']>;
export type UnitToWrite = Parsed<Contract['units']['create']>;
export interface NgoToWrite {
  readonly ngo: Parsed<Contract['ngos']['create']>;
  readonly contact: string;
}
export interface MuhtarToWrite {
  readonly person: Parsed<Contract['people']['create']>;
  readonly neighbourhoodId: number;
  readonly startDate: string;
}

const sameName = (path: string): ImportFieldCode => path as ImportFieldCode;
const noteOf = (row: RowView): string => [row.text('note'), ...row.remarks].filter((part) => part !== '').join('\n');

export function judgeNeighbourhoods({ reader }: CheckContext): RowJudge<NeighbourhoodToWrite> {
  const seen = new Map<string, number>();
  return async (row, at) => {
    const name = neighbourhoodName(row.line('name'));
    const key = neighbourhoodKey(name);
    const known = repeated(seen, key, at) || (key !== '' && (await findByName(reader, name)).length > 0 ? text.inDirectory : '');
    if (known !== '') return { draft: null, known };
    row.show('name', name);
    if (key === '') row.error('name', name === '' ? fieldText.required : directoryText.nameEmpty);
    const kind = row.choice('kind', neighbourhoodKindChoice) ?? (/köyü\)?$/iu.test(name) ? 'kirsal' : 'merkez');
    const values = { name, kind, code: row.line('code'), population: row.count('population'), populationYear: row.count('populationYear'), households: row.count('households'), note: row.text('note'), validFrom: null };
    return { draft: row.parse(contract.neighbourhoods.create.input, values, sameName), known: '' };
  };
}

export function judgeUnits({ lookups }: CheckContext): RowJudge<UnitToWrite> {
  const seen = new Map<string, number>();
  return async (row, at) => {
    const name = row.line('name');
    const known = repeated(seen, fold(name), at) || (name !== '' && lookups.unit(name) ? text.inDirectory : '');
    if (known !== '') return { draft: null, known };
    const phone = row.phone('phone');
    return { draft: row.parse(contract.units.create.input, { name, shortName: row.line('shortName'), phone, note: noteOf(row), validFrom: null }, sameName), known: '' };
  };
}

export function judgeNgos({ lookups }: CheckContext): RowJudge<NgoToWrite> {
  const seen = new Map<string, number>();
  return async (row, at) => {
    const name = row.line('name');
    const known = repeated(seen, fold(name), at) || (name !== '' && lookups.ngo(name) ? text.inDirectory : '');
    if (known !== '') return { draft: null, known };
    const { place, unknownPlace } = await placeOf(row, (written) => lookups.place(written));
    const phone = row.phone('phone');
    const values = { name, field: row.line('field'), neighbourhoodId: place?.id ?? null, phone, email: row.line('email'), address: row.line('address'), note: noteOf(row), closedOn: null };
    const ngo = row.parse(contract.ngos.create.input, values, sameName);
    return { draft: ngo ? { ngo, contact: row.line('contact').slice(0, 150) } : null, known: '', unknownPlace };
  };
}

export function judgeMuhtars({ reader, lookups, defaults }: CheckContext): RowJudge<MuhtarToWrite> {
  const { today } = reader.occasion;
  const taken = new Map<number, number>();
  const busy = new Map<string, string>();
  return async (row, at) => {
    const { place, unknownPlace } = await placeOf(row, (written) => lookups.place(written));
    const name = row.line('name');
    if (row.line('neighbourhood') === '') row.error('neighbourhood', fieldText.required);
    const startDate = row.date('startDate', today) ?? defaults.day ?? lastElection;
    const inOffice = place ? lookups.muhtarsOf(place.id).filter(({ endDate, endReason, acting }) => acting === 0 && (endReason === null || endDate === null || endDate >= startDate)) : [];
    if (inOffice.some(({ personFold, endDate }) => personFold === fold(name) && (endDate === null || endDate >= today))) return { draft: null, known: text.inOffice(name) };
    if (startDate > today) row.error('startDate', fieldText.futureDate);
    const blocked = inOffice.find((one) => one.startDate >= startDate);
    if (blocked) row.error(row.mapped('startDate') ? 'startDate' : 'name', text.muhtarSince(blocked.person, blocked.startDate));
    if (place) {
      const earlier = taken.get(place.id);
      if (earlier !== undefined) row.error('neighbourhood', text.twoMuhtars(earlier + 1));
      taken.set(place.id, at);
    }
    const phone = row.phone('phone');
    const phone2 = row.phone('phone2');
    demandFree(row, name, phone, place);
    const person = row.parse(contract.people.create.input, { name, phone, phone2: phone2 === phone ? '' : phone2, email: row.line('email'), address: row.line('address'), note: noteOf(row) }, sameName);
    return { draft: person && place && !row.refused ? { person, neighbourhoodId: place.id, startDate } : null, known: '', unknownPlace };
  };

  /** One person cannot be muhtar in two places, of the directory or of this list. */
  function demandFree(row: RowView, name: string, phone: string, place: Place | null): void {
    if (phone === '' || !place) return;
    const key = `${fold(name)} ${phone}`;
    const inDirectory = lookups.muhtars.find((one) => one.personFold === fold(name) && one.phone === phone && one.endDate === null && one.neighbourhoodId !== place.id);
    const elsewhere = busy.get(key) ?? inDirectory?.neighbourhood;
    if (elsewhere !== undefined) row.error('name', text.muhtarBusy(name, elsewhere));
    busy.set(key, place.name);
  }
}

/** The local election of 31 March 2024; where no column and no choice says another day. */
export const lastElection = '2024-03-31';

async function placeOf(row: RowView, find: (written: string) => Promise<Place | null>): Promise<{ place: Place | null; unknownPlace: string }> {
  const written = row.line('neighbourhood');
  if (written === '') return { place: null, unknownPlace: '' };
  const place = await find(written);
  if (place) row.show('neighbourhood', place.name);
  else row.error('neighbourhood', text.neighbourhoodUnknown(written));
  return { place, unknownPlace: place ? '' : written };
}

function repeated(seen: Map<string, number>, key: string, at: number): string {
  const earlier = key === '' ? undefined : seen.get(key);
  if (earlier !== undefined) return text.sameRow(earlier + 1);
  seen.set(key, at);
  return '';
}
