import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Talep defteri' });
const rows = (page: Page) => grid(page).getByRole('row').filter({ has: page.getByRole('gridcell') });
const column = async (page: Page, at: number) => rows(page).evaluateAll((lines, index) => lines.map((line) => line.children[index]?.textContent ?? ''), at);

async function openLedger({ page }: Pick<Launched, 'page'>): Promise<Page> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+2');
  await expect(rows(page).first()).toBeVisible();
  return page;
}

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

test('selected cells are counted, copied with their heads and taken by a bulk action, also those off the screen', async ({ launch }) => {
  const { page, app } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 350) });
  await openLedger({ page });
  const clipboard = () => app.evaluate(async ({ clipboard: board }) => board.readText());
  const cursor = grid(page).locator('[data-cursor=true]');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '351');
  await grid(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(grid(page)).toHaveAttribute('aria-activedescendant', (await cursor.getAttribute('id')) ?? '?');
  await page.keyboard.press('Control+c');
  expect(await clipboard()).toMatch(/^\d\d\.\d\d\.\d{4}$/);

  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: '2 kayıt seçildi' })).toContainText('Dolu hücre 4');
  await expect(grid(page).locator('[role=gridcell][aria-selected=true]')).toHaveCount(4);
  await expectAccessible(page);
  await page.keyboard.press('Control+c');
  expect(await clipboard()).toMatch(/^Kayıt\tMahalle\r?\n\d\d\.\d\d\.\d{4}\t\S+\r?\n\d\d\.\d\d\.\d{4}\t\S+$/);

  // A block stops at 200 rows, of which most were never on the screen; what is copied is what is counted.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Control+c');
  await expect(page.getByText('200 kayıt seçildi (bir seferde en çok bu kadar)')).toBeVisible();
  await expect.poll(async () => (await clipboard()).split('\n').length).toBe(201);
  await page.keyboard.press('Escape');
  await expect(page.getByText(/kayıt seçildi/)).toBeHidden();

  // Days are numbers: they are summed, and the mouse selects them too.
  await page.getByRole('button', { name: 'Sütunlar' }).click();
  await page.getByRole('checkbox', { name: 'Geçen süre' }).check();
  await page.keyboard.press('Escape');
  await grid(page).focus();
  await page.keyboard.press('Control+Home');
  const cells = rows(page).locator('[role=gridcell]:last-child');
  await cells.first().hover();
  await page.mouse.down();
  await cells.nth(2).hover();
  await page.mouse.up();
  await expect(page.getByText(/^Dolu hücre 3 · Toplam \d+ gün · Ortalama [\d,]+ gün$/)).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.getByRole('dialog', { name: 'Birime gönder' }).getByText(/3 kayıt gönderilecek/)).toBeVisible();
});

test('F2 changes a unit and a date in their place; a refusal stands at the cell and the old value stays', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 20) });
  const page = await openLedger(program);
  await page.evaluate(() => {
    window.location.hash = '/requests?states=acik';
  });
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Sütunlar' }).click();
  await page.getByRole('checkbox', { name: 'Dilekçe tarihi' }).check();
  await page.keyboard.press('Escape');
  const at = async (header: string) => (await page.getByRole('columnheader').allTextContents()).findIndex((text) => text.startsWith(header));
  const cell = async (row: number, header: string) => rows(page).nth(row).getByRole('gridcell').nth(await at(header));
  const [unit, petition] = [await cell(0, 'Birim'), await cell(0, 'Dilekçe tarihi')];

  await unit.click();
  await page.keyboard.press('F2');
  const box = page.getByRole('combobox', { name: 'Birim, yeni değer' });
  await expect(box).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('temiz', { delay: 10 });
  await page.keyboard.press('Enter');
  await expect(unit).toHaveText('Temizlik İşleri');
  await expect(page.getByText(/^Düzeltildi\. /)).toBeVisible();
  await expect(grid(page)).toBeFocused();
  await expect(grid(page).locator('[data-active=true]')).toHaveAttribute('aria-rowindex', '3');

  await petition.click();
  await page.keyboard.press('F2');
  const day = page.getByRole('textbox', { name: 'Dilekçe tarihi, yeni değer' });
  await page.keyboard.type('b');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-problem=true]')).toHaveText('⚠ Bu tarih, kayıt tarihinden sonra olamaz.');
  await expect(day).toHaveValue('b');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(day).toBeHidden();
  await expect(petition).toHaveText('');
  const registered = (await (await cell(0, 'Kayıt')).textContent()) ?? '';
  await page.keyboard.press('F2');
  await page.keyboard.type(registered);
  await page.keyboard.press('Tab');
  await expect(petition).toHaveText(registered);

  await (await cell(0, 'Durum')).click();
  await page.keyboard.press('F2');
  await expect(page.getByRole('status').filter({ hasText: 'Durum ve sonuç elle yazılmaz.' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Durum ve sonuç elle yazılmaz.')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(petition).toHaveText('');
});

test('the arrow at a head lists the values with their counts, and days from and to', async ({ launch }) => {
  const page = await openLedger(await launch({ prepare: (folder) => makeLedgerOffice(folder) }));
  const total = page.locator('#page-title + span');
  const header = (name: string) => page.getByRole('columnheader', { name });
  await header('Birim').locator('[data-filter]').click();
  const units = page.getByRole('dialog', { name: 'Birim süzgeci' });
  await expect(units.getByRole('checkbox', { name: 'Tümü' })).toBeChecked();
  await expect(units.getByRole('checkbox', { name: /^Fen İşleri Müdürlüğü 20$/ })).toBeVisible();
  await expectAccessible(page);
  await units.getByRole('textbox', { name: 'Değer ara' }).fill('park');
  await page.keyboard.press('Enter');
  await expect(total).toHaveText('20 kayıt');
  await units.getByRole('checkbox', { name: /^Fen İşleri/ }).check();
  await expect(total).toHaveText('40 kayıt');
  await units.getByRole('button', { name: 'Kapat' }).click();
  await expect(page.getByText(/^Birim: .+ Müdürlüğü \+1$/)).toBeVisible();

  // By keyboard, from a cell; the counts are those under the other filters.
  await grid(page).focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowDown');
  const states = page.getByRole('dialog', { name: 'Durum süzgeci' });
  const line = states.getByRole('checkbox', { name: /^Birimde \d+$/ });
  const count = /\d+$/.exec((await line.locator('xpath=ancestor::label').textContent()) ?? '')?.[0];
  await line.check();
  await expect(total).toHaveText(`${count} kayıt`);
  await page.keyboard.press('Escape');
  await expect(grid(page)).toBeFocused();
  await expect(header('Durum').getByRole('button')).toHaveAttribute('aria-description', /^Süzülü/);

  await header('Kayıt').getByRole('button').press('Alt+ArrowDown');
  const days = page.getByRole('dialog', { name: 'Kayıt süzgeci' });
  await days.getByRole('textbox', { name: 'Kayıt tarihi, en erken' }).fill('b');
  await expect(page.getByText('Bu süzgece uyan talep yok')).toBeVisible();
  await expectAccessible(page);
  await days.getByRole('button', { name: 'Temizle' }).click();
  await expect(total).toHaveText(`${count} kayıt`);
});
