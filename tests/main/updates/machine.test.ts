import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { next, type UpdateEvent } from '../../../main/updates/machine.ts';
import type { Release, UpdateSource, UpdateState } from '../../../preload/contract/updates.ts';

const source: UpdateSource = { kind: 'address', place: 'https://ornek.bel.tr/' };
const other: UpdateSource = { kind: 'folder', place: '/media/usb' };
const found: Release = { version: '2.0.0', date: '2026-11-20', file: 'x', size: 1, sha512: 'ab' };
const after = (...events: UpdateEvent[]): UpdateState => events.reduce(next, { step: 'idle' } as UpdateState);
const check: UpdateEvent = { kind: 'check', source };
const newer: UpdateEvent = { kind: 'found', found, is: 'newer' };
const all: UpdateEvent[] = [check, newer, { kind: 'found', found, is: 'equal' }, { kind: 'found', found, is: 'older' }, { kind: 'refuse', reason: 'tampered' }, { kind: 'start' }, { kind: 'backingUp', done: 1, total: 2 }, { kind: 'backedUp' }, { kind: 'downloading', percent: 40 }, { kind: 'ready', backup: '/y' }, { kind: 'stop' }];

describe('the steps of an update', () => {
  test('a newer version: found, backed up, brought, ready', () => {
    const path: UpdateEvent[] = [check, newer, { kind: 'start' }, { kind: 'backingUp', done: 3, total: 9 }, { kind: 'backedUp' }, { kind: 'downloading', percent: 40 }, { kind: 'ready', backup: '/y' }];
    const steps = path.map((_, at) => after(...path.slice(0, at + 1)));
    expect(steps).toEqual([
      { step: 'checking', source },
      { step: 'available', source, found },
      { step: 'backingUp', source, found, done: 0, total: 0 },
      { step: 'backingUp', source, found, done: 3, total: 9 },
      { step: 'downloading', source, found, percent: 0 },
      { step: 'downloading', source, found, percent: 40 },
      { step: 'ready', source, found, backup: '/y' },
    ]);
  });

  test('an equal version is none, an older one is refused, and neither can be started', () => {
    expect(after(check, { kind: 'found', found, is: 'equal' })).toEqual({ step: 'none', source, found });
    expect(after(check, { kind: 'found', found, is: 'older' })).toEqual({ step: 'refused', source, reason: 'older', found });
    for (const is of ['equal', 'older'] as const) expect(after(check, { kind: 'found', found, is }, { kind: 'start' }).step).not.toBe('backingUp');
  });

  test('a refusal names what was found, from wherever it comes', () => {
    expect(after(check, { kind: 'refuse', reason: 'offline' })).toEqual({ step: 'refused', source, reason: 'offline', found: null });
    expect(after(check, newer, { kind: 'start' }, { kind: 'backedUp' }, { kind: 'refuse', reason: 'tampered' })).toMatchObject({ reason: 'tampered', found });
    expect(after(check, { kind: 'refuse', reason: 'wrongFile', found })).toMatchObject({ reason: 'wrongFile', found });
  });

  test('another check while one is under way changes nothing; from everywhere else it begins anew', () => {
    expect(after(check, { kind: 'check', source: other })).toEqual({ step: 'checking', source });
    expect(after(check, newer, { kind: 'check', source: other })).toEqual({ step: 'checking', source: other });
    expect(after(check, { kind: 'refuse', reason: 'offline' }, check)).toEqual({ step: 'checking', source });
  });

  test('whatever happens in whatever order: nothing is brought before the backup, nothing is ready before it was brought', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { maxLength: 30 }), (events) => {
        let state: UpdateState = { step: 'idle' };
        for (const event of events) {
          const to = next(state, event);
          if (to.step === 'downloading' && state.step !== 'downloading') expect([state.step, event.kind]).toEqual(['backingUp', 'backedUp']);
          if (to.step === 'ready' && state.step !== 'ready') expect(state.step).toBe('downloading');
          if (to.step === 'backingUp' && state.step !== 'backingUp') expect(state.step).toBe('available');
          if (to.step === 'available' && state.step !== 'available') expect(event).toEqual(newer);
          state = to;
        }
      }),
    );
  });
});
