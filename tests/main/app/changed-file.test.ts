import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databaseFile } from '../../../main/app/data-folder.ts';
import { openProgram, today, type WholeProgram } from '../../fixtures/whole-program.ts';
import { ledgerOffice } from '../requests/ledger-office.ts';

/** Saves of one killed session, all of them acknowledged. */
const saves = 6;
let root: string;
/** As a killed program left it: the saves are in the log alone. */
let killed: string;
/** As a closed one left it. */
let closed: string;
let seatId: number;
let program: WholeProgram | null = null;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'defter-degisen-'));
  [closed, killed] = [join(root, 'kapali', 'veri'), join(root, 'kesik', 'veri')];
  mkdirSync(closed, { recursive: true });
  const office = await ledgerOffice({ path: databaseFile(closed) });
  seatId = office.yeni.seatId;
  await office.close();
  const working = openProgram(closed);
  for (let save = 1; save <= saves; save++) await working.call('requests', 'create', draft(`Kayıt ${save}`));
  cpSync(closed, killed, { recursive: true });
  rmSync(join(killed, 'defter.sqlite-shm'));
  await working.engine.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(async () => {
  await program?.engine.close();
  program = null;
});

const draft = (subject: string) => ({ requester: { kind: 'muhtar', seatId }, channel: 'telefon', type: 'istek', subject, registeredOn: today } as const);

function copyOf(folder: string): string {
  const copy = join(mkdtempSync(join(root, 'kopya-')), 'veri');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

/** Opens, and waits for the look at the whole file as a save does; the save itself is not made. */
async function seen(folder: string): Promise<{ readonly code: string | null; readonly detail: string; readonly requests: number | null }> {
  program = openProgram(folder, { silent: true });
  const first = await program.call('app', 'start', {});
  const requests = first.problem ? null : (await program.call('requests', 'count', {})).total;
  await program.engine.route('drafts', 'drop', { id: 999 });
  const { problem } = await program.call('app', 'start', {});
  return { code: problem?.code ?? null, detail: problem?.detail ?? '', requests };
}

async function end(): Promise<void> {
  await program?.engine.close();
  program = null;
}

test('killed and not harmed, closed and not harmed: nothing is said, and all is there', async () => {
  expect(await seen(copyOf(killed))).toEqual({ code: null, detail: '', requests: saves });
  await end();
  const folder = copyOf(closed);
  for (let time = 1; time <= 3; time++) {
    expect(await seen(folder)).toEqual({ code: null, detail: '', requests: saves });
    await end();
  }
  expect(readdirSync(folder).toSorted()).toEqual(['defter.json', 'defter.sqlite', 'defter.sqlite-isaret']);
});

test('records that were only looked at are known from then on', async () => {
  const folder = copyOf(closed);
  rmSync(join(folder, 'defter.sqlite-isaret'));
  expect((await seen(folder)).code).toBeNull();
  await end();
  overwrite(databaseFile(folder), readFileSync(databaseFile(folder)).indexOf('Kayıt 3'), Buffer.from('X'));
  expect((await seen(folder)).code).toBe('changed');
});

describe('a log with acknowledged saves', () => {
  test('any bytes overwritten anywhere: what is missing is said; nothing is ever silently fewer', async () => {
    const log = readFileSync(join(killed, 'defter.sqlite-wal'));
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(log.length - 1), fc.uint8Array({ minLength: 1, maxLength: 64 }), async (at, bytes) => {
        const damage = bytes.subarray(0, log.length - at);
        fc.pre(!log.subarray(at, at + damage.length).equals(damage));
        const folder = copyOf(killed);
        overwrite(join(folder, 'defter.sqlite-wal'), at, damage);
        const { code, requests } = await seen(folder);
        // Bytes of an older round of the log hold nothing: then everything must be there.
        if (code === null) expect(requests).toBe(saves);
        else told += 1;
        await end();
        rmSync(join(folder, '..'), { recursive: true });
      }),
      { numRuns: 20 },
    );
    expect(told).toBeGreaterThan(0);
  }, 120_000);

  test('deleted by a tidy person: the number of missing saves is said, nothing is touched, and the way on keeps what was found', async () => {
    const folder = copyOf(killed);
    rmSync(join(folder, 'defter.sqlite-wal'));
    const before = readFileSync(databaseFile(folder));
    expect(await seen(folder)).toEqual({ code: 'changed', detail: String(saves), requests: null });
    expect(readFileSync(databaseFile(folder)).equals(before)).toBe(true);
    expect((await program?.refused('requests', 'create', draft('Yeni')))?.message).toContain(`son ${saves} kaydetme işlemi dosyada yok`);
    // A retry is no consent.
    expect(await program?.call('app', 'retryStart', {})).toMatchObject({ problem: { code: 'changed', actions: ['restore', 'continueAnyway', 'showFolder', 'quit'] } });
    expect(await program?.call('app', 'retryStart', { ignoreClock: true })).toMatchObject({ problem: null });
    expect(await program?.call('requests', 'create', draft('Yeniden'))).toMatchObject({ number: '2026/0001' });
    expect(readFileSync(join(folder, 'eksik', today, 'defter.sqlite')).equals(before)).toBe(true);
    await end();
    expect(await seen(folder)).toEqual({ code: null, detail: '', requests: 1 });
  });

  test('an older copy laid over the records is told apart from them', async () => {
    const folder = copyOf(closed);
    cpSync(databaseFile(killed), databaseFile(folder));
    expect(await seen(folder)).toMatchObject({ code: 'changed', detail: String(saves) });
  });
});

describe('the file of the records as it was closed', () => {
  test('any bytes overwritten anywhere are found before the first save, a letter in a name too', async () => {
    const file = readFileSync(databaseFile(closed));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.uint8Array({ minLength: 1, maxLength: 16 }), async (at, bytes) => {
        const damage = bytes.subarray(0, file.length - at);
        fc.pre(!file.subarray(at, at + damage.length).equals(damage));
        const folder = copyOf(closed);
        overwrite(databaseFile(folder), at, damage);
        const { code } = await seen(folder);
        expect(code).not.toBeNull();
        await end();
        // Said again at the next start: the closing did not take the changed file for the right one.
        expect((await seen(folder)).code).not.toBeNull();
        await end();
        rmSync(join(folder, '..'), { recursive: true });
      }),
      { numRuns: 12 },
    );
    const name = copyOf(closed);
    const at = file.indexOf('Kayıt 3');
    expect(at).toBeGreaterThan(0);
    overwrite(databaseFile(name), at, Buffer.from('X'));
    expect(await seen(name)).toMatchObject({ code: 'changed', detail: '' });
  }, 120_000);

  test('who changed it on purpose goes on, and is not asked again', async () => {
    const folder = copyOf(closed);
    overwrite(databaseFile(folder), readFileSync(databaseFile(folder)).indexOf('Kayıt 3'), Buffer.from('X'));
    expect((await seen(folder)).code).toBe('changed');
    expect((await program?.refused('requests', 'create', draft('Yeni')))?.code).toBe('damaged');
    expect(await program?.call('app', 'retryStart', { ignoreClock: true })).toMatchObject({ problem: null });
    await program?.call('requests', 'create', draft('Yeni'));
    await end();
    expect(await seen(folder)).toEqual({ code: null, detail: '', requests: saves + 1 });
  });
});

test('a mark that is gone, harmed or behind claims nothing', async () => {
  for (const harm of [(path: string) => rmSync(path), (path: string) => overwrite(path, 3, Buffer.from('9')), (path: string) => writeFileSync(path, 'x')]) {
    const folder = copyOf(killed);
    harm(join(folder, 'defter.sqlite-isaret'));
    expect(await seen(folder)).toEqual({ code: null, detail: '', requests: saves });
    await end();
    expect(existsSync(join(folder, 'eksik'))).toBe(false);
  }
  if (process.platform !== 'win32') expect(statSync(join(killed, 'defter.sqlite-isaret')).mode & 0o077).toBe(0);
});
