import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTable } from '../../../main/import/read/read-table.ts';
import { day } from './books.ts';
import { importOffice, type ImportOffice } from './office.ts';

let office: ImportOffice;
beforeEach(async () => {
  office = await importOffice();
});
afterEach(() => office.close());

const head = ['MBS No', 'Başvuru Tarihi', 'Mahalle', 'Muhtar', 'Konu'];
const list = () => office.call('requests', 'list', { sort: 'number', descending: false });
const total = async () => (await list()).total;
const messages = (row: { readonly problems: readonly { readonly message: string }[] } | undefined) => row?.problems.map(({ message }) => message);

describe('an MBS list', () => {
  test('is known by its headings; its clock starts on the MBS date; what is here already stays out', async () => {
    await office.create({ channel: 'mbs', externalNo: 'M-1', externalDate: '2026-11-10' });
    const look = await office.lookAt('talepler', [head, ['m - 1', '10.11.2026', 'Yeni', 'Hasan Işık', 'Lamba'], ['M-2', day('2026-11-12'), 'YENİ MH.', 'HASAN IŞIK', 'Çukur'], ['M-2', '12.11.2026', 'Yeni', '', 'Çukur'], ['  ', ' ', ''], ['', '12.11.2026', 'Yeni', '', 'Numarasız']]);
    expect(look).toMatchObject({ profile: 'MBS listesi', missing: [], unknown: [], counts: { rows: 4, fresh: 1, known: 2, rejected: 1, blank: 1 } });
    expect(look.preview.map(({ state, known }) => [state, known])).toEqual([['zaten', 'Bu numara kayıtlı: 2026/0001'], ['yeni', ''], ['zaten', 'Dosyanın 3. satırıyla aynı'], ['hatali', '']]);
    expect(look.preview[1]?.cells).toEqual(['M-2', '12.11.2026', 'Yeni', 'Hasan Işık', 'Çukur']);
    expect(messages(look.preview[3])).toEqual(['MBS numarası yok.']);

    const run = { tableId: look.tableId, kind: 'talepler', mapping: look.mapping } as const;
    expect((await office.refused('imports', 'run', run)).failure.message).toContain('1 satırda hata var');
    expect(await total()).toBe(1);
    expect(await office.call('imports', 'run', { ...run, skipRejected: true })).toMatchObject({ fresh: 1, known: 2, rejected: 1, firstNumber: '2026/0002', lastNumber: '2026/0002' });
    const { rows } = await list();
    const written = await office.call('requests', 'get', { id: rows[1]?.id ?? 0 });
    expect(written).toMatchObject({ channel: 'mbs', externalNo: 'M-2', externalDate: '2026-11-12', registeredOn: '2026-11-22', dueDate: '2026-11-27', seatId: office.yeni.seatId, requester: 'Hasan Işık', subject: 'Çukur', state: 'acik' });
    expect((await office.call('requests', 'formDefaults', {})).channel).toBe('mbs');
  });

  test('an unknown neighbourhood is chosen once and remembered', async () => {
    const look = await office.lookAt('talepler', [head, ['1', '12.11.2026', 'Cicekk', '', 'A'], ['2', '12.11.2026', 'Cicekk Mah.', '', 'B'], ['3', '12.11.2026', 'Ova', '', 'C']]);
    expect(look.unknown).toEqual([{ written: 'Cicekk', rows: 2, suggestion: { id: office.cicek.id, name: 'Çiçek' } }, { written: 'Ova', rows: 1, suggestion: null }]);
    expect(messages(look.preview[0])).toEqual(['“Cicekk” adında bir mahalle yok. Hangi mahalle olduğunu seçin.']);
    const resolutions = [{ written: 'Cicekk', neighbourhoodId: office.cicek.id }, { written: 'Ova', add: true }];
    const again = await office.call('imports', 'look', { tableId: look.tableId, kind: 'talepler', mapping: look.mapping, resolutions });
    expect(again.counts).toMatchObject({ fresh: 2, rejected: 1 });
    expect(messages(again.preview[2])).toEqual(['Ova Mahallesi için 22.11.2026 tarihinde görevde bir muhtar kayıtlı değil. Başvuranı yazın.']);
    await office.call('imports', 'run', { tableId: look.tableId, kind: 'talepler', mapping: look.mapping, resolutions, skipRejected: true });
    expect(await office.call('neighbourhoods', 'resolve', { name: 'CİCEKK MAHALLESİ' })).toMatchObject({ name: 'Çiçek' });
    expect(await office.call('neighbourhoods', 'resolve', { name: 'ova' })).toMatchObject({ name: 'Ova' });
  });
});

describe('the office’s own workbook', () => {
  const own = ['Tarih', 'Geliş Şekli', 'Tür', 'Mahallesi', 'Başvuran', 'Telefon', 'Talep Konusu', 'Açıklama', 'Kategori', 'İlgili Müdürlük', 'Sonuç', 'Sonuç Tarihi', 'Gerekçe'];
  test('a title above, people, NGOs, topics, units and endings', async () => {
    await office.call('ngos', 'create', { name: 'Doğa Derneği' });
    const look = await office.lookAt('talepler', [
      ['2026 YILI TALEPLERİ'],
      own,
      ['02.10.2026', 'WhatsApp', 'Şikayet', 'Yeni', 'Ayşe Er', '532 111 22 33', 'Gürültü', '', 'Sokak lambası', 'FEN İŞLERİ MÜD.', 'Olumlu', '05.10.2026', ''],
      [46_300, 'telefon', '', 'Yeni', 'Doğa Derneği', 'yok', '=SUM(A1)', '@ekip', 'Hayal', 'Uzay Müdürlüğü', 'Olumsuz', '10.10.2026', 'para yok'],
      ['03.10.2026', 'Bizzat', 'Talep', '', 'Hasan Işık', '', '', 'Yalnız açıklama var', '', 'Park ve Bahçeler', 'devam ediyor', '', ''],
      ['31.02.2026', 'uydu', 'başka', 'Yeni', '', '', 'x', '', '', '', 'Yapıldı', '', ''],
    ]);
    expect(look.counts).toMatchObject({ fresh: 3, rejected: 1 });
    expect(look.preview.at(-1)?.problems.map(({ field }) => field)).toEqual(['channel', 'registeredOn', 'closedOn', 'type']);
    await office.call('imports', 'run', { tableId: look.tableId, kind: 'talepler', mapping: look.mapping, skipRejected: true });
    const rows = await Promise.all((await list()).rows.map(({ id }) => office.call('requests', 'get', { id })));
    expect(rows).toMatchObject([
      { registeredOn: '2026-10-02', channel: 'mesaj', type: 'sikayet', requesterKind: 'kisi', requester: 'Ayşe Er', requesterPhone: '+905321112233', neighbourhood: 'Yeni', topic: 'Sokak lambası', unit: 'Fen İşleri Müdürlüğü', state: 'kapali', outcome: 'yapildi', doneOn: '2026-10-05', closedOn: '2026-10-05' },
      { registeredOn: '2026-10-05', requesterKind: 'stk', requester: 'Doğa Derneği', subject: '=SUM(A1)', topic: '', unit: '', state: 'kapali', outcome: 'yapilamadi', reason: 'Diğer', reasonText: 'para yok' },
      { requesterKind: 'muhtar', requester: 'Hasan Işık', subject: 'Yalnız açıklama var', unit: 'Park ve Bahçeler Müdürlüğü', state: 'acik' },
    ]);
    expect(rows[1]?.text).toBe('@ekip\nKonu başlığı (dosyada): Hayal\nBirim (dosyada): Uzay Müdürlüğü');
  });

  test('the same asker, day and subject is here already, unless it is wanted all the same', async () => {
    await office.create({ subject: 'Sokak lambası' });
    const rows = [['Tarih', 'Mahalle', 'Konu'], ['22.11.2026', 'Yeni', 'SOKAK LAMBASI'], ['22.11.2026', 'Çiçek', 'Sokak lambası'], ['22.11.2026', 'Çiçek', 'sokak  lambası']];
    const look = await office.lookAt('talepler', rows);
    expect(look.preview.map(({ known }) => known)).toEqual(['Aynı kayıt var: 2026/0001', '', 'Dosyanın 3. satırıyla aynı']);
    expect((await office.call('imports', 'look', { tableId: look.tableId, kind: 'talepler', mapping: look.mapping, includeSame: true })).counts).toMatchObject({ fresh: 3, known: 0 });
  });

  test('columns can be corrected, remembered by name and found again', async () => {
    const rows = [['Olay', 'Yer', 'Kim'], ['Çukur', 'Yeni', 'Ayşe Er']];
    const look = await office.lookAt('talepler', rows);
    expect(look).toMatchObject({ profile: '', missing: ['subject', 'neighbourhood'], headings: [{ column: 0, heading: 'Olay', sample: 'Çukur' }, { column: 1 }, { column: 2 }] });
    const run = { tableId: look.tableId, kind: 'talepler', mapping: look.mapping } as const;
    expect((await office.refused('imports', 'run', run)).failure.message).toContain('Konu, Mahalle');
    const columns: (typeof look.mapping)['columns'] = [{ field: 'subject', column: 0 }, { field: 'neighbourhood', column: 1 }, { field: 'requester', column: 2 }];
    const mapping = { ...look.mapping, columns, defaults: { channel: 'ziyaret', type: 'oneri', day: '2026-11-20' } as const };
    const { id } = await office.call('imports', 'saveProfile', { tableId: look.tableId, kind: 'talepler', mapping, name: 'Saha' });
    expect(await office.call('imports', 'profiles', { kind: 'talepler' })).toEqual([{ id: null, name: 'MBS listesi', kind: 'talepler' }, { id, name: 'Saha', kind: 'talepler' }]);
    expect(await office.lookAt('talepler', [['Kim', 'Olay', 'Yer'], ['Ayşe Er', 'Çukur', 'Yeni']])).toMatchObject({ profile: 'Saha', counts: { fresh: 1 }, mapping: { defaults: { channel: 'ziyaret', type: 'oneri', day: '2026-11-22' } } });
    await office.call('imports', 'removeProfile', { id });
    expect(await office.call('imports', 'profiles', { kind: 'stk' })).toEqual([]);
  });
});

describe('nothing by halves', () => {
  test('rejected rows come back as a workbook that says why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'defter-aktarma-'));
    try {
      const look = await office.lookAt('talepler', [['Tarih', 'Mahalle', 'Konu'], ['22.11.2026', 'Yok', '=cmd'], ['22.11.2026', 'Yeni', 'İyi']]);
      const wish = { tableId: look.tableId, kind: 'talepler', mapping: look.mapping } as const;
      expect(await office.call('imports', 'saveRejected', wish)).toBeNull();
      office.saveAs = join(folder, 'geri.xlsx');
      expect(await office.call('imports', 'saveRejected', wish)).toEqual({ path: office.saveAs });
      expect((await readTable({ kind: 'file', bytes: new Uint8Array(readFileSync(office.saveAs)) })).sheets[0]?.rows).toEqual([
        ['Neden aktarılamadı', 'Satır', 'Tarih', 'Mahalle', 'Konu'],
        ['“Yok” adında bir mahalle yok. Hangi mahalle olduğunu seçin.', 2, '22.11.2026', 'Yok', '=cmd'],
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('a stop while writing leaves nothing; other questions are answered meanwhile', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => [`M${at}`, '12.11.2026', 'Yeni', '', `Konu ${at}`]);
    const look = await office.lookAt('talepler', [head, ...rows]);
    const running = office.refused('imports', 'run', { tableId: look.tableId, kind: 'talepler', mapping: look.mapping });
    let seen = 0;
    while (seen < look.counts.rows * 0.6) {
      const { done } = await office.call('imports', 'progress', { tableId: look.tableId });
      seen = done;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await office.call('imports', 'cancel', { tableId: look.tableId });
    expect((await running).failure.message).toBe('Aktarma durduruldu. Hiçbir kayıt yazılmadı.');
    expect(await total()).toBe(0);
    await office.call('imports', 'run', { tableId: look.tableId, kind: 'talepler', mapping: look.mapping });
    expect(await total()).toBe(1200);
  });

  test('one step takes the whole batch back; its numbers stay, cancelled; days later too, but not across what was built on it', async () => {
    const look = await office.lookAt('talepler', [head, ['1', '12.11.2026', 'Yeni', '', 'A'], ['2', '12.11.2026', 'Cicekk', 'Ayşe Er', 'B']]);
    const run = { tableId: look.tableId, kind: 'talepler' as const, mapping: look.mapping, resolutions: [{ written: 'Cicekk', neighbourhoodId: office.cicek.id }] };
    await office.call('imports', 'run', run);
    const [batch] = (await office.call('imports', 'batches', {})).rows;
    expect(batch).toMatchObject({ kind: 'talepler', fileName: 'liste.xlsx', fresh: 2, known: 0, rejected: 0, undone: false, actor: 'Deneme Memuru' });
    expect(batch?.step).toBe(office.steps.at(-1));
    office.today = '2026-12-02';
    expect((await office.call('undo', 'step', { step: batch?.step ?? 0 })).numbers.toSorted()).toEqual(['2026/0001', '2026/0002']);
    expect((await list()).rows.map(({ state }) => state)).toEqual(['iptal', 'iptal']);
    expect((await office.call('imports', 'batches', {})).rows[0]).toMatchObject({ undone: true, step: null });
    expect(await office.call('neighbourhoods', 'resolve', { name: 'Cicekk' })).toBeNull();

    await office.call('imports', 'run', run);
    const { rows } = await list();
    await office.call('requests', 'cancel', { id: rows.at(-1)?.id ?? 0, reason: 'Yanlış', on: office.today });
    const [second] = (await office.call('imports', 'batches', {})).rows;
    expect((await office.refused('undo', 'step', { step: second?.step ?? 0 })).failure.message).toContain('başka bir işlem yapıldı');
  });

  test.each([
    ['cancelled dialog', null],
    ['empty', new Uint8Array()],
    ['50 MB', new Uint8Array(50_000_000)],
  ])('%s', async (name, bytes) => {
    office.file = bytes && { name, bytes };
    if (bytes === null) expect(await office.call('imports', 'open', {})).toBeNull();
    else expect((await office.refused('imports', 'open', {})).failure.message).toMatch(/Hiçbir kayıt değişmedi\./);
    expect(await total()).toBe(0);
  });

  test('the clipboard gives a table; one that was closed is gone', async () => {
    const { tableId } = await office.call('imports', 'paste', { html: '', text: 'Mahalle\tKonu\nYeni\tÄ°stek' });
    expect((await office.call('imports', 'look', { tableId, kind: 'talepler' })).preview[0]?.cells).toEqual(['Yeni', 'İstek']);
    await office.call('imports', 'close', { tableId });
    expect((await office.refused('imports', 'look', { tableId, kind: 'talepler' })).failure.message).toContain('artık açık değil');
    expect((await office.refused('imports', 'paste', { html: '', text: ' ' })).failure.message).toContain('hiç veri yok');
  });
});
