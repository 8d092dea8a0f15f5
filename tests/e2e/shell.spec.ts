import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function opened(program: Launched): Promise<Page> {
  await expect(title(program.page)).toHaveText('Bugün');
  return program.page;
}

test('every count of Bugün leads to a list with that many records', async ({ launch }) => {
  const program = await launch({ sample: true });
  const page = await opened(program);
  const { counts } = await program.call('today', 'summary', {});
  const tiles = page.getByRole('region', { name: 'Bekleyen işler' }).getByRole('link');
  await expect(tiles).toHaveCount(6);
  for (const [at, view] of (['geciken', 'bugun', 'uc_gun', 'birimde_bekleyen', 'bildirilecek', 'acik'] as const).entries()) {
    await expect(tiles.nth(at)).toHaveAccessibleName(new RegExp(` ${counts[view]} `));
    await tiles.nth(at).click();
    // Those who were not told yet have a page of their own, person by person.
    await expect(title(page)).toHaveText(view === 'bildirilecek' ? 'Bildirilecekler' : 'Talepler');
    if (view !== 'bildirilecek') await expect(page.getByRole('banner')).toContainText(`${counts[view]} kayıt`);
    await page.keyboard.press('Control+1');
    await expect(title(page)).toHaveText('Bugün');
  }
  await expectAccessible(page);
});

test('Ctrl+K finds a record by the end of its number; Enter typed at once waits for the answer', async ({ launch }) => {
  const program = await launch({ sample: true });
  const page = await opened(program);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('0139', { delay: 0 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/requests\/\d+$/);
  await expect(title(page)).toContainText('/0139');
});

test('the palette: groups, arrows, commands, words where nothing fits', async ({ launch }) => {
  const page = await opened(await launch({ sample: true }));
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: 'Ara ya da komut ver' });
  await expect(box).toBeFocused();
  await box.fill('yeni');
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.filter({ hasText: 'Yeni Mahallesi' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await box.fill('qxqxqx');
  await expect(page.getByText('“qxqxqx” için kayıt ya da komut bulunamadı.')).toBeVisible();
  await box.fill('ayarlar');
  await expect(options.last()).toContainText('Ayarlar');
  await options.last().click();
  await expect(title(page)).toHaveText('Ayarlar');
});

test('keys reach every place, the menu folds and stays folded, F1 lists the keys', async ({ launch }) => {
  const page = await opened(await launch({ sample: true }));
  for (const [key, name] of [['2', 'Talepler'], ['3', 'Mahalleler'], ['4', 'Muhtarlar'], ['5', 'STK’lar'], ['6', 'Birimler'], ['7', 'Raporlar'], ['8', 'Ayarlar'], ['1', 'Bugün']] as const) {
    await page.keyboard.press(`Control+${key}`);
    await expect(title(page)).toHaveText(name);
  }
  await page.keyboard.press('Control+n');
  await expect(title(page)).toHaveText('Yeni talep');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(title(page)).toHaveText('Bugün');
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('button', { name: 'Menüyü genişlet' })).toBeVisible();
  await page.reload();
  await expect(title(page)).toHaveText('Bugün');
  await expect(page.getByRole('button', { name: 'Menüyü genişlet' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Kısayollar ve yardım' })).toContainText('Aynı kişiden yeni talep');
  await expect(page.getByRole('heading', { name: 'Talep sayfası ve listesi' })).toBeVisible();
  await expect(page.getByText('Birime gönder', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('dark view, without an accessibility fault, and remembered', async ({ launch }) => {
  const page = await opened(await launch({ sample: true }));
  await page.getByRole('button', { name: 'Koyu' }).click();
  await page.mouse.move(600, 400);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 28, 37)');
  await expectAccessible(page);
  await page.reload();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 28, 37)');
});

test('a holiday added in Ayarlar says what it moved and lists it', async ({ launch }) => {
  const page = await opened(await launch({ sample: true }));
  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Tatil takvimi' }).click();
  await page.getByRole('button', { name: 'Tatil ekle' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tarih').fill('3012');
  await expect(dialog.getByText(/^30 Aralık \d{4}/)).toBeVisible();
  await dialog.getByLabel('Adı').fill('Deneme');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Hiçbir talebin son günü değişmedi|kayıt yeniden hesaplandı/)).toBeVisible();
  await expect(page.getByRole('row', { name: /30\.12\.\d{4}.*Deneme/ })).toBeVisible();
});

test('the sections of Ayarlar are accessible', async ({ launch }) => {
  const page = await opened(await launch({ sample: true }));
  await page.keyboard.press('Control+8');
  for (const name of ['Kurum', 'Süreler', 'Tatil takvimi', 'Konular', 'Gerekçeler', 'Kanallar', 'Görünüm']) {
    await page.getByRole('navigation', { name: 'Ayar bölümleri' }).getByRole('link', { name }).click();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectAccessible(page);
  }
});
