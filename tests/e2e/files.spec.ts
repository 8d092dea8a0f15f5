import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { pdf, pdfWithPages, png } from '../main/files/samples.ts';
import { expectAccessible } from './axe.ts';
import { bring, file } from './bring.ts';
import { expect, test } from './fixtures.ts';
import { box, dialog, go, heading, openForm, smallOffice } from './forms.ts';

/** A photo taken with the camera held upright: 40 × 20 points and the word that it has to be turned. */
async function sidewaysPhoto(page: Page): Promise<Buffer> {
  const plain = Buffer.from(
    await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      canvas.width = 40;
      canvas.height = 20;
      return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
    }),
    'base64',
  );
  const exif = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000600000000000000', 'hex');
  return Buffer.concat([plain.subarray(0, 2), exif, plain.subarray(2)]);
}

/** Dark points of a drawn page: an empty sheet has none. */
async function inkOf(canvas: Locator): Promise<number> {
  await expect(canvas).toHaveAttribute('data-drawn', 'true');
  return canvas.evaluate((sheet: HTMLCanvasElement) => {
    const { data } = (sheet.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, sheet.width, sheet.height);
    return data.filter((value, index) => index % 4 === 0 && value < 128).length;
  });
}

test('files of a record: dropped, pasted, chosen, looked at, warned of, thrown away and fetched back', async ({ launch, folder }) => {
  const program = await launch(smallOffice);
  const { page, call, app } = program;
  await expect(heading(page)).toHaveText('Bugün');
  await go(page, '/requests/1');
  const section = page.getByRole('region', { name: 'Dosyalar ve fotoğraflar' });
  await expect(section).toContainText('Dosya yok.');

  // Dropped: the sideways photo stands upright; what is no document is refused and says why.
  await bring(page, 'drop', [file('sokak.jpg', await sidewaysPhoto(page)), file('dilekçe.pdf', Buffer.from('MZ\x90'.padEnd(90), 'latin1')), file('boş.png', Buffer.alloc(0))]);
  await expect(dialog(page)).toContainText('“dilekçe.pdf” bir program dosyası');
  await expect(dialog(page)).toContainText('“boş.png” boş (0 bayt)');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(section.getByRole('listitem')).toHaveCount(1);
  await section.getByRole('button', { name: 'sokak.jpg', exact: true }).click();
  const picture = dialog(page).getByRole('img', { name: 'sokak.jpg' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([20, 40]);
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // Pasted: the same picture again names the first record; a wrong ending is said.
  await bring(page, 'paste', [file('dilekçe.pdf', await png(), 'image/png')]);
  await expect(dialog(page)).toContainText('“dilekçe.pdf” adına uymuyor: içi PNG resmi. “dilekçe.png” adıyla eklenir.');
  await page.getByRole('button', { name: 'Yine de ekle' }).click();
  await expect(section.getByRole('listitem')).toHaveCount(2);
  await bring(page, 'paste', [file('image.png', await png(), 'image/png')]);
  await expect(dialog(page)).toContainText(/“image\.png” daha önce \d{4}\/0001 kaydına eklenmiş/);
  await page.keyboard.press('Escape');
  await expect(section.getByRole('listitem')).toHaveCount(2);

  // Chosen in the dialog, by its key; opened as a copy.
  const scan = join(folder, 'Tarama 1.pdf');
  writeFileSync(scan, pdfWithPages('Dilekce', 'Ek'));
  await program.answerOpenDialog(scan);
  await page.keyboard.press('Control+e');
  await expect(section.getByRole('listitem')).toHaveCount(3);
  await section.getByRole('button', { name: 'Tarama 1.pdf', exact: true }).click();
  const drawnPage = (number: number) => dialog(page).getByRole('img', { name: `Tarama 1.pdf, Sayfa ${number} / 2` });
  expect(await inkOf(drawnPage(1))).toBeGreaterThan(300);
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Sonraki sayfa' }).click();
  expect(await inkOf(drawnPage(2))).toBeGreaterThan(100);
  await expect(dialog(page).getByRole('button', { name: 'Sonraki sayfa' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      (globalThis as { opened?: string }).opened = path;
      return '';
    };
  });
  await section.getByRole('button', { name: 'Aç: Tarama 1.pdf' }).click();
  await expect(page.getByText('Dosyanın bir kopyası açıldı.', { exact: false })).toBeVisible();
  expect(await app.evaluate(() => (globalThis as { opened?: string }).opened)).toMatch(/gecici.*Tarama 1\.pdf$/);

  await section.getByRole('button', { name: 'Çöpe taşı: Tarama 1.pdf' }).click();
  await box(page, 'Gerekçe').fill('Yanlış kaydın dilekçesi');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(section.getByRole('listitem')).toHaveCount(2);
  await section.getByRole('button', { name: 'Çöpteki dosyalar (1)' }).click();
  await expect(section).toContainText('Zeynep Kaya: Yanlış kaydın dilekçesi');
  await expectAccessible(page);
  await section.getByRole('button', { name: 'Geri getir: Tarama 1.pdf' }).click();
  await expect(page.getByText('Dosya geri getirildi.')).toBeVisible();
  await page.getByRole('button', { name: 'Geri al', exact: true }).click();
  await expect(section.getByRole('list', { name: 'Çöpteki dosyalar listesi' }).getByRole('listitem')).toHaveCount(1);
  expect((await call('requests', 'list', {})).rows.find(({ id }) => id === 1)?.files).toBe(2);
});

test('a scan held aside while a request is written survives the program’s end, and becomes the record’s', async ({ launch }) => {
  const program = await launch(smallOffice);
  const page = await openForm(program);
  await bring(page, 'drop', [file('Dilekçe.pdf', pdf())]);
  const waiting = page.getByRole('list', { name: 'Eklenecek dosyalar' });
  await expect(waiting.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page);
  await waiting.getByRole('button', { name: 'Dilekçe.pdf', exact: true }).click();
  await expect(dialog(page)).toContainText('Bu PDF burada gösterilemedi; bozuk ya da eksik olabilir.');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await program.call('drafts', 'list', {})).length).toBe(1);
  await program.app.evaluate(() => process.kill(process.pid, 'SIGKILL')).catch(() => undefined);

  const again = await launch({ dataFolder: program.dataFolder, settingsFolder: program.settingsFolder });
  await expect(heading(again.page)).toHaveText('Bugün');
  await again.page.keyboard.press('Control+n');
  await again.page.getByRole('button', { name: 'Devam et' }).first().click();
  await expect(again.page.getByRole('list', { name: 'Eklenecek dosyalar' }).getByRole('listitem')).toHaveCount(1);
  await again.page.keyboard.press('Control+Enter');
  await expect(again.page.getByText(/^Kaydedildi\./)).toBeVisible();
  const { rows } = await again.call('requests', 'list', { limit: 1 });
  expect(rows[0]?.files).toBe(1);
});
