import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { systemClock } from '../../main/app/clock.ts';
import { presetRange } from '../../renderer/features/reports/presets.ts';
import { formatDate, monthName } from '../../preload/contract/dates.ts';
import { pdfPages, pdfText } from '../main/reports/poppler.ts';
import { unzipText } from '../main/reports/unzip.ts';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { usePrinters } from './printers.ts';

const today = systemClock.today();
const lastMonth = presetRange('lastMonth', today);
const monthOf = (date: string): string => `${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`;

const preview = (page: Page) => page.getByRole('region', { name: 'Önizleme' });
const snackbar = (page: Page) => page.locator('.MuiSnackbar-root');
const date = (page: Page, name: string) => page.getByRole('textbox', { name });

async function openReports(program: Launched): Promise<Page> {
  const { page } = program;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+7');
  await expect(preview(page).getByRole('heading', { name: 'Dönem Raporu' })).toBeVisible();
  return page;
}

async function output(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Öteki çıktılar' }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Documents the program asks the system to open; the system itself is left out. */
async function watchOpened({ app }: Launched, answer = ''): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }, said) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedHere: opened });
    shell.openPath = async (path) => {
      opened.push(path);
      return said;
    };
  }, answer);
  return () => app.evaluate(() => (globalThis as unknown as { openedHere: string[] }).openedHere);
}

test('the last month stands there; ready-made periods and any two days change it', async ({ launch }) => {
  const page = await openReports(await launch({ sample: true }));
  await expect(preview(page)).toContainText(`Dönem: ${monthOf(lastMonth.from)}`);
  await expect(preview(page)).toContainText('KÖYCEĞİZ BELEDİYE BAŞKANLIĞI');
  for (const title of ['Dönem özeti', 'Sonuca göre', 'Mahalleye göre', 'Birime göre', 'Kanala göre', 'Türe göre', 'Karşılanamayan talepler ve gerekçeleri']) {
    await expect(preview(page).getByRole('heading', { name: title, exact: true })).toBeVisible();
  }
  for (const [name, range] of [['Bu ay', presetRange('thisMonth', today)], ['Geçen çeyrek', presetRange('lastQuarter', today)], ['Geçen yıl', presetRange('lastYear', today)]] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(date(page, 'Başlangıç')).toHaveValue(formatDate(range.from));
    await expect(date(page, 'Bitiş')).toHaveValue(formatDate(range.to));
  }
  await expect(preview(page)).toContainText(`Dönem: ${Number(today.slice(0, 4)) - 1} yılı`);
  await date(page, 'Başlangıç').fill('5.3.2026');
  await date(page, 'Bitiş').fill('17.03.2026');
  await expect(preview(page)).toContainText('Dönem: 05.03.2026 – 17.03.2026');
});

test('the whole choice is seen at once and done by keyboard', async ({ launch }) => {
  const page = await openReports(await launch({ sample: true }));
  const hidden = await page.getByRole('navigation', { name: 'Rapor' }).evaluate((element) => {
    const column = element.parentElement as HTMLElement;
    return { down: column.scrollHeight - column.clientHeight, across: column.scrollWidth - column.clientWidth };
  });
  expect(hidden).toEqual({ down: 0, across: 0 });
  const reached: string[] = [];
  for (let step = 0; step < 16; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? (document.activeElement as HTMLInputElement).labels?.[0]?.textContent ?? document.activeElement?.textContent ?? '').split('Gelen')[0]?.trim() ?? ''));
  }
  expect(reached).toEqual(['Dönem raporu', expect.stringContaining('Satın alma raporu'), expect.stringContaining('Mahalle sayfası'), expect.stringContaining('Muhtar telefon listesi'), expect.stringContaining('Devir-teslim çizelgesi'), expect.stringContaining('Kullanım kılavuzu'), 'Bu ay', 'Geçen ay', 'Bu çeyrek', 'Geçen çeyrek', 'Bu yıl', 'Geçen yıl', 'Başlangıç', 'Bitiş', 'Açık veri ve Open311', 'Önizleme']);
});

test('a period that ends before it begins is said in words, and both days stay as typed', async ({ launch }) => {
  const page = await openReports(await launch({ sample: true }));
  await date(page, 'Başlangıç').fill('31.10.2026');
  await date(page, 'Bitiş').fill('01.10.2026');
  await expect(page.getByText('Bitiş tarihi başlangıçtan önce olamaz.').first()).toBeVisible();
  await expect(page.getByText('Dönemi düzeltin')).toBeVisible();
  await expect(page.getByRole('button', { name: 'PDF’i aç' })).toHaveCount(0);
  await date(page, 'Bitiş').fill('31.02.2026');
  await expect(page.getByText('Takvimde böyle bir gün yok.')).toBeVisible();
  await expect(date(page, 'Başlangıç')).toHaveValue('31.10.2026');
  await expect(date(page, 'Bitiş')).toHaveValue('31.02.2026');
  await date(page, 'Bitiş').fill('31.10.2026');
  await expect(preview(page).getByRole('heading', { name: 'Dönem Raporu' })).toBeVisible();
});

test('a number opens its records, and "back" finds the report again', async ({ launch }) => {
  const page = await openReports(await launch({ sample: true }));
  await page.getByRole('button', { name: 'Geçen yıl', exact: true }).click();
  await expect(preview(page)).toContainText(`Dönem: ${Number(today.slice(0, 4)) - 1} yılı`);
  const received = preview(page).getByRole('link', { name: /^Gelen: / });
  const number = await received.textContent();
  await received.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talepler');
  await expect(page.locator('#page-title + span')).toHaveText(`${number} kayıt`);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(preview(page)).toContainText(`Dönem: ${Number(today.slice(0, 4)) - 1} yılı`);
  const ofYeni = preview(page).getByRole('link', { name: /^Yeni, Sonuçlanan: / });
  const concluded = await ofYeni.textContent();
  await ofYeni.click();
  await expect(page.locator('#page-title + span')).toHaveText(`${concluded} kayıt`);
  // Three filters do not fit beside the views; the rest stands behind its button.
  await page.getByRole('button', { name: /^\+\d süzgeç$/ }).click();
  await expect(page.getByRole('dialog').getByText('Mahalle: Yeni')).toBeVisible();
});

/** A neighbourhood that asked for something in the last month; which ones do depends on the day. */
async function someNeighbourhood({ call }: Launched): Promise<string> {
  const { rows } = await call('requests', 'list', { registeredFrom: lastMonth.from, registeredTo: lastMonth.to });
  return rows.find(({ neighbourhood }) => neighbourhood !== null)?.neighbourhood ?? 'no neighbourhood';
}

test('the PDF is saved where the dialog says, and reads back in Turkish', async ({ launch, folder }) => {
  const program = await launch({ sample: true });
  const page = await openReports(program);
  const target = join(folder, 'rapor.pdf');
  await program.answerSaveDialog(target);
  await output(page, 'PDF kaydet');
  await expect(snackbar(page)).toContainText(`Kaydedildi: ${target}`);
  const bytes = readFileSync(target);
  const text = pdfText(bytes);
  for (const words of ['KÖYCEĞİZ BELEDİYE BAŞKANLIĞI', 'Dönem Raporu', monthOf(lastMonth.from), 'Sonuçlanan', 'Kanala göre', 'Görev dışı – ilgili kuruma iletildi', 'Süresi geçen', await someNeighbourhood(program), 'Şikâyet']) expect(text).toContain(words);
  expect(pdfPages(bytes)[0]).toMatch(/1 ?\/ ?\d/);
  // The paper and the screen tell the same number.
  const received = await preview(page).getByRole('link', { name: /^Gelen: / }).textContent();
  expect(text).toContain(received);
});

test('a cancelled dialog writes and says nothing', async ({ launch, folder }) => {
  const program = await launch({ sample: true });
  const page = await openReports(program);
  await program.answerSaveDialog(null);
  await output(page, 'PDF kaydet');
  await expect(page.getByRole('button', { name: 'PDF’i aç' })).toBeVisible();
  await expect(snackbar(page)).toHaveCount(0);
  expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toEqual([]);
});

test('the tables go out as xlsx and csv', async ({ launch, folder }) => {
  const program = await launch({ sample: true });
  const page = await openReports(program);
  // The Linux dialog answers without an ending.
  await program.answerSaveDialog(join(folder, 'dönem'));
  await output(page, 'Excel’e aktar');
  await expect(snackbar(page)).toContainText('dönem.xlsx');
  const sheets = [...unzipText(readFileSync(join(folder, 'dönem.xlsx'))).values()].join('\n');
  for (const words of ['Mahalleye göre', await someNeighbourhood(program), 'Sonuçlanan']) expect(sheets).toContain(words);
  await output(page, 'CSV kaydet');
  await expect(snackbar(page)).toContainText('dönem.csv');
  const csv = readFileSync(join(folder, 'dönem.csv'), 'utf8');
  expect(csv.startsWith('\uFEFFDönem Raporu\r\n')).toBe(true);
  expect(csv).toContain('Mahalle;Devr.;Gelen;Sonuçlanan');
});

test('one neighbourhood’s page, chosen by its first letters', async ({ launch, folder }) => {
  const program = await launch({ sample: true });
  const page = await openReports(program);
  await page.getByRole('button', { name: /^Mahalle sayfası/ }).press('Enter');
  const field = page.getByRole('combobox', { name: 'Mahalle' });
  await expect(field).toBeFocused();
  await page.keyboard.type('yen');
  await page.getByRole('option', { name: /^Yeni / }).waitFor();
  await page.keyboard.press('Enter');
  await expect(preview(page).getByRole('heading', { name: 'Yeni Mahallesi' })).toBeVisible();
  await expectAccessible(page);
  const target = join(folder, 'yeni.pdf');
  await program.answerSaveDialog(target);
  await output(page, 'PDF kaydet');
  await expect(snackbar(page)).toContainText('Kaydedildi');
  const pages = pdfPages(readFileSync(target));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('Yeni Mahallesi');
  await preview(page).getByRole('link', { name: /^Açık talep: / }).click();
  await expect(page.getByText('Mahalle: Yeni')).toBeVisible();
});

test('Ctrl+P makes the PDF and opens it; where nothing opens it, it can still be saved', async ({ launch, folder }) => {
  const program = await launch({ sample: true });
  const page = await openReports(program);
  const opened = await watchOpened(program);
  await page.keyboard.press('Control+p');
  await expect(snackbar(page)).toContainText('PDF açıldı.');
  const [path = ''] = await opened();
  expect(pdfText(readFileSync(path))).toContain('Dönem Raporu');

  await watchOpened(program, 'no program');
  await page.keyboard.press('Control+p');
  await expect(snackbar(page)).toContainText('Bilgisayarda bu tür dosyayı açan bir program olduğuna bakın.');
  const target = join(folder, 'yine.pdf');
  await program.answerSaveDialog(target);
  await snackbar(page).getByRole('button', { name: 'PDF kaydet' }).click();
  await expect(snackbar(page)).toContainText(target);
  expect(existsSync(target)).toBe(true);
});

test('no printer: said in words, with the PDF as the way out', async ({ launch, folder }) => {
  const program = await launch({ sample: true });
  const page = await openReports(program);
  await usePrinters(program, join(folder, 'bos'), {});
  await output(page, 'Yazdır');
  const dialog = page.getByRole('dialog', { name: 'Yazıcı seçin' });
  await expect(dialog).toContainText('Bu bilgisayarda yazıcı bulunamadı. PDF olarak kaydedip başka bir bilgisayardan yazdırabilirsiniz.');
  await expect(dialog.getByRole('button', { name: 'Yazıcıya gönder' })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'PDF kaydet' })).toBeFocused();
  await expectAccessible(page);
  await program.answerSaveDialog(join(folder, 'yazicisiz.pdf'));
  await page.keyboard.press('Enter');
  await expect(snackbar(page)).toContainText('yazicisiz.pdf');
});

test('a printer gets the PDF file, and the program says "gönderildi", no more; a queue that refuses is told', async ({ launch, folder }) => {
  test.skip(process.platform === 'win32', 'the queue of this test is a script');
  const program = await launch({ sample: true });
  const page = await openReports(program);
  const taken = join(folder, 'kuyruk.pdf');
  await usePrinters(program, join(folder, 'araclar'), {
    lpstat: 'case "$1" in -e) printf "Kat1\\nKat2\\n";; -d) echo "system default destination: Kat2";; esac',
    lp: `for last; do :; done; cp "$last" "${taken}"`,
  });
  await output(page, 'Yazdır');
  const dialog = page.getByRole('dialog', { name: 'Yazıcı seçin' });
  await expect(dialog.getByRole('radio', { name: 'Kat2 (varsayılan)' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(snackbar(page)).toHaveText(/Kat2 yazıcısına gönderildi\./);
  expect(pdfText(readFileSync(taken))).toContain('Dönem Raporu');

  await usePrinters(program, join(folder, 'bozuk'), { lpstat: '[ "$1" = -e ] && echo Kat1', lp: 'exit 1' });
  await output(page, 'Yazdır');
  await dialog.getByRole('button', { name: 'Yazıcıya gönder' }).click();
  await expect(snackbar(page)).toContainText('Yazıcı kuyruğu belgeyi almadı.');
});

test('a place that cannot be written: said in words, and the next place takes it', async ({ launch, folder }) => {
  const program = await launch({ sample: true });
  const page = await openReports(program);
  await page.getByRole('button', { name: 'Geçen yıl', exact: true }).click();
  await expect(preview(page)).toContainText(`Dönem: ${Number(today.slice(0, 4)) - 1} yılı`);
  mkdirSync(join(folder, 'dolu.pdf', 'içi'), { recursive: true });
  for (const path of [join(folder, 'yok', 'rapor.pdf'), join(folder, 'dolu.pdf')]) {
    await program.answerSaveDialog(path);
    await output(page, 'PDF kaydet');
    await expect(snackbar(page)).toContainText('Dosya buraya yazılamadı. Kayıtlarınız güvende. Başka bir klasör seçin');
    await expect(preview(page)).toContainText(`Dönem: ${Number(today.slice(0, 4)) - 1} yılı`);
  }
  await program.answerSaveDialog(join(folder, 'rapor.pdf'));
  await snackbar(page).getByRole('button', { name: 'Yeniden dene' }).click();
  await expect(snackbar(page)).toContainText('Kaydedildi');
  // Nothing half-written is left beside it.
  expect(readdirSync(folder).filter((name) => name.includes('.yeni'))).toEqual([]);
});

test('a period without a record is a report that says so', async ({ launch, folder }) => {
  const program = await launch({ sample: true });
  const page = await openReports(program);
  await date(page, 'Başlangıç').fill('01.01.2020');
  await date(page, 'Bitiş').fill('31.01.2020');
  await expect(preview(page)).toContainText('Dönem: Ocak 2020');
  await expect(preview(page).getByText('Bu dönemde kayıt yok.').first()).toBeVisible();
  await expect(preview(page).getByText('Bu dönemde karşılanamayan talep yok.').first()).toBeVisible();
  await expect(preview(page).getByRole('link')).toHaveCount(0);
  const target = join(folder, 'bos.pdf');
  await program.answerSaveDialog(target);
  await output(page, 'PDF kaydet');
  await expect(snackbar(page)).toContainText('Kaydedildi');
  expect(pdfText(readFileSync(target))).toContain('Bu dönemde kayıt yok.');
});

test('the screen is accessible by day and by night; a small window shows the same sheet smaller', async ({ launch }) => {
  const program = await launch({ sample: true });
  const page = await openReports(program);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Koyu' }).click();
  await expectAccessible(page);
  await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1024, 700));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(1100);
  const sideways = await preview(page).evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(sideways).toBe(0);
  const height = await preview(page).evaluate((element) => element.clientHeight);
  expect(height).toBeGreaterThan(350);
  await expectAccessible(page);
});

test('F1 leads to the guide', async ({ launch }) => {
  const page = await openReports(await launch({ sample: true }));
  await page.keyboard.press('F1');
  await page.getByRole('button', { name: 'Kullanım kılavuzunu aç' }).click();
  await expect(preview(page).getByRole('heading', { name: 'Kullanım Kılavuzu' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
