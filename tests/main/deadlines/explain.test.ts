import { describe, expect, test } from 'vitest';
import { prepareTable } from '../../../main/features/deadlines/calendar.ts';
import { computeDeadline, extendDeadline, listDays } from '../../../main/features/deadlines/deadline.ts';
import { explainDeadline } from '../../../main/features/deadlines/explain.ts';
import { holidayTableSeed } from '../../../db/seeds/holidays.ts';
import { halfDaysCounted, halfDaysExcluded, period, seedRule, shipped } from './table.ts';

const explain = (start: string, length: number, unit: 'gun' | 'isgunu', settings = halfDaysCounted, table = shipped) =>
  explainDeadline(computeDeadline(start, period(length, unit), table, settings));

describe('the sentence', () => {
  test('working days with a holiday, a half day and weekends', () => {
    expect(explain('2026-10-12', 15, 'isgunu')).toBe(
      '12.10.2026 Pazartesi kaydedildi; sayım ertesi gün başladı. 15 iş günü sayıldı; 29 Ekim Cumhuriyet Bayramı ve 3 hafta sonu atlandı. ' +
        'Yarım gün olan 28 Ekim iş günü sayıldı. Son gün: 3 Kasım 2026 Salı.',
    );
  });

  test('half days excluded', () => {
    expect(explain('2026-10-12', 15, 'isgunu', halfDaysExcluded)).toBe(
      '12.10.2026 Pazartesi kaydedildi; sayım ertesi gün başladı. 15 iş günü sayıldı; 28 Ekim Cumhuriyet Bayramı arifesi (yarım gün), ' +
        '29 Ekim Cumhuriyet Bayramı ve 3 hafta sonu atlandı. Son gün: 4 Kasım 2026 Çarşamba.',
    );
  });

  test('a bayram across two months is one entry', () => {
    expect(explain('2025-03-26', 5, 'isgunu')).toContain('30 Mart–1 Nisan Ramazan Bayramı ve 1 hafta sonu atlandı.');
    expect(explain('2026-05-25', 5, 'isgunu')).toContain('27–30 Mayıs Kurban Bayramı ve 1 hafta sonu atlandı. Yarım gün olan 26 Mayıs iş günü sayıldı.');
  });

  test('nothing skipped', () => {
    expect(explain('2026-11-15', 5, 'isgunu')).toBe('15.11.2026 Pazar kaydedildi; sayım ertesi gün başladı. 5 iş günü sayıldı; atlanan gün olmadı. Son gün: 20 Kasım 2026 Cuma.');
  });

  test('calendar days that end on a working day', () => {
    expect(explain('2026-03-02', 15, 'gun')).toBe(
      '02.03.2026 Pazartesi kaydedildi; sayım ertesi gün başladı. 15 gün sayıldı; hafta sonları ve tatiller de sayıma girdi. Son gün: 17 Mart 2026 Salı.',
    );
  });

  test('roll-over shows both dates and why', () => {
    expect(explain('2026-12-17', 15, 'gun')).toBe(
      '17.12.2026 Perşembe kaydedildi; sayım ertesi gün başladı. 15 gün sayıldı; hafta sonları ve tatiller de sayıma girdi. ' +
        '15. gün olan 1 Ocak 2027 Cuma iş günü değildir; 1 Ocak Yılbaşı ve hafta sonu nedeniyle süre izleyen ilk iş gününün sonuna uzadı. Son gün: 4 Ocak 2027 Pazartesi.',
    );
    expect(explain('2026-03-06', 15, 'gun')).toContain('15. gün olan 21 Mart 2026 Cumartesi iş günü değildir; 21–22 Mart Ramazan Bayramı nedeniyle');
    expect(explain('2025-05-30', 15, 'gun')).toContain('; hafta sonu nedeniyle süre');
  });

  test('roll-over switched off is said', () => {
    expect(explain('2025-05-30', 15, 'gun', { ...halfDaysCounted, rollOver: false })).toContain(
      'Son gün iş günü değildir; ayarlar gereği sonraki iş gününe kaydırılmadı. Son gün: 14 Haziran 2025 Cumartesi.',
    );
  });

  test('a last day that is a half day', () => {
    expect(explain('2026-05-11', 15, 'gun')).toContain('Son gün: 26 Mayıs 2026 Salı. Son gün saat 13.00’ten sonra tatildir.');
  });

  test('administrative leave, counted and not counted', () => {
    const table = prepareTable({ ...holidayTableSeed, days: [...holidayTableSeed.days, { date: '2026-10-30', name: 'Köprü günü', kind: 'administrative' }] });
    expect(explain('2026-10-26', 5, 'isgunu', halfDaysCounted, table)).toContain('Yarım gün olan 28 Ekim iş günü sayıldı. İdari izin olan 30 Ekim iş günü sayıldı.');
    expect(explain('2026-10-26', 5, 'isgunu', { ...halfDaysCounted, administrativeLeaveMoves: true }, table)).toContain(
      '29 Ekim Cumhuriyet Bayramı, 30 Ekim Köprü günü (idari izin) ve 1 hafta sonu atlandı.',
    );
  });

  test('an estimate where the table ends', () => {
    expect(explain('2030-12-20', 15, 'gun')).toContain('Tatil takvimi 2024–2030 yılları için belli olduğundan bu tarih tahmini olarak verilmiştir.');
    expect(explain('2023-12-20', 5, 'isgunu')).toContain('tahmini');
    expect(explain('2030-12-02', 15, 'gun')).not.toContain('tahmini');
  });

  test('what started the clock', () => {
    const result = computeDeadline('2026-11-16', seedRule('ic-belge'), shipped, halfDaysCounted);
    expect(explainDeadline(result, 'sent')).toMatch(/^16\.11\.2026 Pazartesi birime gönderildi; /);
    expect(explainDeadline(result, 'received')).toMatch(/^16\.11\.2026 Pazartesi alındı; /);
  });
});

describe('extension (4982)', () => {
  const rule = seedRule('bilgi-edinme');
  const extend = (on: string) => extendDeadline('2026-10-12', on, rule, shipped, halfDaysCounted);

  test('thirty working days from the same start, said with its day', () => {
    const extension = extend('2026-11-03');
    expect(extension.ok && extension.result.dueDate).toBe('2026-11-24');
    expect(extension.ok && explainDeadline(extension.result, 'received')).toContain(
      'Süre 03.11.2026 tarihinde 30 iş gününe uzatıldı; başlangıç aynı kaldı. 30 iş günü sayıldı; 29 Ekim Cumhuriyet Bayramı ve 6 hafta sonu atlandı.',
    );
  });

  test('only within the first period, only where the rule knows one', () => {
    expect(extend('2026-11-04')).toEqual({ ok: false, problem: 'tooLate' });
    expect(extend('2026-10-11')).toEqual({ ok: false, problem: 'beforeStart' });
    expect(extend('2026-10-12').ok).toBe(true);
    expect(extendDeadline('2026-10-12', '2026-10-13', seedRule('mbs'), shipped, halfDaysCounted)).toEqual({ ok: false, problem: 'notExtendable' });
  });
});

test('the count can be shown day by day', () => {
  const listed = listDays(computeDeadline('2026-10-26', period(5, 'isgunu'), shipped, halfDaysCounted));
  expect(listed.map(({ date, place, skipped }) => `${date.slice(5)} ${place ?? skipped?.kind}`)).toEqual([
    '10-27 1', '10-28 2', '10-29 full', '10-30 3', '10-31 weekend', '11-01 weekend', '11-02 4', '11-03 5',
  ]);
});

test.each([0, -1, 1.5, Number.NaN])('a period of %d is refused', (length) => {
  expect(() => computeDeadline('2026-10-12', period(length, 'gun'), shipped, halfDaysCounted)).toThrow(RangeError);
});
