import { describe, expect, test } from 'vitest';
import { isPlain, maximumSize } from '../../../main/bridge/plain.ts';

describe('plain data', () => {
  test.each([[null], [undefined], [true], [0], [-1.5], ['İğne'], [[]], [[1, [2]]], [{}], [{ a: { b: ['c', null] } }], [Object.assign(Object.create(null), { a: 1 })]])('%j passes', (value) => {
    expect(isPlain(value)).toBe(true);
  });

  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const deep = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) as unknown;

  test.each<[string, unknown]>([
    ['a Map', new Map([['a', 1]])],
    ['a Set', new Set([1])],
    ['a Date', new Date(0)],
    ['a RegExp', /a/],
    ['a function', () => 1],
    ['a class instance', new (class Talep {})()],
    ['an Error', new Error('x')],
    ['bytes', new Uint8Array(4)],
    ['a buffer', new ArrayBuffer(4)],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a cycle', cycle],
    ['too deep', deep],
    ['an own __proto__', JSON.parse('{"__proto__": {"admin": true}}')],
    ['a deep own __proto__', JSON.parse('{"a": [{"__proto__": 1}]}')],
    ['an own constructor', { constructor: 1 }],
    ['an own prototype', { prototype: 1 }],
    ['a foreign prototype', Object.create({ inherited: 1 })],
    ['a text too long', 'x'.repeat(maximumSize + 1)],
    ['many texts too long together', Array.from({ length: 50 }, () => 'x'.repeat(100_000))],
    ['too many keys', Object.fromEntries(Array.from({ length: 600_000 }, (_, n) => [n, 0]))],
    ['a function deep inside', { a: [{ b: () => 1 }] }],
  ])('%s is refused', (_name, value) => {
    expect(isPlain(value)).toBe(false);
  });

  test('an empty array of four thousand million places costs no time', () => {
    const started = performance.now();
    expect(isPlain(Object.assign([], { length: 2 ** 32 - 1 }))).toBe(false);
    expect(performance.now() - started).toBeLessThan(100);
  });

  test('objects that share their parts many times over cost no time', () => {
    let value: unknown = 'x';
    for (let level = 0; level < 11; level++) value = [value, value, value, value, value, value, value, value];
    const started = performance.now();
    expect(isPlain(value)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
