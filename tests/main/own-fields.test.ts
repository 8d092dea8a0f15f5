import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatOwn, parseOwn } from '../../preload/contract/own-fields.ts';
import { ledgerOffice, type LedgerOffice } from './requests/ledger-office.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice();
});
afterEach(() => office.close());

const add = async (name: string, kind: 'metin' | 'sayi' | 'tarih' | 'liste', choices: string[] = []) => (await office.call('ownFields', 'save', { id: null, name, kind, choices })).id;
const found = async (filter: object) => (await office.call('requests', 'list', filter)).rows.map(({ number }) => number);
const refusedSave = async (input: { id?: number; name: string; kind: 'metin' | 'liste'; choices?: string[] }) => (await office.refused('ownFields', 'save', { id: null, ...input })).fields;

test.each([
  ['sayi', '12,5', '1250', '12,5'],
  ['sayi', '1.500', '150000', '1.500'],
  ['sayi', '12,05', '1205', '12,05'],
  ['sayi', '1,500', null, ''],
  ['sayi', 'on', null, ''],
  ['tarih', '2026-11-22', '2026-11-22', '22.11.2026'],
  ['tarih', '12.11', '2026-11-12', '12.11.2026'],
  ['tarih', '31.02.2026', null, ''],
  ['liste', 'Doğu', 'Doğu', 'Doğu'],
  ['liste', 'Güney', null, ''],
  ['metin', 'İnönü Cd. "5"', 'İnönü Cd. "5"', 'İnönü Cd. "5"'],
  ['metin', '', '', ''],
] as const)('%s %j is kept as %j and shown as %j', (kind, typed, kept, shown) => {
  expect(parseOwn({ kind, choices: ['Doğu', 'Batı'] }, typed, '2026-11-22')).toBe(kept);
  if (kept !== null && kept !== '') expect(formatOwn(kind, kept)).toBe(shown);
});

describe('on requests', () => {
  test('written, shown in list and record, found by its words, filtered by its choice, changed with history, undone', async () => {
    const cadde = await add('Cadde', 'metin');
    const bolge = await add('Bölge', 'liste', ['Doğu', 'Batı yakası']);
    const metre = await add('Uzunluk', 'sayi');
    const { id } = await office.create({ own: { [cadde]: 'Işıklar Caddesi', [bolge]: 'Batı yakası', [metre]: '12,5' } });
    await office.create({ own: { [bolge]: 'Doğu' } });
    await office.create();
    const { rows } = await office.call('requests', 'list', {});
    expect(rows.map(({ own }) => own)).toEqual([{}, { [bolge]: 'Doğu' }, { [cadde]: 'Işıklar Caddesi', [bolge]: 'Batı yakası', [metre]: '1250' }]);
    expect(await found({ text: 'isiklar cad' })).toEqual(['2026/0001']);
    expect(await found({ own: { [bolge]: ['Batı yakası'] } })).toEqual(['2026/0001']);
    expect(await found({ own: { [bolge]: ['Doğu', 'Batı yakası'] }, sort: 'dueDate', descending: false })).toEqual(['2026/0001', '2026/0002']);
    expect(await found({ own: { [bolge]: ['Doğu'] }, text: 'lamba' })).toEqual(['2026/0002']);
    expect(await office.call('requests', 'count', { own: { [bolge]: ['Doğu'] } })).toEqual({ total: 1 });

    await office.call('requests', 'change', { id, ...office.draft(), own: { [bolge]: 'Doğu', [cadde]: null } });
    expect((await office.call('requests', 'get', { id })).own).toEqual({ [bolge]: 'Doğu', [metre]: '1250' });
    expect(await found({ text: 'isiklar' })).toEqual([]);
    const history = (await office.call('history', 'of', { subject: 'talep', id })).rows;
    expect(history.map(({ field, before, after }) => [field, before, after])).toEqual(expect.arrayContaining([['Bölge', 'Batı yakası', 'Doğu'], ['Cadde', 'Işıklar Caddesi', '']]));
    await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
    expect(await found({ own: { [bolge]: ['Batı yakası'] } })).toEqual(['2026/0001']);
    expect(await found({ text: 'isiklar' })).toEqual(['2026/0001']);
  });

  test('a value of another kind is refused at its field, and nothing is saved', async () => {
    const metre = await add('Uzunluk', 'sayi');
    const { fields } = await office.refused('requests', 'create', office.draft({ own: { [metre]: '1,500', 999: 'x' } }));
    expect(fields).toEqual({ [`own.${metre}`]: 'Sayı anlaşılamadı. Örnek: 12,5', 'own.999': 'Bu ek alan artık kullanılmıyor. Sayfayı yenileyin.' });
    expect((await office.create()).number).toBe('2026/0001');
  });

  test('the record on paper names them in the office’s order', async () => {
    const cadde = await add('Cadde', 'metin');
    const metre = await add('Uzunluk', 'sayi');
    await office.call('ownFields', 'arrange', { ids: [metre, cadde] });
    expect((await office.call('ownFields', 'list', {})).map(({ name }) => name)).toEqual(['Uzunluk', 'Cadde']);
    const { id } = await office.create({ own: { [cadde]: 'Atatürk', [metre]: '3' } });
    const text = JSON.stringify(await office.call('reports', 'preview', { report: { kind: 'talep', requestId: id } }));
    expect(text.indexOf('Uzunluk')).toBeGreaterThan(0);
    expect(text.indexOf('Uzunluk')).toBeLessThan(text.indexOf('Cadde'));
  });
});

test('what would make written values unreadable is refused: an eleventh field, a name twice, another kind, a used choice', async () => {
  for (let at = 0; at < 9; at++) await add(`Alan ${at}`, 'metin');
  const bolge = await add('Bölge', 'liste', ['Doğu', 'Batı']);
  expect(Object.keys(await refusedSave({ name: 'On birinci', kind: 'metin' }))).toEqual(['name']);
  expect(await refusedSave({ id: bolge, name: 'ALAN 3', kind: 'liste', choices: ['a', 'b'] })).toEqual({ name: '“ALAN 3” adında bir ek alan var.' });
  expect(Object.keys(await refusedSave({ id: bolge, name: 'Bölge', kind: 'liste', choices: ['tek'] }))).toEqual(['choices']);
  expect(Object.keys(await refusedSave({ id: bolge, name: 'Bölge', kind: 'liste', choices: ['ışık', 'IŞIK'] }))).toEqual(['choices']);
  await office.create({ own: { [bolge]: 'Doğu' } });
  expect(Object.keys(await refusedSave({ id: bolge, name: 'Bölge', kind: 'metin' }))).toEqual(['kind']);
  expect(await refusedSave({ id: bolge, name: 'Bölge', kind: 'liste', choices: ['Batı', 'Güney'] })).toEqual({ choices: '“Doğu” kayıtlarda kullanılıyor; listeden çıkarılamaz.' });
  await office.call('ownFields', 'save', { id: bolge, name: 'Bölge adı', kind: 'liste', choices: ['Doğu', 'Batı', 'Güney'], active: false });
  expect((await office.call('ownFields', 'list', {})).at(-1)).toMatchObject({ name: 'Bölge adı', active: false });
});
