import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signerLines } from '../../../preload/contract/purchase-settings.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const settingHistory = async () => (await office.call('history', 'of', { subject: 'ayar', id: 0, limit: 200 })).rows.map(({ field, about, before, after }) => [field, about, before, after].join(' | '));

describe('the 22/d limits', () => {
  const next = { from: '2027-02-01', to: '2028-01-31', notice: '2027/1', gazette: '22.01.2027/33500', metropolitan: 130_000_000, other: 43_000_000, certainty: 'kurum' } as const;
  const table = async () => (await office.call('purchaseSettings', 'limits', {})).limits;

  test('ship as domain.md has them, newest first, marked as they are there', async () => {
    expect((await table()).map(({ from, metropolitan, other, certainty }) => [from, metropolitan, other, certainty])).toEqual([
      ['2026-02-01', 102_182_700, 34_039_100, 'iki_kaynak'],
      ['2025-02-01', 80_036_600, 26_661_800, 'iki_kaynak'],
      ['2024-02-01', 62_275_600, 20_745_300, 'teyitli'],
      ['2023-02-01', 43_181_000, 14_384_500, 'teyitli'],
    ]);
  });

  test('a new period is added, changed, taken away, and every step can be read later', async () => {
    const { id } = await office.call('purchaseSettings', 'saveLimit', next);
    expect((await table())[0]).toEqual({ id, ...next });
    await office.call('purchaseSettings', 'saveLimit', { ...next, id, other: 43_000_100, certainty: 'teyitli' });
    expect((await table())[0]).toMatchObject({ other: 43_000_100, certainty: 'teyitli' });
    await office.call('purchaseSettings', 'removeLimit', { id });
    expect(await table()).toHaveLength(4);
    expect(await settingHistory()).toEqual(expect.arrayContaining(['22/d sınırı: diğer idareler |  | 430.000,00 TL | 430.001,00 TL', '22/d sınırı: tebliğ |  | 2027/1 | ', '22/d sınırı eklendi |  |  | ']));
    await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
    expect(await table()).toHaveLength(5);
  });

  test.each([
    ['begins within another', { from: '2027-01-31' }, 'from'],
    ['ends within another', { from: '2022-01-01', to: '2023-02-01' }, 'to'],
    ['holds another within it', { from: '2022-01-01', to: '2030-01-01' }, 'to'],
    ['ends before it begins', { to: '2027-01-31' }, 'to'],
    ['allows nothing', { metropolitan: 0 }, 'metropolitan'],
    ['has no tebliğ', { notice: ' ' }, 'notice'],
  ])('a period that %s is refused at its field', async (_what, more, field) => {
    const refused = await office.refused('purchaseSettings', 'saveLimit', { ...next, ...more });
    expect(Object.keys(refused.fields)).toEqual([field]);
    expect(await table()).toHaveLength(4);
  });

  test('a period may be moved over its own days, not over its neighbour’s', async () => {
    const [newest] = await table();
    if (!newest) throw new Error('no limit');
    await office.call('purchaseSettings', 'saveLimit', { ...newest, to: '2026-12-31' });
    const refused = await office.refused('purchaseSettings', 'saveLimit', { ...newest, from: '2026-01-31' });
    expect(refused.fields.from).toBe('Bu dönem 01.02.2025 – 31.01.2026 dönemiyle (tebliğ 2025/1) çakışıyor. Tarihleri düzeltin ya da önce o dönemi kısaltın.');
    expect((await office.refused('purchaseSettings', 'saveLimit', { ...newest, id: 99 })).failure.code).toBe('notFound');
    expect((await office.refused('purchaseSettings', 'removeLimit', { id: 99 })).failure.code).toBe('notFound');
  });
});

describe('the budget', () => {
  const line = { year: 2026, code: '03.2.1.01', tertip: '', name: 'Kırtasiye', allocation: 5_000_000, active: true };
  const budget = () => office.call('purchaseSettings', 'budget', { year: 2026 });

  test('a year is closed and opened again', async () => {
    expect((await budget()).closedOn).toBeNull();
    await office.call('purchaseSettings', 'setYearClosed', { year: 2026, closed: true });
    expect((await budget()).closedOn).toBe('2026-11-22');
    office.today = '2026-11-23';
    await office.call('purchaseSettings', 'setYearClosed', { year: 2026, closed: true });
    expect((await budget()).closedOn).toBe('2026-11-22');
    await office.call('purchaseSettings', 'setYearClosed', { year: 2026, closed: false });
    expect((await budget()).closedOn).toBeNull();
    expect(await settingHistory()).toContain('Bütçe yılı: kapandığı gün | 2026 | 22.11.2026 | ');
  });

  test('a line is one of its year, code and tertip', async () => {
    const { id } = await office.call('purchaseSettings', 'saveBudgetLine', line);
    await office.call('purchaseSettings', 'saveBudgetLine', { ...line, tertip: '46.48.17' });
    await office.call('purchaseSettings', 'saveBudgetLine', { ...line, year: 2027 });
    expect((await office.refused('purchaseSettings', 'saveBudgetLine', line)).fields).toEqual({ code: 'Bu yılın bütçesinde 03.2.1.01 kalemi zaten var.' });
    expect((await office.refused('purchaseSettings', 'saveBudgetLine', { ...line, id, tertip: '46.48.17' })).fields).toHaveProperty('code');
    expect((await office.refused('purchaseSettings', 'saveBudgetLine', { ...line, id, year: 2028 })).fields).toHaveProperty('year');
    await office.call('purchaseSettings', 'saveBudgetLine', { ...line, id, allocation: null, active: false });
    expect((await budget()).lines).toMatchObject([{ id, allocation: null, active: false, spent: 0 }, { tertip: '46.48.17' }]);
  });

  test.each([
    ['a code in words', { code: 'kırtasiye' }, 'code'],
    ['no code', { code: '' }, 'code'],
    ['no name', { name: '' }, 'name'],
    ['a negative allocation', { allocation: -1 }, 'allocation'],
  ])('%s is refused at its field', async (_what, more, field) => {
    expect(Object.keys((await office.refused('purchaseSettings', 'saveBudgetLine', { ...line, ...more })).fields)).toEqual([field]);
  });

  test('a year has one ceiling for goods and one for services', async () => {
    const ceiling = { year: 2026, kind: 'mal', budget: 1_000_000_000, percent: 10, warnPercent: 80 } as const;
    const { id } = await office.call('purchaseSettings', 'saveCeiling', ceiling);
    expect((await office.refused('purchaseSettings', 'saveCeiling', ceiling)).fields).toHaveProperty('kind');
    await office.call('purchaseSettings', 'saveCeiling', { ...ceiling, kind: 'hizmet' });
    await office.call('purchaseSettings', 'saveCeiling', { ...ceiling, id, budget: 2_000_000_000 });
    expect((await budget()).ceilings.map(({ kind, budget: figure, most, spent }) => [kind, figure, most, spent])).toEqual([['mal', 2_000_000_000, 200_000_000, 0], ['hizmet', 1_000_000_000, 100_000_000, 0]]);
    expect((await office.refused('purchaseSettings', 'saveCeiling', { ...ceiling, percent: 101 })).fields).toHaveProperty('percent');
    await office.call('purchaseSettings', 'removeCeiling', { id });
    expect((await budget()).ceilings).toHaveLength(1);
    expect((await office.refused('purchaseSettings', 'removeCeiling', { id })).failure.code).toBe('notFound');
  });
});

describe('who signs', () => {
  test('begins with the titles of the law and is kept as written', async () => {
    const first = await office.call('purchaseSettings', 'get', {});
    expect(first).toMatchObject({ spenderTitle: 'Harcama yetkilisi', financeUnit: 'Mali Hizmetler Müdürlüğü', stuckDays: 10, limitWarnPercent: 80, count21f: true });
    const settings = { ...first, spenderName: 'Zeynep Kaya', commission: 'Hasan Işık, şef\nGül Çınar, tekniker', stuckDays: 15 };
    await office.call('purchaseSettings', 'save', settings);
    expect(await office.call('purchaseSettings', 'get', {})).toEqual(settings);
    await office.call('purchaseSettings', 'save', { ...settings, count21f: false });
    expect(await settingHistory()).toContain('Satın alma: 21/f tavana sayılır |  | Evet | Hayır');
  });

  test('one person a line, the title behind the comma', () => {
    expect(signerLines(' Hasan Işık , şef \n\nGül Çınar\nAli Er, V.H.K.İ., Fen İşleri')).toEqual([{ name: 'Hasan Işık', title: 'şef' }, { name: 'Gül Çınar', title: '' }, { name: 'Ali Er', title: 'V.H.K.İ., Fen İşleri' }]);
  });

  test.each([
    ['a title without a name', { commission: ', şef' }, 'commission'],
    ['eleven people', { researchers: Array.from({ length: 11 }, (_, index) => `Kişi ${index}`).join('\n') }, 'researchers'],
    ['no day', { stuckDays: 0 }, 'stuckDays'],
    ['more than a hundred per cent', { limitWarnPercent: 101 }, 'limitWarnPercent'],
    ['no finance unit', { financeUnit: '' }, 'financeUnit'],
  ])('%s is refused at its field', async (_what, more, field) => {
    const first = await office.call('purchaseSettings', 'get', {});
    expect(Object.keys((await office.refused('purchaseSettings', 'save', { ...first, ...more })).fields)).toEqual([field]);
  });
});
