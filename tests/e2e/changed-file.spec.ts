import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('a letter of the records changed while the program was closed: said in the window, and the way on is the user’s', async ({ launch }) => {
  const first = await launch({ sample: true });
  const { rows } = await first.call('requests', 'list', { limit: 1 });
  await first.close();
  const path = join(first.dataFolder, 'defter.sqlite');
  const bytes = readFileSync(path);
  const at = bytes.indexOf(rows[0]?.subject ?? '-');
  expect(at).toBeGreaterThan(0);
  bytes[at] = 'X'.charCodeAt(0);
  writeFileSync(path, bytes);

  const { page, call } = await launch({ dataFolder: first.dataFolder, settingsFolder: first.settingsFolder });
  await expect(page.getByRole('heading', { name: 'Bugün' })).toBeVisible();
  // The look over the whole file begins when the first page stands.
  await expect.poll(async () => (await call('app', 'start', {})).problem?.code, { timeout: 20_000 }).toBe('changed');
  await page.reload();
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('heading')).toHaveText('Kayıt dosyası son bırakıldığı gibi değil');
  await expectAccessible(page);
  await page.screenshot({ path: 'out/test/changed-file.png' });
  await alert.getByRole('button', { name: 'Yine de devam et' }).click();
  await expect(page.getByRole('heading', { name: 'Bugün' })).toBeVisible();
  expect((await call('app', 'start', {})).problem).toBeNull();
});
