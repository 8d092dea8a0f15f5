import type { Page } from '@playwright/test';
import { expect, type Launched } from './fixtures.ts';

/** The ledger as a test finds it. */
export const grid = (page: Page) => page.getByRole('grid', { name: 'Talep defteri' });
export const rows = (page: Page) => grid(page).getByRole('row').filter({ has: page.getByRole('gridcell') });

export async function openLedger({ page }: Pick<Launched, 'page'>): Promise<Page> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+2');
  await expect(rows(page).first()).toBeVisible();
  return page;
}
