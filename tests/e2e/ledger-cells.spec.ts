import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';
import { grid, openLedger, rows } from './ledger-page.ts';

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
