import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { databaseFile } from '../../main/app/data-folder.ts';
import { readWorkbook, type ReadCell } from '../../main/exports/workbook/read.ts';
import { systemClock } from '../../main/app/clock.ts';
import { formatDate, fromDayNumber } from '../../preload/contract/dates.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const asOnScreen = (cell: ReadCell | undefined): string => (typeof cell === 'number' ? formatDate(fromDayNumber(cell - 25_569)) : (cell ?? ''));

test('the ledger goes into a workbook as it stands on the screen: rows, order, columns', async ({ launch, folder }) => {
  const program = await launch({ sample: true });
  const { page } = program;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+2');
  const grid = page.getByRole('grid', { name: 'Talep defteri' });
  await page.getByRole('button', { name: 'Geciken' }).click();
  await expect(grid.getByRole('columnheader', { name: 'Son gün' })).toHaveAttribute('aria-sort', 'ascending');
  const heads = (await grid.getByRole('columnheader').allInnerTexts()).map((head) => head.replace(/ [▲▼]$/, ''));
  const numbers = await grid.getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => row.querySelector('a')?.textContent ?? ''));
  const total = Number(await grid.getAttribute('aria-rowcount')) - 1;
  expect(total).toBeGreaterThan(3);

  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Listeyi dışa aktar' });
  await expect(dialog).toContainText(`${total} kayıt`);
  await expect(dialog).toContainText('Süzgeç: Geciken');
  await expectAccessible(page);
  const path = join(folder, 'geciken.xlsx');
  await program.answerSaveDialog(path);
  await page.keyboard.press('Enter');
  await expect(page.locator('.MuiSnackbar-root')).toContainText(`${total} kayıt yazıldı: ${path}`);
  await expect(dialog).toBeHidden();

  const [sheet] = readWorkbook(path);
  const [head, ...rows] = [...(sheet?.rows() ?? [])];
  expect(head).toEqual(heads);
  expect(rows).toHaveLength(total);
  expect(rows.slice(0, numbers.length).map((row) => row[0])).toEqual(numbers.slice(0, rows.length));
  const days = rows.map((row) => row[heads.indexOf('Son gün')]);
  expect(days).toEqual(days.toSorted((a, b) => Number(a) - Number(b)));
  await expect(grid.getByRole('row').nth(1)).toContainText(asOnScreen(days[0]).slice(0, 5));
  expect(readdirSync(folder).filter((name) => name.includes('yeni'))).toEqual([]);

  // Without names, and by the button of a list of the directory.
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Dışa aktar (Ctrl+Shift+E)' }).click();
  await page.getByRole('switch', { name: 'Kişisel verisiz' }).click();
  const names = join(folder, 'muhtarlar.xlsx');
  await program.answerSaveDialog(names);
  await page.keyboard.press('Enter');
  await expect(page.locator('.MuiSnackbar-root')).toContainText('muhtarlar.xlsx');
  expect([...(readWorkbook(names)[0]?.rows() ?? [])][0]).toEqual(['Görev', 'Açık talep']);
});

test('the whole data goes into an open folder, the requests into Open311, and the log knows both', async ({ launch, folder }) => {
  const program = await launch({ sample: true });
  const { page } = program;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+7');
  await page.getByRole('link', { name: 'Açık veri ve Open311' }).click();
  await expect(page.getByRole('button', { name: 'Klasör seç ve aktar' })).toBeVisible();
  await expectAccessible(page);
  await program.answerOpenDialog(folder);
  await page.getByRole('button', { name: 'Klasör seç ve aktar' }).click();
  const target = join(folder, `Muhtarlik Defteri ${systemClock.today()}`);
  await expect(page.locator('.MuiSnackbar-root')).toContainText(target);
  expect(readdirSync(target).toSorted()).toEqual(['OKUBENI.txt', 'bilgi.json', 'tablolar']);
  await program.answerSaveDialog(join(folder, 'talepler.json'));
  await page.getByRole('button', { name: 'JSON kaydet' }).click();
  await expect(page.locator('.MuiSnackbar-root')).toContainText('talepler.json');
  expect((JSON.parse(readFileSync(join(folder, 'talepler.json'), 'utf8')) as { status: string }[]).length).toBeGreaterThan(100);
  await page.getByRole('link', { name: 'Erişim günlüğünü aç' }).click();
  const log = page.getByRole('table', { name: 'Erişim günlüğü' });
  await expect(log.getByRole('row')).toHaveCount(3);
  await expect(log.getByRole('row').nth(1)).toContainText('Open311');
  await expectAccessible(page);
});

test('an export that is stopped leaves nothing, and the window goes on working meanwhile', async ({ launch, folder }) => {
  const place = join(folder, 'cikti');
  mkdirSync(place);
  const program = await launch({
    sample: true,
    prepare(dataFolder) {
      const records = new Database(databaseFile(dataFolder));
      records.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)
        INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation) SELECT 'x', i, 'not', 'eski metin ' || i, 'yeni metin ' || i, 'Deneme', '2024-01-01T10:00:00', 'x' FROM n`);
      records.close();
    },
  });
  const { page } = program;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Dışa aktarım' }).click();
  await program.answerOpenDialog(place);
  await page.getByRole('button', { name: 'Klasör seç ve aktar' }).click();
  await expect(page.getByRole('progressbar', { name: 'Aktarım' })).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('grid', { name: 'Talep defteri' }).getByRole('row').nth(20)).toBeVisible({ timeout: 15_000 });
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('button', { name: 'Durdur' }).click();
  await expect(page.getByRole('button', { name: 'Durdur' })).toBeHidden();
  await expect.poll(() => readdirSync(place)).toEqual([]);
  expect(existsSync(join(place, `Muhtarlik Defteri ${systemClock.today()}`))).toBe(false);
  await page.getByRole('link', { name: 'Erişim günlüğünü aç' }).click();
  await expect(page.getByText('Henüz kayıt yok')).toBeVisible();
});
