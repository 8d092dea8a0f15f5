import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readContents } from '../../db/backup.ts';
import { migrations } from '../../db/migrations/index.ts';
import type { BackupEntry, BackupPlace } from '../../preload/contract/backups.ts';
import { databaseFile, hasDatabase } from '../app/data-folder.ts';
import { isAsideName, readManifest, type Manifest } from './manifest.ts';
import { backupsIn, ownBackups } from './places.ts';

/** A set of records before the window has a name for it. */
export type FoundEntry = Omit<BackupEntry, 'key'>;

/** Everything that can be restored on this computer, newest first. `second`: null where there is none. */
export async function knownEntries(folder: string, second: string | null, nativeBinding: string | undefined): Promise<readonly FoundEntry[]> {
  const aside = (await readdir(folder).catch(() => [])).filter(isAsideName).toSorted().toReversed();
  return [
    ...(await entriesIn('bilgisayar', ownBackups(folder))),
    ...(second === null ? [] : await entriesIn('ikinci', second)),
    ...aside.map((name) => asideEntry(join(folder, name), nativeBinding)),
  ];
}

/** The backups of a folder that the user pointed at: itself, or those in it. */
export async function entriesAt(folder: string, nativeBinding: string | undefined): Promise<readonly FoundEntry[]> {
  const manifest = readManifest(folder);
  if (manifest !== null) return [entry('baska', folder, manifest)];
  if (hasDatabase(folder)) return [{ ...asideEntry(folder, nativeBinding), place: 'baska' }];
  return [...(await entriesIn('baska', folder)), ...(await entriesIn('baska', ownBackups(folder)))];
}

async function entriesIn(place: BackupPlace, folder: string): Promise<FoundEntry[]> {
  return (await backupsIn(folder)).map(({ path, manifest }) => entry(place, path, manifest));
}

function entry(place: BackupPlace, path: string, { madeAt, reason, counts, absent, version }: Manifest): FoundEntry {
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
    locked: false,
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
