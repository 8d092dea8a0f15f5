import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

test('made, seen in the status line, copied to the stick, restored and taken back', async ({ launch, folder }) => {
  const { page, call, answerOpenDialog, dataFolder } = await launch({ prepare: (place) => makeLedgerOffice(place, 12) });
  const line = page.getByRole('contentinfo', { name: 'Durum çubuğu' });
  await line.getByRole('button', { name: 'Yedek yok' }).click();
  await expect(page.getByRole('heading', { name: 'Yedekler' })).toBeVisible();
  await expect(page.getByText('Henüz yedek alınmadı.')).toBeVisible();
  const stick = join(folder, 'usb');
  mkdirSync(stick);
  await answerOpenDialog(stick);
  await page.getByRole('button', { name: 'İkinci yer seç' }).click();
  await expect(page.getByText('Takılı', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Şimdi yedekle' }).click();
  await expect(page.getByText('Yedek alındı ve denetlendi.')).toBeVisible();
  await expect(line.getByRole('button', { name: /^Son yedek: bugün \d\d\.\d\d$/ })).toBeVisible();
  expect(readdirSync(stick).filter((name) => name.startsWith('muhtarlik-yedek-2'))).toHaveLength(1);
  expect(readdirSync(join(dataFolder, 'yedekler'))).toHaveLength(1);
  const list = page.getByRole('table', { name: 'Geri yüklenebilecek kayıtlar' });
  await expect(list.getByRole('row')).toHaveCount(3);
  await expectAccessible(page);

  await call('units', 'create', { name: 'Zabıta Amirliği' });
  await list.getByRole('button', { name: /tarihli kayıtları geri yükle/ }).first().click();
  const dialog = page.getByRole('alertdialog', { name: 'Yedekten geri yükle' });
  await expect(dialog.getByText('Bu sürümle aynı')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Vazgeç' })).toBeFocused();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Geri yükle' }).click();
  await expect(page.getByText('Yedek geri yüklendi. Önceki kayıtlarınız Yedekler sayfasında duruyor.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Bugün', exact: true })).toBeVisible();
  expect((await call('units', 'list', {})).some(({ name }) => name === 'Zabıta Amirliği')).toBe(false);

  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Yedekler' }).click();
  const aside = list.getByRole('row').filter({ hasText: 'Geri yüklemeden önceki kayıtlar' });
  await aside.getByRole('button', { name: /geri yükle/ }).click();
  await dialog.getByRole('button', { name: 'Geri yükle' }).click();
  await expect(page.getByText(/^Yedek geri yüklendi\./)).toBeVisible();
  expect((await call('units', 'list', {})).some(({ name }) => name === 'Zabıta Amirliği')).toBe(true);
});

test('records that do not open: the last backup is restored from the start screen', async ({ launch }) => {
  const first = await launch({ prepare: (place) => makeLedgerOffice(place, 12) });
  await first.call('backups', 'make', {});
  const before = (await first.call('requests', 'list', {})).total;
  await first.close();
  writeFileSync(join(first.dataFolder, 'defter.sqlite'), 'no database at all '.repeat(400));
  const { page, call } = await launch({ dataFolder: first.dataFolder, settingsFolder: first.settingsFolder });
  await page.getByRole('alert').getByRole('button', { name: 'Yedekten geri yükle' }).click();
  await expect(page.getByRole('heading', { name: 'Geri yüklenecek yedeği seçin' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('table', { name: 'Geri yüklenebilecek kayıtlar' }).getByRole('button', { name: /tarihli kayıtları geri yükle/ }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Geri yükle' }).click();
  await expect(page.getByRole('heading', { name: 'Bugün', exact: true })).toBeVisible();
  expect((await call('requests', 'list', {})).total).toBe(before);
  expect(readdirSync(first.dataFolder).some((name) => name.startsWith('onceki-'))).toBe(true);
});

test('closing makes the backup, copies it to the stick, and says so before the program ends', async ({ launch, folder }) => {
  const { app, page, answerOpenDialog, dataFolder } = await launch({ prepare: (place) => makeLedgerOffice(place, 3) });
  const stick = join(folder, 'usb');
  mkdirSync(stick);
  await answerOpenDialog(stick);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Yedek yok' }).click();
  await page.getByRole('button', { name: 'İkinci yer seç' }).click();
  await expect(page.getByText('Takılı', { exact: true })).toBeVisible();
  const closingWindow = app.waitForEvent('window');
  const closed = app.waitForEvent('close');
  // As its user closes it: the runner's own closing cuts every window off.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const last = await closingWindow;
  await expect(last.getByRole('heading', { name: /^Yedek alındı ✔ \d\d\.\d\d$/ })).toBeVisible();
  await expect(last.getByText(`İkinci yere de kopyalandı: ${stick}. Belleği çıkarabilirsiniz.`)).toBeVisible();
  await expectAccessible(last);
  await closed;
  for (const place of [join(dataFolder, 'yedekler'), stick]) expect(readdirSync(place).filter((name) => name.startsWith('muhtarlik-yedek-2'))).toHaveLength(1);
});

test('to a new computer: a locked pack from the first screen; and a copy to look at', async ({ launch, folder }) => {
  const old = await launch({ prepare: (place) => makeLedgerOffice(place, 5) });
  await old.page.getByRole('contentinfo').getByRole('button', { name: 'Yedek yok' }).click();
  await old.page.getByRole('button', { name: 'Taşıma paketi yaz' }).click();
  const dialog = old.page.getByRole('dialog', { name: 'Taşıma paketi' });
  await dialog.getByRole('checkbox', { name: 'Paketi parolayla kilitle' }).check();
  await dialog.getByLabel(/^Parola \*?$/).fill('Çınar ağacı 7');
  await dialog.getByLabel('Parola (yeniden)').fill('Çınar ağacı 8');
  await old.answerSaveDialog(join(folder, 'tasima.mdpaket'));
  await dialog.getByRole('button', { name: 'Yeri seç ve yaz' }).click();
  await expect(dialog.getByText('İki parola aynı değil.')).toBeVisible();
  await expectAccessible(old.page);
  await dialog.getByLabel('Parola (yeniden)').fill('Çınar ağacı 7');
  await dialog.getByRole('button', { name: 'Yeri seç ve yaz' }).click();
  await expect(old.page.getByText(/^Taşıma paketi yazıldı ve denetlendi:/)).toBeVisible();
  await old.answerOpenDialog(folder);
  await old.page.getByRole('button', { name: 'İnceleme kopyası yaz' }).click();
  await expect(old.page.getByText(/^İnceleme kopyası yazıldı:/)).toBeVisible();

  const fresh = await launch();
  await fresh.answerOpenDialog(join(folder, 'tasima.mdpaket'));
  await fresh.page.getByRole('button', { name: 'Taşıma paketi ya da yedek aç' }).click();
  await fresh.page.getByRole('button', { name: 'Paket dosyası seç' }).click();
  await fresh.page.getByRole('button', { name: /tarihli kayıtları geri yükle/ }).click();
  const restore = fresh.page.getByRole('alertdialog');
  await restore.getByLabel('Yedeğin parolası').fill('Çınar ağacı 8');
  await restore.getByRole('button', { name: 'Geri yükle' }).click();
  await expect(restore.getByText(/Parola bu yedeğin parolası değil/)).toBeVisible();
  await expectAccessible(fresh.page);
  await restore.getByLabel('Yedeğin parolası').fill('Çınar ağacı 7');
  await restore.getByRole('button', { name: 'Geri yükle' }).click();
  await expect(fresh.page.getByRole('heading', { name: 'Bugün', exact: true })).toBeVisible();
  expect((await fresh.call('requests', 'list', {})).total).toBe(5);

  const [copy = ''] = readdirSync(folder).filter((name) => name.startsWith('muhtarlik-inceleme-'));
  const second = await launch({ dataFolder: join(folder, copy) });
  await expect(second.page.getByText(/^İnceleme kopyası \(\d\d\.\d\d\.\d{4} \d\d:\d\d\): kayıt yapılamaz\.$/)).toBeVisible();
  expect((await second.call('requests', 'list', {})).total).toBe(5);
  await expectAccessible(second.page);
});
