import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedRequest } from '../../../db/queries/period-report.ts';
import { countBy, countPeriod } from '../../../main/reports/period-figures.ts';
import { groupOf } from '../../../main/reports/outcome-groups.ts';
import { outcomes } from '../../../preload/contract/codes.ts';
import { addDays } from '../../../preload/contract/dates.ts';

const october = { from: '2026-10-01', to: '2026-10-31', asOf: '2026-10-31' };

function request(values: Partial<CountedRequest>): CountedRequest {
  return {
    neighbourhoodId: 1,
    unitId: 1,
    channel: 'telefon',
    type: 'istek',
    registeredOn: '2026-10-05',
    dueDate: '2026-10-20',
    closedOn: null,
    outcome: null,
    reasonId: null,
    reopenCount: 0,
    ...values,
  };
}

describe('countPeriod', () => {
  test('a hand-counted month', () => {
    const figures = countPeriod(
      [
        request({ registeredOn: '2026-09-20', dueDate: '2026-10-05', closedOn: '2026-10-02', outcome: 'yapildi' }), // carried over, in time, 12 days
        request({ registeredOn: '2026-09-28', dueDate: '2026-10-13' }), // carried over, still open, overdue
        request({ registeredOn: '2026-10-01', dueDate: '2026-10-16', closedOn: '2026-10-31', outcome: 'yapilamadi', reasonId: 1 }), // first day to last day, late, 30 days
        request({ registeredOn: '2026-10-10', dueDate: null, closedOn: '2026-10-14', outcome: 'kismen', reopenCount: 1 }), // no legal day, 4 days
        request({ registeredOn: '2026-10-12', closedOn: '2026-10-12', outcome: 'mukerrer' }), // counted with the record it repeats
        request({ registeredOn: '2026-10-20', closedOn: '2026-11-02', outcome: 'mukerrer', dueDate: '2026-10-25' }), // the same, marked later: neither received nor overdue
        request({ registeredOn: '2026-10-31', dueDate: '2026-11-15' }), // open, not due
        request({ registeredOn: '2026-10-30', dueDate: '2026-11-14', closedOn: '2026-11-03', outcome: 'yapildi' }), // closed after: continuing
        request({ registeredOn: '2026-11-01' }), // after the period
        request({ registeredOn: '2026-08-01', closedOn: '2026-09-30', outcome: 'yapildi' }), // before it
      ],
      october,
    );
    expect(figures).toEqual({
      carriedOver: 2,
      received: 4,
      concluded: 3,
      positive: 2,
      negative: 1,
      duplicate: 1,
      continuing: 3,
      overdue: 1,
      meanDays: (12 + 30 + 4) / 3,
      medianDays: 12,
      inTime: 1 / 2,
      reopened: 1,
    });
  });

  test('an empty period has no mean, no median and no share', () => {
    expect(countPeriod([], october)).toMatchObject({ received: 0, concluded: 0, meanDays: null, medianDays: null, inTime: null });
  });

  test('on the legal last day itself it is in time and not overdue', () => {
    const closed = request({ dueDate: '2026-10-20', closedOn: '2026-10-20', outcome: 'yapildi' });
    const open = request({ dueDate: '2026-10-31' });
    expect(countPeriod([closed], october).inTime).toBe(1);
    expect(countPeriod([open], october).overdue).toBe(0);
  });
});

const day = fc.integer({ min: -90, max: 90 }).map((offset) => addDays('2026-10-15', offset));
const anyRequest = fc
  .record({ registeredOn: day, closes: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }), dueIn: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }), outcome: fc.constantFrom(...outcomes), unitId: fc.constantFrom(1, 2, 3, null) })
  .map(({ registeredOn, closes, dueIn, outcome, unitId }) =>
    request({ registeredOn, unitId, dueDate: dueIn === null ? null : addDays(registeredOn, dueIn), closedOn: closes === null ? null : addDays(registeredOn, closes), outcome: closes === null ? null : outcome }),
  );
const anyRequests = fc.array(anyRequest, { maxLength: 60 });

describe('figures always add up', () => {
  test('carried over + received − concluded = continuing, and the groups make the whole', () => {
    fc.assert(
      fc.property(anyRequests, (requests) => {
        const figures = countPeriod(requests, october);
        expect(figures.carriedOver + figures.received - figures.concluded).toBe(figures.continuing);
        expect(figures.positive + figures.negative).toBe(figures.concluded);
        expect(figures.overdue).toBeLessThanOrEqual(figures.continuing);
        if (figures.inTime !== null) expect(figures.inTime >= 0 && figures.inTime <= 1).toBe(true);
      }),
    );
  });

  test('what continues is what the next month carries over', () => {
    fc.assert(
      fc.property(anyRequests, (requests) => {
        const next = countPeriod(requests, { from: '2026-11-01', to: '2026-11-30', asOf: '2026-11-30' });
        expect(next.carriedOver).toBe(countPeriod(requests, october).continuing);
      }),
    );
  });

  test('the lines of a group table add up to the whole', () => {
    fc.assert(
      fc.property(anyRequests, (requests) => {
        const byUnit = [...countBy(requests, october, [1, 2, 3, null], ({ unitId }) => unitId).values()];
        const whole = countPeriod(requests, october);
        for (const key of ['carriedOver', 'received', 'concluded', 'positive', 'negative', 'duplicate', 'continuing', 'overdue', 'reopened'] as const) {
          expect(byUnit.reduce((sum, figures) => sum + figures[key], 0)).toBe(whole[key]);
        }
      }),
    );
  });

  test('every outcome has a group', () => {
    for (const outcome of outcomes) expect(['positive', 'negative', 'duplicate']).toContain(groupOf(outcome));
  });
});
