import type { Locator, Page } from '@playwright/test';
import { expect, type Launched } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

/** What the specs of bad input share: a form with something typed into it, and the look whether it is still there. */
export const smallOffice = { prepare: (folder: string) => makeLedgerOffice(folder, 2) };

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const dialog = (page: Page) => page.getByRole('dialog');
export const box = (scope: Page | Locator, name: string) => scope.getByRole('textbox', { name: new RegExp(`^${name.replaceAll('.', '\\.')}(\\s*zorunlu)?\\s*$`) });
export const who = (page: Page) => page.getByRole('combobox', { name: 'Kim?' });

export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, path);
}

export async function openForm(program: Launched): Promise<Page> {
  const { page } = program;
  await expect(heading(page)).toHaveText('Bugün');
  await page.keyboard.press('Control+n');
  await who(page).fill('yeni');
  await page.getByRole('option', { name: /Hasan Işık/ }).click();
  await box(page, 'Özet').fill('Kaldırım bozuk');
  await box(page, 'Açıklama').fill('Okulun önü, iki metre.');
  return page;
}

/** What `openForm` typed is still there, whatever was refused. */
export async function expectKept(page: Page): Promise<void> {
  await expect(who(page)).toHaveValue(/Hasan Işık/);
  await expect(box(page, 'Özet')).toHaveValue('Kaldırım bozuk');
  await expect(box(page, 'Açıklama')).toHaveValue('Okulun önü, iki metre.');
}

export const save = (page: Page) => page.keyboard.press('Control+Enter');
export const saved = (page: Page) => expect(page.getByText(/^Kaydedildi\./)).toBeVisible();

export async function total({ call }: Launched): Promise<number> {
  return (await call('requests', 'count', { text: '' })).total;
}
