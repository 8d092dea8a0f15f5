import type { Page } from '@playwright/test';
import { systemClock } from '../../main/app/clock.ts';
import { addDays, formatDate } from '../../preload/contract/dates.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const today = systemClock.today();
const dialog = (page: Page) => page.getByRole('dialog');
const clocks = (page: Page) => page.getByRole('region', { name: 'Süreler' });
const open = async (page: Page, name: string) => {
  await clocks(page).getByRole('button', { name, exact: true }).click();
  await expect(dialog(page)).toBeVisible();
};
const save = async (page: Page) => {
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
};

test('paused, woken, told the stage, put off, extended and closed', async ({ launch }) => {
  const { page, call } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 2) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  const seat = (await call('requests', 'suggestRequester', { text: 'yeni' }))[0];
  const body = { requester: { kind: 'muhtar', seatId: seat?.seatId ?? 0 }, registeredOn: today } as const;
  const { id } = await call('requests', 'create', { ...body, channel: 'dilekce', type: 'istek', subject: 'Kaldırım', priority: 'oncelikli' });
  const go = (to: string) => page.evaluate((hash) => void (window.location.hash = hash), to);
  await go(`/requests/${id}`);
  await expect(clocks(page).getByRole('heading', { name: /^Yasal süre/ })).toBeVisible();
  await expect(clocks(page).getByRole('heading', { name: /^Hedef süre/ })).toBeVisible();

  await open(page, 'Beklet');
  await dialog(page).getByRole('combobox', { name: 'Neden bekliyor' }).fill('mevsim');
  await page.getByRole('option', { name: /Mevsim/ }).click();
  await expect(dialog(page).getByText(/Yalnız hedef süre durur/)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByText('Bu alan boş bırakılamaz.')).toBeVisible();
  await dialog(page).getByRole('textbox', { name: 'Uyanma tarihi' }).fill(formatDate(addDays(today, 20)));
  await expectAccessible(page);
  await save(page);
  await expect(page.getByText('Beklemede').first()).toBeVisible();

  await open(page, 'Bekletmeyi bitir');
  await save(page);
  await expect(clocks(page).getByRole('button', { name: 'Beklet', exact: true })).toBeVisible();

  await open(page, 'Ara cevap ver');
  await dialog(page).getByRole('textbox', { name: 'Başvurana bildirilen safahat' }).fill('Keşif yapıldı, ihale hazırlanıyor.');
  await dialog(page).getByRole('textbox', { name: 'Sonucun bildirileceği gün' }).fill(formatDate(addDays(today, 5)));
  await expectAccessible(page);
  await save(page);
  await expect(clocks(page).getByText(/ara cevapla karşılandı/).first()).toBeVisible();

  await open(page, 'Hatırlatmayı ertele');
  await dialog(page).getByRole('textbox', { name: 'Yeniden hatırlatılacak gün' }).fill(formatDate(addDays(today, 2)));
  await dialog(page).getByRole('textbox', { name: 'Neden erteleniyor' }).fill('Muhtar izinde.');
  await save(page);
  await expectAccessible(page);

  const { id: act } = await call('requests', 'create', { ...body, channel: 'eposta', type: 'bilgiedinme', subject: 'Bütçe bilgisi' });
  await go(`/requests/${act}`);
  await expect(page.getByText('Bütçe bilgisi').first()).toBeVisible();
  await open(page, 'Süreyi uzat');
  await dialog(page).getByRole('textbox', { name: 'Uzatma gerekçesi' }).fill('Büyükşehirden görüş soruldu.');
  await expectAccessible(page);
  await save(page);
  await expect(clocks(page).getByText(/Önceki son gün/)).toBeVisible();
  await open(page, 'Yazı hazırla: Süre uzatma yazısı');
  await expect(dialog(page).getByRole('textbox', { name: 'Metin' })).toHaveValue(/Büyükşehirden görüş soruldu\./);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  await go('/today');
  await expect(page.getByRole('region', { name: 'Hatırlatmalar' }).getByText('Muhtar izinde.')).toBeVisible();
  await expectAccessible(page);
  await go('/settings/hatirlatmalar');
  await expect(page.getByRole('heading', { name: 'Bekletme nedenleri' })).toBeVisible();
  await expectAccessible(page);

  await go(`/requests/${id}`);
  await expect(clocks(page)).toBeVisible();
  await page.keyboard.press('k');
  await expect(dialog(page)).toHaveAccessibleName('Talebi sonuçlandır');
  await page.keyboard.press('Escape');
  const reasonId = (await call('catalogue', 'reasons', {}))[0]?.id ?? 0;
  await call('requests', 'close', { id, outcome: 'geri_cekildi', reasonId, closedOn: today });
  expect((await call('clocks', 'of', { id })).actions).toEqual([]);
});
