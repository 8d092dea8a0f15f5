import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { personalWords } from '../../../db/queries/personal-words.ts';
import { banState, banWords } from '../../../preload/contract/firm-ban.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';
import { historyOf, person } from './sample.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

// Check digits fit; the firms behind the numbers are invented.
const vkn = '1234567890';
const otherVkn = '0000000027';
const tckn = '10000000146';

const create = (more: { readonly name: string } & Record<string, unknown>) => office.call('firms', 'create', more);
const names = async (filter: { readonly text?: string; readonly withClosed?: boolean }) => (await office.call('firms', 'list', filter)).map(({ name }) => name);

describe('a firm', () => {
  test('is kept with everything that was typed and found by name, contact, phone and tax number', async () => {
    const { id } = await create({ name: 'Işık Kırtasiye Ltd. Şti.', taxNo: '123 456 78 90', taxOffice: 'Köyceğiz', contact: 'Gül Çınar', phone: '0252 262 10 00', email: 'satis@isik.example', address: 'Atatürk Cad. 5', note: 'Öğleden sonra aranır.' });
    await create({ name: 'Çay Ticaret' });
    expect(await office.call('firms', 'get', { id })).toEqual({
      id, name: 'Işık Kırtasiye Ltd. Şti.', taxNo: vkn, taxOffice: 'Köyceğiz', contact: 'Gül Çınar', phone: '+902522621000', email: 'satis@isik.example', address: 'Atatürk Cad. 5', note: 'Öğleden sonra aranır.',
      banCheckedOn: null, banCheckNo: '', banned: false, bannedUntil: null, closedOn: null,
    });
    expect(await names({})).toEqual(['Çay Ticaret', 'Işık Kırtasiye Ltd. Şti.']);
    for (const text of ['isik', 'KIRTASİYE', 'çınar', '1000', vkn, '7890']) expect(await names({ text }), text).toEqual(['Işık Kırtasiye Ltd. Şti.']);
    expect((await office.call('search', 'everything', { text: 'kırtas' })).map(({ kind, title, detail }) => [kind, title, detail])).toEqual([['firma', 'Işık Kırtasiye Ltd. Şti.', 'Gül Çınar · 0 (252) 262 10 00']]);
    expect((await office.refused('firms', 'get', { id: 99 })).failure.code).toBe('notFound');
  });

  test('has a name of its own while it is open, and a tax number of its own for ever', async () => {
    const { id } = await create({ name: 'Işık Kırtasiye', taxNo: vkn });
    const sameName = await office.refused('firms', 'create', { name: 'IŞIK KIRTASİYE' });
    expect([sameName.failure.code, sameName.fields]).toEqual(['conflict', { name: '“Işık Kırtasiye” rehberde zaten var.' }]);
    const sameNumber = await office.refused('firms', 'create', { name: 'Başka', taxNo: vkn });
    expect([sameNumber.failure.code, sameNumber.fields]).toEqual(['conflict', { taxNo: 'Bu vergi numarası Işık Kırtasiye kaydında var.' }]);

    await office.call('firms', 'change', { id, name: 'Işık Kırtasiye', taxNo: vkn, closedOn: '2026-06-01' });
    expect((await office.refused('firms', 'create', { name: 'Başka', taxNo: vkn })).fields.taxNo).toContain('01.06.2026 tarihinde kapatılan Işık Kırtasiye');
    await create({ name: 'Işık Kırtasiye', taxNo: otherVkn });
    expect(await names({})).toHaveLength(1);
    expect(await names({ withClosed: true })).toHaveLength(2);
    // It cannot be opened again beside the new one.
    expect((await office.refused('firms', 'change', { id, name: 'Işık Kırtasiye', taxNo: vkn })).fields).toHaveProperty('name');
    // Its own number is no other firm's.
    await office.call('firms', 'change', { id, name: 'Işık Kâğıt', taxNo: vkn });
    // Two firms may both have none.
    await create({ name: 'Numarasız bir' });
    await create({ name: 'Numarasız iki' });
  });

  test.each([
    ['a tax number with a wrong last digit', { taxNo: '1234567891' }, 'taxNo'],
    ['an identity number with a wrong last digit', { taxNo: '10000000147' }, 'taxNo'],
    ['a tax number of nine digits', { taxNo: '123456789' }, 'taxNo'],
    ['a broken phone', { phone: '12' }, 'phone'],
    ['a broken address', { email: 'x@' }, 'email'],
    ['a name without a letter', { name: '…' }, 'name'],
  ])('%s is refused at its field', async (_what, more, field) => {
    expect(Object.keys((await office.refused('firms', 'create', { name: 'Çay Ticaret', ...more })).fields)).toEqual([field]);
    expect(await names({})).toEqual([]);
  });

  test('a sole trader has the identity number of the owner', async () => {
    const { id } = await create({ name: 'Ali Er Tamirat', taxNo: tckn });
    expect((await office.call('firms', 'get', { id })).taxNo).toBe(tckn);
  });

  test('a closing day in the future is refused, and an undone change is gone', async () => {
    const { id } = await create({ name: 'Çay Ticaret' });
    expect((await office.refused('firms', 'change', { id, name: 'Çay Ticaret', closedOn: '2026-11-23' })).fields).toHaveProperty('closedOn');
    await office.call('firms', 'change', { id, name: 'Çay Ticaret', closedOn: '2026-11-22' });
    await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
    expect((await office.call('firms', 'get', { id })).closedOn).toBeNull();
    await office.call('undo', 'step', { step: office.steps[0] ?? 0 });
    expect(await names({ withClosed: true })).toEqual([]);
  });
});

describe('the look at the list of the banned', () => {
  const look = (id: number, more: { readonly on: string; readonly banned: boolean } & Record<string, unknown>) => ({ id, documentNo: '', until: null, ...more });

  test('says when, under which number and until when; every earlier look stands in the history', async () => {
    const { id } = await create({ name: 'Çay Ticaret' });
    await office.call('firms', 'recordBanCheck', look(id, { on: '2026-11-02', banned: false, documentNo: 'YT-1' }));
    expect(await office.call('firms', 'list', {})).toMatchObject([{ banCheckedOn: '2026-11-02', banned: false, bannedUntil: null }]);
    await office.call('firms', 'recordBanCheck', look(id, { on: '2026-11-20', banned: true, until: '2027-03-12', documentNo: 'YT-2' }));
    expect(await office.call('firms', 'get', { id })).toMatchObject({ banCheckedOn: '2026-11-20', banCheckNo: 'YT-2', banned: true, bannedUntil: '2027-03-12' });
    expect((await historyOf(office, 'firm', id)).map(({ field, old_value: before, new_value: after }) => [field, before, after]).slice(1)).toEqual([
      ['ban_checked_on', null, '2026-11-02'],
      ['ban_check_no', '', 'YT-1'],
      ['ban_checked_on', '2026-11-02', '2026-11-20'],
      ['ban_check_no', 'YT-1', 'YT-2'],
      ['banned', 0, 1],
      ['banned_until', null, '2027-03-12'],
    ]);
    const { rows } = await office.call('history', 'of', { subject: 'firma', id });
    expect(rows.find(({ field }) => field === 'Yasaklı')).toMatchObject({ before: 'Hayır', after: 'Evet' });
  });

  test.each([
    ['in the future', { on: '2026-11-23', banned: false }, 'on'],
    ['before the newest', { on: '2026-11-01', banned: false }, 'on'],
    ['with a last day and no ban', { on: '2026-11-20', banned: false, until: '2027-01-01' }, 'until'],
    ['with a last day before itself', { on: '2026-11-20', banned: true, until: '2026-11-19' }, 'until'],
  ])('%s is refused at its field and changes nothing', async (_what, more, field) => {
    const { id } = await create({ name: 'Çay Ticaret' });
    await office.call('firms', 'recordBanCheck', look(id, { on: '2026-11-02', banned: false }));
    expect(Object.keys((await office.refused('firms', 'recordBanCheck', look(id, more))).fields)).toEqual([field]);
    expect(await office.call('firms', 'get', { id })).toMatchObject({ banCheckedOn: '2026-11-02', banned: false });
  });

  test('of a firm that is none', async () => {
    expect((await office.refused('firms', 'recordBanCheck', look(99, { on: '2026-11-02', banned: false }))).failure.code).toBe('notFound');
  });

  test.each([
    [{ banCheckedOn: null, banned: false, bannedUntil: null }, 'teyitsiz', 'Teyit edilmedi'],
    [{ banCheckedOn: '2026-11-02', banned: false, bannedUntil: null }, 'teyitli', 'Teyit: 02.11.2026'],
    [{ banCheckedOn: '2026-11-02', banned: true, bannedUntil: null }, 'yasakli', 'Yasaklı'],
    [{ banCheckedOn: '2026-11-02', banned: true, bannedUntil: '2026-11-22' }, 'yasakli', 'Yasaklı – 22.11.2026 gününe kadar'],
    [{ banCheckedOn: '2026-11-02', banned: true, bannedUntil: '2026-11-21' }, 'doldu', 'Yasak 21.11.2026 günü doldu'],
  ] as const)('in words: %j is %s', (check, state, words) => {
    expect([banState(check, '2026-11-22'), banWords(check, '2026-11-22')]).toEqual([state, words]);
  });
});

test('the sheet for a person who asks names the firms whose contact has that name', async () => {
  const personId = await person(office, 'Gül Çınar', '0532 123 45 67');
  await create({ name: 'Çay Ticaret', contact: 'GÜL ÇINAR' });
  const model = JSON.stringify(await office.call('reports', 'preview', { report: { kind: 'kvkk_cevap', personId, receivedOn: office.today } }));
  expect(model).toContain('Çay Ticaret, GÜL ÇINAR');
});

test('a paper without personal data shows neither the contact nor the identity number', async () => {
  const { id } = await create({ name: 'Ali Er Tamirat', taxNo: tckn, contact: 'Zülfikar Kuyruk' });
  await office.call('firms', 'change', { id, name: 'Ali Er Tamirat', taxNo: '', contact: '' });
  const hidden = await office.database.work.read({ actor: 'x', today: office.today, now: `${office.today}T10:00:00`, operation: 'x' }, async (reader) => (await personalWords(reader)).names);
  expect(hidden).toContain('Zülfikar Kuyruk');
});
