import type { ChannelCode, DayUnit, HolidayKind, Priority, RequestType } from '../../preload/contract/codes.ts';
import type { CountSettings, DeadlineRuleRow, HolidayRow, RuleKind } from '../../preload/contract/deadlines.ts';
import { DeadlineRule, Holiday, type DeadlineRuleRecord } from '../schema/deadlines.ts';
import { getSetting, putSetting } from '../settings.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

type StoredRule = Omit<DeadlineRuleRow, 'channels' | 'types' | 'priorities' | 'active'> & {
  readonly channels: string;
  readonly types: string;
  readonly priorities: string;
  readonly active: number;
};

const RULES = `SELECT id, code, name, period, unit, extension, legal_basis AS legalBasis, source, evidence, kind, channels, types, priorities,
  pause_basis AS pauseBasis, interim_basis AS interimBasis, active FROM deadline_rule`;

/** Every rule, inactive ones too, in the order of their making. */
export async function loadRules(reader: Reader): Promise<DeadlineRuleRow[]> {
  return (await reader.all<StoredRule>(`${RULES} ORDER BY id`)).map(toRule);
}

export async function loadRule(reader: Reader, id: number): Promise<DeadlineRuleRow | null> {
  const row = await reader.one<StoredRule>(`${RULES} WHERE id = ?`, [id]);
  return row ? toRule(row) : null;
}

function toRule(row: StoredRule): DeadlineRuleRow {
  return { ...row, channels: JSON.parse(row.channels) as ChannelCode[], types: JSON.parse(row.types) as RequestType[], priorities: JSON.parse(row.priorities) as Priority[], active: row.active === 1 };
}

export interface RuleValues {
  readonly name: string;
  readonly period: number;
  readonly unit: DayUnit;
  readonly extension: number | null;
  readonly legalBasis: string;
  readonly source: string;
  readonly kind: RuleKind;
  readonly channels: readonly ChannelCode[];
  readonly types: readonly RequestType[];
  readonly priorities: readonly Priority[];
  readonly pauseBasis: string;
  readonly interimBasis: string;
  readonly active: boolean;
}

export function insertRule(writer: Writer, code: string, values: RuleValues): Promise<number> {
  return writer.insert(DeadlineRule, { ...toColumns(values), code, evidence: 'U' });
}

export function updateRule(writer: Writer, id: number, values: RuleValues): Promise<void> {
  return writer.update(DeadlineRule, id, toColumns(values));
}

function toColumns({ legalBasis, channels, types, priorities, pauseBasis, interimBasis, active, ...same }: RuleValues): Omit<DeadlineRuleRecord, 'id' | 'code' | 'evidence'> {
  return {
    ...same,
    legal_basis: legalBasis,
    channels: JSON.stringify(channels),
    types: JSON.stringify(types),
    priorities: JSON.stringify(priorities),
    pause_basis: pauseBasis,
    interim_basis: interimBasis,
    active: active ? 1 : 0,
  };
}

/** The holiday table as the deadline engine takes it. */
export interface LoadedTable {
  /** "2024-2030/1 r3": the shipped table and how often the office has changed it. */
  readonly version: string;
  readonly days: readonly HolidayRow[];
  readonly knownFromYear: number;
  readonly knownThroughYear: number;
}

// 2429 gives 14 whole days a year, of which a few may fall together; a year with fewer rows is not filled in yet.
const WHOLE_DAYS_OF_A_KNOWN_YEAR = 10;

export async function loadHolidayTable(reader: Reader): Promise<LoadedTable> {
  const days = await reader.all<HolidayRow>('SELECT date, name, kind, source FROM holiday ORDER BY date');
  const years = knownYears(days);
  return { version: await holidayVersion(reader), days, knownFromYear: years[0] ?? 0, knownThroughYear: years.at(-1) ?? 0 };
}

/** Years without a gap, from the first one whose public holidays are all in the table. */
function knownYears(days: readonly HolidayRow[]): number[] {
  const whole = new Map<number, number>();
  for (const { date, kind } of days) {
    const year = Number(date.slice(0, 4));
    if (kind === 'full') whole.set(year, (whole.get(year) ?? 0) + 1);
  }
  const known = [...whole].filter(([, count]) => count >= WHOLE_DAYS_OF_A_KNOWN_YEAR).map(([year]) => year).sort((a, b) => a - b);
  return known.filter((year, at) => year === (known[0] ?? 0) + at);
}

export async function holidayVersion(reader: Reader): Promise<string> {
  const { version, revision } = (await getSetting(reader, 'holidays')) ?? { version: '', revision: 0 };
  return revision === 0 ? version : `${version} r${revision}`;
}

/** Counts a change of the table by the office, so that older deadlines name the table they were counted with. */
export async function raiseHolidayRevision(writer: Writer): Promise<void> {
  const { version, revision } = (await getSetting(writer, 'holidays')) ?? { version: '', revision: 0 };
  await putSetting(writer, 'holidays', { version, revision: revision + 1 });
}

export function findHoliday(reader: Reader, date: string): Promise<(HolidayRow & { readonly id: number }) | undefined> {
  return reader.one('SELECT id, date, name, kind, source FROM holiday WHERE date = ?', [date]);
}

export async function putHoliday(writer: Writer, values: { date: string; name: string; kind: HolidayKind; source: string }): Promise<void> {
  const before = await findHoliday(writer, values.date);
  if (before) await writer.update(Holiday, before.id, values);
  else await writer.insert(Holiday, values);
}

export function deleteHoliday(writer: Writer, id: number): Promise<void> {
  return writer.run('DELETE FROM holiday WHERE id = ?', [id]);
}

const defaults: CountSettings = { halfDayIsWorkday: true, rollOver: true, administrativeLeaveMoves: false };

export async function loadCountSettings(reader: Reader): Promise<CountSettings> {
  return (await getSetting(reader, 'countSettings')) ?? defaults;
}
