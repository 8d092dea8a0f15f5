import * as v from 'valibot';
import { channelCodes, dayUnits, holidayKinds, priorities, requestTypes, type ChannelCode, type DayUnit, type HolidayKind, type Priority, type RequestType } from './codes.ts';
import { flag, id, isoDate, line, optionalId, optionalText } from './fields.ts';
import { read, write, type Feature } from './operation.ts';
import { fieldText } from './text.ts';

/** 'legal' binds by law, 'target' is the office's own promise, 'internal' runs between units. */
export const ruleKinds = ['legal', 'target', 'internal'] as const;
export type RuleKind = (typeof ruleKinds)[number];

const days = v.pipe(v.number(fieldText.number), v.integer(fieldText.number), v.minValue(1, fieldText.days), v.maxValue(366, fieldText.days));

export interface DeadlineRuleRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly period: number;
  readonly unit: DayUnit;
  /** Longest period after a written extension (4982), or null. */
  readonly extension: number | null;
  readonly legalBasis: string;
  readonly source: string;
  /** How well it is proven: C confirmed, 2 second-hand, U unconfirmed. */
  readonly evidence: string;
  /** Channels it applies to; empty = every channel. */
  readonly channels: readonly ChannelCode[];
  /** Types it applies to; empty = every type. */
  readonly types: readonly RequestType[];
  /** Priorities it applies to; empty = every one. */
  readonly priorities: readonly Priority[];
  /** What allows its clock to stand still; '' = nothing. */
  readonly pauseBasis: string;
  /** What lets an interim answer meet it (3071 m.7); '' = nothing. */
  readonly interimBasis: string;
  readonly kind: RuleKind;
  readonly active: boolean;
}

export interface HolidayRow {
  readonly date: string;
  readonly name: string;
  readonly kind: HolidayKind;
  readonly source: string;
}

export interface CountSettings {
  readonly halfDayIsWorkday: boolean;
  readonly rollOver: boolean;
  readonly administrativeLeaveMoves: boolean;
}

/** What a changed calendar or rule did to open requests. */
export interface Recalculation {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly cause: string;
  readonly changes: readonly { readonly requestId: number; readonly number: string; readonly before: string | null; readonly after: string | null }[];
}

export interface RecalculationResult {
  /** null where no open request moved. */
  readonly recalculationId: number | null;
  readonly moved: number;
}

export const deadlines = {
  rules: read(v.object({})).returns<readonly DeadlineRuleRow[]>(),
  saveRule: write(
    v.object({
      id: optionalId,
      name: line(100),
      period: days,
      unit: v.picklist(dayUnits),
      extension: v.nullish(days, null),
      legalBasis: line(500),
      source: optionalText(500),
      channels: v.array(v.picklist(channelCodes)),
      types: v.array(v.picklist(requestTypes)),
      priorities: v.optional(v.array(v.picklist(priorities)), []),
      pauseBasis: optionalText(500),
      interimBasis: optionalText(500),
      /** Left out: an existing rule keeps its kind, a new one is the office's own promise. */
      kind: v.nullish(v.picklist(ruleKinds), null),
      active: v.optional(flag, true),
    }),
  ).returns<RecalculationResult>(),
  holidays: read(v.object({ year: v.pipe(v.number(), v.integer()) })).returns<{
    readonly holidays: readonly HolidayRow[];
    readonly version: string;
    /** Last year the table covers; later dates are "tahmini". */
    readonly knownThroughYear: number;
  }>(),
  saveHoliday: write(v.object({ date: isoDate, name: line(100), kind: v.picklist(holidayKinds) })).returns<RecalculationResult>(),
  removeHoliday: write(v.object({ date: isoDate })).returns<RecalculationResult>(),
  settings: read(v.object({})).returns<CountSettings>(),
  saveSettings: write(v.object({ halfDayIsWorkday: flag, rollOver: flag, administrativeLeaveMoves: flag })).returns<RecalculationResult>(),
  recalculation: read(v.object({ id })).returns<Recalculation>(),
  recalculations: read(v.object({})).returns<readonly Omit<Recalculation, 'changes'>[]>(),
} satisfies Feature;
