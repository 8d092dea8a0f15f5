import { addDays, weekday } from '../../preload/contract/dates.ts';
import { createNames, createPhones } from './names.ts';
import { samplePlaces } from './places.ts';
import type { Random } from './random.ts';

/** A made-up person with a number that no operator gives. */
export interface Player {
  readonly name: string;
  readonly phone: string;
}

/** Who speaks for a neighbourhood, and from when to when; `to` is the last day in office. */
export interface Headman extends Player {
  readonly place: string;
  readonly from: string;
  readonly to: string | null;
  readonly acting: boolean;
}

/** Everybody in the sample office, and what changes among the muhtars in its two years. */
export interface Cast {
  readonly clerk: string;
  readonly elected: readonly Headman[];
  readonly former: readonly Headman[];
  /** Members of some councils: the first four full, the rest substitutes. */
  readonly councils: ReadonlyMap<string, readonly Player[]>;
  readonly byElection: { readonly left: Headman; readonly deputy: Headman; readonly chosen: Headman };
  readonly resigned: { readonly left: Headman; readonly deputy: Headman };
  readonly unitHeads: readonly Player[];
  readonly ngoContacts: readonly Player[];
  citizen(): Player;
}

export const lastElection = '2024-03-31';
const electionBefore = '2019-03-31';
const byElectionPlace = 'Kavakarası';
const resignedPlace = 'Sazak';
const councilPlaces = ['Yeni', 'Gülpınar', 'Toparlar', 'Ekincik', 'Beyobası', byElectionPlace, resignedPlace];
const formerPlaces = ['Akköprü', 'Çandır', 'Ekincik', 'Gelişim', 'Sultaniye', 'Toparlar', 'Ulucami', 'Yeni', 'Zeytinalanı'];
const reelectedPlaces = ['Döğüşbelen', 'Yangı'];

export function createCast(random: Random, today: string): Cast {
  const names = createNames(random);
  const phones = createPhones(random);
  const player = (women = 0.3): Player => ({ name: names.fresh(women), phone: phones.mobile() });
  const clerk = names.fresh(1);
  const elected = samplePlaces.map(({ name }): Headman => ({ ...player(0.12), place: name, from: lastElection, to: null, acting: false }));
  const at = (place: string): Headman => {
    const found = elected.find((headman) => headman.place === place);
    if (!found) throw new Error(`no muhtar in ${place}`);
    return found;
  };
  const councils = new Map(councilPlaces.map((place, index) => [place, Array.from({ length: index % 2 === 0 ? 8 : 4 }, () => player())]));
  const deputyOf = (place: string, from: string, to: string | null): Headman => {
    const first = councils.get(place)?.[0];
    if (!first) throw new Error(`no council in ${place}`);
    return { ...first, place, from, to, acting: true };
  };

  const election = byElectionDay(today);
  const died = addDays(election, -58);
  const resignedOn = addDays(today, -66);
  return {
    clerk,
    elected,
    former: [
      ...formerPlaces.map((place): Headman => ({ ...player(0.08), place, from: electionBefore, to: addDays(lastElection, -1), acting: false })),
      ...reelectedPlaces.map((place): Headman => ({ ...at(place), from: electionBefore, to: addDays(lastElection, -1) })),
    ],
    councils,
    byElection: {
      left: { ...at(byElectionPlace), to: died },
      deputy: deputyOf(byElectionPlace, addDays(died, 1), addDays(election, -1)),
      chosen: { ...player(0.1), place: byElectionPlace, from: election, to: null, acting: false },
    },
    resigned: { left: { ...at(resignedPlace), to: resignedOn }, deputy: deputyOf(resignedPlace, addDays(resignedOn, 1), null) },
    unitHeads: Array.from({ length: 20 }, () => ({ name: names.fresh(0.35), phone: phones.desk() })),
    ngoContacts: Array.from({ length: 10 }, () => player(0.4)),
    citizen: () => player(0.45),
  };
}

/** Who speaks for a neighbourhood on a day. */
export function headmanOn({ elected, byElection, resigned }: Cast, place: string, on: string): Headman {
  const inOffice = [byElection.left, byElection.deputy, byElection.chosen, resigned.left, resigned.deputy, ...elected.filter((headman) => headman.place !== byElectionPlace && headman.place !== resignedPlace)];
  const found = inOffice.find((headman) => headman.place === place && headman.from <= on && (headman.to === null || on <= headman.to));
  if (!found) throw new Error(`nobody speaks for ${place} on ${on}`);
  return found;
}

/** Key of a term in the sample office. */
export const seatKey = ({ place, name, from }: Headman): string => `${place}/${name}/${from}`;

/** By-elections are on the first Sunday of June; the latest one that is at least eight months ago. */
function byElectionDay(today: string): string {
  for (let day = addDays(today, -236); ; day = addDays(day, -1)) {
    if (day.slice(5, 7) === '06' && weekday(day) === 7 && day.slice(8) <= '07') return day;
  }
}
