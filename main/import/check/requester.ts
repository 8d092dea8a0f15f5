import type { MuhtarOfDay } from '../../../db/queries/import-lookups.ts';
import type { Requester } from '../../../preload/contract/requests.ts';
import { fold, foldedWords } from '../../../preload/contract/turkish.ts';
import { rowText as text } from '../text.ts';
import { requesterKindChoice } from './choices.ts';
import type { Lookups, Place } from './lookups.ts';
import type { RowView } from './row.ts';

export interface FoundRequester {
  /** null where nobody can be named; the row then has an error. */
  readonly requester: Requester | null;
  /** Who it is, for telling two rows of one day apart. */
  readonly identity: string;
  readonly unknownPlace: string;
}

const nobody = (unknownPlace = ''): FoundRequester => ({ requester: null, identity: '', unknownPlace });
const TITLES: ReadonlySet<string> = new Set(['muhtar', 'muhtari', 'muhtarligi', 'sayin', 'sn']);

/** Who asks in this row: the muhtar of that day, an NGO of the directory, or a person by name. */
export async function requesterOf(row: RowView, lookups: Lookups, on: string): Promise<FoundRequester> {
  const written = row.line('requester');
  const writtenPlace = row.line('neighbourhood');
  const place = writtenPlace === '' ? await placeInName(written, lookups) : await lookups.place(writtenPlace);
  if (writtenPlace !== '' && place === null) {
    row.error('neighbourhood', text.neighbourhoodUnknown(writtenPlace));
    return nobody(writtenPlace);
  }
  if (place && writtenPlace !== '') row.show('neighbourhood', place.name);

  const kind = row.choice('requesterKind', requesterKindChoice);
  const key = nameKey(written);
  const inOffice = place ? lookups.muhtarsOf(place.id).filter((one) => isInOffice(one, on)) : [];
  const isNamed = key !== '' && !(place && writtenPlace === '');
  if (!isNamed && place) {
    const muhtar = inOffice[0];
    if (muhtar) return asMuhtar(row, muhtar);
    row.error(row.mapped('requester') ? 'requester' : 'neighbourhood', text.noMuhtarThen(place.name, on));
    return nobody();
  }
  if (key === '') {
    row.error(row.mapped('requester') ? 'requester' : 'neighbourhood', text.noRequester);
    return nobody();
  }

  const candidates = place ? inOffice : lookups.muhtars.filter((one) => isInOffice(one, on));
  const same = candidates.filter((one) => nameKey(one.personFold) === key);
  const [muhtar] = same;
  if (muhtar && same.length === 1 && kind !== 'kisi' && kind !== 'stk') return asMuhtar(row, muhtar);
  const ngo = kind === 'kisi' || kind === 'muhtar' ? undefined : lookups.ngo(written);
  if (ngo) return { requester: { kind: 'stk', ngoId: ngo.id, neighbourhoodId: place?.id ?? null }, identity: `stk ${ngo.id}`, unknownPlace: '' };
  if (kind === 'muhtar' && inOffice[0]) row.warn('requester', text.otherMuhtar(inOffice[0].person));
  return asPerson(row, written, place);
}

function asMuhtar(row: RowView, { seatId, person, neighbourhood }: MuhtarOfDay): FoundRequester {
  row.show('requester', person);
  row.show('neighbourhood', neighbourhood);
  return { requester: { kind: 'muhtar', seatId }, identity: `muhtar ${seatId}`, unknownPlace: '' };
}

function asPerson(row: RowView, name: string, place: Place | null): FoundRequester {
  const phone = row.phone('phone');
  return { requester: { kind: 'kisi', personId: null, name, phone, neighbourhoodId: place?.id ?? null }, identity: `kisi ${fold(name)} ${place?.id ?? 0}`, unknownPlace: '' };
}

const isInOffice = ({ startDate, endDate }: MuhtarOfDay, on: string): boolean => startDate <= on && (endDate === null || endDate >= on);

/** "Muhtar Hasan Işık" and "HASAN IŞIK (muhtar)" are one. */
function nameKey(name: string): string {
  return foldedWords(name).filter((word) => !TITLES.has(word)).join(' ');
}

/** "Yeni Mahallesi Muhtarı" in the column of the asker names a place. */
async function placeInName(name: string, lookups: Lookups): Promise<Place | null> {
  return TITLES.has(foldedWords(name).at(-1) ?? '') ? lookups.place(name) : null;
}
