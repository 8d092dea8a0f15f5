import type { Page } from '@playwright/test';
import { expect, type Launched } from './fixtures.ts';

/** What the specs of the directory press and look at. */

export const dialog = (page: Page) => page.getByRole('dialog');
export const title = (page: Page) => page.getByRole('heading', { level: 1 });
export const section = (page: Page, name: string) => page.getByRole('region', { name });
export const snackbar = (page: Page) => page.locator('.MuiSnackbar-root');
/** A required field carries "zorunlu" in its name. */
export const named = (name: string) => new RegExp(`^${name.replaceAll('.', '\\.')}(\\s*zorunlu)?$`);
export const textbox = (page: Page, name: string) => dialog(page).getByRole('textbox', { name: named(name) });

export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, path);
}

export async function action(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Diğer işlemler' }).click();
  await page.getByRole('menuitem', { name }).click();
}

export async function choose(page: Page, field: string, choice: string): Promise<void> {
  await dialog(page).getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
}

export async function pick(page: Page, field: string, typed: string, label: string): Promise<void> {
  await dialog(page).getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option', { name: label }).first().click();
}

export async function neighbourhoodId({ call }: Launched, name: string): Promise<number> {
  return (await call('neighbourhoods', 'resolve', { name }))?.id ?? 0;
}

export async function openNeighbourhood(program: Launched, name: string): Promise<void> {
  await go(program.page, `/neighbourhoods/${await neighbourhoodId(program, name)}`);
  await expect(title(program.page)).toHaveText(/Mahallesi$/);
}
