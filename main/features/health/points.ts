import { daysBetween } from '../../../preload/contract/dates.ts';
import type { HealthRow } from '../../../preload/contract/health.ts';
import type { Printer } from '../../../preload/contract/reports.ts';
import { neededMegabytes } from '../../app/disk.ts';
import { lookEveryDays } from '../../health/weekly.ts';
import { healthText as text } from './text.ts';

/** The page's rules: facts in, one row out. Nothing here looks at the machine or the clock. */

/** A backup older than this is amber. */
const backupDays = 2;
/** From here on room is getting scarce: ten times what the program refuses to go below without a word. */
const scarceMegabytes = 10 * neededMegabytes;
/** The next year's religious holidays are official by then, so whoever looks can enter them. */
const warningMonth = '10';

export interface DatabaseFacts {
  /** Bytes. */
  readonly size: number;
  /** Found when the records were opened, or by the last look. */
  readonly damaged: boolean;
  /** Moment of the last look over everything; null where there was none. */
  readonly lookedAt: string | null;
}

export function databaseRow({ size, damaged, lookedAt }: DatabaseFacts, today: string): HealthRow {
  const words = text.database;
  if (damaged) return row('database', 'bad', words.damaged, words.restore);
  if (lookedAt === null) return row('database', 'notice', words.notLooked(size), words.look);
  const passed = Math.max(0, daysBetween(lookedAt.slice(0, 10), today));
  return passed > lookEveryDays ? row('database', 'notice', words.longAgo(size, lookedAt, passed), words.look) : row('database', 'good', words.sound(size, lookedAt), '');
}

export interface FilesFacts {
  readonly count: number;
  /** Bytes, as the records have it. */
  readonly size: number;
  readonly missing: number;
  readonly changed: number;
  readonly orphan: number;
}

export function filesRow({ count, size, missing, changed, orphan }: FilesFacts): HealthRow {
  const words = text.files;
  if (missing + changed > 0) return row('files', 'bad', words.harmed(missing, changed) + (orphan > 0 ? ` ${words.orphans(orphan)}` : ''), words.fromBackup);
  if (orphan > 0) return row('files', 'notice', words.orphans(orphan), words.noLoss);
  return row('files', 'good', count === 0 ? words.none : words.sound(count, size), '');
}

export interface LastBackup {
  readonly madeAt: string;
  readonly place: string;
}

export function backupRow(last: LastBackup | null, today: string): HealthRow {
  const words = text.backup;
  if (last === null) return row('backup', 'notice', words.none, words.make);
  const passed = Math.max(0, daysBetween(last.madeAt.slice(0, 10), today));
  const late = passed > backupDays;
  return row('backup', late ? 'notice' : 'good', words.fresh(last.madeAt, passed), late ? words.make : '', [last.place]);
}

/** `free`: whole MB; null where the system does not say. */
export function diskRow(free: number | null): HealthRow {
  const words = text.disk;
  if (free === null) return row('disk', 'notice', words.unknown, words.askHelp);
  return row('disk', free < neededMegabytes ? 'bad' : free < scarceMegabytes ? 'notice' : 'good', words.free(free), free < scarceMegabytes ? words.little(neededMegabytes) : '');
}

export function printersRow(printers: readonly Printer[]): HealthRow {
  const words = text.printers;
  if (printers.length === 0) return row('printers', 'notice', words.none, words.add);
  return row('printers', 'good', words.some(printers.length, printers.some(({ isDefault }) => isDefault)), '', printers.map(({ name, isDefault }) => (isDefault ? words.asDefault(name) : name)));
}

/** `broken`: fonts that do not load or lack a letter. */
export function fontsRow(count: number, broken: readonly string[]): HealthRow {
  return broken.length === 0 ? row('fonts', 'good', text.fonts.whole(count), '') : row('fonts', 'bad', text.fonts.broken(broken), text.fonts.reinstall);
}

export function versionRow(version: string, migrations: number): HealthRow {
  return row('version', 'good', text.version.running(version, migrations), '');
}

/** Amber from October of the last known year; after it every deadline is only "tahmini". */
export function holidaysRow(knownThroughYear: number, today: string): HealthRow {
  const words = text.holidays;
  const year = Number(today.slice(0, 4));
  const next = Math.max(knownThroughYear + 1, year);
  if (year > knownThroughYear) return row('holidays', 'bad', words.over(knownThroughYear), words.enter(next));
  const ending = year === knownThroughYear && today.slice(5, 7) >= warningMonth;
  return ending ? row('holidays', 'notice', words.ending(knownThroughYear), words.enter(next)) : row('holidays', 'good', words.known(knownThroughYear), '');
}

function row(point: HealthRow['point'], state: HealthRow['state'], found: string, advice: string, names: readonly string[] = []): HealthRow {
  return { point, state, found, advice, names };
}
