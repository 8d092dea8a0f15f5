import { useMemo } from 'react';
import type { ChannelCode } from '../../../preload/contract/codes.ts';
import type { OwnField } from '../../../preload/contract/own-fields.ts';
import { channelNames } from '../../../preload/contract/text.ts';
import { useRead } from '../../api/queries.ts';
import type { Pickable } from '../../shared/form/matching.ts';
import type { ChosenNames } from './filterChips.ts';

/** The office's lists as choices. Closed ones are offered where old records are searched, never where new ones are made. */
export interface ChoiceOf extends Pickable {
  readonly id: number;
  readonly usable: boolean;
}

export interface TopicChoice extends ChoiceOf {
  readonly unitId: number | null;
}

const none: readonly never[] = [];

export function useTopics(): readonly TopicChoice[] {
  const { data } = useRead('catalogue', 'topics', {});
  return useMemo(
    () => data?.map(({ id, path, unit, unitId, active }) => ({ id, label: path, ...(unit ? { detail: unit } : {}), unitId, usable: active })) ?? none,
    [data],
  );
}

export function useUnits(): readonly ChoiceOf[] {
  const { data } = useRead('units', 'list', { text: '', withClosed: true });
  return useMemo(() => data?.map(({ id, name, responsible, validTo }) => ({ id, label: name, ...(responsible ? { detail: responsible } : {}), usable: validTo === null })) ?? none, [data]);
}

export function useNeighbourhoods(): readonly ChoiceOf[] {
  const { data } = useRead('neighbourhoods', 'list', { text: '', withClosed: true });
  return useMemo(() => data?.map(({ id, name, validTo }) => ({ id, label: name, usable: validTo === null })) ?? none, [data]);
}

export function useReasons(): readonly ChoiceOf[] {
  const { data } = useRead('catalogue', 'reasons', {});
  return useMemo(() => data?.map(({ id, name, active }) => ({ id, label: name, usable: active })) ?? none, [data]);
}

export interface ChannelChoice {
  readonly code: ChannelCode;
  readonly name: string;
  readonly externalNo: 'mbs' | 'evrak' | 'basvuru' | null;
  readonly active: boolean;
}

export function useChannels(): readonly ChannelChoice[] {
  const { data } = useRead('catalogue', 'channels', {});
  return data ?? none;
}

/** Fields of the office's own that are in use, in its order. */
export function useOwnFields(): readonly OwnField[] {
  const { data } = useRead('ownFields', 'list', {});
  return useMemo(() => data?.filter(({ active }) => active) ?? none, [data]);
}

/** The office's own name of each channel; the shipped one until the list is here. */
export function useChannelNames(): Readonly<Record<ChannelCode, string>> {
  const channels = useChannels();
  return useMemo(() => ({ ...channelNames, ...Object.fromEntries(channels.map(({ code, name }) => [code, name])) }), [channels]);
}

/** The person and the NGO that another screen has sent here. */
export function useChosenNames({ personId, ngoId }: { readonly personId: number | null; readonly ngoId: number | null }): ChosenNames {
  const person = useRead('people', 'get', { id: personId ?? 0 }, { enabled: personId !== null });
  const ngo = useRead('ngos', 'get', { id: ngoId ?? 0 }, { enabled: ngoId !== null });
  return { person: person.data?.name ?? '…', ngo: ngo.data?.name ?? '…' };
}

export function usable<T extends { readonly usable: boolean }>(choices: readonly T[]): readonly T[] {
  return choices.filter((choice) => choice.usable);
}
