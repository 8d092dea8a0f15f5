import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './axe.ts';
import { dialog, go, pick, section, snackbar, textbox, title } from './directory-page.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const office = { prepare: (folder: string) => makeLedgerOffice(folder, 12) };

test('people: the switch, the last four digits, the same phone, the phone list on paper', async ({ launch, folder }) => {
  const program = await launch(office);
  const { page, answerSaveDialog } = program;
  await go(page, '/people');
  const grid = page.getByRole('grid', { name: 'Kişi listesi' });
  await expect(grid.getByRole('row')).toHaveCount(6);
  await expect(grid).not.toContainText('Ömer Ünal');
  await page.getByRole('switch', { name: 'Yalnız görevdeki muhtarlar' }).click();
  await expect(grid).toContainText('Ömer Ünal');
  await page.getByRole('textbox', { name: /Kişiler içinde/ }).fill('4455');
  await expect(grid.getByRole('row')).toHaveCount(2);
  await expect(grid).toContainText('İbrahim Öz');

  const paper = join(folder, 'telefon.pdf');
  await answerSaveDialog(paper);
  await page.getByRole('button', { name: 'Öteki çıktılar' }).click();
  await page.getByRole('menuitem', { name: 'PDF kaydet' }).click();
  await expect(snackbar(page)).toContainText('Kaydedildi');
  expect(readFileSync(paper).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('button', { name: 'Yeni kişi' }).click();
  await textbox(page, 'Ad soyad').fill('Öznur Işık');
  await textbox(page, 'Telefon').fill('532 111 22 33');
  await expect(dialog(page).getByRole('status')).toContainText('Bu telefon rehberde başka kayıtta da var: Hasan Işık.');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(title(page)).toHaveText('Öznur Işık');
  await expect(section(page, 'İletişim')).toContainText('0 (532) 111 22 33');

  await page.keyboard.press('d');
  await expect(dialog(page).getByRole('textbox', { name: /kimlik/ })).toHaveCount(0);
  // Passing through the fields is no change: Esc asks nothing.
  await textbox(page, 'Telefon').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('the identity number is asked for only where the office wants it, and is masked ever after', async ({ launch }) => {
  const program = await launch(office);
  const { page, call } = program;
  const kept = await call('office', 'get', {});
  if (!kept) throw new Error('the office is not set up');
  await call('office', 'save', { ...kept, tcknEnabled: true });
  // Saved beside the window, which keeps what it has read for a moment.
  await page.reload();
  await expect(title(page)).toHaveText('Bugün');
  const { rows } = await call('people', 'list', { text: 'Ayşe Çınar' });
  await go(page, `/people/${rows[0]?.id}`);
  await expect(title(page)).toHaveText('Ayşe Çınar');
  await page.keyboard.press('d');
  await textbox(page, 'T.C. kimlik no').fill('12345678901');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByText('T.C. kimlik numarası hatalı. 11 haneyi denetleyin.')).toBeVisible();
  await textbox(page, 'T.C. kimlik no').fill('10000000146');
  await page.keyboard.press('Control+Enter');
  await expect(section(page, 'İletişim')).toContainText('100******46');

  await page.keyboard.press('d');
  await expect(dialog(page)).toContainText('Kayıtlı: 100******46');
  await textbox(page, 'E-posta').fill('ayse@ulucami.gov.tr');
  await page.keyboard.press('Control+Enter');
  await expect(section(page, 'İletişim')).toContainText('ayse@ulucami.gov.tr');
  await expect(section(page, 'İletişim')).toContainText('100******46');
});

test('an NGO with people to call', async ({ launch }) => {
  const { page } = await launch(office);
  await go(page, '/ngos');
  await expect(page.getByText('Rehberde henüz STK yok')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('grid').locator('..').getByRole('button', { name: 'Yeni STK' }).click();
  await textbox(page, 'STK').fill('Çevre Gönüllüleri Derneği');
  await textbox(page, 'Alan').fill('çevre');
  await pick(page, 'Mahalle', 'yen', 'Yeni');
  await page.keyboard.press('Control+Enter');
  await expect(title(page)).toHaveText('Çevre Gönüllüleri Derneği');

  await section(page, 'Görüşülen kişiler').getByRole('button', { name: 'Kişi ekle' }).click();
  await textbox(page, 'Ad soyad').fill('Gülşah Ilgaz');
  await textbox(page, 'Görevi').fill('başkan');
  await textbox(page, 'Telefon').fill('0533 000 11 22');
  await page.keyboard.press('Control+Enter');
  await expect(section(page, 'Görüşülen kişiler')).toContainText('0 (533) 000 11 22');
  await section(page, 'Görüşülen kişiler').getByRole('button', { name: 'Gülşah Ilgaz adlı kişiyi kaldır' }).click();
  await expect(section(page, 'Görüşülen kişiler')).toContainText('Henüz kişi yok');
  await snackbar(page).getByRole('button', { name: 'Geri al' }).click();
  await expect(section(page, 'Görüşülen kişiler')).toContainText('Gülşah Ilgaz');

  await page.getByRole('button', { name: 'Yeni talep' }).click();
  await expect(page.getByRole('combobox', { name: /Kim/ })).toHaveValue(/Çevre Gönüllüleri Derneği/);
  await go(page, '/ngos');
  await expect(page.getByRole('grid', { name: 'STK listesi' })).toContainText('Gülşah Ilgaz');
});
