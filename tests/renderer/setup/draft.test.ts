import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { contract } from '../../../preload/contract/index.ts';
import { emptyDraft, emptyOffice, rowProblem, toSetUp } from '../../../renderer/features/setup/draft.ts';
import { stepOf } from '../../../renderer/features/setup/useSetUp.ts';
import { openOffice } from '../../fixtures/office.ts';

describe('the first run', () => {
  test('everything skipped still passes the contract', () => {
    expect(v.safeParse(contract.office.setUp.input, toSetUp(emptyOffice, emptyDraft)).success).toBe(true);
  });

  test('only rows with a name are sent', () => {
    const draft = { ...emptyDraft, neighbourhoods: ['Yeni', 'Çandır'], muhtars: { Yeni: { muhtar: 'Hasan Işık', phone: '' }, Çandır: { muhtar: ' ', phone: '' }, Gitti: { muhtar: 'Eski', phone: '' } } };
    expect(toSetUp(emptyOffice, draft).muhtars).toEqual([{ neighbourhood: 'Yeni', muhtar: 'Hasan Işık', phone: '' }]);
  });

  test('what the screen gathers is written by the program', async () => {
    const office = await openOffice();
    const draft = { ...emptyDraft, neighbourhoods: ['Yeni', 'Çandır'], units: ['Fen İşleri Müdürlüğü'], muhtars: { Yeni: { muhtar: 'Hasan Işık', phone: '0 (532) 123 45 67' } } };
    await office.call('office', 'setUp', toSetUp({ ...emptyOffice, province: 'Muğla', district: 'Köyceğiz', institution: 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞI', userName: 'Ayşe Yılmaz' }, draft));
    const rows = await office.call('neighbourhoods', 'list', { text: '' });
    expect(rows.map(({ name, muhtar, muhtarPhone }) => [name, muhtar, muhtarPhone])).toEqual([
      ['Çandır', '', ''],
      ['Yeni', 'Hasan Işık', '+905321234567'],
    ]);
    await office.close();
  });

  test.each([
    [{ muhtar: 'Hasan Işık', phone: '' }, false],
    [{ muhtar: 'Hasan Işık', phone: '0532 123 45 67' }, false],
    [{ muhtar: 'Hasan Işık', phone: '123' }, true],
    [{ muhtar: '', phone: '0532 123 45 67' }, true],
    [{ muhtar: '', phone: '' }, false],
  ])('%o has a problem: %s', (entry, expected) => {
    expect(rowProblem(entry) !== null).toBe(expected);
  });

  test.each([
    ['office.province', 'kurum'],
    ['units.3', 'birimler'],
    ['muhtars.2.phone', 'muhtarlar'],
    ['neighbourhoods.0', 'muhtarlar'],
    ['termStart', 'muhtarlar'],
  ])('a refusal at %s belongs to the step %s', (field, step) => {
    expect(stepOf(field)).toBe(step);
  });
});
