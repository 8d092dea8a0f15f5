import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bookBytes, encryptedBook } from '../main/import/books.ts';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { heading, total } from './forms.ts';
import { makeLedgerOffice } from './ledger-office.ts';
import { addDays, formatDate } from '../../preload/contract/dates.ts';
import { systemClock } from '../../main/app/clock.ts';

const ledger = (page: Page) => page.getByRole('grid', { name: 'Talep defteri' });
const preview = (page: Page) => page.getByRole('table', { name: 'Önizleme' });

async function openLedger({ page }: Launched): Promise<Page> {
  await expect(heading(page)).toHaveText('Bugün');
  await page.keyboard.press('Control+2');
  await expect(ledger(page)).toBeFocused();
  return page;
}

/** 14 rows as a browser copies them: letters spoilt on the way, two numbers that are here, one spelling nobody knows. */
function mbsList(today: string): { html: string; text: string } {
  const cells = (at: number) => [`MBS-${100 + at}`, `${formatDate(addDays(today, -(at % 5)))} 09:${10 + at}`, at === 4 ? 'Ãandir Koyu' : 'Yeni Mah.', 'Hasan IÅŸÄ±k', '0532 111 22 33', `Ä°stek ${at}: sokak lambasÄ±`];
  const rows = [['MBS No', 'BaÅŸvuru Tarihi', 'Mahalle', 'Muhtar', 'Telefon', 'Konu'], ...Array.from({ length: 14 }, (_, at) => cells(at))];
  const html = `<html><body><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
  return { html, text: rows.map((row) => row.join('\t')).join('\n') };
}

test('the MBS morning: Ctrl+V, one neighbourhood chosen, Ctrl+Enter; all that are new go in and come back out as one', async ({ launch }) => {
  const today = systemClock.today();
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 2) });
  const { call, app } = program;
  const seatId = (await call('requests', 'suggestRequester', { text: 'Yeni' })).find(({ kind }) => kind === 'muhtar')?.seatId ?? 0;
  for (const externalNo of ['mbs-101', 'MBS-102']) await call('requests', 'create', { requester: { kind: 'muhtar', seatId }, channel: 'mbs', externalNo, externalDate: addDays(today, -4), type: 'istek', subject: externalNo, registeredOn: today });
  const before = await total(program);
  const page = await openLedger(program);
  await app.evaluate(({ clipboard }, list) => clipboard.write(list as never), mbsList(today));

  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press('Control+v');
  await expect(preview(page)).toBeVisible();
  await expect(page.getByText('Bozuk Türkçe harfler düzeltildi')).toBeVisible();
  await expect(page.getByText('“Ãandir Koyu” (1 satır)')).toBeVisible();
  await expect(preview(page).getByText('Bu numara kayıtlı: ')).toHaveCount(2);
  await expect(page.getByRole('group', { name: 'Satırların durumu' })).toHaveText(/Hepsi 14.*Yeni 11.*Zaten var 2.*Hatalı 1/);
  await expectAccessible(page);

  // The choice: typed and taken.
  await page.keyboard.type('cand');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '12 kaydı aktar (Ctrl+Enter)' })).toBeEnabled();
  await press('Control+Enter');
  await expect(page.getByText('12 talep aktarıldı.').first()).toBeVisible();
  expect(keys).toBeLessThanOrEqual(4);
  expect(await total(program)).toBe(before + 12);
  await expectAccessible(page);
  const { rows } = await call('requests', 'list', { text: 'MBS-100' });
  expect(rows[0]).toMatchObject({ channel: 'mbs', externalNo: 'MBS-100', subject: 'İstek 0: sokak lambası', requester: 'Hasan Işık', dueDate: (await call('requests', 'previewDue', { channel: 'mbs', type: 'istek', start: today })).dueDate });

  await page.getByRole('alert').getByRole('button', { name: 'Geri al' }).click();
  await expect(page.getByRole('table', { name: 'Geçmiş aktarmalar' }).getByText('Geri alındı')).toBeVisible();
  expect((await call('requests', 'list', { text: 'MBS-100' })).rows[0]?.state).toBe('iptal');
  expect(await call('neighbourhoods', 'resolve', { name: 'Ãandir Koyu' })).toBeNull();
});

test('a workbook by the dialog: columns corrected and remembered, faulty rows handed back, the rest written; bad files in words', async ({ launch, folder }) => {
  const program = await launch({ prepare: (data) => makeLedgerOffice(data, 2) });
  const { page, answerOpenDialog, answerSaveDialog } = program;
  await openLedger(program);
  await page.getByRole('button', { name: 'Excel’den aktar' }).click();
  await expect(heading(page)).toHaveText('Excel’den aktar – Talepler');
  await expectAccessible(page);

  const choose = async (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    await answerOpenDialog(join(folder, name));
    await page.getByRole('button', { name: 'Dosya seç' }).first().click();
  };
  await choose('parolali.xlsx', encryptedBook());
  await expect(page.getByText('Dosya parolayla korunuyor.')).toBeVisible();
  await choose('liste.xlsx', bookBytes({ Not: [['x']], Liste: [['MUHTAR TALEPLERİ'], ['Olay', 'Yer', 'Kim', 'Gün'], ['=Çukur', 'Yeni', 'Ayşe Er', '31.02.2026'], ['Lamba', 'Gülpınar', '', '02.11.2026'], [' ', '', '', ''], ['Ağaç', 'Ulucami', 'Ali Er', '03.11.2026']] }));
  await page.getByLabel('Sayfa').click();
  await page.getByRole('option', { name: /^Liste/ }).click();
  await expect(page.getByText(/Sütun seçilmesi gereken alanlar/)).toBeVisible();
  await page.getByRole('button', { name: 'Sütunlar', exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const [column, field] of [['Olay', 'Konu'], ['Yer', 'Mahalle'], ['Kim', 'Başvuran'], ['Gün', 'Kayıt tarihi']] as const) {
    await dialog.getByRole('combobox', { name: `${column} sütununun yazılacağı alan` }).click();
    await page.getByRole('option', { name: field, exact: true }).click();
  }
  await dialog.getByRole('textbox', { name: 'Bu eşlemeyi adla sakla' }).fill('Saha listesi');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(preview(page).getByText('Kayıt tarihi: “31.02.2026” bir tarih olarak anlaşılamadı.')).toBeVisible();
  await expect(page.getByText('1 boş satır atlandı')).toBeVisible();
  await answerSaveDialog(join(folder, 'geri.xlsx'));
  await page.getByRole('button', { name: 'Hatalıları Excel’e kaydet' }).click();
  await expect(page.getByText(/^Hatalı satırlar kaydedildi/)).toBeVisible();
  await page.locator('.MuiSnackbarContent-root').getByRole('button', { name: 'Kapat' }).click();
  const run = page.getByRole('button', { name: /^2 kaydı aktar/ });
  await expect(run).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Hatalı 1 satırı atla' }).check();
  await run.click();
  await expect(page.getByText('2 talep aktarıldı.').first()).toBeVisible();
  expect(await total(program)).toBe(4);

  await page.getByRole('button', { name: 'Başka bir liste aktar' }).click();
  await choose('ikinci.xlsx', bookBytes({ A: [['Kim', 'Gün', 'Olay', 'Yer'], ['Can Er', '04.11.2026', 'Boya', 'Yeni']] }));
  await expect(page.getByLabel('Eşleme')).toHaveText('Saha listesi');
  await expect(page.getByRole('button', { name: /^1 kaydı aktar/ })).toBeEnabled();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    window.location.hash = '/settings/aktarmalar';
  });
  await expect(page.getByRole('button', { name: /aktarmasını geri al$/ })).toBeVisible();
  await page.evaluate(() => {
    window.location.hash = '/people';
  });
  await expect(heading(page)).not.toHaveText('Ayarlar');
  await page.getByRole('button', { name: 'Excel’den aktar' }).click();
  await expect(heading(page)).toHaveText('Excel’den aktar – Muhtarlar');
});
