import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallDisk, whyNoSmallDisk } from '../fixtures/small-disk.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('a folder that cannot be written: a banner, a guide, reading goes on, and “Yeniden dene” ends it', async ({ launch, sampleOffice }) => {
  const disk = smallDisk(160);
  test.skip(disk === null, whyNoSmallDisk);
  if (disk === null) return;
  const settingsFolder = mkdtempSync(join(tmpdir(), 'defter-ayar-'));
  try {
    const dataFolder = join(disk.folder, 'veri');
    cpSync(sampleOffice, dataFolder, { recursive: true });
    disk.readOnly(true);
    const { page, call, close } = await launch({ dataFolder, settingsFolder });

    const banner = page.getByRole('status').filter({ hasText: 'Yalnızca okunuyor: kayıt yapılamaz.' });
    await expect(banner).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Bugün' })).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: 'out/test/read-only.png' });

    await banner.getByRole('button', { name: 'Yetki nasıl düzeltilir?' }).click();
    const guide = page.getByRole('dialog', { name: 'Klasörün yazma izni nasıl düzeltilir?' });
    await expect(guide.getByRole('listitem')).toHaveCount(6);
    await expectAccessible(page);
    await page.screenshot({ path: 'out/test/read-only-guide.png' });
    await page.keyboard.press('Escape');
    await expect(guide).toBeHidden();

    await page.keyboard.press('Control+n');
    await expect(page.getByText('yazdıklarınız ekranda duruyor. Klasörün yazma iznini')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Bugün' })).toBeVisible();
    expect((await call('requests', 'count', {})).total).toBeGreaterThan(100);

    await banner.getByRole('button', { name: 'Yeniden dene' }).click();
    await expect(page.getByText('Klasöre hâlâ yazılamıyor.')).toBeVisible();
    disk.readOnly(false);
    await banner.getByRole('button', { name: 'Yeniden dene' }).click();
    await expect(banner).toBeHidden();
    // The records are opened anew; a key before the page stands again belongs to nobody.
    await expect(page.getByRole('heading', { name: 'Bugün' })).toBeVisible();
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('heading', { name: 'Yeni talep' })).toBeVisible();
    // Its closing writes; the folder must be there still.
    await close();
  } finally {
    disk.remove();
    rmSync(settingsFolder, { recursive: true, force: true });
  }
});
