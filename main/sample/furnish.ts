import { neighbourhoodsOf } from '../../db/seeds/provinces.ts';
import type { Reader, Writer } from '../../db/unit-of-work.ts';
import { contract } from '../../preload/contract/index.ts';
import { catalogue } from '../features/catalogue.ts';
import { neighbourhoods } from '../features/directory/neighbourhoods.ts';
import { ngos } from '../features/directory/ngos.ts';
import { people } from '../features/directory/people.ts';
import { units } from '../features/directory/units.ts';
import { office } from '../features/office.ts';
import { call } from './call.ts';
import { lastElection, seatKey, type Cast, type Headman, type Player } from './cast.ts';
import { sampleNgos } from './ngos.ts';
import { figuresNote, populationYear, samplePlaces } from './places.ts';

/** Ids of what the office knows, by the names the sample uses. */
export interface Known {
  readonly places: ReadonlyMap<string, number>;
  /** By seatKey; grows when a by-election brings a new muhtar. */
  readonly seats: Map<string, number>;
  readonly ngos: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, { readonly id: number; readonly responsible: number | null }>;
  /** Shipped topic → its id and the unit it is first sent to. */
  readonly topics: ReadonlyMap<string, { readonly id: number; readonly unit: string }>;
  readonly reasons: ReadonlyMap<string, number>;
}

const unitNames = [
  'Fen İşleri Müdürlüğü', 'Park ve Bahçeler Müdürlüğü', 'Temizlik İşleri Müdürlüğü', 'Zabıta Müdürlüğü', 'İmar ve Şehircilik Müdürlüğü', 'Destek Hizmetleri Müdürlüğü',
  'Mali Hizmetler Müdürlüğü', 'Yazı İşleri Müdürlüğü', 'Kültür ve Sosyal İşler Müdürlüğü', 'Veteriner İşleri Müdürlüğü', 'Ulaşım Hizmetleri Müdürlüğü', 'Emlak ve İstimlak Müdürlüğü',
];
/** Units whose crews are named in a hand-off beside the head. */
const crews: readonly (readonly [unit: string, title: string])[] = [
  ['Fen İşleri Müdürlüğü', 'İnşaat mühendisi'], ['Fen İşleri Müdürlüğü', 'Yol ekibi şefi'], ['Temizlik İşleri Müdürlüğü', 'Ekip şefi'], ['Park ve Bahçeler Müdürlüğü', 'Ziraat mühendisi'], ['Zabıta Müdürlüğü', 'Komiser'],
];

/** Fills the directory of a new office. */
export async function furnish(writer: Writer, cast: Cast): Promise<Known> {
  const names = await neighbourhoodsOf('Muğla', 'Köyceğiz');
  await call(contract.office.setUp, office.setUp, writer, {
    office: { province: 'Muğla', district: 'Köyceğiz', institution: 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞI', unit: 'Muhtarlık İşleri Müdürlüğü', insideMetropolitan: true, logo: '', userName: cast.clerk },
    neighbourhoods: names,
    units: unitNames,
    muhtars: cast.elected.map(({ place, name, phone }) => ({ neighbourhood: place, muhtar: name, phone })),
    termStart: lastElection,
  });
  const places = new Map((await neighbourhoods.list(writer, { text: '', withClosed: false })).map(({ id, name }) => [name, id]));
  await describePlaces(writer, places);
  const seats = await seatIds(writer, cast);
  await addFormerMuhtars(writer, cast, places, seats);
  await addCouncils(writer, cast, places);
  return {
    places,
    seats,
    ngos: await addNgos(writer, cast.ngoContacts, places),
    units: await addStaff(writer, cast.unitHeads),
    topics: new Map((await catalogue.topics(writer)).filter(({ parentId }) => parentId !== null).map(({ id, name, unit }) => [name, { id, unit }])),
    reasons: new Map((await catalogue.reasons(writer)).map(({ id, code }) => [code, id])),
  };
}

async function describePlaces(writer: Writer, ids: ReadonlyMap<string, number>): Promise<void> {
  for (const { name, kind, population, households, aliases } of samplePlaces) {
    const id = idOf(ids, name);
    await call(contract.neighbourhoods.change, neighbourhoods.change, writer, { id, kind, population, populationYear, households, note: figuresNote });
    for (const alias of aliases) await call(contract.neighbourhoods.addAlias, neighbourhoods.addAlias, writer, { id, alias });
  }
}

async function seatIds(reader: Reader, { elected }: Cast): Promise<Map<string, number>> {
  const { rows } = await people.list(reader, { text: '', role: 'muhtar', offset: 0, limit: 200 });
  return new Map(elected.map((headman) => [seatKey(headman), rows.find(({ name, neighbourhood }) => name === headman.name && neighbourhood === headman.place)?.seatId ?? 0]));
}

async function addFormerMuhtars(writer: Writer, { former, elected }: Cast, places: ReadonlyMap<string, number>, seats: Map<string, number>): Promise<void> {
  for (const headman of former) {
    const current = elected.find(({ name }) => name === headman.name);
    const personId = current ? await holder(writer, idOf(seats, seatKey(current)), places, current) : await addPerson(writer, headman);
    const term = { personId, neighbourhoodId: idOf(places, headman.place), role: 'muhtar', startDate: headman.from, startReason: 'secim', endDate: headman.to } as const;
    const { id } = await call(contract.people.startTerm, people.startTerm, writer, term);
    await call(contract.people.endTerm, people.endTerm, writer, { id, endDate: headman.to ?? headman.from, endReason: 'sure_doldu' });
  }
}

/** The person on a seat. */
async function holder(reader: Reader, seatId: number, places: ReadonlyMap<string, number>, { place }: Headman): Promise<number> {
  const { seats } = await neighbourhoods.get(reader, { id: idOf(places, place) });
  return seats.find(({ id }) => id === seatId)?.personId ?? 0;
}

async function addCouncils(writer: Writer, { councils }: Cast, places: ReadonlyMap<string, number>): Promise<void> {
  for (const [place, members] of councils) {
    for (const [at, member] of members.entries()) {
      const term = { role: at < 4 ? 'aza_asil' : 'aza_yedek', position: (at % 4) + 1, startDate: lastElection, startReason: 'secim' } as const;
      await call(contract.people.startTerm, people.startTerm, writer, { personId: await addPerson(writer, member), neighbourhoodId: idOf(places, place), ...term });
    }
  }
}

export async function addPerson(writer: Writer, { name, phone }: Player): Promise<number> {
  return (await call(contract.people.create, people.create, writer, { name, phone })).id;
}

async function addNgos(writer: Writer, contacts: readonly Player[], places: ReadonlyMap<string, number>): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [at, { name, field, place, title }] of sampleNgos.entries()) {
    const contact = contacts[at];
    if (!contact) throw new Error('an association without a contact');
    const { id } = await call(contract.ngos.create, ngos.create, writer, { name, field, neighbourhoodId: idOf(places, place), phone: contact.phone });
    await call(contract.ngos.addContact, ngos.addContact, writer, { ngoId: id, name: contact.name, title, phone: contact.phone });
    ids.set(name, id);
  }
  return ids;
}

async function addStaff(writer: Writer, heads: readonly Player[]): Promise<Map<string, { id: number; responsible: number | null }>> {
  const rows = await units.list(writer, { text: '', withClosed: false });
  const found = new Map<string, { id: number; responsible: number | null }>();
  const staff = [...unitNames.map((unit, at) => ({ unit, title: at % 4 === 3 ? 'Müdür V.' : 'Müdür', responsible: true })), ...crews.map(([unit, title]) => ({ unit, title, responsible: false }))];
  for (const [at, { unit, title, responsible }] of staff.entries()) {
    const id = rows.find(({ name }) => name === unit)?.id ?? 0;
    const head = heads[at];
    if (!head) throw new Error('a unit without a head');
    await call(contract.units.addStaff, units.addStaff, writer, { unitId: id, name: head.name, title, phone: head.phone, responsible });
  }
  for (const { id, name } of rows) {
    await call(contract.units.change, units.change, writer, { id, name, shortName: name.replace(' Müdürlüğü', '') });
    const { staff: members } = await units.get(writer, { id });
    found.set(name, { id, responsible: members.find(({ responsible }) => responsible)?.personId ?? null });
  }
  return found;
}

export function idOf(ids: ReadonlyMap<string, number>, name: string): number {
  const id = ids.get(name);
  if (!id) throw new Error(`the sample knows no ${name}`);
  return id;
}
