import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { systemClock } from '../../main/app/clock.ts';
import { addDays, formatDate } from '../../preload/contract/dates.ts';
import { pdfText } from '../main/reports/poppler.ts';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { box, dialog, go, heading, smallOffice } from './forms.ts';

const today = systemClock.today();
const list = (page: Page) => page.getByRole('grid', { name: 'Demirbaş listesi' });
const section = (page: Page, name: string) => page.getByRole('region', { name });
const snackbar = (page: Page) => page.locator('.MuiSnackbar-root');
const rows = async (page: Page): Promise<string[]> => (await list(page).getByRole('row').allInnerTexts()).slice(1).map((text) => text.replaceAll(/\s+/g, ' ').trim());

const textOf = (path = ''): string => pdfText(readFileSync(path)).replaceAll(/\s+/g, ' ');

/** Documents the program asks the system to open; the system itself is left out. */
async function watchOpened({ app }: Launched): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedHere: opened });
    shell.openPath = async (path) => {
      opened.push(path);
      return '';
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { openedHere: string[] }).openedHere);
}

async function openList({ page }: Launched): Promise<void> {
  await expect(heading(page)).toHaveText('Bugün');
  await page.keyboard.press('Control+Shift+d');
  await expect(list(page)).toBeFocused();
}

test('three printers go to a muhtarlık by keyboard, the form is one click away, one comes back', async ({ launch }) => {
  const program = await launch(smallOffice);
  const { page } = program;
  const opened = await watchOpened(program);
  await openList(program);
  await expect(page.getByText('Henüz demirbaş kaydı yok')).toBeVisible();
  await expectAccessible(page);

  await test.step('made and handed over without the mouse', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Yeni demirbaş');
    await page.keyboard.press('Enter');
    await expect(box(dialog(page), 'Ad')).toBeFocused();
    await page.keyboard.type('Yazıcı');
    await page.keyboard.press('Tab');
    await page.keyboard.type('HP LaserJet M111w');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('8.500');
    await dialog(page).getByRole('checkbox', { name: 'Hemen zimmetle ver' }).press('Space');
    await expectAccessible(page);
    await dialog(page).getByRole('combobox', { name: 'Muhtarlık' }).focus();
    await page.keyboard.type('yen');
    await page.getByRole('option', { name: /^Yeni/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect(box(dialog(page), 'Zimmet sahibi')).toHaveValue('Hasan Işık');
    await box(dialog(page), 'Oda ya da bina').focus();
    await page.keyboard.type('Muhtarlık binası');
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toBeHidden();
  });

  const year = today.slice(0, 4);
  await expect(snackbar(page)).toContainText(`Kaydedildi. 3 demirbaş Z-${year}/0001 numaralı fişle zimmetlendi.`);

  await test.step('the form: one click, and its text is on paper', async () => {
    await snackbar(page).getByRole('button', { name: 'Zimmet fişini aç' }).click();
    await expect.poll(opened).toHaveLength(1);
    const text = textOf((await opened())[0]);
    for (const words of ['ZİMMET FİŞİ', `Z-${year}/0001`, `D-${year}/0003`, 'HP LaserJet M111w', 'Yeni Mahallesi Muhtarlığı için Hasan Işık adlı kişiye', 'Teslim eden', 'Teslim alan', '25.500,00 TL']) expect(text.toLocaleUpperCase('tr')).toContain(words.toLocaleUpperCase('tr'));
  });

  await test.step('the list says where all of them are', async () => {
    await expect.poll(() => rows(page)).toEqual([3, 2, 1].map((seq) => `D-${year}/000${seq} Yazıcı HP LaserJet M111w ● Zimmette Hasan Işık Yeni Mahallesi ${formatDate(today)} 8.500,00 TL ${formatDate(today)}`));
    await expectAccessible(page);
  });

  await test.step('one comes back, by its key', async () => {
    await list(page).focus();
    await page.keyboard.press('a');
    await expect(dialog(page)).toContainText('İade al');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toContainText('Bu alan boş bırakılamaz');
    await dialog(page).getByRole('combobox', { name: 'İadedeki durumu' }).focus();
    await page.keyboard.type('Kapağı kırık');
    await page.keyboard.press('Control+Enter');
    await expect(snackbar(page)).toContainText('1 demirbaş iade alındı.');
    await snackbar(page).getByRole('button', { name: 'İade fişini aç' }).click();
    await expect.poll(opened).toHaveLength(2);
    expect(textOf((await opened())[1])).toContain('Kapağı kırık');
    await expect.poll(async () => (await rows(page)).map((row) => /Zimmette|Depoda/.exec(row)?.[0])).toEqual(['Depoda', 'Zimmette', 'Zimmette']);
  });

  await test.step('chips narrow the list, and Ctrl+K finds one by its number', async () => {
    await page.getByRole('button', { name: 'Depoda', exact: true }).click();
    await expect.poll(() => rows(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Düşülen', exact: true }).click();
    await expect(page.getByText('Süzgece uyan demirbaş yok')).toBeVisible();
    await page.getByRole('button', { name: 'Süzgeçleri kaldır' }).click();
    await expect.poll(() => rows(page)).toHaveLength(3);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(`D-${year}/0003`);
    await page.getByRole('option', { name: /Yazıcı/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(`D-${year}/0003`);
    await expect(section(page, 'Zimmet geçmişi')).toContainText('Hasan Işık üzerine zimmetlendi');
    await expect(section(page, 'Zimmet geçmişi')).toContainText('Kapağı kırık');
    await expectAccessible(page);
  });

  await test.step('the page of the neighbourhood shows what it holds', async () => {
    const place = await program.call('neighbourhoods', 'resolve', { name: 'Yeni' });
    await go(page, `/neighbourhoods/${place?.id}`);
    await expect(section(page, 'Demirbaşlar')).toContainText(`D-${year}/0001`);
    await section(page, 'Demirbaşlar').getByRole('button', { name: 'Listede aç (2)' }).click();
    await expect.poll(() => rows(page)).toHaveLength(2);
    await expect(page.getByRole('combobox', { name: 'Muhtarlığa göre süz' })).toHaveValue('Yeni');
  });
});

test('several at once, what is refused stands at its field, and everything can be taken back', async ({ launch }) => {
  const program = await launch(smallOffice);
  const { page, call } = program;
  await call('assets', 'create', { name: 'Çelik dolap', count: 3, acquiredOn: addDays(today, -10), value: 400_000 });
  await openList(program);
  await expect.poll(() => rows(page)).toHaveLength(3);

  await test.step('a new one with mistakes', async () => {
    await page.getByRole('button', { name: 'Yeni demirbaş' }).click();
    await box(dialog(page), 'Adet').fill('201');
    await box(dialog(page), 'Edinme tarihi').fill(formatDate(addDays(today, 1)));
    await box(dialog(page), 'Ad').fill('Masa');
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toContainText('Adet 1 ile 200 arasında bir tam sayı olmalı.');
    await box(dialog(page), 'Adet').fill('1');
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toContainText('Tarih bugünden ileri olamaz.');
    await dialog(page).getByRole('checkbox', { name: 'Hemen zimmetle ver' }).check();
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toContainText('Bu alan boş bırakılamaz');
    // The box cleared again: what was opened with it must not be asked for any more.
    await dialog(page).getByRole('checkbox', { name: 'Hemen zimmetle ver' }).uncheck();
    await box(dialog(page), 'Edinme tarihi').fill(formatDate(today));
    await page.keyboard.press('Control+Enter');
    await expect(snackbar(page)).toContainText(/Kaydedildi\. D-\d{4}\/0004/);
  });

  await test.step('two of four handed over on one form', async () => {
    await list(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Zimmetle (V)' }).click();
    await expect(dialog(page)).toContainText('2 demirbaşı zimmetle ver');
    await expectAccessible(page);
    await box(dialog(page), 'Zimmet sahibi').fill('Ömer Ünal');
    await box(dialog(page), 'Zimmet tarihi').fill(formatDate(addDays(today, -11)));
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toContainText('Bu tarihten önce zimmet verilemez.');
    await box(dialog(page), 'Zimmet tarihi').fill(formatDate(addDays(today, -1)));
    await page.keyboard.press('Control+Enter');
    await expect(snackbar(page)).toContainText('2 demirbaş zimmetlendi. Fiş Z-');
    await expect.poll(async () => (await rows(page)).filter((row) => row.includes('Ömer Ünal'))).toHaveLength(2);
  });

  await test.step('taken back by Ctrl+Z; the next form has the next number', async () => {
    await page.keyboard.press('Control+z');
    await expect(snackbar(page)).toContainText('Geri alındı.');
    await expect.poll(async () => (await rows(page)).filter((row) => row.includes('Depoda'))).toHaveLength(4);
    const { formNo } = await call('assets', 'handOver', { ids: [1], holder: 'Ömer Ünal', on: today });
    expect(formNo).toBe(`Z-${today.slice(0, 4)}/0002`);
  });

  await test.step('struck off with a reason, and in its history', async () => {
    await go(page, '/assets/2');
    await expect(heading(page)).toHaveText(/0002$/);
    await page.getByRole('button', { name: 'Diğer işlemler' }).click();
    await page.getByRole('menuitem', { name: 'Kayıttan düş' }).click();
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toContainText('Bu alan boş bırakılamaz');
    await box(dialog(page), 'Gerekçe').fill('Hurdaya ayrıldı, tutanak 12');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/kayıttan düşüldü: Hurdaya ayrıldı, tutanak 12/)).toBeVisible();
    await page.getByRole('button', { name: 'Diğer işlemler' }).click();
    await page.getByRole('menuitem', { name: 'Geçmiş' }).click();
    await expect(dialog(page)).toContainText('Düşme gerekçesi');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Düşmeyi kaldır' }).click();
    await expect(snackbar(page)).toContainText('yeniden kayıtta');
  });
});
