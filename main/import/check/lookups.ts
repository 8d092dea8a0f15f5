import { loadChannels, loadReasons, loadTopics } from '../../../db/repositories/catalogue.ts';
import { resolveNeighbourhood } from '../../../db/repositories/neighbourhoods.ts';
import { muhtarTerms, openNeighbourhoods, openNgos, openUnits, type MuhtarOfDay } from '../../../db/queries/import-lookups.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { channelNames } from '../../../preload/contract/text.ts';
import { neighbourhoodKey } from '../../../preload/contract/neighbourhood-name.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { channelWords, unitKey } from './words.ts';

export interface Place {
  readonly id: number;
  readonly name: string;
}

/** What an unknown spelling of a neighbourhood means, by its key. */
export type Choices = ReadonlyMap<string, Place>;

/** The directory and the office's lists, ready to recognise what a cell says. */
export interface Lookups {
  /** null: no such neighbourhood, and no choice made for it. */
  place(written: string): Promise<Place | null>;
  readonly neighbourhoods: readonly (Place & { readonly key: string })[];
  readonly muhtars: readonly MuhtarOfDay[];
  /** Those of one neighbourhood. */
  muhtarsOf(neighbourhoodId: number): readonly MuhtarOfDay[];
  ngo(written: string): Place | undefined;
  unit(written: string): Place | undefined;
  topic(written: string): { readonly id: number; readonly path: string; readonly unitId: number | null } | undefined;
  channel(written: string): string | undefined;
  reason(written: string): { readonly id: number; readonly name: string } | undefined;
  readonly otherReason: { readonly id: number; readonly name: string } | undefined;
}

export async function loadLookups(reader: Reader, choices: Choices): Promise<Lookups> {
  const muhtars = await muhtarTerms(reader);
  const ngos = new Map((await openNgos(reader)).map((one) => [one.fold, one]));
  const units = new Map<string, Place>();
  for (const unit of await openUnits(reader)) {
    for (const name of [unit.shortName, unit.name]) if (name !== '') units.set(unitKey(name), unit);
  }
  const reasons = (await loadReasons(reader)).filter(({ active }) => active);
  const byReason = new Map(reasons.map((one) => [fold(one.name), one]));
  const places = new Map<string, Place | null>();
  return {
    async place(written) {
      const key = neighbourhoodKey(written);
      if (key === '') return null;
      const known = places.get(key);
      if (known !== undefined) return known;
      const found = (await resolveNeighbourhood(reader, written)) ?? choices.get(key) ?? null;
      places.set(key, found);
      return found;
    },
    neighbourhoods: await openNeighbourhoods(reader),
    muhtars,
    muhtarsOf: groupedBy(muhtars, ({ neighbourhoodId }) => neighbourhoodId),
    ngo: (written) => ngos.get(fold(written)),
    unit: (written) => units.get(unitKey(written)),
    topic: topicFinder(await loadTopics(reader)),
    channel: channelFinder(await loadChannels(reader)),
    reason: (written) => byReason.get(fold(written)),
    otherReason: reasons.find(({ code }) => code === 'diger'),
  };
}

function groupedBy<T>(list: readonly T[], keyOf: (one: T) => number): (key: number) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return (key) => groups.get(key) ?? [];
}

type Topics = Awaited<ReturnType<typeof loadTopics>>;

/** By its whole path, or by its own name where only one topic is called so. */
function topicFinder(topics: Topics): Lookups['topic'] {
  const found = new Map<string, Topics[number] | null>();
  const active = topics.filter((topic) => topic.active);
  for (const topic of active) found.set(fold(topic.name), found.has(fold(topic.name)) ? null : topic);
  for (const topic of active) found.set(fold(topic.path), topic);
  return (written) => found.get(fold(written.replaceAll(/\s*[>/»]\s*/g, ' › '))) ?? undefined;
}

function channelFinder(channels: readonly { readonly code: string; readonly name: string }[]): Lookups['channel'] {
  const found = new Map<string, string>(Object.entries(channelWords));
  for (const [code, name] of Object.entries(channelNames)) found.set(fold(name), code);
  for (const { code, name } of channels) found.set(fold(name), code);
  return (written) => found.get(fold(written));
}
