import { holidayFingerprint } from '../../../db/repositories/requests-due.ts';
import { holidayVersion, loadCountSettings, loadHolidayTable, loadRules } from '../../../db/repositories/deadlines.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { ChannelCode, RequestType } from '../../../preload/contract/codes.ts';
import type { CountSettings, DeadlineRuleRow, RuleKind } from '../../../preload/contract/deadlines.ts';
import { prepareTable, type PreparedTable } from './calendar.ts';
import { computeDeadline } from './deadline.ts';
import { explainDeadline } from './explain.ts';
import { ruleFor } from './rules.ts';

/** What the deadline of a request depends on. */
export interface Dated {
  readonly channel: ChannelCode;
  readonly type: RequestType;
  readonly registeredOn: string;
  /** Day of the outside number: in MBS, in the registry. */
  readonly externalDate: string | null;
}

export interface DueOfRequest {
  readonly ruleId: number;
  /** 'legal' binds by law; 'target' is the office's own promise and never red. */
  readonly kind: RuleKind;
  readonly legalBasis: string;
  readonly clockStart: string;
  /** Last day before the roll-over. */
  readonly dueRaw: string;
  readonly dueDate: string;
  readonly estimated: boolean;
  readonly explanation: string;
  readonly holidayVersion: string;
}

/** Rules, holidays and settings of the database, ready to count with. */
export interface DeadlineData {
  readonly rules: readonly DeadlineRuleRow[];
  readonly table: PreparedTable;
  readonly settings: CountSettings;
}

let kept: { readonly fingerprint: string; readonly table: PreparedTable } | null = null;

/** Reads what a count needs; the indexed holiday table is made again only where a holiday has changed. */
export async function deadlineData(reader: Reader): Promise<DeadlineData> {
  const fingerprint = `${await holidayVersion(reader)} ${await holidayFingerprint(reader)}`;
  if (kept?.fingerprint !== fingerprint) kept = { fingerprint, table: prepareTable(await loadHolidayTable(reader)) };
  return { rules: await loadRules(reader), table: kept.table, settings: await loadCountSettings(reader) };
}

/** The deadline of a request by the rule that fits its channel and type; null where none does. */
export async function dueOfRequest(reader: Reader, request: Dated): Promise<DueOfRequest | null> {
  return computeDue(await deadlineData(reader), request);
}

/** The same with data at hand, for many requests at once. */
export function computeDue({ rules, table, settings }: DeadlineData, request: Dated): DueOfRequest | null {
  const rule = ruleFor(request.channel, request.type, rules);
  if (!rule) return null;
  const start = clockStart(request);
  const result = computeDeadline(start, rule, table, settings);
  return {
    ruleId: rule.id,
    kind: rule.kind,
    legalBasis: rule.legalBasis,
    clockStart: start,
    dueRaw: result.rawDate,
    dueDate: result.dueDate,
    estimated: result.estimated,
    explanation: explainDeadline(result, startedBy(request)),
    holidayVersion: table.version,
  };
}

/** MBS counts from the day recorded in MBS (2015/8); everything else from its receipt (3071 m.7, 4982 m.11). */
export function clockStart({ channel, registeredOn, externalDate }: Dated): string {
  return channel === 'mbs' && externalDate !== null ? externalDate : registeredOn;
}

export const startedBy = ({ channel }: Pick<Dated, 'channel'>) => (channel === 'mbs' ? 'recorded' : 'received');
