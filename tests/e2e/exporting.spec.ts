import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook, type ReadCell } from '../../main/exports/workbook/read.ts';
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
  await page.getByRole('button', { name: 'Son gün' }).click();
  await expect(grid.getByRole('columnheader', { name: 'Son gün' })).toHaveAttribute('aria-sort', 'ascending');
  const heads = (await grid.getByRole('columnheader').allInnerTexts()).map((head) => head.replace(/ [▲▼]$/, ''));
  const numbers = await grid.getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => row.querySelector('a')?.textContent ?? ''));
  const total = Number(await grid.getAttribute('aria-rowcount')) - 1;
  expect(total).toBeGreaterThan(3);

  await page.keyboard.press('Control+E');
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
  await page.getByRole('button', { name: 'Dışa aktar (Ctrl+E)' }).click();
  await page.getByRole('switch', { name: 'Kişisel verisiz' }).click();
  const names = join(folder, 'muhtarlar.xlsx');
  await program.answerSaveDialog(names);
  await page.keyboard.press('Enter');
  await expect(page.locator('.MuiSnackbar-root')).toContainText('muhtarlar.xlsx');
  expect([...(readWorkbook(names)[0]?.rows() ?? [])][0]).toEqual(['Görev', 'Açık talep']);
});
