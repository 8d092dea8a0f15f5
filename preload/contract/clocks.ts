import * as v from 'valibot';
import { notifyWays, type NotifyWay } from './codes.ts';
import type { RuleKind } from './deadlines.ts';
import { flag, id, isoDate, line, optionalId, optionalText } from './fields.ts';
import { read, write, type Feature } from './operation.ts';
import type { RequestRow, RequestSaved } from './request-shapes.ts';
import { fieldText } from './text.ts';

/** 'yasal' by law, 'hedef' the office's own promise, 'soz' the day named in an interim answer. */
export const clockCodes = ['yasal', 'hedef', 'soz'] as const;
export type ClockCode = (typeof clockCodes)[number];

/** What can be done to the clocks of a request now. */
export const clockActions = ['beklet', 'uyandir', 'uzat', 'ara_cevap', 'ertele'] as const;
export type ClockAction = (typeof clockActions)[number];

export interface RequestClock {
  readonly code: ClockCode;
  readonly kind: RuleKind;
  /** '' for the day named in an interim answer. */
  readonly rule: string;
  readonly legalBasis: string;
  readonly dueDate: string;
  readonly estimated: boolean;
  readonly explanation: string;
  /** The ledger shows this one: the earliest that is not met. */
  readonly shown: boolean;
  /** An interim answer met it on that day. */
  readonly metOn: string | null;
  readonly extendedOn: string | null;
  readonly extensionReason: string;
  /** The last day before the extension. */
  readonly dueBefore: string | null;
  /** What allows it to stand still; '' = nothing. */
  readonly pauseBasis: string;
  /** What lets an interim answer meet it; '' = nothing. */
  readonly interimBasis: string;
  /** The whole period after an extension and its last day; null where it cannot be extended (any more). */
  readonly extendable: { readonly period: string; readonly dueDate: string } | null;
}

export interface RequestPause {
  readonly id: number;
  readonly reason: string;
  readonly note: string;
  readonly startedOn: string;
  readonly wakesOn: string;
  readonly endedOn: string | null;
  readonly stopsLegal: boolean;
  readonly running: boolean;
}

export interface InterimAnswer {
  readonly id: number;
  readonly toldOn: string;
  readonly how: NotifyWay;
  readonly stage: string;
  readonly promisedOn: string;
}

export interface Snooze {
  readonly madeOn: string;
  readonly until: string;
  readonly reason: string;
}

export interface RequestClocks {
  readonly clocks: readonly RequestClock[];
  readonly pauses: readonly RequestPause[];
  readonly interims: readonly InterimAnswer[];
  /** Reminders of this request rest until that day; null where they do not. */
  readonly snooze: Snooze | null;
  readonly actions: readonly ClockAction[];
}

export interface PauseReason {
  readonly id: number;
  readonly name: string;
  /** Stops the legal clock too, where its rule allows a pause. */
  readonly stopsLegal: boolean;
  readonly active: boolean;
}

/** Why a request stands among the reminders of Bugün. */
export const reminderKinds = ['uyandi', 'soz', 'uzatildi', 'ertelenen'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export interface Reminder {
  readonly kind: ReminderKind;
  /** The day it is about: woke, promised, extended, put off until. */
  readonly on: string;
  /** Reason of the pause, of the extension or of putting it off. */
  readonly why: string;
  readonly row: RequestRow;
}

const time = v.pipe(v.string(fieldText.required), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, fieldText.time));

export const reminderSettings = v.pipe(
  v.object({
    enabled: flag,
    /** 1 Monday … 7 Sunday. */
    days: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    from: time,
    until: time,
  }),
  v.forward(v.check(({ from, until }) => from < until, fieldText.timeOrder), ['until']),
);
export type ReminderSettings = v.InferOutput<typeof reminderSettings>;

/** What a notification may tell, and whether offices work on that day. */
export interface ReminderCounts {
  readonly settings: ReminderSettings;
  readonly workday: boolean;
  /** Last day passed or today, put-off ones left out. */
  readonly overdue: number;
  readonly dueToday: number;
  readonly woke: number;
  readonly promised: number;
}

export const clocks = {
  of: read(v.object({ id })).returns<RequestClocks>(),
  /** The clocks stand still from `on` and run again on `wakesOn`, by themselves. */
  pause: write(v.object({ id, reasonId: id, note: optionalText(1000), on: isoDate, wakesOn: isoDate })).returns<RequestSaved>(),
  /** Ends a pause before its day. */
  wake: write(v.object({ id, on: isoDate, note: optionalText(1000) })).returns<RequestSaved>(),
  /** The longer period of the rule, with its written reason; the old day is kept. */
  extend: write(v.object({ id, on: isoDate, reason: line(1000) })).returns<RequestSaved>(),
  /** 3071 m.7: the stage is told, the result follows; the record stays open. */
  interim: write(v.object({ id, on: isoDate, how: v.picklist(notifyWays, fieldText.choose), stage: line(4000), promisedOn: isoDate })).returns<RequestSaved>(),
  snooze: write(v.object({ id, until: isoDate, reason: line(500) })).returns<RequestSaved>(),
  pauseReasons: read(v.object({})).returns<readonly PauseReason[]>(),
  savePauseReason: write(v.object({ id: optionalId, name: line(150), stopsLegal: v.optional(flag, false), active: v.optional(flag, true) })).returns<{ readonly id: number }>(),
  /** For the Bugün page, at most 40. */
  reminders: read(v.object({})).returns<readonly Reminder[]>(),
  reminderCounts: read(v.object({})).returns<ReminderCounts>(),
  reminderSettings: read(v.object({})).returns<ReminderSettings>(),
  saveReminderSettings: write(reminderSettings).returns<ReminderSettings>(),
} satisfies Feature;
