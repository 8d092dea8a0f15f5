import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pdfPages } from '../main/reports/poppler.ts';
import { expect, test } from './fixtures.ts';
import { smallOffice, who } from './forms.ts';
import { makeLedgerOffice } from './ledger-office.ts';
import { keyboard } from './keyboard.ts';

/** The moments of "a day in the office" that belong to no single screen, with everything moving as most people have it; the others are counted beside their screens. */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('08:30, the program opens on what waits: nothing has to be pressed', async ({ launch }) => {
  const { page } = await launch({ motion: true, sample: true });
  await expect(heading(page)).toHaveText('Bugün');
  for (const box of ['Geciken', 'Bugün dolan', '3 gün içinde', 'Bildirilecek', 'Açık']) await expect(page.getByRole('link', { name: new RegExp(box) }).first()).toBeVisible();
});

test('14:15, the mayor leaves for a neighbourhood: two actions to one A4 with what was written down a minute ago', async ({ launch }) => {
  const { app, page, call } = await launch({ motion: true, prepare: (folder) => makeLedgerOffice(folder, 40) });
  await expect(heading(page)).toHaveText('Bugün');
  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Object.assign(globalThis, { opened: path });
      return '';
    };
  });
  const seat = (await call('requests', 'suggestRequester', { text: 'yeni' })).find(({ kind }) => kind === 'muhtar');
  const { today } = await call('requests', 'formDefaults', {});
  await call('requests', 'create', { requester: { kind: 'muhtar', seatId: seat?.seatId ?? 0 }, channel: 'telefon', type: 'istek', subject: 'Köprü korkuluğu kırıldı', registeredOn: today });

  let actions = 0;
  // One: the box over everything, the first letters, Enter.
  actions += 1;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yeni mah', { delay: 15 });
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('Yeni');
  // Two: its page.
  actions += 1;
  await page.keyboard.press('Control+p');
  const opened = () => app.evaluate(() => (globalThis as unknown as { opened?: string }).opened ?? '');
  await expect.poll(opened).toMatch(/\.pdf$/);
  expect(actions).toBe(2);
  const pages = pdfPages(readFileSync(await opened()));
  expect(pages).toHaveLength(1);
  for (const said of ['Hasan Işık', '0 (532) 111 22 33', 'Köprü korkuluğu kırıldı']) expect(pages[0]).toContain(said);
});

test('11:00, a unit answers: found by its number, judged, concluded and on the list of those to tell with eight keys', async ({ launch }) => {
  const { page, call } = await launch({ motion: true, prepare: (folder) => makeLedgerOffice(folder, 12) });
  await expect(heading(page)).toHaveText('Bugün');
  const [asked] = (await call('requests', 'list', { states: ['birimde'] })).rows;
  if (!asked) throw new Error('no request is with a unit');
  const { press, type, count } = keyboard(page);
  const dialog = (name: string) => page.getByRole('dialog', { name });

  await press('Control+k');
  await type(String(Number(asked.number.slice(5))));
  await expect(page.getByRole('option').first()).toContainText(asked.number);
  await press('Enter');
  await expect(heading(page)).toContainText(asked.number);
  await press('c');
  await expect(dialog('Birimin cevabını işle').getByRole('textbox', { name: 'Cevap', exact: true })).toBeFocused();
  await type('Yerinde onarıldı.');
  await press('Control+Enter');
  await expect(dialog('Cevap talebi tam karşılıyor mu?')).toBeVisible();
  await press('e');
  await expect(dialog('Talebi sonuçlandır').getByRole('combobox', { name: 'Sonuç' })).toBeFocused();
  await type('yapıldı');
  await press('Enter');
  await press('Control+Enter');
  // What is done has its day: the field that lacks it has the keyboard already.
  await expect(dialog('Talebi sonuçlandır').getByRole('textbox', { name: 'İşin yapıldığı tarih' })).toBeFocused();
  await type('d');
  await press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Muhtara bildirildi (B)' })).toBeVisible();
  expect(count()).toBeLessThanOrEqual(8);
  expect(await call('requests', 'get', { id: asked.id })).toMatchObject({ state: 'kapali', outcome: 'yapildi' });
  expect((await call('notices', 'list', {})).groups.flatMap(({ lines }) => lines.map(({ number }) => number))).toContain(asked.number);
});

test('14:40, a request under the act on information: written down with seven keys, its fifteen working days explained before it is saved', async ({ launch }) => {
  const { page, call } = await launch(smallOffice);
  await expect(heading(page)).toHaveText('Bugün');
  const { press, type, count } = keyboard(page);

  await press('Control+n');
  await expect(who(page)).toBeFocused();
  await type('yen');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press('Enter');
  await press('Tab');
  await type('Mahallenin asfalt harcamaları');
  await press('Tab');
  await press('Tab');
  await expect(page.getByRole('combobox', { name: 'Kanal' })).toBeFocused();
  await type('e-p');
  await press('Tab');
  await expect(page.getByRole('combobox', { name: 'Tür' })).toBeFocused();
  await type('bil');
  await expect(page.getByRole('complementary')).toContainText('4982');
  await expect(page.getByRole('complementary')).toContainText('15 iş günü');
  await press('Control+Enter');
  await expect(who(page)).toHaveValue('');
  expect(count()).toBeLessThanOrEqual(8);
  expect((await call('requests', 'list', { limit: 1 })).rows[0]).toMatchObject({ channel: 'eposta', type: 'bilgiedinme', subject: 'Mahallenin asfalt harcamaları' });
});
