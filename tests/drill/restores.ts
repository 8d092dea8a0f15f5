import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '../../main/app/data-folder.ts';
import { makeBackup } from '../../main/backup/make.ts';
import type { Random } from '../../main/sample/random.ts';
import { ledgerOffice } from '../main/requests/ledger-office.ts';
import type { ChildOrder } from './child.ts';
import { markOf } from './found.ts';
import { judge } from './judge.ts';
import { runChild } from './process.ts';

/** What a folder under restore may hold after a start: the records, and those that were put aside. */
const known = /^(defter\.(sqlite(-wal|-shm|-isaret)?|json)|dosyalar|onceki-[\d-]+|geri-yukleme\.json\.yeni)$/;

/** A restore is killed half-way: then the records of before are there, or the restored ones; never neither, never a mixture. */
export async function drillRestores(root: string, kills: number, random: Random): Promise<string[]> {
  const [present, folder] = [join(root, 'simdiki'), join(root, 'veri')];
  const backup = await prepare(root, present);
  const order = (restore: string | null): ChildOrder => ({ folder, notes: join(root, 'notlar'), seed: 1, prefix: 'r', ground: null, restore });
  const complaints: string[] = [];
  for (let kill = 1; kill <= kills; kill++) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(present, folder, { recursive: true });
    await runChild(order(backup), { moment: 'opening', afterMs: random.next() * longestMs });
    const { found, problem } = await runChild(order(null), null);
    const marks = found?.requests.map(({ subject }) => markOf(subject)).join(' ') ?? problem;
    const restored = existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('onceki-'));
    const wrong = [
      ...(marks === (restored ? 'yedekteki' : 'yedekteki sonraki') ? [] : [`the records hold "${marks}", ${restored ? 'after' : 'before'} the exchange`]),
      ...(found ? judge(found, []) : []),
      ...readdirSync(folder).filter((name) => !known.test(name)).map((name) => `stray file ${name}`),
    ];
    complaints.push(...wrong.map((one) => `restore ${kill}: ${one}`));
  }
  return complaints;
}

const longestMs = 900;

/** A backup with one request, and records with a second one besides. Answers the backup. */
async function prepare(root: string, present: string): Promise<string> {
  mkdirSync(present, { recursive: true });
  const office = await ledgerOffice({ path: databaseFile(present) });
  await office.create({ subject: 'Çukur yedekteki' });
  const { path } = await makeBackup({ folder: present, target: join(root, 'yedekler'), now: '2026-11-21T10:00:00', reason: 'elle', nativeBinding: undefined }, () => undefined);
  await office.create({ subject: 'Çukur sonraki' });
  await office.close();
  return path;
}
