import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { kurus, positiveKurus, quantity, vatRate } from '../../preload/contract/fields.ts';
import { moneyProblems, quantityProblems } from '../../preload/contract/money-text.ts';
import { mostKurus } from '../../preload/contract/money.ts';
import { mostHundredths } from '../../preload/contract/quantity.ts';
import { fieldText } from '../../preload/contract/text.ts';

const sentence = (schema: v.GenericSchema, value: unknown): string | undefined => v.safeParse(schema, value).issues?.[0]?.message;

describe('fields of money', () => {
  test.each([
    ['kurus', kurus, [0, 1, 150, mostKurus]], ['positiveKurus', positiveKurus, [1, 150, mostKurus]], ['quantity', quantity, [1, 1250, mostHundredths]], ['vatRate', vatRate, [0, 1, 10, 20]],
  ])('%s takes what it should', (_, schema, values) => {
    for (const value of values) expect(v.parse(schema, value)).toBe(value);
  });

  test.each([
    ['kurus', kurus, fieldText.money, [-1, 0.5, '5', null, undefined, Number.NaN, 5n]],
    ['kurus', kurus, moneyProblems.tooLarge, [mostKurus + 1]],
    ['positiveKurus', positiveKurus, fieldText.moneyZero, [0]],
    ['positiveKurus', positiveKurus, fieldText.money, [-1, 0.5, null]],
    ['positiveKurus', positiveKurus, moneyProblems.tooLarge, [mostKurus + 1]],
    ['quantity', quantity, fieldText.quantity, [0, -100, 12.5, '12', null]],
    ['quantity', quantity, quantityProblems.tooLarge, [mostHundredths + 1]],
    ['vatRate', vatRate, fieldText.vatRate, [18, 8, -1, 0.2, '20', null, undefined]],
  ])('%s refuses with a sentence: %#', (_, schema, words, values) => {
    for (const value of values) expect(sentence(schema, value)).toBe(words);
  });
});
