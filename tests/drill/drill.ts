import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { migrations } from '../../db/migrations/index.ts';
import { olderFolderName } from '../../db/upgrade.ts';
import { databaseFile } from '../../main/app/data-folder.ts';
import { checkFolder, isHarm } from '../../main/backup/check.ts';
import { createRandom, type Random } from '../../main/sample/random.ts';
import { ledgerOffice } from '../main/requests/ledger-office.ts';
import type { Ground } from './acts.ts';
import { backupsOf } from './found.ts';
import { judge } from './judge.ts';
import { readNotes, type Note } from './notes.ts';
import { firstLedger, makeOlder } from './older.ts';
import { drillRestores } from './restores.ts';
import { runChild, type Plan } from './process.ts';

export interface DrillOptions {
  readonly kills: number;
  readonly seed: number;
  /** One line of progress. */
  readonly say?: (line: string) => void;
}

export interface DrillResult {
  readonly kills: Readonly<Record<Plan['moment'] | 'migration' | 'restore', number>>;
  readonly acknowledged: number;
  /** Acts that the kill cut off, of which a row may or may not be there. */
  readonly cutOff: number;
  readonly complaints: readonly string[];
}

/** So many kills fall on one data folder before the next is begun. */
const killsAFolder = 25;
/** Rows of the older database that a migration takes over. */
const olderRows = 400;

/** Kills the program (SIGKILL) at random moments and holds what it finds afterwards against what it had acknowledged. */
export async function drill({ kills, seed, say = () => undefined }: DrillOptions): Promise<DrillResult> {
  const random = createRandom(seed);
  const count = { opening: 0, working: 0, closing: 0, migration: 0, restore: 0 };
  const complaints: string[] = [];
  let [acknowledged, cutOff] = [0, 0];
  const total = (): number => count.opening + count.working + count.closing + count.migration + count.restore;
  while (total() < kills) {
    const root = mkdtempSync(join(tmpdir(), 'defter-kesinti-'));
    try {
      const wanted = Math.min(killsAFolder, kills - total());
      // Every fifth kill falls on a migration, every eighth on a restore.
      const migrating = Math.floor(wanted / 5);
      complaints.push(...(await drillMigrations(join(root, 'eski'), migrating, random)));
      const restoring = Math.floor(wanted / 8);
      complaints.push(...(await drillRestores(join(root, 'geri'), restoring, random)));
      const office = await drillOffice(join(root, 'veri'), wanted - migrating - restoring, random);
      count.migration += migrating;
      count.restore += restoring;
      for (const moment of ['opening', 'working', 'closing'] as const) count[moment] += office.kills[moment];
      acknowledged += office.notes.filter(({ at }) => at === 'done').length;
      cutOff += office.notes.filter(({ at }) => at === 'begun').length - office.notes.filter(({ at }) => at === 'done').length;
      complaints.push(...office.complaints);
      say(`${total()} kills, ${acknowledged} acts acknowledged, ${cutOff} cut off, ${complaints.length} complaints`);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  return { kills: count, acknowledged, cutOff, complaints };
}

const moments: readonly (readonly [Plan['moment'], number])[] = [['working', 8], ['opening', 1], ['closing', 2]];
const longestMs: Readonly<Record<Plan['moment'], number>> = { working: 300, opening: 500, closing: 40 };

async function drillOffice(folder: string, kills: number, random: Random) {
  const ground = await makeGround(folder);
  const counted = { opening: 0, working: 0, closing: 0 };
  const complaints: string[] = [];
  const notesFile = join(folder, '..', 'notlar');
  const sound = new Set<string>();
  // The last child is not killed: it finds what the last kill left.
  for (let round = 1; round <= kills + 1; round++) {
    const moment = random.weighted(moments);
    const plan = round > kills ? null : { moment, afterMs: random.next() * longestMs[moment] };
    const before = readNotes(notesFile);
    const { found, problem } = await runChild({ folder, notes: notesFile, seed: random.int(1, 2 ** 31), prefix: `k${round}`, ground }, plan);
    if (plan) counted[moment] += 1;
    const wrong = [...(problem === null ? [] : [`the start was refused: ${problem}`]), ...(found ? judge(found, before) : []), ...(await strayFiles(folder)), ...(await badBackups(folder, readNotes(notesFile), sound))];
    complaints.push(...wrong.map((one) => `seen by start ${round}: ${one}`));
  }
  return { kills: counted, complaints, notes: readNotes(notesFile) };
}

async function makeGround(folder: string): Promise<Ground> {
  mkdirSync(folder, { recursive: true });
  const office = await ledgerOffice({ path: databaseFile(folder) });
  await office.close();
  return { seatId: office.yeni.seatId, unitId: office.fen };
}

/** An older database is killed in its migration until it is through: it is the old one or the new one, with every row. */
async function drillMigrations(folder: string, kills: number, random: Random): Promise<string[]> {
  const complaints: string[] = [];
  const notes = join(folder, '..', 'eski-notlar');
  const order = (): Parameters<typeof runChild>[0] => ({ folder, notes, seed: 1, prefix: 'm', ground: null });
  let tookMs = 600;
  for (let kill = 0; kill < kills; kill++) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const version = random.int(firstLedger, migrations.length - 1);
    await makeOlder(databaseFile(folder), version, olderRows);
    await runChild(order(), { moment: 'opening', afterMs: random.next() * tookMs });
    rmSync(notes, { force: true });
    const { found, problem, openedAfterMs } = await runChild(order(), null);
    tookMs = openedAfterMs ?? tookMs;
    const rows = found?.requests.filter(({ subject }) => subject.startsWith('Eski')).length;
    const wrong = [...(problem === null ? [] : [`the start was refused: ${problem}`]), ...olderFiles(folder, version), ...(rows === olderRows ? [] : [`${rows} of ${olderRows} rows`]), ...(found ? judge(found, []) : []), ...(await strayFiles(folder))];
    complaints.push(...wrong.map((one) => `migration from version ${version}: ${one}`));
  }
  return complaints;
}

/** For the way back: the older file lies in its folder, of its version, with every row. */
function olderFiles(folder: string, version: number): string[] {
  const kept = join(folder, olderFolderName);
  const names = existsSync(kept) ? readdirSync(kept) : [];
  const wrong = names.flatMap((name) => {
    const db = new Database(databaseFile(join(kept, name)), { readonly: true, fileMustExist: true });
    const [found, rows] = [db.pragma('user_version', { simple: true }), db.prepare('SELECT count(*) FROM request').pluck().get()];
    db.close();
    return found === version && rows === olderRows ? [] : [`the older file in ${name} is of version ${String(found)} and has ${String(rows)} rows`];
  });
  return names.length === 0 ? ['the older file was not kept'] : wrong;
}

const known = /^(defter\.(sqlite(-wal|-shm|-isaret)?|json)|dosyalar|yedekler|surum-oncesi)$/;

/** What does not belong into a data folder must not stay there after a start. */
async function strayFiles(folder: string): Promise<string[]> {
  return readdirSync(folder).filter((name) => !known.test(name)).map((name) => `stray file ${name}`);
}

/** A backup under its good name is a whole one, whether it was acknowledged or not; an acknowledged one is there. */
async function badBackups(folder: string, notes: readonly Note[], sound: Set<string>): Promise<string[]> {
  const target = backupsOf(folder);
  const names = existsSync(target) ? readdirSync(target).filter((name) => name.startsWith('muhtarlik-yedek-') && !sound.has(name)) : [];
  const wrong: string[] = [];
  for (const name of names) {
    const harm = (await checkFolder(join(target, name), undefined, () => undefined)).filter(isHarm);
    wrong.push(...harm.map(({ kind }) => `the backup ${name}: ${kind}`));
    sound.add(name);
  }
  return [...wrong, ...notes.flatMap((note) => (note.at === 'done' && note.path !== undefined && !existsSync(note.path) ? [`the backup ${note.path} is gone`] : []))];
}
