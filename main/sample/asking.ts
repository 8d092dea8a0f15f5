import type { ChannelCode, NeighbourhoodKind, Priority, RequesterKind, RequestType } from '../../preload/contract/codes.ts';
import { addDays } from '../../preload/contract/dates.ts';
import { neighbourhoodTitle } from '../../preload/contract/neighbourhood-name.ts';
import type { Arrival } from './arrivals.ts';
import { headmanOn, type Cast, type Headman, type Player } from './cast.ts';
import { fill, placesOf, type Places } from './fill.ts';
import { sampleNgos } from './ngos.ts';
import { samplePlaces, type SamplePlace } from './places.ts';
import type { Random } from './random.ts';
import { topicTexts } from './texts/index.ts';
import type { Ask, Season, TopicTexts } from './texts/types.ts';

export type Asker =
  | { readonly kind: 'muhtar'; readonly headman: Headman }
  | { readonly kind: 'stk'; readonly ngo: string; readonly place: string }
  | { readonly kind: 'kisi'; readonly citizen: Player; readonly place: string };

/** What is asked on one day, before anything happens to it. */
export interface Asking {
  readonly on: string;
  readonly channel: ChannelCode;
  readonly asker: Asker;
  readonly place: string;
  readonly topic: TopicTexts;
  readonly ask: Ask;
  readonly type: RequestType;
  readonly subject: string;
  readonly text: string;
  readonly priority: Priority;
  readonly priorityReason: string;
  readonly externalNo: string;
  readonly externalDate: string | null;
  readonly petitionDate: string | null;
  readonly words: Places;
  /** Place in the list of the asking that this one repeats. */
  readonly repeats: number | null;
  /** Paper and information-act requests have longer periods and are answered more slowly. */
  readonly slow: boolean;
}

const askers: Readonly<Record<ChannelCode, readonly (readonly [RequesterKind, number])[]>> = {
  mbs: [['muhtar', 1]],
  telefon: [['muhtar', 8], ['kisi', 2], ['stk', 0.4]],
  bizzat: [['muhtar', 6], ['kisi', 4], ['stk', 0.6]],
  eposta: [['muhtar', 4], ['kisi', 3], ['stk', 3]],
  dilekce: [['kisi', 5], ['muhtar', 3], ['stk', 2]],
  mesaj: [['muhtar', 9], ['kisi', 1]],
  ziyaret: [['muhtar', 6], ['kisi', 4]],
  toplanti: [['muhtar', 1]],
  halkgunu: [['kisi', 8], ['muhtar', 2]],
  meclis: [['muhtar', 6], ['stk', 4]],
  cagri: [['kisi', 1]],
  cimer: [['kisi', 1]],
  sosyal: [['kisi', 1]],
};

const repeatOpenings = ['Aynı konu mahalleden bir kez daha iletildi: ', 'Daha önce bildirilen sorun sürüyor: ', 'Muhtarlığın da bildirdiği konu: '] as const;
const seasonMonths: Readonly<Record<Season, readonly number[]>> = { all: [], rain: [11, 12, 1, 2, 3], heat: [6, 7, 8, 9], spring: [3, 4, 5, 6], autumn: [9, 10, 11] };
const urgentTypes: readonly RequestType[] = ['ihbar'];
const priorityReasons = ['Can güvenliği tehlikesi var.', 'Okul yolu üzerindedir.', 'Yaralanma olmuştur.', 'Cenaze ve ambulans geçişi engelleniyor.'];

/** Turns arrivals into askings: who, about what, in which words. */
export function askings(random: Random, cast: Cast, arrivals: readonly Arrival[]): Asking[] {
  const numbers = externalNumbers(random);
  const visited = new Map<number, SamplePlace>();
  const citizens = new Map<string, Player[]>();
  const all: Asking[] = [];
  for (const { on, channel, visit } of arrivals) {
    const place = placeOf(visit);
    const asker = askerOf(channel, place, on);
    const slow = ['dilekce', 'cimer'].includes(channel);
    const repeats = visit === null && asker.kind !== 'stk' && random.chance(0.05) ? repeatable(all, place.name, on) : null;
    const repeated = repeats === null ? undefined : all[repeats];
    if (repeated) {
      all.push({ ...repeated, on, channel, asker, text: `${random.pick(repeatOpenings)}${repeated.text}`, priority: 'normal', priorityReason: '', ...numbers(channel, on), repeats, slow });
      continue;
    }
    const topic = random.weighted(topicsFor(asker, channel, place.kind, Number(on.slice(5, 7))));
    const ask = random.pick(topic.asks);
    const words = placesOf(random, place.kind, neighbourhoodTitle(place.name));
    const priority = random.weighted<Priority>([['normal', urgentTypes.includes(ask[0]) ? 4 : 20], ['oncelikli', 2], ['acele', urgentTypes.includes(ask[0]) ? 1 : 0.3]]);
    all.push({
      on, channel, asker, place: place.name, topic, ask, type: ask[0], subject: fill(ask[1], words), text: fill(ask[2], words),
      priority, priorityReason: priority === 'acele' ? random.pick(priorityReasons) : '',
      ...numbers(channel, on), words, repeats: null, slow,
    });
  }
  return all;

  function placeOf(visit: number | null): SamplePlace {
    const known = visit === null ? undefined : visited.get(visit);
    const place = known ?? random.weighted(samplePlaces.map((each) => [each, each.weight] as const));
    if (visit !== null) visited.set(visit, place);
    return place;
  }

  function askerOf(channel: ChannelCode, { name }: SamplePlace, on: string): Asker {
    const kind = random.weighted(askers[channel]);
    if (kind === 'muhtar') return { kind, headman: headmanOn(cast, name, on) };
    if (kind === 'stk') return { kind, ngo: random.pick(sampleNgos).name, place: name };
    const known = citizens.get(name) ?? [];
    const citizen = known.length > 0 && random.chance(0.3) ? random.pick(known) : cast.citizen();
    if (!known.includes(citizen)) citizens.set(name, [...known, citizen]);
    return { kind, citizen, place: name };
  }
}

/** Something of the same neighbourhood in the last two weeks that other people may ask for as well. */
function repeatable(all: readonly Asking[], place: string, on: string): number | null {
  const from = addDays(on, -14);
  const found = all.findLastIndex((each) => each.place === place && each.on >= from && each.on < on && each.repeats === null && !each.topic.muhtarOnly && ['sikayet', 'istek', 'ihbar'].includes(each.type));
  return found === -1 ? null : found;
}

function topicsFor(asker: Asker, channel: ChannelCode, kind: NeighbourhoodKind, month: number): [TopicTexts, number][] {
  const ngo = asker.kind === 'stk' ? sampleNgos.find(({ name }) => name === asker.ngo) : undefined;
  return topicTexts
    .filter((each) => (ngo ? ngo.topics.includes(each.topic) : (each.where ?? kind) === kind))
    .filter(({ muhtarOnly }) => !muhtarOnly || asker.kind === 'muhtar')
    // Information-act requests come in writing and from citizens.
    .filter(({ asks }) => asks[0]?.[0] !== 'bilgiedinme' || (asker.kind === 'kisi' && ['dilekce', 'eposta', 'cimer'].includes(channel)))
    .map((each) => [each, each.weight * seasonal(each.season ?? 'all', month) * (asks(each, 'bilgiedinme') ? 10 : 1)]);
}

const asks = ({ asks: all }: TopicTexts, type: RequestType): boolean => all.some((ask) => ask[0] === type);
const seasonal = (season: Season, month: number): number => (season === 'all' ? 1 : seasonMonths[season].includes(month) ? 2 : 0.35);

/** Numbers of other registers, growing with the days; each channel has its own. */
function externalNumbers(random: Random): (channel: ChannelCode, on: string) => Pick<Asking, 'externalNo' | 'externalDate' | 'petitionDate'> {
  const last = new Map<string, number>();
  const next = (kind: string, start: number, step: number): number => {
    const number = (last.get(kind) ?? start) + random.int(1, step);
    last.set(kind, number);
    return number;
  };
  return (channel, on) => {
    const year = on.slice(0, 4);
    const none = { externalNo: '', externalDate: null, petitionDate: null };
    if (channel === 'mbs') return { ...none, externalNo: `MBS-${String(next('mbs', 4_120_300, 900))}`, externalDate: addDays(on, -random.weighted([[0, 6], [1, 3], [2, 1]])) };
    if (channel === 'dilekce') return { externalNo: `${year}-${String(next(`dilekce ${year}`, 40, 45))}`, externalDate: on, petitionDate: addDays(on, -random.int(0, 4)) };
    if (channel === 'cimer') return { ...none, externalNo: `${year.slice(2)}0${String(next('cimer', 1_204_511, 40_000))}`, externalDate: addDays(on, -random.int(0, 2)) };
    if (channel === 'cagri') return { ...none, externalNo: `153-${year}-${String(next(`cagri ${year}`, 210, 160)).padStart(5, '0')}`, externalDate: on };
    return none;
  };
}
