import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile, set_fs, utils } from '@e965/xlsx';
import * as fs from 'node:fs';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import { listLedger } from '../../../db/queries/ledger.ts';
import { readWhole } from '../../../db/whole/read.ts';
import type { Value } from '../../../db/whole/tables.ts';
import { databaseFile } from '../../../main/app/data-folder.ts';
import { folderWhole } from '../../../main/exports/folders.ts';
import { columnNames, tableNames } from '../../../main/exports/whole/table-names.ts';
import { takeIn } from '../../../main/exports/whole/take-in.ts';
import { writeWholeInto, type WholeWritten } from '../../../main/exports/whole/write-whole.ts';
import { fillSampleOffice } from '../../../main/sample/index.ts';
import { requestFilter } from '../../../preload/contract/requests.ts';
import * as v from 'valibot';

set_fs(fs);

const today = '2026-11-22';
const now = `${today}T10:00:00`;
let root: string;
let data: string;
let out: string;
let written: WholeWritten;

/** Texts that a workbook, or a program that means well, likes to change. */
const difficult = [
  '', ' ', '=1+1', '+90 532', '-5', '@ad', '007', '1e5', '12.11.2026', '2026-11-22', '2026-11-22T10:11:12', 'TRUE', '#YOK',
  '  önde ve sonda boşluk  ', 'satır\nsatır', 'satır\r\nsatır\rson', '\tsekme', '😀 çok 👨‍👩‍👧', 'İIıi ğüşöç Â ₺', '\u0000\u0001\u001f\u007f', '_x0041_ ve _X000D_', '_x005F_x0000_',
  '\ud800 tek yarım', '\ufffe\uffff', '<b>&amp;"\'', ']]>', "'kesme", 'x'.repeat(32_767), `${'y'.repeat(32_766)}😀${'z'.repeat(40_000)}`, `=${'1+'.repeat(40_000)}1`,
];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'defter-acik-'));
  data = join(root, 'veri');
  out = join(root, 'aktarim');
  mkdirSync(join(data, 'dosyalar', '2026'), { recursive: true });
  writeFileSync(join(data, 'dosyalar', '2026', 'a1b2.bin'), Buffer.from([0, 255, 10, 13]));
  writeFileSync(join(data, 'dosyalar', 'boş ad.txt'), '');
  const database = await openDatabase({ path: databaseFile(data), today });
  await fillSampleOffice(database.work, today);
  for (const [index, text] of difficult.entries()) {
    await database.source.query('INSERT INTO draft (actor, form, place, title, content, saved_at) VALUES (?, ?, ?, ?, ?, ?)', [String(index), 'f', 'p', text.slice(0, 50), text, index % 2 === 0 ? text : now]);
    await database.source.query(`INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation) VALUES ('x', 1, 'y', ?, CAST(? AS INTEGER), 'a', 'b', 'c')`, [text, index % 3 === 0 ? null : index]);
    // Nullable text: an empty one is not the same as none.
    await database.source.query('INSERT INTO undo_change (step_id, entity, entity_id, kind, before) VALUES (1, ?, ?, ?, ?)', ['x', index, 'update', text]);
  }
  await database.source.query(`INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation) VALUES ('x', 1, 'y', 9007199254740991, -3.25, 'a', 'b', 'c')`);
  await database.close();
  written = await folderWhole(out, (folder) => writeWholeInto(folder, { folder: data, nativeBinding: undefined, now, actor: 'Deneme Memuru' }, () => undefined));
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const job = (target: string, source = out) => ({ source, target, today, now, nativeBinding: undefined });

/** Every row of every table. */
function everything(folder: string): Record<string, Value[][]> {
  const reader = readWhole(databaseFile(folder));
  try {
    return Object.fromEntries(reader.tables.map((table) => [table.name, [...reader.rows(table)].map((row) => [...row])]));
  } finally {
    reader.close();
  }
}

describe('there and back', () => {
  test('every row of every table comes back as it was, and the files to the byte', async () => {
    const target = join(root, 'geri');
    const taken = await takeIn(job(target), () => undefined);
    expect(taken).toEqual(written);
    const before = everything(data);
    const after = everything(target);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [table, rows] of Object.entries(before)) expect(after[table], table).toEqual(rows);
    const types = (folder: string): unknown[] => {
      const records = new Database(databaseFile(folder), { readonly: true });
      const counted = records.prepare('SELECT typeof(old_value) AS before, typeof(new_value) AS after, COUNT(*) AS rows FROM history GROUP BY 1, 2 ORDER BY 1, 2').all();
      records.close();
      return counted;
    };
    expect(types(target)).toEqual(types(data));
    expect(before['request']?.length).toBeGreaterThan(500);
    expect(readFileSync(join(target, 'dosyalar', '2026', 'a1b2.bin'))).toEqual(Buffer.from([0, 255, 10, 13]));
    expect(readdirSync(join(target, 'dosyalar'))).toEqual(['2026', 'boş ad.txt']);
    expect(readdirSync(root).filter((name) => name.includes('yeni'))).toEqual([]);
  }, 120_000);

  test('the new records find by words, keep their triggers and give the next number', async () => {
    const target = join(root, 'acilan');
    await takeIn(job(target), () => undefined);
    const ask = async (folder: string) => {
      const database = await openDatabase({ path: databaseFile(folder), today });
      const occasion = { actor: 'a', today, now, operation: 'x' };
      const filter = v.parse(requestFilter, { text: 'lamba' });
      const page = await database.work.read(occasion, (reader) => listLedger(reader, filter, { sort: 'number', descending: true, offset: 0, limit: 200 }));
      const schema = await database.source.query(`SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name`);
      await expect(database.source.query('DELETE FROM history')).rejects.toThrow('never deleted');
      await database.close();
      return { page, schema };
    };
    const [old, fresh] = [await ask(data), await ask(target)];
    expect(old.page.total).toBeGreaterThan(0);
    expect(fresh.page).toEqual(old.page);
    expect(fresh.schema).toEqual(old.schema);
  }, 120_000);
});

describe('the folder without the program', () => {
  test('a workbook for each table, what is explained, and no half file', () => {
    expect(readdirSync(out).toSorted()).toEqual(['OKUBENI.txt', 'bilgi.json', 'dosyalar', 'tablolar']);
    const tables = readdirSync(join(out, 'tablolar'));
    expect(tables).toContain('talepler.xlsx');
    expect(tables).toHaveLength(written.tables);
    const text = readFileSync(join(out, 'OKUBENI.txt'), 'utf8');
    for (const file of tables) expect(text).toContain(`tablolar/${file}`);
    expect(text).toContain('Kayıt no [number]');
    expect(text).not.toContain('!');
  });

  test('another program reads names, real dates and numbers', () => {
    const book = readFile(join(out, 'tablolar', 'talepler.xlsx'), { dense: true, cellDates: true });
    expect(book.SheetNames.slice(0, 2)).toEqual(['Veri', 'Açıklama']);
    const [labels, names, first] = utils.sheet_to_json<unknown[]>(book.Sheets['Veri'] ?? {}, { header: 1, range: 0 });
    const at = (name: string) => (names ?? []).indexOf(name);
    expect(labels?.[at('registered_on')]).toBe('Kayıt tarihi');
    expect(first?.[at('registered_on')]).toBeInstanceOf(Date);
    expect(typeof first?.[at('seq')]).toBe('number');
    expect(first?.[at('number')]).toMatch(/^\d{4}\/\d{4}$/);
    expect(labels).toHaveLength(new Set(labels).size);
  }, 60_000);

  test('every table and column of the program has its Turkish words', () => {
    const reader = readWhole(databaseFile(data));
    const unnamed = reader.tables.flatMap(({ name, columns }) => [
      ...(tableNames[name] ? [] : [name]),
      ...columns.flatMap((column) => (columnNames[`${name}.${column.name}`] ?? columnNames[column.name] ?? /_(fold|sort|key)$/.exec(column.name) ? [] : [`${name}.${column.name}`])),
    ]);
    reader.close();
    expect(unnamed).toEqual([]);
  });
});

describe('what is no whole export is refused in words, and nothing is left', () => {
  const spoiled = (name: string, spoil: (folder: string) => void): string => {
    const folder = join(root, name);
    cpSync(out, folder, { recursive: true });
    spoil(folder);
    return folder;
  };
  const manifest = (folder: string, change: (text: string) => string): void => {
    const path = join(folder, 'bilgi.json');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  test.each<[string, (folder: string) => void, RegExp]>([
    ['an empty folder', (folder) => rmSync(join(folder, 'bilgi.json')), /açık dışa aktarımı yok/],
    ['another JSON', (folder) => manifest(folder, () => '{"program":"x"}'), /açık dışa aktarımı yok/],
    ['a way out of the folder', (folder) => manifest(folder, (text) => text.replace('"file": "talepler.xlsx"', '"file": "../../talepler.xlsx"')), /açık dışa aktarımı yok/],
    ['a newer program', (folder) => manifest(folder, (text) => text.replace(/"version": \d+/, '"version": 999')), /daha yeni/],
    ['a table not listed', (folder) => manifest(folder, (text) => text.replace('"name": "topic"', '"name": "topik"')), /“Konular” tablosunun dosyası eksik/],
    ['a missing workbook', (folder) => rmSync(join(folder, 'tablolar', 'talepler.xlsx')), /talepler\.xlsx okunamadı/],
    ['half a workbook', (folder) => writeFileSync(join(folder, 'tablolar', 'talepler.xlsx'), readFileSync(join(folder, 'tablolar', 'talepler.xlsx')).subarray(0, 9000)), /talepler\.xlsx okunamadı/],
    ['the workbook of another table', (folder) => cpSync(join(folder, 'tablolar', 'konular.xlsx'), join(folder, 'tablolar', 'talepler.xlsx')), /teknik adlar bu tabloya uymuyor/],
    ['a row less', (folder) => manifest(folder, (text) => text.replace(/("file": "talepler.xlsx",\s*"rows": )(\d+)/, (_whole, start: string, rows: string) => `${start}${Number(rows) + 1}`)), /kayıt var, \d+ olmalıydı/],
    ['a missing file', (folder) => rmSync(join(folder, 'dosyalar', '2026', 'a1b2.bin')), /a1b2\.bin okunamadı/],
    ['a changed file', (folder) => writeFileSync(join(folder, 'dosyalar', '2026', 'a1b2.bin'), 'abcd'), /a1b2\.bin okunamadı/],
  ])('%s', async (name, spoil, sentence) => {
    const source = spoiled(`bozuk ${name}`, spoil);
    const target = join(root, `hedef ${name}`);
    await expect(takeIn(job(target, source), () => undefined)).rejects.toThrow(sentence);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(root).filter((entry) => entry.includes('yeni'))).toEqual([]);
    rmSync(source, { recursive: true });
  }, 60_000);

  test('a folder that holds something stays as it is', async () => {
    const target = join(root, 'dolu');
    mkdirSync(target);
    writeFileSync(join(target, 'x'), 'y');
    await expect(takeIn(job(target), () => undefined)).rejects.toThrow(/boş değil/);
    await expect(takeIn(job(join(target, 'x')), () => undefined)).rejects.toThrow(/klasör değil/);
    expect(readFileSync(join(target, 'x'), 'utf8')).toBe('y');
  });

  test('an export that stops half-way leaves nothing', async () => {
    const target = join(root, 'yarim');
    const stop = () => {
      throw new Error('durdu');
    };
    await expect(folderWhole(target, (folder) => writeWholeInto(folder, { folder: data, nativeBinding: undefined, now, actor: '' }, stop))).rejects.toThrow('durdu');
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(root).filter((entry) => entry.includes('yeni'))).toEqual([]);
  });
});
