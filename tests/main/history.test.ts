import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameOfField } from '../../main/features/history/names.ts';
import type { HistorySubject } from '../../preload/contract/history.ts';
import { details, setUp } from './directory/sample.ts';
import { pdfText } from './reports/poppler.ts';
import { ledgerOffice, type LedgerOffice } from './requests/ledger-office.ts';

let office: LedgerOffice;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'defter-gecmis-'));
  office = await ledgerOffice({ services: { askSavePath: () => Promise.resolve(join(folder, 'gecmis.pdf')) } });
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const changes = async (subject: HistorySubject, id: number) => (await office.call('history', 'of', { subject, id })).rows;
const lines = async (subject: HistorySubject, id: number) => (await changes(subject, id)).map(({ field, about, before, after }) => [field, about, before, after].join(' | '));

describe('each kind of record has its history', () => {
  test('a person: fields in words, phones as they are read, seats with place and office', async () => {
    const { muhtarId, seatId } = office.yeni;
    await office.call('people', 'change', { id: muhtarId, name: 'Hasan Işık', phone: '0532 999 88 77', note: 'Sabah aranır' });
    await office.call('people', 'endTerm', { id: seatId, endDate: '2026-11-20', endReason: 'istifa' });
    expect(await lines('kisi', muhtarId)).toEqual([
      'Görev: bitme nedeni | Yeni Mahallesi, Muhtar, Hasan Işık |  | İstifa',
      'Görev: son gün | Yeni Mahallesi, Muhtar, Hasan Işık |  | 20.11.2026',
      'Not |  |  | Sabah aranır',
      'Telefon |  | 0 (532) 123 45 67 | 0 (532) 999 88 77',
      'Görev başladı | Yeni Mahallesi, Muhtar, Hasan Işık |  | ',
      'Kayıt açıldı |  |  | ',
    ]);
    expect((await changes('kisi', muhtarId)).every(({ actor, at }) => actor === 'Deneme Memuru' && at === '2026-11-22T10:00:00')).toBe(true);
  });

  test('an identity number is told as changed, never shown', async () => {
    await setUp(office, { tcknEnabled: true });
    await office.call('people', 'change', { id: office.yeni.muhtarId, name: 'Hasan Işık', tckn: '10000000146' });
    expect((await lines('kisi', office.yeni.muhtarId))[1]).toBe('T.C. kimlik no |  |  | 100******46');
  });

  test('a neighbourhood: its name, its spellings (also those taken away), its seats', async () => {
    const { id } = office.yeni;
    await office.call('neighbourhoods', 'change', { id, kind: 'kirsal', code: '', population: 1000, populationYear: 2025, households: 300, note: '' });
    const { id: aliasId } = await office.call('neighbourhoods', 'addAlias', { id, alias: 'Yeni Mh.lesi' });
    await office.call('neighbourhoods', 'removeAlias', { aliasId });
    expect((await lines('mahalle', id)).slice(0, 3)).toEqual(expect.arrayContaining(['Ek ad |  | Yeni Mh.lesi | ', 'Tür |  | Merkez | Kırsal']));
    expect(await lines('mahalle', id)).toContain('Görev başladı | Yeni Mahallesi, Muhtar, Hasan Işık |  | ');
    expect((await lines('mahalle', office.cicek.id)).join()).not.toContain('Hasan');
  });

  test('an NGO with its contacts, a unit with its staff', async () => {
    const { id } = await office.call('ngos', 'create', { name: 'Çevre Derneği', field: 'Çevre' });
    await office.call('ngos', 'addContact', { ngoId: id, name: 'Ömer Ünal', phone: '0532 555 66 77', title: 'Başkan' });
    await office.call('ngos', 'change', { id, name: 'Çevre Derneği', field: 'Çevre ve doğa', neighbourhoodId: office.yeni.id });
    expect(await lines('stk', id)).toEqual(['Mahalle |  |  | Yeni', 'Çalışma alanı |  | Çevre | Çevre ve doğa', 'Yetkili eklendi | Ömer Ünal |  | ', 'Kayıt açıldı |  |  | ']);
    await office.call('units', 'addStaff', { unitId: office.fen, name: 'Ali Usta', title: 'Şef', responsible: true });
    await office.call('units', 'change', { id: office.fen, name: 'Fen İşleri Müdürlüğü', shortName: 'Fen', phone: '', note: '' });
    expect(await lines('birim', office.fen)).toEqual(['Kısa ad |  |  | Fen', 'Görevli eklendi | Ali Usta |  | ', 'Kayıt açıldı |  |  | ']);
  });

  test('a request: also its hand-offs, clocks, pauses, and those who want the same', async () => {
    const { id } = await office.create({ channel: 'dilekce' });
    await office.call('requests', 'handOff', { requestIds: [id], unitId: office.fen, sentOn: office.today });
    await office.call('links', 'join', { requestId: id, requester: { kind: 'kisi', personId: null, name: 'Ömer Ünal', phone: '0532 555 66 77' } });
    const [reason] = await office.call('clocks', 'pauseReasons', {});
    await office.call('clocks', 'pause', { id, reasonId: reason?.id ?? 0, on: office.today, wakesOn: '2026-12-01' });
    const told = await lines('talep', id);
    expect(told).toEqual(expect.arrayContaining(['Havale edildi | Fen İşleri Müdürlüğü |  | ', 'Birlikte isteyen eklendi | Ömer Ünal |  | ', 'Bekletildi |  |  | ', 'Durum |  | Kayıt alındı | Birimde']));
    expect(told.at(-1)).toBe('Kayıt açıldı |  |  | ');
  });

  test('settings, lists, rules, channels and templates: what the office changed', async () => {
    await setUp(office);
    await office.call('office', 'save', { ...details, tcknEnabled: true, unit: 'Muhtarlık Müdürlüğü' });
    await office.call('catalogue', 'saveChannel', { code: 'mbs', name: 'MBS', active: false });
    const [topic] = await office.call('catalogue', 'topics', {});
    await office.call('catalogue', 'saveTopic', { ...topic, id: topic?.id ?? 0, name: 'Yollar', unitId: office.fen });
    await office.call('deadlines', 'saveSettings', { halfDayIsWorkday: false, rollOver: true, administrativeLeaveMoves: true });
    await office.call('letters', 'saveTemplate', { kind: 'cevap', subject: 'Konu', text: 'Metin', closing: '' });
    const told = await lines('ayar', 0);
    expect(told).toEqual(
      expect.arrayContaining([
        'Kurum: T.C. kimlik no alanı |  | Hayır | Evet',
        'Kurum: birim |  | Muhtarlık İşleri Müdürlüğü | Muhtarlık Müdürlüğü',
        'Kanal: kullanımda | MBS | Evet | Hayır',
        'Konu: önerilen birim | Yollar |  | Fen İşleri Müdürlüğü',
        'Sayım: yarım gün iş günüdür |  | Evet | Hayır',
        'Yazı şablonu değişti | Cevap yazısı |  | ',
      ]),
    );
    expect(told.filter((line) => /^[a-z_:]+ \|/.test(line))).toEqual([]);
  });

  test('what does not exist has no history, and a page is a page', async () => {
    expect((await office.refused('history', 'of', { subject: 'kisi', id: 999 })).failure.code).toBe('notFound');
    for (const note of ['a', 'b', 'c']) await office.call('people', 'change', { id: office.yeni.muhtarId, name: 'Hasan Işık', phone: '0532 123 45 67', note });
    const all = await changes('kisi', office.yeni.muhtarId);
    expect(await office.call('history', 'of', { subject: 'kisi', id: office.yeni.muhtarId, offset: 1, limit: 2 })).toEqual({ rows: all.slice(1, 3), total: all.length });
  });
});

test('every column whose changes the database keeps has its Turkish name', async () => {
  const triggers = await office.database.source.query<{ table: string; sql: string }[]>(`SELECT tbl_name AS "table", sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB '*_history_*'`);
  const kept = triggers.filter(({ table }) => !['setting', 'saved_view', 'chase', 'hand_off_back'].includes(table)).flatMap(({ table, sql }) => [...sql.matchAll(/SELECT '([a-z_]+)', (?:NEW|OLD)\.id, '([a-z_0-9]+)'/g)].map(([, entity = table, field = '']) => [entity, field] as const));
  expect(kept.length).toBeGreaterThan(80);
  expect(kept.filter(([entity, field]) => nameOfField(entity, field) === field).map(([entity, field]) => `${entity}.${field}`)).toEqual([]);
});

test('the history on paper: the record, each line, who and when', async () => {
  await office.call('people', 'change', { id: office.yeni.muhtarId, name: 'Hasan Işık', phone: '0532 999 88 77' });
  await office.call('reports', 'save', { report: { kind: 'gecmis', subject: 'kisi', id: office.yeni.muhtarId }, format: 'pdf' });
  const text = pdfText(readFileSync(join(folder, 'gecmis.pdf'))).replace(/\s+/g, ' ');
  for (const words of ['Değişiklik Geçmişi', 'Kayıt: Hasan Işık', '0 (532) 123 45 67', '0 (532) 999 88 77', 'Deneme Memuru', '22.11.2026', 'kapatılamaz']) expect(text).toContain(words);
  // The log knows whose history it was, by the number alone.
  expect(await office.database.source.query('SELECT what, person_id FROM access_log')).toEqual([{ what: 'Değişiklik Geçmişi', person_id: office.yeni.muhtarId }]);
  expect((await office.refused('reports', 'preview', { report: { kind: 'gecmis', subject: 'stk', id: 77 } })).failure.code).toBe('notFound');
});
