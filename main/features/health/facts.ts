import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { migrations } from '../../../db/migrations/index.ts';
import { namedFiles, type NamedFile } from '../../../db/queries/health.ts';
import { loadHolidayTable } from '../../../db/repositories/deadlines.ts';
import type { FaultyFile, HealthReport } from '../../../preload/contract/health.ts';
import { databaseFile } from '../../app/data-folder.ts';
import type { ActDoor } from '../../bridge/handlers.ts';
import { filesBelow } from '../../exports/whole/files.ts';
import { filesFolderName, isStoredName } from '../../files/names.ts';
import { readLastLook, type LastLook } from '../../health/last-look.ts';
import { paperFonts } from '../../health/paper-fonts.ts';
import { backupRow, databaseRow, diskRow, filesRow, fontsRow, holidaysRow, printersRow, versionRow } from './points.ts';

/** No answer carries more than 200 rows. */
const mostFiles = 200;

/** Everything that can be said at once. `lastLook`: what has just been found, where it could not be kept. */
export async function report(door: ActDoor, lastLook: LastLook | null = null): Promise<HealthReport> {
  const { services, occasion } = door;
  const { status, problem } = services.start;
  const folder = status().dataFolder;
  const { health } = services;
  const look = lastLook ?? readLastLook(folder);
  // One after the other in the queue of the records, the machine's answers beside it.
  const [opened, records, backup, printers, bytes] = await Promise.all([
    problem(),
    door.read(async (reader) => ({ files: await namedFiles(reader), holidays: await loadHolidayTable(reader) })),
    health.lastBackup(folder),
    services.printers().catch(() => []),
    stat(databaseFile(folder)).then(({ size }) => size, () => 0),
  ]);
  const files = await faultyFiles(folder, records.files, look?.changed ?? []);
  const count = (fault: FaultyFile['fault']): number => files.filter((each) => each.fault === fault).length;
  const fonts = paperFonts();
  return {
    at: occasion.now,
    files: files.slice(0, mostFiles),
    rows: [
      databaseRow({ size: bytes, damaged: opened?.code === 'damaged' || look?.damaged === true, lookedAt: look?.at ?? null }, occasion.today),
      filesRow({ count: records.files.length, size: records.files.reduce((sum, { size }) => sum + size, 0), missing: count('missing'), changed: count('changed'), orphan: count('orphan') }),
      backupRow(backup, occasion.today),
      diskRow(health.freeMegabytes(folder)),
      printersRow(printers),
      fontsRow(fonts.count, fonts.broken),
      versionRow(status().version, migrations.length),
      holidaysRow(records.holidays.knownThroughYear, occasion.today),
    ],
  };
}

/** The lost ones first, then the changed, then those that no record names. */
async function faultyFiles(folder: string, named: readonly NamedFile[], changed: readonly string[]): Promise<FaultyFile[]> {
  // What is still coming in has a name of another kind.
  const there = new Set((await filesBelow(join(folder, filesFolderName))).filter(isStoredName));
  const known = new Set(named.map(({ file }) => file));
  const changedNow = new Set(changed.filter((file) => there.has(file)));
  const faulty = (fault: FaultyFile['fault'], is: (file: string) => boolean): FaultyFile[] =>
    named.filter(({ file }) => is(file)).map(({ file, number, owner, ownerId, name }) => ({ fault, file, number, owner, ownerId, name }));
  return [
    ...faulty('missing', (file) => !there.has(file)),
    ...faulty('changed', (file) => changedNow.has(file)),
    ...[...there].filter((file) => !known.has(file)).map((file): FaultyFile => ({ fault: 'orphan', file, number: '', owner: null, ownerId: 0, name: '' })),
  ];
}
