import type { NeighbourhoodKind, RequestType } from '../../../preload/contract/codes.ts';
import type { reasonSeeds } from '../../../db/seeds/lists.ts';

export type ReasonCode = (typeof reasonSeeds)[number]['code'];

/** When a topic comes up: all year, with the rain, in the heat, in spring, in autumn. */
export type Season = 'all' | 'rain' | 'heat' | 'spring' | 'autumn';

/** `done`: what the unit did about exactly this; without it the topic's own sentences serve. */
export type Ask = readonly [type: RequestType, subject: string, text: string, done?: string];

/** An ending and the asks (0, 1, …) it suits; without them it suits every ask of its topic. */
export type Plan = readonly [text: string, suits?: readonly number[]];
export type Undone = readonly [reason: ReasonCode, text: string, suits?: readonly number[]];
export type Outside = readonly [institution: string, text: string, suits?: readonly number[]];

/**
 * What people ask and how it ends, by topic. Places in braces are filled in: {sokak}, {sokakta}, {sokagin}, {sokak2},
 * {mevki}, {yer}, {mahalle}, {no}, {adet}, {metre}, {gun}.
 */
export interface TopicTexts {
  /** Name of a topic in db/seeds/lists.ts. */
  readonly topic: string;
  readonly weight: number;
  readonly season?: Season;
  readonly where?: NeighbourhoodKind;
  /** Only a muhtar asks for this. */
  readonly muhtarOnly?: boolean;
  readonly asks: readonly Ask[];
  readonly done: readonly string[];
  readonly partly?: readonly Plan[];
  readonly undone?: readonly Undone[];
  readonly plan?: readonly Plan[];
  /** Not the municipality's task: the institution it goes to and what the muhtar is told. */
  readonly outside?: readonly Outside[];
  /** Usually another institution's task: water, buses. */
  readonly mostlyOutside?: boolean;
}
