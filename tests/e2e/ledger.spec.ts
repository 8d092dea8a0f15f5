import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';
import { grid, openLedger, rows } from './ledger-page.ts';

const column = async (page: Page, at: number) => rows(page).evaluateAll((lines, index) => lines.map((line) => line.children[index]?.textContent ?? ''), at);

test('at least 28 rows at 1366×768, the newest first, without a scroll bar sideways', async ({ launch }) => {
  const page = await openLedger(await launch({ prepare: (folder) => makeLedgerOffice(folder) }));
  const whole = await grid(page).evaluate((element) => {
    const box = element.getBoundingClientRect();
    const lines = [...element.querySelectorAll('[role=row]')].slice(1).map((line) => line.getBoundingClientRect());
    return { rows: lines.filter((line) => line.top >= box.top + 28 && line.bottom <= box.top + element.clientHeight).length, sideways: element.scrollWidth > element.clientWidth, height: lines[0]?.height };
  });
  expect(whole.rows).toBeGreaterThanOrEqual(28);
  expect(whole.sideways).toBe(false);
  expect(whole.height).toBe(22);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '61');
  expect((await column(page, 0))[0]).toMatch(/\/0060$/);
  await expectAccessible(page);
  // Fewer rows with more air; the choice stays with the user.
  await page.getByRole('button', { name: 'Sütunlar' }).click();
  await page.getByRole('checkbox', { name: 'Geniş satırlar' }).check();
  await page.keyboard.press('Escape');
  const rowHeight = () => grid(page).getByRole('row').nth(5).evaluate((row) => row.getBoundingClientRect().height);
  expect(await rowHeight()).toBe(32);
  await expectAccessible(page);
  await grid(page).press('Control+End');
  await expect(grid(page).getByRole('row').last()).toBeInViewport();
  await page.reload();
  await expect(grid(page).getByRole('gridcell').first()).toBeVisible();
  expect(await rowHeight()).toBe(32);
});

test('closed never reads as done, and red is only what is late', async ({ launch }) => {
  const page = await openLedger(await launch({ prepare: (folder) => makeLedgerOffice(folder) }));
  const states = await column(page, 6);
  expect(states.some((text) => text.includes('Yapılamadı'))).toBe(true);
  expect(states.some((text) => text.includes('Sonuçlandı'))).toBe(false);
  await expect(rows(page).getByText(/^\d\d\.\d\d\.\d{4} · \d+ gün geç$/).first()).toBeVisible();
});

test('sorts by a click and by the keyboard, in Turkish order', async ({ launch }) => {
  const page = await openLedger(await launch({ prepare: (folder) => makeLedgerOffice(folder) }));
  const header = page.getByRole('columnheader', { name: 'Kim' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(page).first()).toContainText('Ayşe Çınar');
  await header.getByRole('button').press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText('Şule Ilgın');
  await page.getByRole('columnheader', { name: 'Mahalle' }).getByRole('button').click();
  await expect(rows(page).first()).toContainText('Çandır');
});

test('search is folded, filters add up, each chip goes away alone', async ({ launch }) => {
  const page = await openLedger(await launch({ prepare: (folder) => makeLedgerOffice(folder) }));
  const total = page.locator('#page-title + span');
  await expect(total).toHaveText('60 kayıt');
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Talepler içinde ara' })).toBeFocused();
  await page.keyboard.type('KALDIRIM tasi', { delay: 10 });
  await expect(total).toHaveText('10 kayıt');
  await page.keyboard.press('Enter');
  await expect(grid(page)).toBeFocused();

  await page.getByRole('button', { name: 'Süzgeç' }).click();
  const panel = page.getByRole('dialog', { name: 'Talepleri süz' });
  await expectAccessible(page);
  await panel.getByRole('combobox', { name: 'Durum' }).fill('kayit al');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await panel.getByRole('combobox', { name: 'Birim' }).fill('temizlik');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Kapat' }).click();
  await expect(page.getByText('Durum: Kayıt alındı')).toBeVisible();
  const both = await total.textContent();
  await page.getByText('Durum: Kayıt alındı').click();
  await expect(page.getByText('Birim: Temizlik İşleri Müdürlüğü')).toBeVisible();
  await expect(total).not.toHaveText(both ?? '');
  await page.getByRole('button', { name: 'Tümünü temizle' }).click();
  await expect(total).toHaveText('60 kayıt');
});

test('three filters stand in one line; what has no room is behind "+n süzgeç"', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder) });
  const page = await openLedger(program);
  const unit = (await program.call('units', 'list', { text: '' }))[0];
  const seat = (await program.call('requests', 'suggestRequester', { text: 'yeni' }))[0];
  const personId = (await program.call('people', 'list', { text: seat?.name ?? '' })).rows[0]?.id ?? 0;
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `/requests?states=acik,birimde&unitIds=${unit?.id}&personId=${personId}`);
  await expect(page.getByRole('button', { name: 'Süzgeç (3)' })).toBeVisible();
  const others = page.getByRole('button', { name: /^\+\d süzgeç$/ });
  await expect(others).toBeVisible();
  const height = await grid(page).evaluate((element) => element.getBoundingClientRect().top);
  expect(height).toBeLessThan(96);
  await others.click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByText(`Kişi: ${seat?.name}`).click();
  await expect(page.getByRole('button', { name: 'Süzgeç (2)' })).toBeVisible();
  await expect(others).toBeFocused();
});

test('the palette runs what a single key does, on the row under the keyboard', async ({ launch }) => {
  const page = await openLedger(await launch({ prepare: (folder) => makeLedgerOffice(folder, 4) }));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('birime gon', { delay: 10 });
  const option = page.getByRole('option', { name: /^Birime gönder/ });
  await expect(option).toContainText('H');
  await option.click();
  await expect(page.getByRole('dialog', { name: 'Birime gönder' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Birim' })).toBeFocused();
});

test('a list that is empty says why, and how it fills again', async ({ launch }) => {
  const page = await openLedger(await launch({ prepare: (folder) => makeLedgerOffice(folder, 4) }));
  await page.keyboard.press('Control+f');
  await page.keyboard.type('böylebirşeyyok "%_* NEAR(');
  await expect(page.getByText('Bu süzgece uyan talep yok')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tümünü temizle' }).last().click();
  await expect(rows(page)).toHaveCount(4);
});

test('views come from the address and agree with the start page', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder) });
  const page = await openLedger(program);
  const { counts } = await program.call('today', 'summary', {});
  for (const [view, name] of [['geciken', 'Geciken'], ['bildirilecek', 'Bildirilecek'], ['acik', 'Açık']] as const) {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, `/requests?view=${view}`);
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('#page-title + span')).toHaveText(`${counts[view]} kayıt`);
  }
});

test('Enter opens, Esc comes back to the same row; a selection goes to a unit at once', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder) });
  const page = await openLedger(program);
  await expect(grid(page)).toBeFocused();
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
  const number = (await column(page, 0))[3] ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Talep ${number}`);
  await page.keyboard.press('Escape');
  await expect(grid(page).locator('[data-active=true]')).toContainText(number);

  await page.getByRole('button', { name: 'Açık', exact: true }).click();
  await page.evaluate(() => {
    window.location.hash = '/requests?states=acik';
  });
  await expect(page.getByText('Durum: Kayıt alındı')).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('6 kayıt seçildi')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: 'Birime gönder' });
  await expect(dialog.getByText(/6 kayıt gönderilecek/)).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Birim' }).fill('park');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('6 kayıt Park ve Bahçeler Müdürlüğü birimine gönderildi.')).toBeVisible();
  await expect(page.locator('#page-title + span')).toHaveText('9 kayıt');
});

test('columns stay as they were left', async ({ launch }) => {
  const page = await openLedger(await launch({ prepare: (folder) => makeLedgerOffice(folder, 4) }));
  await page.getByRole('button', { name: 'Sütunlar' }).click();
  await page.getByRole('checkbox', { name: 'Kanal' }).uncheck();
  await page.getByRole('checkbox', { name: 'Tür' }).check();
  await page.getByRole('button', { name: 'Birim sütununu sola taşı' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const names = await page.getByRole('columnheader').allTextContents();
  expect(names).toContain('Tür');
  expect(names).not.toContain('Kanal');
  expect(names.indexOf('Birim')).toBeLessThan(names.indexOf('Konu ve özet'));
  await page.getByRole('columnheader', { name: 'Mahalle' }).getByRole('button').press('Shift+ArrowRight');
  const width = (await page.getByRole('columnheader', { name: 'Mahalle' }).boundingBox())?.width;
  await page.reload();
  await page.keyboard.press('Control+2');
  await expect(rows(page)).toHaveCount(4);
  expect(await page.getByRole('columnheader').allTextContents()).toEqual(names);
  expect((await page.getByRole('columnheader', { name: 'Mahalle' }).boundingBox())?.width).toBe(width);
});

test('one page of many rows at a time: the last of 350 is reached by End', async ({ launch }) => {
  const page = await openLedger(await launch({ prepare: (folder) => makeLedgerOffice(folder, 350) }));
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '351');
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect(grid(page).locator('[data-active=true]')).toHaveAttribute('aria-rowindex', '351');
  await expect(grid(page).locator('[data-active=true]')).toContainText('/0001');
  await page.keyboard.press('Home');
  await expect(grid(page).locator('[data-active=true]')).toContainText('/0350');
});
