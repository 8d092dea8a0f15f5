import * as fs from 'node:fs';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile, set_fs, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledgerColumnIds, type ListQuestion, type ListQuestionInput } from '../../../preload/contract/list-question.ts';
import { channelNames } from '../../../preload/contract/text.ts';
import type { RequestFilter, RequestRow } from '../../../preload/contract/requests.ts';
import { ngoColumns } from '../../../renderer/features/ngos/columns.tsx';
import { neighbourhoodColumns } from '../../../renderer/features/neighbourhoods/columns.tsx';
import { peopleColumns } from '../../../renderer/features/people/columns.tsx';
import { ledgerColumns } from '../../../renderer/features/requests/columns.tsx';
import { unitColumns } from '../../../renderer/features/units/columns.tsx';
import type { Column } from '../../../renderer/shared/table/column.ts';
import { pdfInfo, pdfPages } from '../reports/poppler.ts';
import { openSample, today, type SampleExports } from './sample.ts';

set_fs(fs);

let sample: SampleExports;
beforeAll(async () => {
  sample = await openSample();
}, 60_000);
afterAll(async () => {
  await sample.office.close();
  rmSync(sample.root, { recursive: true });
});

const screen = ledgerColumns(channelNames, today);
/** A number as the workbook holds it, everything else as it is read on the screen. */
const shown = <Row>({ number, text }: Column<Row>, row: Row) => (number ? (number(row) ?? '') : text(row));
const heads = <Row>(columns: readonly Column<Row>[]) => columns.map(({ id, header }) => ({ id, header }));

function ledger(filter: Partial<RequestFilter> = {}, more: Partial<Extract<ListQuestionInput, { list: 'talepler' }>> = {}): ListQuestionInput {
  return { list: 'talepler', title: 'Talepler', filters: [], columns: heads(screen) as never, filter, sort: 'number', descending: true, ...more };
}

interface Book {
  readonly names: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly information: Readonly<Record<string, unknown>>;
}

/** As another program reads it; a day as on the screen. */
function open(path: string): Book {
  const book = readFile(path, { dense: true, cellDates: true, UTC: true });
  const [first = '', second = ''] = book.SheetNames;
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets[first] ?? {}, { header: 1, defval: '', UTC: true });
  return { names: book.SheetNames, rows: rows.map((row) => row.map(asOnScreen)), information: Object.fromEntries(utils.sheet_to_json<[string, unknown]>(book.Sheets[second] ?? {}, { header: 1 })) };
}

function asOnScreen(value: unknown): unknown {
  return value instanceof Date ? `${String(value.getUTCDate()).padStart(2, '0')}.${String(value.getUTCMonth() + 1).padStart(2, '0')}.${value.getUTCFullYear()}` : value;
}

async function take(question: ListQuestionInput, withoutPersonal = false): Promise<Book & { readonly count: number }> {
  sample.answer = join(sample.root, `liste ${Math.random()}.xlsx`);
  const saved = await sample.office.call('exporting', 'list', { question, withoutPersonal });
  expect(saved?.path).toBe(sample.answer);
  return { ...open(sample.answer), count: saved?.rows ?? -1 };
}

async function onScreen(filter: Partial<RequestFilter>, order: { readonly sort?: RequestFilter extends never ? never : 'number' | 'dueDate' | 'unit' | 'requester'; readonly descending?: boolean } = {}): Promise<RequestRow[]> {
  const rows: RequestRow[] = [];
  for (;;) {
    const page = await sample.office.call('requests', 'list', { ...filter, ...order, offset: rows.length, limit: 200 });
    rows.push(...page.rows);
    if (page.rows.length < 200) return rows;
  }
}

describe('the ledger as xlsx', () => {
  test('every row, in its order, with the columns of the screen and what they say', async () => {
    const book = await take(ledger());
    const rows = await onScreen({});
    expect(rows.length).toBeGreaterThan(500);
    expect(book.count).toBe(rows.length);
    expect(book.rows).toEqual([screen.map(({ header }) => header), ...rows.map((row) => screen.map((column) => shown(column, row)))]);
  }, 60_000);

  test.each([
    [{ text: 'lamba' }, { sort: 'dueDate', descending: false }],
    [{ view: 'geciken' }, { sort: 'unit', descending: true }],
    [{ states: ['kapali'], registeredFrom: '2026-01-01' }, { sort: 'requester', descending: false }],
    [{ text: '2026/0014' }, { sort: 'number', descending: true }],
  ] as const)('the same rows as the filtered and sorted screen %j', async (filter, order) => {
    const book = await take(ledger(filter as never, { ...order, columns: [{ id: 'number', header: 'No' }] }));
    const rows = await onScreen(filter as never, order);
    expect(rows.length).toBeGreaterThan(0);
    expect(book.rows.slice(1)).toEqual(rows.map(({ number }) => [number]));
  }, 60_000);

  test('chosen columns in their order, and what the list is, on a sheet of its own', async () => {
    const book = await take(ledger({ view: 'geciken' }, { filters: ['Geciken', 'Kanal: MBS'], sorted: 'Son gün, en eski önce', columns: [{ id: 'dueDate', header: 'Son gün' }, { id: 'number', header: 'Numara' }] }));
    expect(book.rows[0]).toEqual(['Son gün', 'Numara']);
    expect(book.names).toEqual(['Talepler', 'Bilgi']);
    expect(book.information).toMatchObject({ Liste: 'Talepler', Sıra: 'Son gün, en eski önce', 'Kayıt sayısı': book.rows.length - 1, Düzenleyen: 'Deneme Memuru' });
    const raw = readFile(sample.answer ?? '', { cellNF: true });
    expect(raw.Sheets['Talepler']?.['A2']).toMatchObject({ t: 'n', z: 'dd.mm.yyyy' });
  });

  test('an empty list is a file that says so', async () => {
    const book = await take(ledger({ text: 'böyle bir kelime yok' }));
    expect(book.count).toBe(0);
    expect(book.rows[1]?.[0]).toBe('Bu listede kayıt yok.');
  });

  test('without personal data: no name, no phone, and the file says what is missing', async () => {
    const book = await take(ledger(), true);
    const names = new Set((await onScreen({})).map(({ requester }) => requester));
    expect(book.rows[0]).not.toContain('Kim');
    expect(book.rows.flat().filter((cell) => names.has(String(cell)))).toEqual([]);
    expect(book.information['Kişisel veri']).toBe('Kişisel verisiz: Kim yazılmadı. Konu metinleri olduğu gibidir.');
  });

  test('own fields with their values: a number is a number, a day a day, and free text goes with the personal data', async () => {
    const { call } = sample.office;
    const kinds = ['metin', 'sayi', 'tarih'] as const;
    const ids: number[] = [];
    for (const kind of kinds) ids.push((await call('ownFields', 'save', { name: `Alan ${kind}`, kind })).id);
    const own = Object.fromEntries(ids.map((id, index) => [id, ['Kör sokak', '12,5', '05.03.2026'][index] ?? '']));
    const { number } = await call('requests', 'create', { requester: { kind: 'kisi', name: 'Ad Soyad', phone: '' }, channel: 'telefon', type: 'istek', subject: 'x', registeredOn: '2026-11-22', own });
    const columns = [{ id: 'number', header: 'No' }, ...ids.map((id) => ({ id: `own-${id}` as const, header: `Alan ${id}` })), { id: 'own-999' as const, header: 'Silinmiş' }];
    const book = await take(ledger({ registeredFrom: '2026-11-22' }, { columns: columns as never }));
    expect(book.rows[0]).toHaveLength(4);
    expect(book.rows.find(([first]) => first === number)).toEqual([number, 'Kör sokak', 12.5, '05.03.2026']);
    expect((await take(ledger({ registeredFrom: '2026-11-22' }, { columns: columns as never }), true)).rows[0]).toEqual(['No', `Alan ${ids[1]}`, `Alan ${ids[2]}`]);
  });

  test('a text that looks like a formula stays a text', async () => {
    const { call } = sample.office;
    const formulas = ['=HYPERLINK("http://a.b")', '+1', '-1', '@A1'];
    for (const subject of formulas) {
      await call('requests', 'create', { requester: { kind: 'kisi', name: 'Ad Soyad', phone: '' }, channel: 'telefon', type: 'istek', subject, registeredOn: '2026-11-22' });
    }
    await take(ledger({ registeredFrom: '2026-11-22' }, { columns: [{ id: 'topic', header: 'Konu' }], descending: false }));
    const sheet = readFile(sample.answer ?? '', { cellNF: true, cellFormula: true }).Sheets['Talepler'] ?? {};
    const cells = Object.values(sheet).filter((cell: { v?: unknown }) => formulas.includes(String(cell?.v)));
    expect(cells).toHaveLength(4);
    for (const cell of cells) expect(cell).toMatchObject({ t: 's', z: '@' });
    expect(JSON.stringify(sheet)).not.toContain('"f":');
  });
});

describe('the lists of the directory as xlsx', () => {
  const all = { text: '', withClosed: true };
  const expectEqual = <Row>(book: Book, columns: readonly Column<Row>[], rows: readonly Row[]) => {
    expect(rows.length).toBeGreaterThan(3);
    expect(book.rows[0]).toEqual(columns.map(({ header }) => header));
    expect(book.rows.slice(1)).toEqual(rows.map((row) => columns.map((column) => shown(column, row))));
  };

  test('neighbourhoods, NGOs and units in the order in which they stand there', async () => {
    const { call } = sample.office;
    const neighbourhoods = [...(await call('neighbourhoods', 'list', all))].toReversed();
    expectEqual(await take({ list: 'mahalleler', title: 'Mahalleler', columns: heads(neighbourhoodColumns) as never, ids: neighbourhoods.map(({ id }) => id) }), neighbourhoodColumns, neighbourhoods);
    const ngos = await call('ngos', 'list', all);
    expectEqual(await take({ list: 'stklar', title: 'STK’lar', columns: heads(ngoColumns) as never, ids: ngos.map(({ id }) => id) }), ngoColumns, ngos);
    const units = await call('units', 'list', all);
    expectEqual(await take({ list: 'birimler', title: 'Birimler', columns: heads(unitColumns) as never, ids: units.map(({ id }) => id) }), unitColumns, units);
  }, 60_000);

  test('people as they are searched for', async () => {
    const page = await sample.office.call('people', 'list', { text: '', role: 'muhtar', limit: 200 });
    expectEqual(await take({ list: 'kisiler', title: 'Muhtarlar', columns: heads(peopleColumns) as never, text: '', role: 'muhtar' }), peopleColumns, page.rows);
  });

  test('a list of names alone cannot be taken out without personal data', async () => {
    sample.answer = join(sample.root, 'adlar.xlsx');
    const refused = await sample.office.refused('exporting', 'list', { question: { list: 'kisiler', title: 'Muhtarlar', columns: [{ id: 'name', header: 'Ad' }], text: '', role: null }, withoutPersonal: true });
    expect(refused.failure).toMatchObject({ code: 'rule', message: expect.stringContaining('geriye sütun kalmıyor') });
    expect(existsSync(sample.answer)).toBe(false);
  });
});

describe('what leaves is known', () => {
  test('the log says who took what, when and how many rows; nothing can be changed in it or undone', async () => {
    const before = sample.office.steps.length;
    const book = await take(ledger({ view: 'acik' }, { filters: ['Açık'] }), true);
    const { rows: [entry], total } = await sample.office.call('accessLog', 'list', { limit: 1 });
    expect(entry).toMatchObject({ actor: 'Deneme Memuru', at: '2026-11-22T10:00:00', what: 'Talepler', detail: 'Açık', format: 'xlsx', rows: book.count, withoutPersonal: true, file: sample.answer });
    expect(total).toBeGreaterThan(1);
    expect(sample.office.steps).toHaveLength(before);
    await expect(sample.office.database.source.query('DELETE FROM access_log')).rejects.toThrow('never deleted');
  });

  test('the last file, and no other, is opened by the program', async () => {
    await take(ledger({}, { columns: [{ id: 'number', header: 'No' }] }));
    await sample.office.call('exporting', 'openLast', {});
    expect(sample.opened.at(-1)).toBe(sample.answer);
  });
});

describe('an export that does not come about', () => {
  test('cancelled in the dialog: nothing is written and nothing logged', async () => {
    const { total } = await sample.office.call('accessLog', 'list', {});
    sample.answer = null;
    expect(await sample.office.call('exporting', 'list', { question: ledger() })).toBeNull();
    expect((await sample.office.call('accessLog', 'list', {})).total).toBe(total);
  });

  test('stopped under way: the old file stays, nothing is left beside it, nothing logged', async () => {
    const { total } = await sample.office.call('accessLog', 'list', {});
    sample.answer = join(sample.root, 'eski.xlsx');
    writeFileSync(sample.answer, 'eski');
    const running = sample.office.call('exporting', 'list', { question: ledger() });
    while ((await sample.office.call('exporting', 'progress', {})) === null) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await sample.office.refused('exporting', 'open311', { format: 'json' })).failure.code).toBe('busy');
    await sample.office.call('exporting', 'cancel', {});
    expect(await running).toBeNull();
    expect(await sample.office.call('exporting', 'progress', {})).toBeNull();
    expect(fs.readFileSync(sample.answer, 'utf8')).toBe('eski');
    expect(readdirSync(sample.root).filter((name) => name.includes('yeni'))).toEqual([]);
    expect((await sample.office.call('accessLog', 'list', {})).total).toBe(total);
  }, 30_000);

  test('a folder that cannot be written to is told in the program’s words', async () => {
    sample.answer = join(sample.root, 'yok', 'F.xlsx');
    expect((await sample.office.refused('exporting', 'list', { question: ledger() })).failure.code).toBe('fileNotWritable');
  });

  test.each([{ id: 'number; DROP TABLE request', header: 'x' }, { id: 'requester_name', header: 'x' }])('a column that the list has not is refused at the door: $id', async (column) => {
    expect((await sample.office.refused('exporting', 'list', { question: ledger({}, { columns: [column as never] }) })).failure.code).toBe('invalid');
  });
});

test('every column of the screen can be taken out, and no other', () => {
  expect(screen.map(({ id }) => id).toSorted()).toEqual([...ledgerColumnIds].toSorted());
});

describe('a list on paper', () => {
  test('the same rows, order and columns on landscape A4; opened or printed, it is in the log', async () => {
    const rows = await onScreen({ view: 'acik' });
    const columns = screen.slice(0, 9).map(({ id, header }) => ({ id, header }));
    const question = ledger({ view: 'acik' }, { filters: ['Açık'], sorted: 'No, azalan', columns: columns as never }) as ListQuestion;
    sample.answer = join(sample.root, 'liste.pdf');
    await sample.office.call('reports', 'save', { report: { kind: 'liste', question }, format: 'pdf' });
    const pdf = fs.readFileSync(sample.answer);
    const pages = pdfPages(pdf);
    const text = pages.join(' ').replace(/\s+/g, ' ');
    expect(pdfInfo(pdf).get('Page size')).toMatch(/^841\.\d+ x 595/);
    for (const page of pages) expect(page).toMatch(/No +Kayıt +Mahalle/);
    let at = -1;
    for (const { number } of rows) {
      const next = text.indexOf(number, at + 1);
      expect(next, number).toBeGreaterThan(at);
      at = next;
    }
    expect(text).toContain(`Kayıt sayısı: ${rows.length}`);
    expect(text).toMatch(/1 ?\/ ?\d/);
    expect((await sample.office.call('accessLog', 'list', { limit: 1 })).rows[0]).toMatchObject({ what: 'Talepler', detail: 'Açık', format: 'pdf', rows: rows.length, file: sample.answer });
  }, 30_000);
});
