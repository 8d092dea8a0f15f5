import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addMonths, dueOn, keptUntil } from '../../main/features/disposal/due.ts';
import type { Services } from '../../main/app/services.ts';
import { setUp } from './directory/sample.ts';
import { pdfText } from './reports/poppler.ts';
import { ledgerOffice, type LedgerOffice } from './requests/ledger-office.ts';

const secrets = ['Ömer Faruk Çağlar', 'ÖMER FARUK ÇAĞLAR', '0532 555 66 77', '+905325556677', 'omer@ornek.com', '10000000146', 'Gül Sokak 5', 'Akşam aranır', 'Sabah aranır'];
let folder: string;
let lastBackup: string | null;
let saveAs: string;
let office: LedgerOffice;
let personId: number;
let requestId: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'defter-imha-'));
  lastBackup = '2035-11-20T17:00:00';
  saveAs = join(folder, 'cikti.pdf');
  const services: Partial<Services> = {
    askSavePath: () => Promise.resolve(saveAs),
    backups: { state: () => Promise.resolve({ automatic: true, last: lastBackup, failure: null, running: null, second: null }) } as unknown as Services['backups'],
  };
  office = await ledgerOffice({ path: join(folder, 'defter.sqlite'), today: '2024-05-03', services });
  await setUp(office, { tcknEnabled: true });
  const details = { name: 'Ömer Faruk Çağlar', phone: '0532 555 66 77', phone2: '0252 262 00 00', email: 'omer@ornek.com', address: 'Gül Sokak 5', note: 'Sabah aranır', tckn: '10000000146' };
  personId = (await office.call('people', 'create', { ...details, note: 'Akşam aranır' })).id;
  await office.call('people', 'change', { id: personId, ...details });
  const asks = { requester: { kind: 'kisi' as const, personId, name: details.name, phone: details.phone, neighbourhoodId: office.yeni.id } };
  requestId = (await office.create({ ...asks, subject: 'Ömer Faruk Çağlar’ın kapısındaki çukur', text: 'ÖMER FARUK ÇAĞLAR aradı, 0532 555 66 77. Hastalığından söz etti.' })).id;
  await office.call('requests', 'handOff', { requestIds: [requestId], unitId: office.fen, sentOn: office.today, note: 'Ömer Faruk Çağlar ile görüşün' });
  const handOffId = (await office.call('requests', 'get', { id: requestId })).handOffs[0]?.id ?? 0;
  await office.call('requests', 'answer', { handOffId, on: office.today, text: 'Ömer Faruk Çağlar’a söylendi' });
  await office.call('requests', 'judgeAnswer', { handOffId, adequate: true, on: office.today });
  const draft = await office.call('letters', 'draft', { requestId, kind: 'cevap' });
  await office.call('letters', 'save', { requestId, kind: 'cevap', ...draft.model.letter });
  await office.call('requests', 'close', { id: requestId, outcome: 'yapildi', closedOn: office.today, doneOn: office.today });
  await office.call('requests', 'notify', { id: requestId, who: 'Ömer Faruk Çağlar', how: 'telefon', on: office.today });
  const other = await office.create({ subject: 'Lamba' });
  await office.call('links', 'join', { requestId: other.id, requester: { kind: 'kisi', personId, name: details.name, phone: details.phone } });
  await office.call('requests', 'cancel', { id: other.id, reason: 'Ömer Faruk Çağlar vazgeçti', on: office.today });
  await office.call('drafts', 'keep', { form: 'x', place: 'y', title: 'Yarım', content: JSON.stringify({ name: 'Ömer Faruk Çağlar' }) });
  await office.call('savedViews', 'save', { list: 'talepler', name: 'Onun', query: `text=${encodeURIComponent('ömer faruk çağlar')}&states=kapali`, arrangement: null });
  office.today = '2035-11-22';
}, 60_000);
afterEach(async () => {
  await office.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

const run = (more: object = {}) => office.call('disposal', 'run', { kind: 'periyodik', personIds: [personId], ...more });

/** Every value of every table as text. */
async function everything(): Promise<string> {
  const tables = await office.database.source.query<{ name: string }[]>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'request_fts%'`);
  const texts: string[] = [];
  for (const { name } of tables) texts.push(...(await office.database.source.query<object[]>(`SELECT * FROM ${name}`)).map((row) => JSON.stringify(row)));
  return texts.join('\n');
}

describe('when data has served its time', () => {
  test.each([
    ['2016-11-21', 10, 'yil', '2026-11-21'],
    ['2016-02-29', 10, 'yil', '2026-02-28'],
    ['2026-08-31', 6, 'ay', '2027-02-28'],
    ['2026-12-15', 1, 'ay', '2027-01-15'],
  ] as const)('%s + %i %s = %s', (since, period, unit, until) => {
    expect(keptUntil(since, period, unit)).toBe(until);
  });

  test('months never leave the month they lead to, and a later day never ends earlier', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 240 }), (one, other, months) => {
        const [a, b] = [one, other].toSorted() as [string, string];
        expect(addMonths(a, months) <= addMonths(b, months)).toBe(true);
        expect((Number(addMonths(a, months).slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(addMonths(a, months).slice(5, 7)) - Number(a.slice(5, 7))).toBe(months);
      }),
    );
  });

  test('only rules in use with a period propose anybody, from the day after the last', () => {
    const person = { personId: 1, person: 'x', code: 'basvuran' as const, since: '2016-11-22', requests: 1 };
    const rule = { id: 1, code: 'basvuran' as const, name: 'K', period: 10, unit: 'yil' as const, legalBasis: '', source: '', evidence: '', active: true };
    expect(dueOn([person], [rule], '2026-11-22')).toEqual([]);
    expect(dueOn([person], [rule], '2026-11-23')).toMatchObject([{ personId: 1, dueOn: '2026-11-22' }]);
    expect(dueOn([person], [{ ...rule, active: false }], '2030-01-01')).toEqual([]);
    expect(dueOn([person], [{ ...rule, period: null }], '2030-01-01')).toEqual([]);
    expect(dueOn([{ ...person, code: 'gorevli' }], [rule], '2030-01-01')).toEqual([]);
  });
});

describe('the list', () => {
  test('names who is due by which rule; nobody with an open request, a seat or a place', async () => {
    expect((await office.call('disposal', 'candidates', {})).rows).toEqual([
      { personId, person: 'Ömer Faruk Çağlar', code: 'basvuran', rule: 'Başvuran kişiler', since: '2024-05-03', dueOn: '2034-05-03', requests: 2 },
    ]);
    await office.call('requests', 'reopen', { id: requestId, reason: 'x', on: office.today });
    expect((await office.call('disposal', 'candidates', {})).total).toBe(0);
    expect((await office.refused('disposal', 'run', { kind: 'basvuru', personIds: [personId] })).failure.message).toContain('2024/0001');
  });

  test('a rule that ships without a period proposes nobody until the office decides; that is in the history of settings', async () => {
    const loose = (await office.call('people', 'create', { name: 'Tek Başına Biri' })).id;
    const rules = await office.call('disposal', 'rules', {});
    expect(rules.map(({ code, period, active }) => [code, period, active])).toEqual([['basvuran', 10, true], ['gorevli', null, false], ['baglantisiz', null, false]]);
    const rule = rules[2];
    if (!rule) throw new Error('no rule');
    const { id, unit, legalBasis } = rule;
    expect((await office.refused('disposal', 'saveRule', { id, unit, legalBasis, period: null, active: true })).fields).toEqual({ period: 'Kural kullanılacaksa süresini yazın.' });
    await office.call('disposal', 'saveRule', { id, unit: 'ay', legalBasis, period: 6, active: true });
    office.today = '2036-05-23';
    expect((await office.call('disposal', 'candidates', {})).rows.map((row) => row.personId)).toEqual([personId, loose]);
    expect((await office.call('history', 'of', { subject: 'ayar', id: 0 })).rows.map(({ field, after }) => `${field} ${after}`)).toContain('Saklama: süre 6');
  });

  test('is overdue when the last periodic disposal is older than the interval, which is six months at most', async () => {
    expect(await office.call('disposal', 'state', {})).toEqual({ lastOn: null, nextOn: '2024-11-03', overdue: true, due: 1 });
    await run();
    expect(await office.call('disposal', 'state', {})).toEqual({ lastOn: '2035-11-22', nextOn: '2036-05-22', overdue: false, due: 0 });
    office.today = '2036-05-23';
    expect((await office.call('disposal', 'state', {})).overdue).toBe(true);
    expect((await office.refused('disposal', 'saveSettings', { months: 7, backupDays: 7 })).fields).toEqual({ months: 'Periyodik imha aralığı 1 ile 6 ay arasında olmalı.' });
    await office.call('disposal', 'saveSettings', { months: 3, backupDays: 2 });
    expect(await office.call('disposal', 'settings', {})).toEqual({ months: 3, backupDays: 2, answerDays: 30 });
    // Nobody is due: that this was looked at is written down.
    expect(await office.call('disposal', 'run', { kind: 'periyodik', personIds: [] }).catch((error: Error) => error.message)).toContain('Son denetlenmiş yedek');
    lastBackup = '2036-05-22T10:00:00';
    expect(await office.call('disposal', 'run', { kind: 'periyodik', personIds: [] })).toMatchObject({ people: 0 });
  });
});

describe('before anything goes', () => {
  test('the preview says what goes, word for word, and changes nothing', async () => {
    const before = await everything();
    const [preview] = await office.call('disposal', 'preview', { personIds: [personId] });
    expect(preview).toMatchObject({ person: 'Ömer Faruk Çağlar', label: `Anonim kişi ${personId}`, blockers: [], drafts: 1 });
    expect(preview?.fields.map(({ label, value }) => `${label}: ${value}`)).toEqual(['Telefon: 0 (532) 555 66 77', 'İkinci telefon: 0 (252) 262 00 00', 'E-posta: omer@ornek.com', 'T.C. kimlik no: 100******46', 'Adres: Gül Sokak 5', 'Not: Sabah aranır']);
    expect(preview?.requests.map(({ number }) => number)).toEqual(['2024/0001', '2024/0002']);
    expect(preview?.requests[0]?.texts.find(({ label }) => label === 'Talep metni')).toEqual({ label: 'Talep metni', text: 'ÖMER FARUK ÇAĞLAR aradı, 0532 555 66 77. Hastalığından söz etti.', names: true });
    expect(preview?.steps).toBeGreaterThan(3);
    expect(await everything()).toBe(before);
  });

  test.each([
    [null, 'denetlenmiş bir yedek yok'],
    ['2035-11-14T23:00:00', '7 günden eski'],
  ])('without a fresh checked backup (%s) nobody is touched', async (last, words) => {
    lastBackup = last;
    const before = await everything();
    expect((await office.call('disposal', 'backup', {})).fresh).toBe(false);
    expect((await office.refused('disposal', 'run', { kind: 'periyodik', personIds: [personId] })).failure.message).toContain(words);
    expect(await everything()).toBe(before);
  });

  test('one who is not due, or holds a seat, stops all of them', async () => {
    const before = await everything();
    const refused = await office.refused('disposal', 'run', { kind: 'periyodik', personIds: [personId, office.yeni.muhtarId] });
    expect(refused.failure.message).toContain('Hasan Işık: Görevi sürüyor');
    expect(await everything()).toBe(before);
    expect((await office.refused('disposal', 'run', { kind: 'basvuru', personIds: [] })).failure.code).toBe('rule');
  });
});

describe('afterwards', () => {
  test('nothing of the person is left in any table, nor in the bytes of the file; the rest of the texts is', async () => {
    await run();
    const left = await everything();
    expect(secrets.filter((secret) => left.includes(secret))).toEqual([]);
    const request = await office.call('requests', 'get', { id: requestId });
    expect(request).toMatchObject({ requester: `Anonim kişi ${personId}`, requesterPhone: '', subject: `Anonim kişi ${personId}’ın kapısındaki çukur`, text: `Anonim kişi ${personId} aradı, (imha edildi). Hastalığından söz etti.` });
    expect((await office.call('requests', 'list', { text: 'omer faruk' })).total).toBe(0);
    expect((await office.call('requests', 'list', { text: '6677' })).total).toBe(0);
    expect((await office.call('requests', 'list', { text: 'kapisindaki' })).total).toBe(1);
    expect((await office.call('drafts', 'list', {})).length).toBe(0);
    expect(await office.call('people', 'get', { id: personId })).toMatchObject({ name: `Anonim kişi ${personId}`, phone: '', phone2: '', email: '', tckn: '', address: '', note: '' });
    await office.close();
    const bytes = readFileSync(join(folder, 'defter.sqlite'));
    const folded = ['omer', 'faruk', 'caglar'];
    expect(['Ömer Faruk Çağlar', '5325556677', 'omer@ornek.com', '10000000146', ...folded].filter((secret) => bytes.includes(Buffer.from(secret)))).toEqual([]);
  });

  test('texts chosen after a look are gone wholly, those of other requests stay', async () => {
    await run({ blank: [requestId] });
    expect(await office.call('requests', 'get', { id: requestId })).toMatchObject({ subject: '(imha edildi)', text: '(imha edildi)' });
    const left = await everything();
    expect(left).not.toContain('Hastalığından');
    expect(left).toContain('vazgeçti');
    expect((await office.call('letters', 'draft', { requestId, kind: 'cevap' })).model.letter.text).toBe('(imha edildi)');
  });

  test('who did what and when stays in the history, only the words are gone', async () => {
    const lines = () => office.database.source.query<object[]>('SELECT id, entity, entity_id, field, actor, at, operation FROM history ORDER BY id');
    const before = await lines();
    await run();
    expect((await lines()).slice(0, before.length)).toEqual(before);
    expect((await office.call('history', 'of', { subject: 'kisi', id: personId })).rows.find(({ field, before: was }) => field === 'Not' && was !== '')?.before).toBe('(imha edildi)');
  });

  test('no figure of the period report changes, whichever period is asked for', async () => {
    const periods = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 400 })).map(([start, length]) => {
      const day = (count: number) => new Date(Date.UTC(2023, 5, 1) + count * 86_400_000).toISOString().slice(0, 10);
      return { kind: 'donem' as const, from: day(start), to: day(start + length) };
    });
    const asked = fc.sample(periods, { numRuns: 12, seed: 7 });
    const figures = async () => {
      const models = [];
      for (const report of asked) {
        const { sections } = await office.call('reports', 'preview', { report });
        models.push(sections);
      }
      return JSON.stringify(models);
    };
    const before = await figures();
    expect(before).toContain('"value":1');
    await run({ blank: [requestId] });
    expect(await figures()).toBe(before);
  });

  test('it can be neither undone nor done twice, and its log only grows', async () => {
    const steps = office.steps.length;
    const { runId } = await run();
    expect(office.steps).toHaveLength(steps);
    expect(await office.database.source.query('SELECT COUNT(*) AS left FROM undo_change WHERE entity = ?', ['person'])).not.toEqual([{ left: 99 }]);
    for (const step of office.steps.slice(2)) {
      const reply = await office.route('undo', 'step', { step });
      if (reply.ok) expect(secrets.filter((secret) => JSON.stringify(reply.value).includes(secret))).toEqual([]);
    }
    const left = await everything();
    expect(secrets.filter((secret) => left.includes(secret))).toEqual([]);
    expect((await office.refused('disposal', 'run', { kind: 'basvuru', personIds: [personId] })).failure.message).toContain('daha önce anonim');
    expect((await office.call('disposal', 'runs', {})).rows).toMatchObject([{ id: runId, kind: 'periyodik', people: 1, due: 1, actor: 'Deneme Memuru' }]);
    for (const table of ['disposal_run', 'disposal_line']) {
      await expect(office.database.source.query(`DELETE FROM ${table}`)).rejects.toThrow('never deleted');
      await expect(office.database.source.query(`UPDATE ${table} SET id = 9`)).rejects.toThrow('append-only');
    }
  });

  test('the list and the record of the disposal on paper; the record names nobody', async () => {
    const list = await office.call('reports', 'preview', { report: { kind: 'imha_listesi' } });
    expect(JSON.stringify(list)).toContain('Ömer Faruk Çağlar');
    const { runId } = await run({ note: 'Yıl sonu gözden geçirmesi' });
    await office.call('reports', 'save', { report: { kind: 'imha', runId }, format: 'pdf' });
    const text = pdfText(readFileSync(saveAs)).replace(/\s+/g, ' ');
    for (const words of ['Kişisel Veri İmha Tutanağı', 'Periyodik imha', `Anonim kişi ${personId}`, '622.01', '03.05.2034', 'Yıl sonu gözden geçirmesi', 'en az üç yıl', 'yedekler kendi sıralarıyla silinir']) expect(text).toContain(words);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect((await office.refused('reports', 'preview', { report: { kind: 'imha', runId: 99 } })).failure.code).toBe('notFound');
  });
});
