import type { DayUnit, HolidayKind } from '../../preload/contract/codes.ts';
import type { RuleKind } from '../../preload/contract/deadlines.ts';
import { integer, integerOrNull, table, text, textOrNull, type Flag } from './table.ts';

export interface DeadlineRuleRecord {
  id: number;
  code: string;
  name: string;
  period: number;
  unit: DayUnit;
  extension: number | null;
  legal_basis: string;
  source: string;
  evidence: string;
  kind: RuleKind;
  /** JSON list of channel codes; [] = every channel. */
  channels: string;
  /** JSON list of request types; [] = every type. */
  types: string;
  /** JSON list of priorities; [] = every one. */
  priorities: string;
  /** What allows its clock to stand still; '' = nothing. */
  pause_basis: string;
  /** What lets an interim answer meet it; '' = nothing. */
  interim_basis: string;
  active: Flag;
}
export const DeadlineRule = table<DeadlineRuleRecord>('deadline_rule', {
  code: text,
  name: text,
  period: integer,
  unit: text,
  extension: integerOrNull,
  legal_basis: text,
  source: text,
  evidence: text,
  kind: text,
  channels: text,
  types: text,
  priorities: text,
  pause_basis: text,
  interim_basis: text,
  active: integer,
});

export interface HolidayRecord {
  id: number;
  date: string;
  name: string;
  kind: HolidayKind;
  source: string;
}
export const Holiday = table<HolidayRecord>('holiday', { date: text, name: text, kind: text, source: text });

export interface RecalculationRecord {
  id: number;
  at: string;
  actor: string;
  cause: string;
}
export const Recalculation = table<RecalculationRecord>('recalculation', { at: text, actor: text, cause: text });

export interface RecalculationLineRecord {
  id: number;
  recalculation_id: number;
  request_id: number;
  due_before: string | null;
  due_after: string | null;
}
export const RecalculationLine = table<RecalculationLineRecord>('recalculation_line', {
  recalculation_id: integer,
  request_id: integer,
  due_before: textOrNull,
  due_after: textOrNull,
});
