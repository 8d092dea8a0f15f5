import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReportRequest } from '../../../preload/contract/reports.ts';
import { blocksOf, type ReportModel, type TableSection } from '../../../preload/contract/report-model.ts';
import { assetOffice, type AssetOffice } from './asset-office.ts';

let office: AssetOffice;
beforeEach(async () => {
  office = await assetOffice();
});
afterEach(() => office.close());

const paper = (report: ReportRequest): Promise<ReportModel> => office.call('reports', 'preview', { report });
const table = (model: ReportModel): TableSection => blocksOf(model).find((block): block is TableSection => block.kind === 'table') as TableSection;
const cells = (model: ReportModel) => table(model).rows.map((row) => row.cells);
const words = (model: ReportModel) => blocksOf(model).flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n');
const parameters = (model: ReportModel) => model.parameters.map(({ label, value }) => `${label}: ${value}`);

describe('zimmet fişi', () => {
  test('everything of the form, what the holder answers for, two signatures', async () => {
    const { formNo } = await office.make({ count: 2, handOver: office.toHasan });
    await office.make({ name: 'Başka fişte', handOver: office.toHasan });
    const model = await paper({ kind: 'zimmet_fisi', formNo: formNo ?? '' });
    expect(model.title).toBe('Zimmet Fişi');
    expect(parameters(model)).toEqual(['Fiş no: Z-2026/0001', 'Tarih: 20.11.2026', 'Verilen yer: Yeni Mahallesi', 'Bulunduğu yer: Muhtarlık binası']);
    expect(cells(model)).toEqual([
      [1, 'D-2026/0001', 'Yazıcı', 'HP LaserJet', '', 850_000],
      [2, 'D-2026/0002', 'Yazıcı', 'HP LaserJet', '', 850_000],
      ['', 'Toplam', '', '', '', 1_700_000],
    ]);
    expect(words(model)).toContain('Yukarıda yazılı 2 adet demirbaş, 20.11.2026 tarihinde Yeni Mahallesi Muhtarlığı için Hasan Işık adlı kişiye');
    expect(words(model)).toContain('görevinden ayrılırken eksiksiz geri vermekten sorumludur');
    expect(model.signatures).toEqual([{ role: 'Teslim Eden', name: 'Elif Kaya' }, { role: 'Teslim Alan', name: 'Hasan Işık', personal: true }]);
    expect(model.style).toBe('official');
  });

  test('to a person alone; whoever prints it gives where nobody was named; no total with a value missing', async () => {
    await office.make({ value: null });
    await office.make();
    const { formNo } = await office.call('assets', 'handOver', { ids: [1, 2], holder: 'Ömer Ünal', on: '2026-11-21' });
    const model = await paper({ kind: 'zimmet_fisi', formNo });
    expect(parameters(model)).toEqual(['Fiş no: Z-2026/0001', 'Tarih: 21.11.2026']);
    expect(cells(model)).toHaveLength(2);
    expect(words(model)).toContain('21.11.2026 tarihinde Ömer Ünal adlı kişiye');
    expect(model.signatures?.[0]).toEqual({ role: 'Teslim Eden', name: 'Deneme Memuru' });
  });

  test('in the words of the office, where it wrote its own', async () => {
    const { formNo } = await office.make({ handOver: office.toHasan });
    await office.call('purchaseDocuments', 'saveTemplate', { kind: 'zimmet_fisi', title: 'Demirbaş Teslim Belgesi', opening: '{yer:e} verilmiştir.', closing: '', signers: 'Muhtar | {zimmet_sahibi} | {bulundugu_yer}' });
    const model = await paper({ kind: 'zimmet_fisi', formNo: formNo ?? '' });
    expect(model.title).toBe('Demirbaş Teslim Belgesi');
    expect(words(model)).toBe('Yeni Mahallesi Muhtarlığına verilmiştir.');
    expect(model.signatures).toEqual([{ role: 'Muhtar', name: 'Hasan Işık', title: 'Muhtarlık binası', personal: true }]);
    expect(cells(model)).toHaveLength(1);
  });

  test('of a form that is none', async () => {
    expect((await office.refused('reports', 'preview', { report: { kind: 'zimmet_fisi', formNo: 'Z-2026/0009' } })).failure.code).toBe('notFound');
    expect((await office.refused('reports', 'preview', { report: { kind: 'zimmet_fisi', formNo: '9' } })).failure.code).toBe('invalid');
  });
});

describe('iade fişi', () => {
  test('of one holder: what came back, in what condition', async () => {
    await office.make({ count: 3, handOver: office.toHasan });
    const { holdingIds } = await office.call('assets', 'takeBack', { ids: [1, 3], on: '2026-11-21', to: 'Elif Kaya', condition: 'Kapağı kırık', note: 'Servise gidecek' });
    const model = await paper({ kind: 'iade_fisi', holdingIds: [...holdingIds] });
    expect(parameters(model)).toEqual(['Zimmet fişi: Z-2026/0001', 'Tarih: 21.11.2026', 'Verilen yer: Yeni Mahallesi']);
    expect(cells(model)).toEqual([
      [1, 'D-2026/0001', 'Yazıcı\nHP LaserJet', '2026-11-20', '2026-11-21', 'Kapağı kırık'],
      [2, 'D-2026/0003', 'Yazıcı\nHP LaserJet', '2026-11-20', '2026-11-21', 'Kapağı kırık'],
    ]);
    expect(words(model)).toContain("Yukarıda yazılı 2 adet demirbaş 21.11.2026 tarihinde Hasan Işık'tan belirtilen durumda geri alınmış ve zimmet kaydı kapatılmıştır.");
    expect(words(model)).toContain('Not: Servise gidecek');
    expect(model.signatures).toEqual([{ role: 'Teslim Eden', name: 'Hasan Işık', personal: true }, { role: 'Teslim Alan', name: 'Elif Kaya' }]);
  });

  test('of several holders each is named in the line', async () => {
    await office.make({ handOver: office.toHasan });
    await office.make({ handOver: { ...office.toHasan, neighbourhoodId: office.cicek.id, holder: 'Gül Çınar' } });
    const { holdingIds } = await office.call('assets', 'takeBack', { ids: [1, 2], on: '2026-11-21', condition: 'Sağlam' });
    const model = await paper({ kind: 'iade_fisi', holdingIds: [...holdingIds] });
    expect(cells(model).map((row) => row[3])).toEqual(['Hasan Işık', 'Gül Çınar']);
    expect(words(model)).toContain('Yukarıda yazılı 2 adet demirbaş belirtilen durumda geri alınmış ve zimmet kaydı kapatılmıştır.');
    expect(model.signatures?.[0]).toEqual({ role: 'Teslim Eden', name: '……………' });
  });

  test('what is still with somebody has none', async () => {
    await office.make({ handOver: office.toHasan });
    expect((await office.refused('reports', 'preview', { report: { kind: 'iade_fisi', holdingIds: [1] } })).failure.code).toBe('notFound');
  });
});

describe('demirbaş listesi', () => {
  beforeEach(async () => {
    await office.make({ name: 'Yazıcı', handOver: office.toHasan });
    await office.make({ name: 'Dolap', value: null, detail: '' });
    await office.make({ name: 'Masa' });
    await office.call('assets', 'retire', { id: 3, on: '2026-11-22', reason: 'Kırıldı' });
    await office.make({ name: 'Bilgisayar', handOver: { ...office.toHasan, neighbourhoodId: null, unitId: office.fen, holder: 'Ömer Ünal', place: '' } });
  });

  test('everything that is somewhere, the store last, and the sum', async () => {
    const model = await paper({ kind: 'demirbas_listesi', neighbourhoodId: null, unitId: null });
    expect(parameters(model)).toEqual(['Yer: Bütün yerler ve depo', 'Tarih: 22.11.2026', 'Adet: 3']);
    expect(cells(model).map((row) => [row[0], row[3], row[4], row.at(-1)])).toEqual([
      ['D-2026/0004', 'Fen İşleri Müdürlüğü', 'Ömer Ünal', 850_000],
      ['D-2026/0001', 'Yeni Mahallesi', 'Hasan Işık', 850_000],
      ['D-2026/0002', 'Depo', '', null],
      ['Toplam', null, null, 1_700_000],
    ]);
  });

  test('of one muhtarlık, of one unit, of an empty one, of none', async () => {
    const of = async (place: { neighbourhoodId: number | null; unitId: number | null }) => {
      const model = await paper({ kind: 'demirbas_listesi', ...place });
      return [model.parameters[0]?.value, ...cells(model).map((row) => row[0])];
    };
    expect(await of({ neighbourhoodId: office.yeni.id, unitId: null })).toEqual(['Yeni Mahallesi', 'D-2026/0001', 'Toplam']);
    expect(await of({ neighbourhoodId: null, unitId: office.fen })).toEqual(['Fen İşleri Müdürlüğü', 'D-2026/0004', 'Toplam']);
    expect(await of({ neighbourhoodId: office.cicek.id, unitId: null })).toEqual(['Çiçek Mahallesi']);
    expect((await office.refused('reports', 'preview', { report: { kind: 'demirbas_listesi', neighbourhoodId: 99, unitId: null } })).failure.code).toBe('notFound');
  });

  test('the list as it stands on the screen', async () => {
    const columns = (['number', 'where', 'holder', 'value', 'state'] as const).map((id) => ({ id, header: id }));
    const question = { list: 'demirbaslar' as const, title: 'Demirbaş ve zimmet', filters: [], sorted: '', columns, filter: { text: '', view: 'zimmette' as const, neighbourhoodId: null, unitId: null, purchaseId: null }, sort: 'number' as const, descending: false };
    const model = await paper({ kind: 'liste', question, withoutPersonal: false });
    expect(cells(model)).toEqual([
      ['D-2026/0001', 'Yeni Mahallesi', 'Hasan Işık', 850_000, 'Zimmette'],
      ['D-2026/0004', 'Fen İşleri Müdürlüğü', 'Ömer Ünal', 850_000, 'Zimmette'],
    ]);
    const hidden = await paper({ kind: 'liste', question, withoutPersonal: true });
    expect(table(hidden).columns.map(({ label }) => label)).toEqual(['number', 'where', 'value', 'state']);
  });
});

test('the sheet for a person who asks names what somebody of that name has or had', async () => {
  await office.make({ handOver: { ...office.toHasan, holder: 'HASAN IŞIK' } });
  const model = await paper({ kind: 'kvkk_cevap', personId: office.yeni.muhtarId, receivedOn: office.today });
  expect(JSON.stringify(model)).toContain('D-2026/0001 Yazıcı, Z-2026/0001');
  expect(JSON.stringify(await paper({ kind: 'kvkk_cevap', personId: office.cicek.muhtarId, receivedOn: office.today }))).not.toContain('D-2026/0001');
});
