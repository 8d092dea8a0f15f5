import { holidayFingerprint } from '../../../db/repositories/requests-due.ts';
import { holidayVersion, loadCountSettings, loadHolidayTable, loadRules } from '../../../db/repositories/deadlines.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { ClockCode } from '../../../preload/contract/clocks.ts';
import type { ChannelCode, Priority, RequestType } from '../../../preload/contract/codes.ts';
import type { CountSettings, DeadlineRuleRow, RuleKind } from '../../../preload/contract/deadlines.ts';
import { prepareTable, type PreparedTable } from './calendar.ts';
import { computeDeadline } from './deadline.ts';
import { explainDeadline } from './explain.ts';
import { ruleFor } from './rules.ts';
import type { Stop } from './types.ts';

/** What the deadline of a request depends on. */
export interface Dated {
  readonly channel: ChannelCode;
  readonly type: RequestType;
  readonly registeredOn: string;
  /** 'normal' where it is left out. */
  readonly priority?: Priority;
  /** Day of the outside number: in MBS, in the registry. */
  readonly externalDate: string | null;
}

export interface DueOfRequest {
  readonly code: Exclude<ClockCode, 'soz'>;
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

/** The one that the ledger shows, with data at hand, for many requests at once; null where no rule fits. */
export function computeDue(data: DeadlineData, request: Dated): DueOfRequest | null {
  return computeClocks(data, request)[0] ?? null;
}

/** The clocks of a new request, the earliest first, of one day the legal one: by law, by the office's own promise, both or none. */
export function computeClocks(data: DeadlineData, request: Dated): DueOfRequest[] {
  const rules = (['legal', 'target'] as const).flatMap((kind) => ruleFor(request.channel, request.type, data.rules, kind, request.priority) ?? []);
  return rules.map((rule) => clockOf(data, request, rule)).sort((a, b) => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : 0));
}

/** One clock by its rule; `period` is the longer one where it was extended. */
export function clockOf({ table, settings }: DeadlineData, request: Dated, rule: DeadlineRuleRow, stops: readonly Stop[] = [], extended: { readonly on: string; readonly period: number } | null = null): DueOfRequest {
  const start = clockStart(request);
  const counted = computeDeadline(start, extended === null ? rule : { ...rule, period: extended.period }, table, settings, stops);
  const result = { ...counted, extendedOn: extended?.on ?? null };
  return {
    code: rule.kind === 'legal' ? 'yasal' : 'hedef',
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
