import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney } from '../../../preload/contract/money.ts';
import { purchaseMethods, type PurchaseMethod } from '../../../preload/contract/purchase-codes.ts';
import type { LimitRow } from '../../../preload/contract/purchase-settings.ts';
import { banAdvice, budgetAdvice, ceilingAdvice, ceilingAmount, limitAdvice, offersAdvice, splitAdvice, type CeilingQuestion, type LimitQuestion, type SplitQuestion } from '../../../main/features/purchases/rules/limits.ts';

/** Written down from domain.md 4.1, in whole liras, independently of the migration. */
const periods = [
  ['2023-02-01', '2024-01-31', '2023/1', 431_810, 143_845],
  ['2024-02-01', '2025-01-31', '2024/1', 622_756, 207_453],
  ['2025-02-01', '2026-01-31', '2025/1', 800_366, 266_618],
  ['2026-02-01', '2027-01-31', '2026/1', 1_021_827, 340_391],
] as const;
const limits: LimitRow[] = periods.map(([from, to, notice, metropolitan, other], index) => ({ id: index + 1, from, to, notice, gazette: '', metropolitan: metropolitan * 100, other: other * 100, certainty: index < 2 ? 'teyitli' : 'iki_kaynak' }));

const ask = (more: Partial<LimitQuestion>): LimitQuestion => ({ limits, insideMetropolitan: true, on: '2026-11-22', method: '22d', amount: 0, warnPercent: 80, ...more });
const codes = (warnings: readonly { readonly code: string; readonly serious: boolean }[]) => warnings.map(({ code, serious }) => `${code}${serious ? ' ciddi' : ''}`);

describe('a purchase against the 22/d limit', () => {
  test.each(periods.flatMap(([from, to, , metropolitan, other]) => [from, to].flatMap((on) => [[on, true, metropolitan] as const, [on, false, other] as const])))('on %s, inside a büyükşehir %s: %i TL are allowed and a kuruş more is not', (on, insideMetropolitan, lira) => {
    const at = (amount: number) => codes(limitAdvice(ask({ on, insideMetropolitan, amount })));
    expect(at(lira * 100 + 1)).toEqual(['sinir_asildi ciddi']);
    expect(at(lira * 100)).toEqual(['sinir_yakin']);
    expect(at(lira * 80)).toEqual(['sinir_yakin']);
    expect(at(lira * 80 - 1)).toEqual([]);
  });

  test.each([
    ['2024-01-31', 431_810],
    ['2024-02-01', 622_756],
    ['2025-01-31', 622_756],
    ['2025-02-01', 800_366],
    ['2026-01-31', 800_366],
    ['2026-02-01', 1_021_827],
    ['2027-01-31', 1_021_827],
  ])('the last day of January still has the old figure and 1 February the new one: %s', (on, lira) => {
    const [warning] = limitAdvice(ask({ on, amount: 900_000_000 }));
    expect(warning?.text).toContain(`Sınır ${formatMoney(lira * 100)}`);
  });

  test.each(['2023-01-31', '2027-02-01'])('a day without a row says so and judges nothing: %s', (on) => {
    const warnings = limitAdvice(ask({ on, amount: 900_000_000 }));
    expect(codes(warnings)).toEqual(['sinir_yok']);
    expect(warnings[0]?.text).toContain('Ayarlar › Satın alma');
  });

  test('the sentence names figures, period, tebliğ and how sure they are; the basis the law', () => {
    const [passed] = limitAdvice(ask({ amount: 102_182_701 }));
    expect(passed).toMatchObject({
      text: 'KDV hariç 1.021.827,01 TL, 22/d sınırını 0,01 TL aşıyor. Sınır 1.021.827,00 TL (01.02.2026 – 31.01.2027 dönemi, tebliğ 2026/1; İki bağımsız tabloya göre; tebliğ metniyle karşılaştırın). Sınırın üstündeki alım ihaleye gider.',
      basis: '4734 sayılı Kanun m.22/d ve m.67',
      purchases: [],
    });
    expect(limitAdvice(ask({ on: '2024-06-01', amount: 62_275_601 }))[0]?.text).toContain('tebliğ 2024/1)');
  });

  test.each(purchaseMethods.filter((method) => method !== '22d'))('is not for method %s', (method) => {
    expect(limitAdvice(ask({ method, amount: 900_000_000 }))).toEqual([]);
  });

  test('for any amount and percent: never both, near only within the limit, and more money is never judged milder', () => {
    const rank = (amount: number, warnPercent: number) => ['', 'sinir_yakin', 'sinir_asildi ciddi'].indexOf(codes(limitAdvice(ask({ amount, warnPercent }))).join());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 1, max: 100 }), (amount, more, percent) => {
        const here = rank(amount, percent);
        expect(here).toBeGreaterThanOrEqual(0);
        expect(here === 2).toBe(amount > 102_182_700);
        expect(rank(amount + more, percent)).toBeGreaterThanOrEqual(here);
      }),
    );
  });
});

describe('the running total against the ceiling of 62/ı', () => {
  const ceiling = { year: 2026, budget: 1_000_000_000, percent: 10, warnPercent: 80 };
  const total = (more: Partial<CeilingQuestion>): CeilingQuestion => ({ ceiling, kind: 'mal', method: '22d', counts21f: true, spent: 0, amount: 0, ...more });

  test.each([
    [70_000_000, 9_999_999, []],
    [70_000_000, 10_000_000, ['tavan_yakin']],
    [70_000_000, 30_000_000, ['tavan_yakin']],
    [70_000_000, 30_000_001, ['tavan_asildi ciddi']],
    [100_000_001, 0, ['tavan_asildi ciddi']],
  ])('%i kuruş before and %i now: %j', (spent, amount, expected) => {
    expect(codes(ceilingAdvice(total({ spent, amount })))).toEqual(expected);
  });

  test.each<[Partial<CeilingQuestion>, boolean]>([
    [{ method: '21f' }, true],
    [{ method: '21f', counts21f: false }, false],
    [{ method: '22a' }, false],
    [{ kind: 'hizmet' }, true],
    [{ kind: 'abonelik' }, true],
    [{ kind: 'malzeme' }, false],
    [{ ceiling: null }, false],
  ])('%j counts: %s', (more, counts) => {
    expect(ceilingAdvice(total({ spent: 200_000_000, ...more })).length > 0).toBe(counts);
  });

  test('the sentence names year, sort, total, ceiling and what would be needed', () => {
    expect(ceilingAdvice(total({ spent: 95_000_000, amount: 10_000_000 }))[0]).toMatchObject({
      text: '2026 yılında 22/d ve 21/f ile yapılan mal alımlarının toplamı bu alımla (100.000,00 TL) 1.050.000,00 TL oluyor; yıllık tavan 1.000.000,00 TL (bütçe 10.000.000,00 TL, oran %10). Tavan 50.000,00 TL aşılıyor. Aşmak için Kamu İhale Kurulunun uygun görüşü gerekir.',
      basis: '4734 sayılı Kanun m.62/ı',
    });
  });

  test('a tenth is exact to the kuruş, rounded down, for any budget that can be typed', () => {
    expect(ceilingAmount(999, 10)).toBe(99);
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: 1, max: 100 }), (budget, percent) => {
      const most = BigInt(ceilingAmount(budget, percent));
      expect(most * 100n <= BigInt(budget) * BigInt(percent) && BigInt(budget) * BigInt(percent) < (most + 1n) * 100n).toBe(true);
    }));
  });
});

describe('a need that may have been cut into parts', () => {
  const other = (id: number, subject: string, amount: number) => ({ id, number: `SA-2026/000${id}`, subject, amount });
  const base: SplitQuestion = { method: '22d', year: 2026, budgetCode: '03.2.1.01', subject: 'Yazıcı toneri alımı', amount: 60_000_000, limit: 102_182_700, others: [] };

  test('similar purchases are named; together above the limit it is grave', () => {
    const toner = other(1, 'Toner alımı', 42_182_701);
    const [warning] = splitAdvice({ ...base, others: [toner, other(2, 'Klima bakımı', 90_000_000)] });
    expect(warning).toMatchObject({ code: 'bolme', serious: true, basis: '4734 sayılı Kanun (bölme yasağı)', purchases: [toner] });
    expect(warning?.text).toContain('03.2.1.01 kodunda konusu benzer 1 alım daha var; bu alımla toplam 1.021.827,01 TL. Toplam 22/d sınırını (1.021.827,00 TL) aşıyor.');
    expect(splitAdvice({ ...base, others: [other(1, 'Toner alımı', 42_182_700)] })[0]?.serious).toBe(false);
  });

  test.each([
    ['another subject', { others: [other(1, 'Klima bakımı', 90_000_000)] }],
    ['no code', { budgetCode: '', others: [other(1, 'Toner alımı', 90_000_000)] }],
    ['another method', { method: '21f' as PurchaseMethod, others: [other(1, 'Toner alımı', 90_000_000)] }],
    ['no other purchase', { others: [] }],
  ])('%s is no question', (_what, more) => {
    expect(splitAdvice({ ...base, ...more })).toEqual([]);
  });

  test('without a limit of the day the parts are named and nothing is judged', () => {
    expect(splitAdvice({ ...base, limit: null, others: [other(1, 'Toner alımı', 900_000_000)] })[0]).toMatchObject({ serious: false, text: expect.not.stringContaining('22/d sınırı ') });
  });
});

describe('offers, allocation and the list of the banned', () => {
  test.each([
    ['22d', null, []],
    ['22d', 0, ['az_teklif']],
    ['22d', 2, ['az_teklif']],
    ['22d', 3, []],
    ['22a', 1, []],
    ['dmo', 0, []],
  ] as const)('method %s with %s offers: %j', (method, offers, expected) => {
    const warnings = offersAdvice({ method, offers });
    expect(codes(warnings)).toEqual(expected);
    for (const { text } of warnings) expect(text).toContain('gerekçesi yazılır');
  });

  const line = { year: 2026, code: '03.2', tertip: '', name: 'Kırtasiye', allocation: 100_000 };
  test.each([
    [{ line, spent: 60_000, amount: 40_000 }, []],
    [{ line, spent: 60_000, amount: 40_001 }, ['odenek_asildi ciddi']],
    [{ line: { ...line, allocation: null }, spent: 60_000, amount: 90_000 }, []],
    [{ line: null, spent: 0, amount: 90_000 }, []],
  ])('%j: %j', (question, expected) => {
    expect(codes(budgetAdvice({ kind: 'mal', ...question }))).toEqual(expected);
  });
  test('what another unit gives takes nothing from the allocation', () => {
    expect(budgetAdvice({ kind: 'malzeme', line, spent: 0, amount: 900_000 })).toEqual([]);
  });
  test('the sentence says by how much', () => {
    expect(budgetAdvice({ kind: 'mal', line: { ...line, tertip: '46.48.17.40' }, spent: 60_000, amount: 40_001 })[0]?.text).toBe('2026 bütçesinde 03.2 (46.48.17.40) Kırtasiye kaleminin alımları bu alımla KDV hariç 1.000,01 TL oluyor; ödenek 1.000,00 TL. Ödenek 0,01 TL aşılıyor.');
  });

  const firm = { name: 'Çay Ticaret', banCheckedOn: '2026-11-02', banned: false, bannedUntil: null };
  test.each([
    [firm, []],
    [{ ...firm, banCheckedOn: '2026-10-31' }, ['yasaklilik_eski']],
    [{ ...firm, banCheckedOn: null }, ['yasaklilik_eski']],
    [{ ...firm, banned: true, bannedUntil: '2026-11-22' }, ['yasaklilik_eski ciddi']],
    [{ ...firm, banned: true }, ['yasaklilik_eski ciddi']],
    [{ ...firm, banned: true, bannedUntil: '2026-11-21' }, ['yasaklilik_eski']],
  ])('a firm like %j: %j', (asked, expected) => {
    const warnings = banAdvice({ firms: [asked], openedOn: '2026-11-01', today: '2026-11-22' });
    expect(codes(warnings)).toEqual(expected);
    for (const { text } of warnings) expect(text).toContain('Çay Ticaret');
  });
});
