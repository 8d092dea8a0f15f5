import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../fixtures/office.ts';

const names = ['"Yeşil Vadi" Doğa Derneği', 'Köyceğiz-Dalyan Turizm Derneği', '(Eski) Işık Vakfı', 'A.Ş. Kooperatifi', 'İyilik'] as const;
let office: TestOffice;

beforeAll(async () => {
  office = await openOffice();
  for (const name of names) await office.call('ngos', 'create', { name });
});
afterAll(() => office.close());

describe('a word is found by its beginning, whatever stands before it', () => {
  test.each([
    ['yesil', 0],
    ['YEŞİL vadi', 0],
    ['dalyan', 1],
    ['derneği köy', 1],
    ['eski ısık', 2],
    ['"Yeşil', 0],
    ['iyi', 4],
    ['İYİLİK', 4],
  ])('%s', async (typed, index) => {
    expect((await office.call('ngos', 'list', { text: typed })).map(({ name }) => name)).toEqual([names[index]]);
  });

  test.each(['alyan', 'şil', 'adi', '%', '_esil', '[a-z]', 'yes*l'])('not by its middle, and no sign is a wild card: %s', async (typed) => {
    const found = (await office.call('ngos', 'list', { text: typed })).map(({ name }) => name);
    // Without a word nothing is asked for and the whole list stands there.
    expect(found).toHaveLength(typed === '%' ? names.length : 0);
  });
});
