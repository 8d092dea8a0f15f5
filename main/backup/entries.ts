import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readContents } from '../../db/backup.ts';
import { migrations } from '../../db/migrations/index.ts';
import type { BackupEntry, BackupPlace } from '../../preload/contract/backups.ts';
import { databaseFile, hasDatabase } from '../app/data-folder.ts';
import { isAsideName } from './manifest.ts';
import { backupsIn, foundAt, ownBackups, updateBackups, type FoundBackup } from './places.ts';

/** A set of records before the window has a name for it. */
export type FoundEntry = Omit<BackupEntry, 'key'>;

/** Everything that can be restored on this computer, newest first. `second`: null where there is none. */
export async function knownEntries(folder: string, second: string | null, nativeBinding: string | undefined): Promise<readonly FoundEntry[]> {
  const aside = (await readdir(folder).catch(() => [])).filter(isAsideName).toSorted().toReversed();
  return [
    ...[...(await entriesIn('bilgisayar', ownBackups(folder))), ...(await entriesIn('bilgisayar', updateBackups(folder)))].toSorted((a, b) => ((a.madeAt ?? '') < (b.madeAt ?? '') ? 1 : -1)),
    ...(second === null ? [] : await entriesIn('ikinci', second)),
    ...aside.map((name) => asideEntry(join(folder, name), nativeBinding)),
  ];
}

/** The backups at a place that the user pointed at: a pack, a folder that is one, or those in it. */
export async function entriesAt(folder: string, nativeBinding: string | undefined): Promise<readonly FoundEntry[]> {
  const found = await foundAt(folder);
  if (found !== null) return [entry('baska', found)];
  if (!(await stat(folder)).isDirectory()) return [];
  if (hasDatabase(folder)) return [{ ...asideEntry(folder, nativeBinding), place: 'baska' }];
  return [...(await entriesIn('baska', folder)), ...(await entriesIn('baska', ownBackups(folder)))];
}

async function entriesIn(place: BackupPlace, folder: string): Promise<FoundEntry[]> {
  return (await backupsIn(folder)).map((found) => entry(place, found));
}

function entry(place: BackupPlace, { path, locked, manifest: { madeAt, reason, counts, absent, version } }: FoundBackup): FoundEntry {
  const count = (table: string): number => counts[table] ?? 0;
  return {
    place,
    path,
    madeAt,
    reason,
    requests: count('request'),
    people: count('person'),
    files: count('attachment') + count('waiting_file') - absent.length,
    version: versionOf(version),
    locked,
  };
}

/** What a restore put aside has no sheet: its own file is asked, unless that is why it was put aside. */
function asideEntry(path: string, nativeBinding: string | undefined): FoundEntry {
  const moment = /^onceki-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(\d{2})$/.exec(basename(path));
  const madeAt = moment && `${moment[1]}T${moment[2]}:${moment[3]}:${moment[4]}`;
  const unknown = { place: 'kenara', path, madeAt, reason: null, requests: null, people: null, files: null, version: 'bilinmiyor', locked: false } as const;
  if (!existsSync(databaseFile(path))) return unknown;
  try {
    const { counts, files, version } = readContents(databaseFile(path), nativeBinding);
    return { ...unknown, requests: counts['request'] ?? 0, people: counts['person'] ?? 0, files: files.length, version: versionOf(version) };
  } catch {
    return unknown;
  }
}

function versionOf(version: number): BackupEntry['version'] {
  return version > migrations.length ? 'yeni' : version < migrations.length ? 'eski' : 'ayni';
}
