import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delayAfter, Waiting } from '../../../main/session/waiting.ts';

describe('the delay after wrong tries', () => {
  test.each<[tries: number, seconds: number]>([
    [0, 0], [1, 0], [2, 0], [3, 1], [4, 5], [5, 15], [6, 60], [7, 120], [8, 300], [9, 300], [1000, 300],
  ])('after %i it is %i s', (tries, seconds) => expect(delayAfter(tries)).toBe(seconds));

  test('never falls, and never shuts anybody out for good', () => {
    fc.assert(fc.property(fc.nat(100_000), (tries) => delayAfter(tries + 1) >= delayAfter(tries) && delayAfter(tries) <= 300));
  });

  test('ten thousand PINs take longer than a month to try', () => {
    const seconds = Array.from({ length: 10_000 }, (_, tries) => delayAfter(tries)).reduce((sum, one) => sum + one, 0);
    expect(seconds).toBeGreaterThan(30 * 86_400);
  });
});

describe('waiting', () => {
  test('counts down on the clock that only runs on', () => {
    let uptime = 100;
    const waiting = new Waiting(() => uptime);
    expect(waiting.wrong(1, 4)).toBe(5);
    expect(waiting.left(1, 5)).toBe(15);
    uptime += 14.2;
    expect(waiting.left(1, 5)).toBe(1);
    uptime += 0.8;
    expect(waiting.left(1, 5)).toBe(0);
    expect(waiting.left(2, 0)).toBe(0);
  });

  test('counts also where the records do not keep it; a right one ends it', () => {
    const waiting = new Waiting(() => 0);
    for (let tries = 1; tries <= 4; tries++) expect(waiting.wrong(1, 0)).toBe(tries);
    expect(waiting.left(1, 0)).toBe(5);
    waiting.right(1);
    expect(waiting.left(1, 0)).toBe(0);
  });

  test('a new start begins the whole delay anew: what the computer’s date says does not count', () => {
    let uptime = 0;
    const waiting = new Waiting(() => uptime);
    expect(waiting.left(1, 8)).toBe(300);
    uptime = 299;
    expect(waiting.left(1, 8)).toBe(1);
    uptime = 300;
    expect(waiting.left(1, 8)).toBe(0);
  });
});
