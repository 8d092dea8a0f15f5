import type { Page } from '@playwright/test';
import { systemClock } from '../../main/app/clock.ts';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const today = systemClock.today();

/** A new record of the muhtar of Yeni, open in the window. */
async function openNew({ page, call }: Launched, subject: string): Promise<number> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  const seat = (await call('requests', 'suggestRequester', { text: 'yeni' }))[0];
  const unit = (await call('units', 'list', {}))[0];
  const { id } = await call('requests', 'create', { requester: { kind: 'muhtar', seatId: seat?.seatId ?? 0 }, channel: 'telefon', type: 'istek', subject, registeredOn: today, unitId: unit?.id ?? null });
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `/requests/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Talep \d{4}\/\d{4}/);
  return id;
}

const dialog = (page: Page) => page.getByRole('dialog');
const step = (page: Page) => page.getByRole('group', { name: 'Sıradaki adım' });

async function otherActions(page: Page): Promise<string[]> {
  await step(page).getByRole('button', { name: 'Diğer işlemler' }).click();
  const names = await page.getByRole('menuitem').allTextContents();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  return names;
}

test('from the unit to the muhtar, by single keys', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 2) });
  const { page, call } = program;
  const id = await openNew(program, 'Sokak lambası yanmıyor');
  await expect(step(page).getByRole('button', { name: 'Birime gönder (H)' })).toBeVisible();
  // Nothing has been answered, nothing has been closed: those steps do not exist yet.
  expect((await otherActions(page)).join()).not.toMatch(/Cevabı işle|Cevap yeterli|bildirildi|Yeniden aç/);
  await page.keyboard.press('c');
  await expect(dialog(page)).toHaveCount(0);

  await page.keyboard.press('h');
  await expect(dialog(page).getByRole('combobox', { name: 'Birim' })).toHaveValue('Fen İşleri Müdürlüğü');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(step(page).getByRole('button', { name: 'Cevabı işle (C)' })).toBeVisible();

  await page.keyboard.press('c');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByText('Bu alan boş bırakılamaz.')).toBeVisible();
  await dialog(page).getByRole('textbox', { name: 'Cevap', exact: true }).fill('Malzeme bekleniyor.');
  await page.keyboard.press('Control+Enter');
  // The question follows at once; "hayır" sends it back to the unit.
  await expect(dialog(page)).toHaveAccessibleName('Cevap talebi tam karşılıyor mu?');
  await expectAccessible(page);
  await page.keyboard.press('h');
  await dialog(page).getByRole('textbox', { name: 'Eksik olan' }).fill('Ne zaman yapılacağı yazılmamış.');
  await page.keyboard.press('Control+Enter');
  await expect(step(page).getByRole('button', { name: 'Cevabı işle (C)' })).toBeVisible();
  await expect(page.getByText('Cevap yetersiz bulundu: Ne zaman yapılacağı yazılmamış.')).toBeVisible();

  await page.keyboard.press('c');
  await dialog(page).getByRole('textbox', { name: 'Cevap', exact: true }).fill('Direk bize ait değil.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveAccessibleName('Cevap talebi tam karşılıyor mu?');
  await page.keyboard.press('e');

  await expect(dialog(page)).toHaveAccessibleName('Talebi sonuçlandır');
  await page.keyboard.type('yapilama', { delay: 15 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByText('Bu sonuç için gerekçe seçin.')).toBeVisible();
  await expectAccessible(page);
  await dialog(page).getByRole('combobox', { name: 'Gerekçe' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');

  await expect(step(page).getByRole('button', { name: 'Muhtara bildirildi (B)' })).toBeVisible();
  await expect(page.getByText('Yapılamadı').first()).toBeVisible();
  await page.keyboard.press('b');
  await expect(dialog(page).getByRole('textbox', { name: 'Kime söylendi' })).toHaveValue('Hasan Işık');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(step(page).getByRole('button', { name: /bildirildi/ })).toHaveCount(0);

  const kept = await call('requests', 'get', { id });
  expect(kept).toMatchObject({ state: 'kapali', outcome: 'yapilamadi', notifiedOn: today });
  expect(kept.timeline.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['kayit', 'havale', 'yanit', 'yeterlilik', 'sonuc', 'bildirim']));
  await expectAccessible(page);
});

test('reopened and cancelled with a reason; what is cancelled has no next step', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 2) });
  const { page, call } = program;
  const id = await openNew(program, 'Çöp konteyneri taşıyor');
  await page.keyboard.press('k');
  await page.keyboard.type('geri', { delay: 15 });
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('combobox', { name: 'Gerekçe' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  expect((await otherActions(page)).join()).not.toMatch(/iptal/);

  const menu = async (name: string) => {
    await step(page).getByRole('button', { name: 'Diğer işlemler' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await menu('Yeniden aç');
  await dialog(page).getByRole('button', { name: 'Yeniden aç' }).click();
  await expect(dialog(page).getByText('Bu alan boş bırakılamaz.')).toBeVisible();
  await dialog(page).getByRole('textbox', { name: 'Neden yeniden açılıyor' }).fill('Muhtar yeniden istedi.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 kez')).toBeVisible();

  await menu('Talebi iptal et');
  await dialog(page).getByRole('textbox', { name: 'İptal gerekçesi' }).fill('İki kez yazılmış.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText('İki kez yazılmış.').first()).toBeVisible();
  expect(await otherActions(page)).toEqual(['Aynı kişiden yeni talep (Ctrl+Shift+N)']);
  expect(await call('requests', 'get', { id })).toMatchObject({ state: 'iptal', reopenCount: 1, actions: [] });
});

test('the wrong person is corrected with a trace', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 2) });
  const { page } = program;
  await openNew(program, 'Park bankı kırık');
  await page.keyboard.press('d');
  const who = dialog(page).getByRole('combobox', { name: 'Kim?' });
  await expect(who).toHaveValue(/Hasan Işık/);
  await who.fill('candir');
  await page.getByRole('option', { name: /İbrahim Öz/ }).click();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('İbrahim Öz').first()).toBeVisible();
  await page.getByRole('button', { name: 'Değişiklik geçmişi' }).click();
  const line = dialog(page).getByRole('row').filter({ hasText: 'İbrahim Öz' });
  await expect(line.first()).toContainText('Hasan Işık');
  await expectAccessible(page);
});

test('another request from the same person begins with that person', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 2) });
  const { page } = program;
  await openNew(program, 'Su borusu patladı');
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByRole('combobox', { name: 'Kim?' })).toHaveValue(/Hasan Işık/);
  await expect(page.getByRole('combobox', { name: 'Konu' })).toBeFocused();
  await expect(page.getByRole('complementary').getByText('Su borusu patladı')).toBeVisible();
});

test('a record that does not exist says so in words', async ({ launch }) => {
  const { page } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 1) });
  await page.evaluate(() => {
    window.location.hash = '/requests/999999';
  });
  await expect(page.getByText(/Aradığınız kayıt bulunamadı/)).toBeVisible();
});
