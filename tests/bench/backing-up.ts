import { createHash, randomFillSync } from 'node:crypto';
import { closeSync, copyFileSync, cpSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { databaseFile } from '../../main/app/data-folder.ts';
import { runInThread } from '../../main/backup/thread/run.ts';
import { openOffice } from '../fixtures/office.ts';
import type { FilledLedger } from './generate.ts';
import { percentile, timed, type Figures } from './measure.ts';

const fileMb = 4;
const quiet = (): void => undefined;

/**
 * A backup of the ledger and `megabytes` of files, made and checked in its thread, beside a plain synced copy of the same
 * folder; a second one, which shares the files; a restore; and meanwhile how long the first page of the ledger takes at most.
 */
export async function measureBackup(ledger: FilledLedger, megabytes: number): Promise<Figures> {
  const root = mkdtempSync(join(tmpdir(), 'defter-yedek-olcum-'));
  const folder = join(root, 'veri');
  try {
    furnish(ledger.path, folder, megabytes);
    const plain = await timed(() => copySynced(folder, join(root, 'kopya')));
    rmSync(join(root, 'kopya'), { recursive: true });
    const office = await openOffice({ path: databaseFile(folder), today: ledger.today });
    const resting = await watch(office, () => new Promise((resolve) => setTimeout(resolve, 3000)));
    let path = '';
    const make = (minute: number) => async (): Promise<void> => {
      ({ path } = await runInThread('make', { folder, target: join(folder, 'yedekler'), now: `2026-11-22T10:0${minute}:00`, reason: 'elle', nativeBinding: undefined }, quiet).result);
    };
    const first = await watch(office, make(0));
    const again = await watch(office, make(1));
    await office.close();
    const restore = await timed(() => runInThread('restore', { source: path, folder: join(root, 'yeni'), now: '2026-11-22T11:00:00', nativeBinding: undefined, password: null }, quiet).result);
    return {
      backupRatio: first.ms / plain,
      backupMs: first.ms,
      plainCopyMs: plain,
      backupAgainMs: again.ms,
      restoreMs: restore,
      restoreRatio: restore / plain,
      ledgerRestingMs: percentile(resting.answers, 1),
      ledgerMeanwhileMs: percentile([...first.answers, ...again.answers], 0.99),
      ledgerMeanwhileMostMs: percentile([...first.answers, ...again.answers], 1),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** How long `work` took, and each first page of the ledger that was asked for meanwhile. */
async function watch(office: Awaited<ReturnType<typeof openOffice>>, work: () => Promise<unknown>): Promise<{ readonly ms: number; readonly answers: readonly number[] }> {
  const answers: number[] = [];
  let over = false;
  const begun = performance.now();
  const done = work().finally(() => {
    over = true;
  });
  while (!over) {
    answers.push(await timed(() => office.call('requests', 'list', { limit: 50 })));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await done;
  return { ms: performance.now() - begun, answers };
}

/** The ledger with documents of `fileMb` MB each, as if they had been attached. */
function furnish(ledger: string, folder: string, megabytes: number): void {
  mkdirSync(join(folder, 'dosyalar'), { recursive: true });
  copyFileSync(ledger, databaseFile(folder));
  const db = new Database(databaseFile(folder));
  const insert = db.prepare(`INSERT INTO attachment (entity, entity_id, file, name, type, size, sha256, added_at, added_by) VALUES ('request', 1, ?, 'tarama', 'pdf', ?, ?, '2026-11-20T10:00:00', 'Ölçüm')`);
  const bytes = Buffer.alloc(fileMb * 1_000_000);
  for (let number = 0; number < megabytes / fileMb; number++) {
    const name = `${createHash('sha256').update(String(number)).digest('hex').slice(0, 32)}.pdf`;
    randomFillSync(bytes);
    writeFileSync(join(folder, 'dosyalar', name), bytes);
    insert.run(name, bytes.length, createHash('sha256').update(bytes).digest('hex'));
  }
  db.close();
}

/** What `cp -r` and a sync of each file would do. */
function copySynced(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const name of ['defter.sqlite', ...readdirSync(join(to, 'dosyalar')).map((file) => join('dosyalar', file))]) {
    const file = openSync(join(to, name), 'r+');
    fsyncSync(file);
    closeSync(file);
  }
}
