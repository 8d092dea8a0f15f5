import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nextNumber } from '../../db/counter.ts';
import { openDatabase, sqliteCode, type OpenDatabase } from '../../db/open.ts';
import { Reason } from '../../db/schema/requests.ts';
import type { Occasion, Reader, Writer } from '../../db/unit-of-work.ts';

const today = '2026-11-22';
const occasion: Occasion = { actor: 'Deneme Memuru', today, now: `${today}T10:00:00`, operation: 'deneme' };

let folder: string;
let path: string;
let database: OpenDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'defter-sira-'));
  path = join(folder, 'defter.sqlite');
  database = await openDatabase({ path, today });
});

afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const addReason = (writer: Writer, code: string) => writer.insert(Reason, { code, name: code, position: 99, active: 1 });
const codes = (reader: Reader) => reader.all<{ code: string }>(`SELECT code FROM reason WHERE position = 99 ORDER BY id`).then((rows) => rows.map(({ code }) => code));
const kept = () => database.work.read(occasion, codes);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('writing', () => {
  test('overlapping writes stay whole: the failed ones leave nothing, the others everything', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, (_, n) =>
        database.work.write(occasion, async (writer) => {
          await addReason(writer, `a${n}`);
          await pause(n % 3);
          if (n % 3 === 0) throw new Error(`broken ${n}`);
          await addReason(writer, `b${n}`);
        }),
      ),
    );
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    const good = Array.from({ length: 30 }, (_, n) => n).filter((n) => n % 3 !== 0);
    expect(await kept()).toEqual(good.flatMap((n) => [`a${n}`, `b${n}`]));
  });

  test('a refused row takes the rows before it along', async () => {
    const failed = database.work.write(occasion, async (writer) => {
      await addReason(writer, 'bir');
      await addReason(writer, 'bir');
    });
    await expect(failed).rejects.toSatisfy((error) => sqliteCode(error) === 'SQLITE_CONSTRAINT_UNIQUE');
    expect(await kept()).toEqual([]);
    expect(await database.work.read(occasion, (reader) => reader.one(`SELECT 1 FROM history WHERE operation = 'deneme'`))).toBeUndefined();
  });

  test('a foreign key that leads nowhere is refused', async () => {
    await expect(database.work.write(occasion, (writer) => writer.run(`UPDATE topic SET unit_id = 999999`))).rejects.toSatisfy((error) => sqliteCode(error) === 'SQLITE_CONSTRAINT_FOREIGNKEY');
  });

  test('reads that arrive during a write see it wholly or not at all', async () => {
    let inside = false;
    const write = database.work.write(occasion, async (writer) => {
      await addReason(writer, 'bir');
      inside = true;
      await pause(20);
      await addReason(writer, 'iki');
    });
    while (!inside) await pause(1);
    const seen = kept();
    const other = new Database(path, { readonly: true });
    expect(other.prepare('SELECT count(*) AS n FROM reason WHERE position = 99').get()).toEqual({ n: 0 });
    other.close();
    await write;
    expect(await seen).toEqual(['bir', 'iki']);
  });

  test('work that was not awaited cannot slip past its end', async () => {
    let late: Writer | undefined;
    await database.work.write(occasion, (writer) => {
      late = writer;
    });
    let reader: Reader | undefined;
    await database.work.read(occasion, (door) => {
      reader = door;
    });
    await expect(addReason(late as Writer, 'geç')).rejects.toThrow('ended');
    await expect(codes(reader as Reader)).rejects.toThrow('ended');
    expect(await kept()).toEqual([]);
  });

  test('a reader has no way to write', async () => {
    await database.work.read(occasion, (reader) => {
      expect('insert' in reader || 'update' in reader || 'run' in reader).toBe(false);
    });
  });

  test('history tells who, when and by which operation', async () => {
    const id = await database.work.write(occasion, (writer) => addReason(writer, 'bir'));
    await database.work.write({ ...occasion, actor: 'Müdür', now: `${today}T11:00:00`, operation: 'ikinci' }, (writer) => writer.update(Reason, id, { name: 'İkinci ad' }));
    const lines = await database.work.read(occasion, (reader) =>
      reader.all(`SELECT field, old_value AS old, new_value AS new, actor, at, operation FROM history WHERE entity = 'reason' AND entity_id = ? ORDER BY id`, [id]),
    );
    expect(lines).toEqual([
      { field: '', old: null, new: null, actor: 'Deneme Memuru', at: `${today}T10:00:00`, operation: 'deneme' },
      { field: 'name', old: 'bir', new: 'İkinci ad', actor: 'Müdür', at: `${today}T11:00:00`, operation: 'ikinci' },
    ]);
  });
});

describe('numbers', () => {
  test('1,000 saves at once have neither gap nor double, though every tenth fails', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 1000 }, (_, n) =>
        database.work.write(occasion, async (writer) => {
          const number = await nextNumber(writer, 'talep', 2026);
          await addReason(writer, `n${number}`);
          if (n % 10 === 9) throw new Error('broken');
          return number;
        }),
      ),
    );
    const given = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(given).toEqual(Array.from({ length: 900 }, (_, index) => index + 1));
    expect(await kept()).toEqual(given.map((number) => `n${number}`));
  });

  test('two programs on one file share one sequence', async () => {
    const script = `
      const { openDatabase } = await import(${JSON.stringify(new URL('../../db/open.ts', import.meta.url).href)});
      const { nextNumber } = await import(${JSON.stringify(new URL('../../db/counter.ts', import.meta.url).href)});
      const database = await openDatabase({ path: ${JSON.stringify(path)}, today: '${today}' });
      const taken = [];
      for (let n = 0; n < 200; n++) taken.push(await database.work.write(${JSON.stringify(occasion)}, (writer) => nextNumber(writer, 'talep', 2026)));
      await database.close();
      console.log(JSON.stringify(taken));`;
    const taken = await Promise.all(
      [1, 2].map(async () => {
        const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
        return JSON.parse(stdout) as number[];
      }),
    );
    expect(taken.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
  });

  test('each year and kind counts for itself', async () => {
    const take = (kind: string, year: number) => database.work.write(occasion, (writer) => nextNumber(writer, kind, year));
    expect([await take('talep', 2026), await take('talep', 2027), await take('evrak', 2026), await take('talep', 2026)]).toEqual([1, 1, 1, 2]);
  });
});

describe('a full disk', () => {
  test('fails in its own code, leaves nothing half-written, and the next write works', async () => {
    const pages = Number(await pragma('page_count'));
    await database.source.query(`PRAGMA max_page_count = ${pages + 3}`);
    const failed = database.work.write(occasion, async (writer) => {
      await addReason(writer, 'önce');
      for (let n = 0; n < 200; n++) await addReason(writer, `${n}-${'x'.repeat(2000)}`);
    });
    await expect(failed).rejects.toSatisfy((error) => sqliteCode(error) === 'SQLITE_FULL');
    expect(await kept()).toEqual([]);
    await database.source.query('PRAGMA max_page_count = 1073741823');
    await database.work.write(occasion, (writer) => addReason(writer, 'sonra'));
    expect(await kept()).toEqual(['sonra']);
    expect(await pragma('integrity_check')).toBe('ok');
  });

  async function pragma(name: string): Promise<number | string> {
    const [row] = await database.source.query<Record<string, number | string>[]>(`PRAGMA ${name}`);
    return Object.values(row ?? {})[0] ?? '';
  }
});

describe('closing', () => {
  test('what is in the queue is finished, nothing more is taken', async () => {
    const writes = Array.from({ length: 20 }, (_, n) =>
      database.work.write(occasion, async (writer) => {
        await pause(1);
        await addReason(writer, `k${n}`);
      }),
    );
    const drained = database.work.drain();
    await expect(kept()).rejects.toThrow('closed');
    await drained;
    await Promise.all(writes);
    const other = new Database(path, { readonly: true });
    expect(other.prepare('SELECT count(*) AS n FROM reason WHERE position = 99').get()).toEqual({ n: 20 });
    other.close();
  });

  test('a killed program leaves the committed rows and nothing of the open transaction', async () => {
    await database.work.write(occasion, (writer) => addReason(writer, 'tamam'));
    // What lies on the disk at this moment is what a power cut leaves: main file and log, without a closing.
    let copied = false;
    await database.work
      .write(occasion, async (writer) => {
        await addReason(writer, 'yarım');
        cpSync(path, `${path}.kesik`);
        cpSync(`${path}-wal`, `${path}.kesik-wal`);
        copied = true;
        throw new Error('power cut');
      })
      .catch(() => undefined);
    expect(copied).toBe(true);
    const after = await openDatabase({ path: `${path}.kesik`, today });
    expect(await after.work.read(occasion, codes)).toEqual(['tamam']);
    expect(await after.source.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    await after.close();
  });
});
