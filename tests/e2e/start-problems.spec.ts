import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('a damaged file: said in three parts, with the ways out, and never an empty office', async ({ launch }) => {
  const { page } = await launch({ prepare: (folder) => writeFileSync(join(folder, 'defter.sqlite'), 'no database at all '.repeat(400)) });
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('heading')).toHaveText('Veri dosyasında bozukluk var');
  for (const label of ['Ne oldu', 'Ne güvende', 'Ne yapmalı']) await expect(alert.getByText(label, { exact: true })).toBeVisible();
  await expect(alert.getByRole('button', { name: 'Programı kapat' })).toBeVisible();
  await expect(alert.getByRole('button').first()).toBeFocused();
  await expect(page.getByRole('button', { name: 'Yeni talep' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a folder in the place of the file', async ({ launch }) => {
  const { page } = await launch({ prepare: (folder) => void mkdirSync(join(folder, 'defter.sqlite')) });
  await expect(page.getByRole('alert').getByRole('heading')).toBeVisible();
  await expect(page.getByRole('alert').getByText('Ne güvende', { exact: true })).toBeVisible();
});
