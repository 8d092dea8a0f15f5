import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pdfPages } from '../reports/poppler.ts';
import { paperOffice, type PaperOffice } from './paper-office.ts';

let office: PaperOffice;
beforeEach(async () => {
  office = await paperOffice();
});
afterEach(() => office.close());

const get = (id: number) => office.call('requests', 'get', { id });
const chase = (requestIds: number[]) => office.call('chases', 'create', { requestIds, on: office.today });
const flat = (text: string) => text.replace(/\s+/g, ' ');

async function four(): Promise<number[]> {
  const ids: number[] = [];
  for (const subject of ['Sokak lambası', 'Çukur onarımı', 'Park bankı', 'Iğdır Sokak ışığı']) ids.push((await office.create({ subject })).id);
  await office.handOff(ids.slice(0, 2), office.fen, 'E-12');
  await office.handOff(ids.slice(2, 3), office.park);
  return ids;
}

describe('chasing', () => {
  test('shows one letter for each unit, how late and the how many-th; what waits nowhere is left out with its reason', async () => {
    const [a = 0, b = 0, c = 0, d = 0] = await four();
    office.today = '2026-12-20';
    const preview = await office.call('chases', 'preview', { requestIds: [a, b, c, d] });
    expect(preview.units.map(({ unit, lines }) => [unit, lines.map(({ number, daysLate, turn }) => [number, daysLate, turn])])).toEqual([
      ['Fen İşleri Müdürlüğü', [['2026/0001', 13, 1], ['2026/0002', 13, 1]]],
      ['Park ve Bahçeler Müdürlüğü', [['2026/0003', 13, 1]]],
    ]);
    expect(preview.skipped).toEqual([{ requestId: d, number: '2026/0004', reason: 'Bir birimde beklemiyor (Kayıt alındı).' }]);
  });

  test('is counted on the record, in the ledger and in the period report, and can be undone whole', async () => {
    const ids = await four();
    office.today = '2026-12-20';
    expect(await chase(ids)).toMatchObject({ count: 3, units: 2 });
    office.today = '2026-12-28';
    await chase([ids[0] ?? 0]);
    const detail = await get(ids[0] ?? 0);
    expect(detail.chaseCount).toBe(2);
    expect(detail.timeline.filter(({ kind }) => kind === 'tekit').map(({ text }) => text)).toEqual([
      'Fen İşleri Müdürlüğü için 1. tekit yazısı hazırlandı; süre 13 gün geçmişti.',
      'Fen İşleri Müdürlüğü için 2. tekit yazısı hazırlandı; süre 21 gün geçmişti.',
    ]);
    expect((await office.call('requests', 'list', {})).rows.map(({ chaseCount }) => chaseCount)).toEqual([0, 1, 1, 2]);
    const report = JSON.stringify(await office.call('reports', 'preview', { report: { kind: 'donem', from: '2026-12-01', to: '2026-12-31' } }));
    expect(report).toContain('"Birimlere gönderilen tekitler"');
    expect(report).toContain('["Fen İşleri Müdürlüğü",3]');
    expect(JSON.stringify(await office.call('reports', 'preview', { report: { kind: 'donem', from: '2026-11-01', to: '2026-11-30' } }))).not.toContain('tekitler');

    await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
    expect((await get(ids[0] ?? 0)).chaseCount).toBe(1);
  });

  test('pressing twice on a day counts once; the next hand-off begins at one again', async () => {
    const [id = 0] = await four();
    office.today = '2026-12-20';
    await chase([id]);
    expect((await office.call('chases', 'preview', { requestIds: [id] })).skipped[0]?.reason).toBe('Bugün zaten üstelendi.');
    const refused = await office.refused('chases', 'create', { requestIds: [id], on: office.today });
    expect(refused.failure).toMatchObject({ code: 'rule', message: expect.stringContaining('Hiçbir şey değişmedi') });
    expect((await office.refused('chases', 'create', { requestIds: [id], on: '2026-12-19' })).fields).toEqual({ on: 'Tekit tarihi bugün olmalı.' });
    const line = (await get(id)).handOffs[0]?.id ?? 0;
    await office.call('requests', 'returnHandOff', { handOffId: line, on: office.today, reason: 'Görevimiz değil' });
    await office.handOff([id], office.park);
    expect((await office.call('chases', 'preview', { requestIds: [id] })).units[0]?.lines[0]?.turn).toBe(1);
  });

  test('the letters: one file, each unit on a page of its own with its rows, numbers and days', async () => {
    const ids = await four();
    office.today = '2026-12-20';
    const { chaseIds } = await chase(ids);
    const pages = pdfPages(await office.pdf({ kind: 'tekit', chaseIds: [...chaseIds] })).map(flat);
    expect(pages.length).toBe(2);
    expect(pages[0]).toContain('FEN İŞLERİ MÜDÜRLÜĞÜNE');
    expect(pages[0]).toContain('İlgi : 22.11.2026 tarihli ve E-12 sayılı yazımız.');
    expect(pages[0]).toMatch(/1 2026\/0001 22\.11\.2026 Yeni Sokak lambası 07\.12\.2026 13 gün 1\./);
    expect(pages[0]).toContain('Gereğini arz ederim.');
    expect(pages[1]).toContain('PARK VE BAHÇELER MÜDÜRLÜĞÜNE');
    expect(pages[1]).not.toContain('2026/0001');
    expect(pages.join()).not.toMatch(/imzalanmıştır|1 \/ /);
  });
});

describe('hand-over lists', () => {
  test('of a day by unit; a tick says who and when, and can be taken away', async () => {
    const ids = await four();
    expect(await office.call('handOffLists', 'lastDay', { on: '2026-12-31' })).toBe('2026-11-22');
    expect(await office.call('handOffLists', 'lastDay', { on: '2026-01-01' })).toBeNull();
    const lists = await office.call('handOffLists', 'ofDay', { on: office.today });
    expect(lists.map(({ unit, rows, copies }) => [unit, rows.map(({ number }) => number), copies])).toEqual([
      ['Fen İşleri Müdürlüğü', ['2026/0001', '2026/0002'], 0],
      ['Park ve Bahçeler Müdürlüğü', ['2026/0003'], 0],
    ]);
    const handOffId = lists[0]?.rows[0]?.handOffId ?? 0;
    const row = async () => (await office.call('handOffLists', 'ofDay', { on: '2026-11-22' }))[0]?.rows[0];
    office.today = '2026-11-24';
    await office.call('handOffLists', 'tick', { handOffId, back: true, on: office.today });
    expect(await row()).toMatchObject({ requestId: ids[0], backOn: '2026-11-24', backBy: 'Deneme Memuru' });
    await office.call('handOffLists', 'tick', { handOffId, back: false, on: office.today });
    expect(await row()).toMatchObject({ backOn: null, backBy: '' });
    expect((await office.refused('handOffLists', 'tick', { handOffId, back: true, on: '2026-12-01' })).fields).toEqual({ on: 'Tarih bugünden ileri olamaz.' });
    expect((await office.refused('handOffLists', 'tick', { handOffId: 999, back: true, on: office.today })).failure.code).toBe('notFound');
  });

  test('on paper with its letter; a second one is a copy, and what is on it can no longer be undone', async () => {
    const ids = await four();
    const step = office.steps.at(-2) ?? 0;
    const both = pdfPages(await office.pdf({ kind: 'havale', unitId: office.fen, on: office.today, requestIds: ids.slice(0, 2) })).map(flat);
    expect(both.length).toBe(2);
    expect(both[0]).toContain('yer alan 2 talebin');
    expect(both[1]).toMatch(/Zimmet Listesi.*Birim: Fen İşleri Müdürlüğü/);
    expect(both[1]).toContain('Teslim alan, imza');
    expect(both[1]).not.toContain('Nüsha');
    expect(flat(pdfPages(await office.pdf({ kind: 'zimmet', unitId: office.fen, on: office.today }))[0] ?? '')).toContain('Nüsha: 2');
    expect((await office.call('handOffLists', 'ofDay', { on: office.today })).map(({ copies }) => copies)).toEqual([2, 0]);
    expect((await office.refused('undo', 'step', { step })).failure.code).toBe('rule');
  });

  test('a withdrawn line is on no list, and an unknown unit has none', async () => {
    const [id = 0] = await four();
    await office.call('requests', 'correctUnit', { id, unitId: office.park, reason: 'Yanlış birim', on: office.today });
    const lists = await office.call('handOffLists', 'ofDay', { on: office.today });
    expect(lists.map(({ rows }) => rows.length)).toEqual([1, 2]);
    expect((await office.refused('reports', 'preview', { report: { kind: 'zimmet', unitId: 99, on: office.today } })).failure.code).toBe('notFound');
  });
});
