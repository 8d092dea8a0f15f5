import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pdfPages } from '../main/reports/poppler.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

/** The moments of "a day in the office" that belong to no single screen; the others are counted beside their screens. */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('08:30, the program opens on what waits: nothing has to be pressed', async ({ launch }) => {
  const { page } = await launch({ sample: true });
  await expect(heading(page)).toHaveText('Bugün');
  for (const box of ['Geciken', 'Bugün dolan', '3 gün içinde', 'Bildirilecek', 'Açık']) await expect(page.getByRole('link', { name: new RegExp(box) }).first()).toBeVisible();
});

test('14:15, the mayor leaves for a neighbourhood: two actions to one A4 with what was written down a minute ago', async ({ launch }) => {
  const { app, page, call } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 40) });
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
