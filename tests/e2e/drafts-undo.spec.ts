import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const who = (page: Page) => page.getByRole('combobox', { name: 'Kim?' });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const snackbar = (page: Page) => page.locator('.MuiSnackbarContent-root');

/** As a power cut does it: nothing is asked, nothing is closed. */
async function kill({ app }: Launched): Promise<void> {
  const gone = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await gone;
}

test('what was half written survives a killed program, is offered again, and goes when it is saved', async ({ launch }) => {
  const first = await launch({ prepare: (folder) => makeLedgerOffice(folder, 4) });
  const { page, dataFolder } = first;
  await expect(heading(page)).toHaveText('Bugün');

  await page.keyboard.press('Control+n');
  await who(page).fill('ulucami');
  await page.getByRole('option', { name: /Ayşe Çınar/ }).click();
  await field(page, 'Özet').fill('Köprü korkuluğu kırık');
  await field(page, 'Açıklama').fill('Çocuklar düşebilir; ığüşiöç');
  await expect(page.getByRole('button', { name: '1 yarım kayıt' })).toBeVisible();
  // The last letters are written a second after they were typed.
  await expect.poll(async () => (await first.call('drafts', 'list', {}))[0]?.content).toContain('ığüşiöç');
  await kill(first);

  const again = await launch({ dataFolder, settingsFolder: first.settingsFolder });
  await expect(again.page.getByText('1 yarım kayıt var.')).toBeVisible();
  await again.page.getByRole('link', { name: 'Göster' }).click();
  await expect(heading(again.page)).toHaveText('Yarım kalan kayıtlar');
  await expectAccessible(again.page);
  await again.page.getByRole('button', { name: 'Devam et: Yeni talep' }).click();
  await expect(who(again.page)).toHaveValue(/Ayşe Çınar/);
  await expect(field(again.page, 'Özet')).toHaveValue('Köprü korkuluğu kırık');
  await expect(field(again.page, 'Açıklama')).toHaveValue('Çocuklar düşebilir; ığüşiöç');
  await again.page.keyboard.press('Control+Enter');
  await expect(snackbar(again.page)).toContainText('Kaydedildi.');
  await expect(again.page.getByRole('button', { name: '1 yarım kayıt' })).toBeHidden();
  const { rows } = await again.call('requests', 'list', { text: 'korkuluğu' });
  expect(rows.map(({ requester, subject }) => [requester, subject])).toEqual([['Ayşe Çınar', 'Köprü korkuluğu kırık']]);

  // A dialog of a record: offered where it belongs, beside an empty field.
  await snackbar(again.page).getByRole('button', { name: 'Aç' }).click();
  await expect(heading(again.page)).toContainText('0005');
  await again.page.keyboard.press('h');
  await field(again.page, 'Not').fill('Acele bakılsın');
  await expect.poll(async () => (await again.call('drafts', 'list', {}))[0]?.content ?? '').toContain('Acele bakılsın');
  await kill(again);

  const third = await launch({ dataFolder, settingsFolder: first.settingsFolder });
  await third.page.getByRole('link', { name: 'Göster' }).click();
  await third.page.getByRole('button', { name: /^Devam et: Birime gönderme/ }).click();
  await expect(third.page.getByRole('dialog')).toBeVisible();
  await expect(field(third.page, 'Not')).toHaveValue('Acele bakılsın');
  await third.page.keyboard.press('Escape');
  await third.page.getByRole('button', { name: 'Kaydetmeden ayrıl' }).click();
  await expect(third.page.getByRole('button', { name: '1 yarım kayıt' })).toBeHidden();
  expect(await third.call('drafts', 'list', {})).toEqual([]);
});

test('an earlier draft is offered beside what is typed now, and neither writes over the other', async ({ launch }) => {
  const { page, call } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 1) });
  await expect(heading(page)).toHaveText('Bugün');
  await call('drafts', 'keep', { form: 'requests.create', place: '/requests/new#eski', title: 'Yeni talep', content: JSON.stringify({ values: { subject: 'Eski yazı' }, extra: null }) });
  await page.keyboard.press('Control+n');
  await field(page, 'Özet').fill('Yeni yazı');
  await expect(page.getByText(/Yarım kalmış yazınız var/)).toBeVisible();
  await expect.poll(async () => (await call('drafts', 'list', {})).length).toBe(2);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sil', exact: true }).click();
  await expect(page.getByText(/Yarım kalmış yazınız var/)).toBeHidden();
  await expect(field(page, 'Özet')).toHaveValue('Yeni yazı');
});

test('Ctrl+Z takes back one write after the other; in a field it takes back what was typed', async ({ launch }) => {
  const { page, call } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 4) });
  await expect(heading(page)).toHaveText('Bugün');
  await page.keyboard.press('Control+n');
  await who(page).fill('yen');
  await page.getByRole('option', { name: /Hasan Işık/ }).click();
  await field(page, 'Özet').fill('Yanlış yazıldı');
  await page.keyboard.press('Control+Enter');
  await expect(snackbar(page)).toContainText('Kaydedildi.');
  await snackbar(page).getByRole('button', { name: 'Geri al' }).click();
  await expect(snackbar(page)).toContainText(/Geri alındı\. \d{4}\/0005/);
  const undone = (await call('requests', 'list', { text: 'yanlış yazıldı' })).rows[0];
  expect(undone?.state).toBe('iptal');

  await page.keyboard.press('Control+2');
  const grid = page.getByRole('grid', { name: 'Talep defteri' });
  await expect(grid).toBeFocused();
  const before = (await call('requests', 'list', { states: ['acik'] })).rows;
  const ids = before.map(({ id }) => id);
  await page.getByRole('button', { name: 'Açık', exact: true }).click();
  await grid.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('h');
  await page.getByRole('combobox', { name: 'Birim' }).fill('fen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(snackbar(page).getByRole('button', { name: 'Geri al' })).toBeVisible();
  await expect.poll(async () => (await call('requests', 'get', { id: ids[0] ?? 0 })).state).toBe('birimde');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('abc');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await call('requests', 'get', { id: ids[0] ?? 0 })).state).toBe('birimde');
  await grid.focus();
  await page.keyboard.press('Control+z');
  await expect(snackbar(page)).toContainText('Geri alındı.');
  for (const id of ids) expect((await call('requests', 'get', { id })).state).toBe('acik');
  await page.keyboard.press('Control+z');
  await expect(snackbar(page)).toContainText('Bu oturumda geri alınacak bir işlem yok.');
});
