import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { keyboard } from './keyboard.ts';
import { makeUsersOffice, pins } from './users-office.ts';

const shots = 'out/test/users';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const pinField = (page: Page, name: string) => page.getByLabel(`${name} için PIN`);
const who = (page: Page) => page.getByRole('combobox', { name: 'Kim?' });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const prepare = async (folder: string): Promise<void> => void (await makeUsersOffice(folder));

async function signIn(page: Page, name: string, pin: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await pinField(page, name).fill(pin);
  await page.keyboard.press('Enter');
  await expect(heading(page)).not.toHaveText('Muhtarlık Defteri');
}

test('08:30: the program asks for the PIN of whoever was here last, and PIN and Enter open the day', async ({ launch }) => {
  const { page, call } = await launch({ prepare });
  await expect(heading(page)).toHaveText('Muhtarlık Defteri');
  await expect(pinField(page, 'Elif Şahin')).toBeHidden();
  await page.screenshot({ path: `${shots}/giris.png` });
  await expectAccessible(page);
  // Nothing of the records is behind it, and nothing is answered.
  await expect(page.getByText('KÖYCEĞİZ')).toHaveCount(0);
  await expect(call('requests', 'list', { text: '' })).rejects.toThrow('locked');
  await expect(call('office', 'get', {})).rejects.toThrow('locked');

  const keys = keyboard(page);
  await expect(pinField(page, 'Zeynep Kaya')).toBeFocused();
  await keys.type(pins.zeynep);
  await keys.press('Enter');
  await expect(heading(page)).toHaveText('Bugün');
  expect(keys.count()).toBe(1);
  await expect(page.getByRole('button', { name: 'Kullanıcı: Zeynep Kaya (Müdür)' })).toBeVisible();
});

test('12:00: one key in the middle of a form, another user, and the first one’s text is there again', async ({ launch }) => {
  const { page } = await launch({ prepare });
  await signIn(page, 'Elif Şahin', pins.elif);
  await page.keyboard.press('Control+n');
  await who(page).fill('ulucami');
  await page.getByRole('option', { name: /Ayşe Çınar/ }).click();
  await field(page, 'Özet').fill('Köprü korkuluğu kırık');
  const keys = keyboard(page);
  const begun = performance.now();
  // At once: the second in which a draft is written has not passed.
  await keys.press('Control+l');
  await expect(pinField(page, 'Elif Şahin')).toBeFocused();
  await expect(page.getByText('korkuluğu')).toHaveCount(0);
  await keys.press('ArrowUp');
  await expect(pinField(page, 'Zeynep Kaya')).toBeFocused();
  await keys.type(pins.zeynep);
  await keys.press('Enter');
  await expect(heading(page)).toHaveText('Bugün');
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(keys.count()).toBe(3);
  await expect(page.getByText('yarım kayıt')).toHaveCount(0);

  await page.keyboard.press('Control+l');
  await signIn(page, 'Elif Şahin', pins.elif);
  await expect(page.getByText('1 yarım kayıt var.')).toBeVisible();
  await page.getByRole('link', { name: 'Göster' }).click();
  await page.getByRole('button', { name: 'Devam et: Yeni talep' }).click();
  await expect(who(page)).toHaveValue(/Ayşe Çınar/);
  await expect(field(page, 'Özet')).toHaveValue('Köprü korkuluğu kırık');

  // Whoever comes back finds the page that was left.
  await page.keyboard.press('Control+l');
  await signIn(page, 'Elif Şahin', pins.elif);
  await expect(heading(page)).toHaveText('Yeni talep');
});
