import type { ChannelCode, DayUnit, HolidayKind, RequestType } from '../../../preload/contract/codes.ts';
import type { CountSettings } from '../../../preload/contract/deadlines.ts';

export type { CountSettings };

/** One day of the holiday table. 'half' starts at 13.00; 'administrative' is leave of public staff, no public holiday. */
export interface Holiday {
  readonly date: string;
  readonly name: string;
  readonly kind: HolidayKind;
}

export interface HolidayTable {
  readonly version: string;
  readonly days: readonly Holiday[];
  /** First and last year whose holidays are all in the table; a count that leaves them is an estimate. */
  readonly knownFromYear?: number;
  readonly knownThroughYear: number;
}

/** 'legal' binds by law, 'target' is the office's own promise, 'internal' runs between units. */
export type RuleKind = 'legal' | 'target' | 'internal';

/** What the count needs of a rule. */
export interface CountedRule {
  readonly code: string;
  readonly name: string;
  /** At least 1, in `unit`. */
  readonly period: number;
  readonly unit: DayUnit;
}

export interface DeadlineRule extends CountedRule {
  /** The whole period after a written extension, counted from the same start, or null where the rule knows none. */
  readonly extension: number | null;
  readonly kind: RuleKind;
  readonly legalBasis: string;
  readonly source: string;
  /** C confirmed, 2 second-hand, U unconfirmed. */
  readonly evidence: string;
  /** Empty = every channel. */
  readonly channels: readonly ChannelCode[];
  /** Empty = every type. */
  readonly types: readonly RequestType[];
}

export interface SkippedDays {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** 'stopped': the clock stood still; `name` says why. */
  readonly kind: HolidayKind | 'weekend' | 'stopped';
}

/** Days that do not count because the clock stands still: from `from` up to the day before `until`, which counts again. */
export interface Stop {
  readonly from: string;
  readonly until: string;
  readonly why: string;
}

export interface NamedDay {
  readonly date: string;
  readonly name: string;
}

/** A computed deadline with all that its explanation needs. Dates are ISO. */
export interface DeadlineResult {
  readonly ruleCode: string;
  readonly ruleName: string;
  readonly start: string;
  readonly period: number;
  readonly unit: DayUnit;
  /** Day of the written extension, or null. */
  readonly extendedOn: string | null;
  /** Last day before the roll-over; the same as `dueDate` when nothing rolled. */
  readonly rawDate: string;
  readonly dueDate: string;
  readonly rolled: boolean;
  /** Stops that moved the last day. */
  readonly stops: readonly Stop[];
  /** The last day had the clock never stood still; null where it did not. */
  readonly withoutStops: string | null;
  /** Days between start and due that did not count: days off, or with 'gun' the days rolled over. */
  readonly skipped: readonly SkippedDays[];
  /** Days that did count; with `skipped` they fill the span from the day after `start` to `dueDate`. */
  readonly countedDays: number;
  /** Half days and administrative leave that the settings count as working days. */
  readonly countedDespite: readonly (NamedDay & { readonly kind: 'half' | 'administrative' })[];
  readonly dueDay: 'workday' | 'half' | 'off';
  readonly estimated: boolean;
  readonly knownFromYear: number | null;
  readonly knownThroughYear: number;
  readonly tableVersion: string;
}
