import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { box, dialog, expectKept, go, heading, openForm, save, saved, smallOffice, total, who } from './forms.ts';

const huge = 'ğüşiöçı İ '.repeat(1000).trim();

/** Texts that break programs which paste them into SQL, a search, a page or a formula. */
const odd = {
  sql: `'; DROP TABLE request; -- kanal`,
  or: `" OR 1=1 kanal`,
  signs: `%_* (kanal) NEAR/2 "a" ^ {b} \\ \``,
  emoji: `😀👩‍🚒🇹🇷 kanal İIıi Şş Ğğ â`,
  html: `<img src=x onerror=alert(1)> &amp; kanal`,
  formula: `=SUM(A1:A9) kanal @x`,
} as const;

test('ten thousand characters: kept whole where there is room, refused in words where not, never cut', async ({ launch }) => {
  const program = await launch(smallOffice);
  const page = await openForm(program);
  await box(page, 'Özet').fill(huge);
  await expect(page.getByText('En çok 200 karakter yazılabilir.')).toBeVisible();
  await save(page);
  await expect(page.getByText('En çok 200 karakter yazılabilir.')).toBeVisible();
  await expect(box(page, 'Özet')).toHaveValue(huge);
  await box(page, 'Özet').fill('Kaldırım bozuk');
  await expectKept(page);
  await box(page, 'Açıklama').fill(huge);
  await save(page);
  await saved(page);
  const [row] = (await program.call('requests', 'list', { text: 'kaldırım bozuk' })).rows;
  expect((await program.call('requests', 'get', { id: row?.id ?? 0 })).text).toBe(huge);
  await go(page, `/requests/${row?.id}`);
  await expect(page.getByText(huge)).toBeVisible();

  // A field of the directory says it while it is being pasted.
  await go(page, '/people');
  await page.getByRole('button', { name: 'Yeni kişi' }).click();
  await box(dialog(page), 'Ad soyad').fill(huge);
  await expect(dialog(page).getByText('En çok 150 karakter yazılabilir.')).toBeVisible();
  await box(dialog(page), 'Not').fill('kalsın');
  await save(page);
  await expect(dialog(page).getByText('En çok 150 karakter yazılabilir.')).toBeVisible();
  await expect(box(dialog(page), 'Ad soyad')).toHaveValue(huge);
  await expect(box(dialog(page), 'Not')).toHaveValue('kalsın');
});

test('quotes, SQL, signs and emoji in every text field of a request: shown as typed, found by search', async ({ launch }) => {
  const program = await launch(smallOffice);
  const { page, call } = program;
  await expect(heading(page)).toHaveText('Bugün');
  await page.keyboard.press('Control+n');
  await who(page).fill(odd.sql);
  await page.getByRole('option', { name: `Yeni kişi: ${odd.sql}` }).click();
  await page.getByRole('combobox', { name: 'Kanal' }).click();
  await page.getByRole('option', { name: 'Muhtar Bilgi Sistemi (MBS)' }).click();
  await box(page, 'MBS başvuru no').fill(odd.or);
  await box(page, 'Özet').fill(odd.signs);
  await box(page, 'Açıklama').fill(`${odd.emoji}\n${odd.html}`);
  await page.getByRole('combobox', { name: 'Öncelik' }).click();
  await page.getByRole('option', { name: 'Acele' }).click();
  await box(page, 'Öncelik gerekçesi').fill(odd.formula);
  await save(page);
  await saved(page);
  const [row] = (await call('requests', 'list', { text: 'kanal' })).rows;
  const id = row?.id ?? 0;
  expect(await call('requests', 'get', { id })).toMatchObject({ requester: odd.sql, externalNo: odd.or, subject: odd.signs, text: `${odd.emoji}\n${odd.html}`, priorityReason: odd.formula });

  await go(page, `/requests/${id}`);
  await expect(heading(page)).toContainText(row?.number ?? '-');
  for (const text of [odd.sql, odd.or, odd.signs, odd.emoji, odd.html, odd.formula]) await expect(page.getByText(text).first()).toBeVisible();

  // As a search each is plain text: the record is found, and nothing else breaks.
  await go(page, '/requests');
  const search = page.getByRole('textbox', { name: 'Talepler içinde ara' });
  const grid = page.getByRole('grid', { name: 'Talep defteri' });
  for (const text of Object.values(odd)) {
    await search.fill(text);
    await expect(page.locator('#page-title + span')).toHaveText('1 kayıt');
    await expect(grid.getByRole('row').filter({ hasText: row?.number ?? '-' })).toBeVisible();
  }
  for (const text of ['%', '"', '*', `'`, '% _ * "']) {
    await search.fill(text);
    await expect(page.getByText('Bu süzgece uyan talep yok')).toBeVisible();
    await expect(search).toHaveValue(text);
  }
  expect(await total(program)).toBe(3);
});

/** Fills a dialog of the directory, saves it, and answers with what its page shows. */
async function fillDialog(page: Page, open: string, values: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('button', { name: open, exact: true }).first().click();
  for (const [name, value] of Object.entries(values)) await box(dialog(page), name).fill(value);
}

async function expectFilled(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await expect(box(dialog(page), name)).toHaveValue(value);
}

test('the same in the forms of the directory', async ({ launch }) => {
  const { page, call } = await launch(smallOffice);
  await expect(heading(page)).toHaveText('Bugün');

  await test.step('neighbourhood', async () => {
    await go(page, '/neighbourhoods');
    const values = { Mahalle: odd.sql, Kod: '" OR 1=1', Not: `${odd.signs}\n${odd.emoji}` };
    await fillDialog(page, 'Yeni mahalle', { ...values, Nüfus: '1; DROP' });
    await save(page);
    await expect(dialog(page).getByText('Buraya sıfır ya da daha büyük bir tam sayı yazın.')).toBeVisible();
    await expectFilled(page, { ...values, Nüfus: '1; DROP' });
    await box(dialog(page), 'Nüfus').fill('');
    await save(page);
    await expect(heading(page)).toHaveText(`${odd.sql} Mahallesi`);
    const [row] = await call('neighbourhoods', 'list', { text: odd.sql });
    expect(await call('neighbourhoods', 'get', { id: row?.id ?? 0 })).toMatchObject({ name: odd.sql, code: values.Kod, note: values.Not });
  });

  await test.step('person', async () => {
    await go(page, '/people');
    const values = { 'Ad soyad': odd.emoji, Adres: odd.or, Not: `${odd.sql}\n${odd.html}` };
    await fillDialog(page, 'Yeni kişi', { ...values, Telefon: '0532 12', 'E-posta': odd.signs });
    await save(page);
    await expect(dialog(page).getByText('Telefon anlaşılamadı. Örnek: 0 (532) 123 45 67')).toBeVisible();
    await expect(dialog(page).getByText('E-posta adresi anlaşılamadı. Örnek: ad@muhtar.gov.tr')).toBeVisible();
    await expectFilled(page, { ...values, Telefon: '0532 12', 'E-posta': odd.signs });
    await box(dialog(page), 'Telefon').fill('');
    await box(dialog(page), 'E-posta').fill('');
    await save(page);
    await expect(heading(page)).toHaveText(odd.emoji);
    await expect(page.getByText(odd.or).first()).toBeVisible();
    const { rows } = await call('people', 'list', { text: odd.emoji });
    expect(rows).toHaveLength(1);
    expect(await call('people', 'get', { id: rows[0]?.id ?? 0 })).toMatchObject({ name: odd.emoji, address: odd.or, note: values.Not });
  });

  await test.step('NGO and the person to call there', async () => {
    await go(page, '/ngos');
    const values = { STK: odd.html, Alan: odd.or, Adres: odd.sql, Not: odd.formula };
    await fillDialog(page, 'Yeni STK', values);
    await save(page);
    await expect(heading(page)).toHaveText(odd.html);
    await fillDialog(page, 'Kişi ekle', { 'Ad soyad': odd.signs, Görevi: odd.sql });
    await save(page);
    await expect(page.getByRole('region', { name: 'Görüşülen kişiler' })).toContainText(odd.signs);
    const [row] = await call('ngos', 'list', { text: odd.html });
    const kept = await call('ngos', 'get', { id: row?.id ?? 0 });
    expect(kept).toMatchObject({ name: odd.html, field: odd.or, address: odd.sql, note: odd.formula });
    expect(kept.contacts.map(({ name, title }) => [name, title])).toEqual([[odd.signs, odd.sql]]);
  });

  await test.step('unit and who works there', async () => {
    await go(page, '/units');
    const values = { Birim: odd.or, 'Kısa ad': '%_* "x"', Not: odd.emoji };
    await fillDialog(page, 'Yeni birim', values);
    await save(page);
    await expect(heading(page)).toHaveText(odd.or);
    await fillDialog(page, 'Kişi ekle', { 'Ad soyad': odd.sql, Unvan: odd.html });
    await save(page);
    await expect(page.getByRole('region', { name: 'Birimdeki kişiler' })).toContainText(odd.sql);
    const [row] = await call('units', 'list', { text: odd.or });
    const kept = await call('units', 'get', { id: row?.id ?? 0 });
    expect(kept).toMatchObject({ name: odd.or, shortName: values['Kısa ad'], note: odd.emoji });
    expect(kept.staff.map(({ name, title }) => [name, title])).toEqual([[odd.sql, odd.html]]);
  });

  // Ctrl+K finds what has such a name, and takes each as plain text.
  for (const text of [odd.sql, odd.emoji, odd.html, odd.or]) {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText(text);
    await expect(page.getByRole('option').filter({ hasText: text }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
});
