import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkFolder } from '../../main/backup/check.ts';
import { fileName, makeRelease, payload, serveFeed } from '../main/updates/feed.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';
import { makeUsersOffice, pins } from './users-office.ts';

// The real updater in the real program. Only the AppImage itself is a small script, which says that it was started.

const shots = 'out/test/updates';
const newer = '9.1.0';

async function openPage(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Güncelleme' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Güncelleme' })).toBeVisible();
}

const status = (page: Page) => page.getByRole('region', { name: 'Sonuç' }).getByRole('status');

test('from a stick: nothing, older, tampered; then a newer one, backed up, ready, installed at closing, and the way back', async ({ launch, folder }) => {
  test.setTimeout(120_000);
  const stick = join(folder, 'usb');
  const programs = join(folder, 'program');
  for (const each of [stick, programs]) mkdirSync(each);
  const installed = join(programs, fileName('0.1.0', 'appimage'));
  writeFileSync(installed, payload('0.1.0', 0), { mode: 0o755 });
  const variables = { APPIMAGE: installed };
  const program = await launch({ prepare: (data) => makeLedgerOffice(data, 6), variables });
  const { page } = program;
  await openPage(page);
  await expect(page.getByRole('button', { name: 'Adresten denetle' })).toBeDisabled();
  await expect(page.getByText('Kurulum türü: AppImage dosyası')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: `${shots}/bos.png` });

  const look = async (): Promise<void> => {
    await program.answerOpenDialog(stick);
    await page.getByRole('button', { name: 'Dosyadan / USB’den güncelle' }).click();
  };
  await look();
  await expect(status(page)).toContainText('Burada güncelleme bilgisi (latest.yml) yok.');
  makeRelease(stick, { version: '0.0.9' });
  await look();
  await expect(status(page)).toContainText('Bulunan sürüm bu bilgisayardakinden eski.');
  makeRelease(stick, { version: '0.1.0' });
  await look();
  await expect(status(page)).toContainText('Program güncel: bulunan sürüm de 0.1.0.');

  const { sha512, file, bytes } = makeRelease(stick, { version: newer });
  writeFileSync(join(stick, file), payload('9.1.1'));
  await look();
  await expect(status(page)).toContainText(`Yeni sürüm bulundu: ${newer}.`);
  await expect(page.getByText(`${sha512.toString('hex').slice(0, 16)}…`)).toBeVisible();
  await page.getByRole('button', { name: 'Yedek al ve hazırla' }).click();
  await expect(status(page)).toContainText('Dosyanın sağlama toplamı tutmuyor');
  await expectAccessible(page);
  await page.screenshot({ path: `${shots}/bozuk.png` });

  writeFileSync(join(stick, file), bytes);
  await look();
  await expect(status(page)).toContainText(`Yeni sürüm bulundu: ${newer}.`);
  await page.getByRole('button', { name: 'Sağlama toplamını kopyala' }).click();
  await expect(page.locator('.MuiSnackbar-root')).toContainText('Sağlama toplamı kopyalandı.');
  expect(await program.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(sha512.toString('hex'));
  await expectAccessible(page);
  await page.screenshot({ path: `${shots}/bulundu.png` });
  await page.getByRole('button', { name: 'Yedek al ve hazırla' }).click();
  await expect(status(page)).toContainText(`Sürüm ${newer} hazır ve denetlendi. Programı kapattığınızda kurulur.`);
  await expectAccessible(page);
  await page.screenshot({ path: `${shots}/hazir.png` });
  const { state } = await program.call('updates', 'status', {});
  const backup = state.step === 'ready' ? state.backup : '';
  expect(await checkFolder(backup, undefined, () => undefined)).toEqual([]);
  expect(existsSync(installed)).toBe(true);

  const closed = program.app.waitForEvent('close');
  await page.getByRole('button', { name: 'Şimdi kapat, kur ve yeniden aç' }).click();
  await closed;
  expect(readFileSync(join(programs, fileName(newer, 'appimage')))).toEqual(bytes);
  expect(existsSync(installed)).toBe(false);
  // Opened again as a program, not only tried.
  await expect.poll(() => readFileSync(join(programs, 'calisti.txt'), { encoding: 'utf8', flag: 'a+' })).toBe(`${newer}  \n`);

  // What the new version would show: its number stands in for it.
  const kept = keptNote(program.settingsFolder);
  writeFileSync(kept, readFileSync(kept, 'utf8').replace(`"replacedBy": "${newer}"`, '"replacedBy": "0.1.0"'));
  const again = await launch({ dataFolder: program.dataFolder, settingsFolder: program.settingsFolder, variables });
  await openPage(again.page);
  const back = again.page.getByRole('region', { name: 'Geri dönüş' });
  await expect(back).toContainText('0.1.0 sürümünden güncellendi');
  await expect(back).toContainText(backup);
  await expect(back.getByRole('button', { name: 'Önceki sürümün klasörünü aç' })).toBeVisible();
  await expectAccessible(again.page);
  await back.scrollIntoViewIfNeeded();
  await again.page.screenshot({ path: `${shots}/geri.png` });
});

/** Records named on the command line have settings of their own below those of the program. */
function keptNote(settings: string): string {
  const [found = ''] = globSync('**/guncelleme/onceki/bilgi.json', { cwd: settings });
  return join(settings, found);
}

test('from the address of the office, and without a connection', async ({ launch, folder }) => {
  const release = join(folder, 'sunucu');
  makeRelease(release, { version: newer });
  const feed = await serveFeed(release);
  const program = await launch({ prepare: (data) => makeLedgerOffice(data, 2) });
  const { page } = program;
  await openPage(page);
  await expect(page.getByText('Bu kurulum kendini yenileyemez').first()).toBeVisible();
  const address = page.getByLabel('Güncelleme adresi', { exact: false }).and(page.getByRole('textbox'));
  await address.fill('http://ornek.bel.tr/');
  await page.getByRole('button', { name: 'Adresi kaydet' }).click();
  await expect(page.getByText('Adres https:// ile başlamalı')).toBeVisible();
  await expectAccessible(page);
  await address.fill(feed.address);
  await page.getByRole('button', { name: 'Adresi kaydet' }).click();
  await expect(page.locator('.MuiSnackbar-root')).toContainText('Adres kaydedildi.');
  await page.getByRole('button', { name: 'Adresten denetle' }).click();
  await expect(status(page)).toContainText(`Yeni sürüm bulundu: ${newer}.`);
  await expect(page.getByRole('button', { name: 'Yedek al ve hazırla' })).toBeHidden();
  expect(feed.asked).toHaveLength(1);
  await feed.close();
  await page.getByRole('button', { name: 'Adresten denetle' }).click();
  await expect(status(page)).toContainText('Adrese ulaşılamadı.', { timeout: 15_000 });
  await page.screenshot({ path: `${shots}/baglanti-yok.png` });
});

test('who only looks on sees the state of the program, and no button that is not theirs', async ({ launch }) => {
  const { page } = await launch({ prepare: async (data) => void (await makeUsersOffice(data)) });
  await page.getByRole('button', { name: /Kemal Işık/ }).click();
  await page.getByLabel('Kemal Işık için PIN').fill(pins.kemal);
  await page.keyboard.press('Enter');
  await openPage(page);
  await expect(page.getByText('Güncellemeyi müdür aratır ve kurar.')).toBeVisible();
  await expect(page.getByRole('button', { name: /denetle|güncelle|hazırla/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Program sağlığı' }).click();
  await expect(page.getByRole('table', { name: 'Program sağlığı' })).toContainText('Tatil takvimi');
  await expect(page.getByRole('button', { name: /Baştan sona denetle|Paketi hazırla/ })).toHaveCount(0);
});
