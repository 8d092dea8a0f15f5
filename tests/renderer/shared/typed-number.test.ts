import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { kurus, quantity } from '../../../preload/contract/fields.ts';
import { moneyProblems, quantityProblems } from '../../../preload/contract/money-text.ts';
import { moneyWriting, quantityWriting, shownText } from '../../../renderer/shared/form/typedNumber.ts';

describe('an amount in a form', () => {
  test.each([
    ['', null],
    ['1500', 150_000],
    ['1.500', 150_000],
    ['1,5', 150],
    ['1.021.827,00', 102_182_700],
    ['12,35 TL', 1235],
    ['0', 0],
  ])('%j is %j', (text, value) => {
    expect(moneyWriting.read(text)).toEqual({ value, problem: undefined, unfinished: false });
  });

  test('1,500 is asked about in words at once and never becomes a number', () => {
    const reading = moneyWriting.read('1,500');
    expect(reading).toEqual({ value: '1,500', problem: moneyProblems.ambiguous, unfinished: false });
    expect(reading.problem).toContain('1.500');
    expect(v.safeParse(kurus, reading.value).success).toBe(false);
    expect(v.safeParse(v.nullish(kurus, null), reading.value).success).toBe(false);
  });

  test.each(['12,355', '-5', '99999999999999'])('%s is refused with its own sentence and stays as it was typed', (text) => {
    const { value, problem, unfinished } = moneyWriting.read(text);
    expect(value).toBe(text);
    expect(problem).toMatch(/\.$|\d$/);
    expect(unfinished).toBe(false);
  });

  test('what may still become an amount is not scolded while it is typed', () => {
    for (const text of ['1.', '12.', '1.021.82']) expect(moneyWriting.read(text)).toMatchObject({ value: text, unfinished: true, problem: moneyProblems.unreadable });
  });

  test('is written out as it was understood', () => {
    expect(shownText(150_000, moneyWriting)).toBe('1.500,00');
    expect(moneyWriting.read(shownText(123_456_789, moneyWriting)).value).toBe(123_456_789);
    expect([shownText(null, moneyWriting), shownText('1,500', moneyWriting)]).toEqual(['', '1,500']);
  });
});

describe('a quantity in a form', () => {
  test.each([
    ['', null],
    ['12,5', 1250],
    ['1.500', 150_000],
    ['0,25', 25],
  ])('%j is %j', (text, value) => {
    expect(quantityWriting.read(text)).toEqual({ value, problem: undefined, unfinished: false });
  });

  test('a zero may begin 0,25, yet is refused when it stays', () => {
    const zero = quantityWriting.read('0');
    expect(zero).toEqual({ value: '0', problem: quantityProblems.zero, unfinished: true });
    expect(v.safeParse(quantity, zero.value).success).toBe(false);
  });

  test('1,500 is asked about and 12,5 is written as it was typed', () => {
    expect(quantityWriting.read('1,500').problem).toBe(quantityProblems.ambiguous);
    expect(shownText(1250, quantityWriting)).toBe('12,5');
  });
});
