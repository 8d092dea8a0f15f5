import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openZip } from '../../main/exports/workbook/unzip.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const shots = 'out/test/health';

test('the health page says how everything is, looks over the whole, and finds a file that is gone', async ({ launch }) => {
  const program = await launch({ sample: true });
  const { page, call, dataFolder } = program;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  const { rows } = await call('requests', 'list', { limit: 1 });
  const request = rows[0];
  const bytes = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  const { upload } = await call('files', 'begin', { name: 'Dilekçe.pdf', size: bytes.length });
  await call('files', 'piece', { upload, at: 0, data: bytes.toString('base64') });
  const { token } = await call('files', 'finish', { upload });
  await call('files', 'attach', { owner: 'request', ownerId: request?.id ?? 0, tokens: [token] });

  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Program sağlığı' }).click();
  const table = page.getByRole('table', { name: 'Program sağlığı' });
  const row = (name: string) => table.getByRole('row').filter({ has: page.getByRole('cell', { name, exact: true }) });
  await expect(row('Veritabanı')).toContainText('▲Dikkat');
  await expect(row('Dosyalar')).toContainText('✔İyi');
  await expect(row('Yazı tipleri')).toContainText('Ekran yazı tipi yüklendi.');
  await expect(row('Sürüm')).toContainText('Program ');
  await expect(row('Tatil takvimi')).toContainText('sonuna kadar biliniyor');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Baştan sona denetle' }).click();
  await expect(page.locator('.MuiSnackbar-root')).toContainText('Denetim bitti.');
  await expect(row('Veritabanı')).toContainText('baştan sona denetlendi, sorun bulunmadı');

  const folder = join(dataFolder, 'dosyalar');
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await page.getByRole('button', { name: 'Yeniden bak' }).click();
  await expect(row('Dosyalar')).toContainText('✖Bozuk1 dosya kayıp.');
  const faulty = page.getByRole('table', { name: 'Sorunlu dosyalar' });
  await expect(faulty).toContainText('Dilekçe.pdf');
  await expectAccessible(page);
  await page.screenshot({ path: `${shots}/dosyalar.png` });
  await page.keyboard.press('F9');
  await expect(faulty).not.toContainText('Dilekçe.pdf');
  await faulty.getByRole('link', { name: `${request?.number} kaydını aç` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(request?.number ?? '');
});

test('a support bundle is looked at file by file, and saved as it was shown', async ({ launch, folder }) => {
  const program = await launch({ sample: true });
  const { page } = program;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Program sağlığı' }).click();
  await page.getByRole('button', { name: 'Paketi hazırla ve göster' }).click();
  await expect(page.getByRole('region', { name: 'OKUBENI.txt dosyasının içi' })).toContainText('Muhtarlık Defteri destek paketi');
  await page.getByRole('button', { name: 'gunluk/defter.log dosyasını göster' }).click();
  const shown = page.getByRole('region', { name: 'gunluk/defter.log dosyasının içi' });
  await expect(shown).toContainText('"event":"opened"');
  const words = (await shown.innerText()).trim();
  await expectAccessible(page);
  await page.screenshot({ path: `${shots}/paket.png` });
  const path = join(folder, 'paket.zip');
  await program.answerSaveDialog(path);
  await page.getByRole('button', { name: 'Paketi kaydet' }).click();
  await expect(page.locator('.MuiSnackbar-root')).toContainText(`Destek paketi kaydedildi: ${path}`);
  const log = openZip(path)('gunluk/defter.log') ?? '';
  expect(log.trim()).toBe(words);
  expect(log).not.toContain(folder);
});
