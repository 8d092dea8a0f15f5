import { copyFileSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { openOffice } from '../fixtures/office.ts';
import type { FilledLedger } from './generate.ts';
import { median, percentile, timed, type Times } from './measure.ts';

export interface Saving {
  readonly save: Times;
  /** One synced insert of a row of the same length, into a table of its own in the same file. */
  readonly insert: Times;
}

/** A write by one connection empties the page cache of the other, so they take turns by so many. */
const turn = 25;

/** Saves requests through the router and inserts plain rows in turns, on a copy of the ledger beside it. */
export async function measureSaving(ledger: FilledLedger, times: number): Promise<Saving> {
  const path = `${ledger.path}.${process.pid}.copy`;
  copyFileSync(ledger.path, path);
  const office = await openOffice({ path, today: ledger.today });
  const plain = new Database(path);
  try {
    plain.pragma('synchronous = FULL');
    plain.exec('CREATE TABLE plain_line (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
    const insertLine = plain.prepare('INSERT INTO plain_line (text) VALUES (?)');
    const [unitId = null] = ledger.unitIds;
    const [topicId = null] = ledger.topicIds;
    const save: number[] = [];
    const insert: number[] = [];
    for (let at = 0; at < times; at++) {
      const text = `Sokak ${at} boyunca lambalar yanmıyor. Geceleri karanlık kalıyor, vatandaşlar tedirgin oluyor; ekiplerin yerinde incelemesi uygun olacaktır.`;
      const seatId = ledger.seatIds[at % ledger.seatIds.length] ?? 1;
      const draft = { requester: { kind: 'muhtar', seatId }, channel: 'telefon', type: 'istek', topicId, unitId, subject: `Sokak lambası ${at}`, text, registeredOn: ledger.today } as const;
      const ms = await timed(() => office.call('requests', 'create', draft));
      // The first of a turn reads its pages anew, and the first of all loads and compiles.
      if (at % turn !== 0) save.push(ms);
      if (at % turn !== turn - 1) continue;
      const plainTimes: number[] = [];
      for (let line = 0; line < turn; line++) plainTimes.push(await timed(() => insertLine.run(text)));
      insert.push(...plainTimes.slice(1));
    }
    return { save, insert };
  } finally {
    plain.close();
    await office.close();
    for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
  }
}

/** Figures of the saves on the large ledger, with those on one of 1,000 rows beside them. */
export function savingFigures(large: Saving, small: Saving) {
  return {
    saveRatio: median(large.save) / median(large.insert),
    saveMs: median(large.save),
    saveP95Ms: percentile(large.save, 0.95),
    plainInsertMs: median(large.insert),
    saveBeyondSyncMs: median(large.save) - median(large.insert),
    save1kMs: median(small.save),
    saveGrowth: median(large.save) / median(small.save),
    saveSamples: large.save.length,
  };
}
