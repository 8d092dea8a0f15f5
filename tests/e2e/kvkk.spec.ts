import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { systemClock } from '../../main/app/clock.ts';
import { addDays } from '../../preload/contract/dates.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';
import { pdfText } from '../main/reports/poppler.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const go = (page: Page, path: string) => page.evaluate((to) => void (window.location.hash = to), path);
const pictures = process.env.DEFTER_RESIMLER;

/** For whoever wants to look: DEFTER_RESIMLER names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

test('an opened record and a shown identity number stand in the access log; F9 hides them there too', async ({ launch, folder }) => {
  const program = await launch({ prepare: (data) => makeLedgerOffice(data, 8) });
  const { page, call } = program;
  await expect(heading(page)).toHaveText('Bugün');
  const { rows } = await call('people', 'list', { text: 'hasan', role: null });
  const muhtar = rows[0];
  const office = await call('office', 'get', {});
  if (!muhtar || !office) throw new Error('The office has no muhtar');
  await call('office', 'save', { ...office, tcknEnabled: true });
  await call('people', 'change', { id: muhtar.id, name: muhtar.name, phone: muhtar.phone, tckn: '10000000146' });

  await go(page, `/people/${muhtar.id}`);
  await expect(heading(page)).toHaveText('Hasan Işık');
  await expect(page.getByText('100******46')).toBeVisible();
  await page.getByRole('button', { name: 'Göster', exact: true }).click();
  await expect(page.getByText('10000000146')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'kisi-tckn');
  await page.keyboard.press('F9');
  await expect(page.getByText('10000000146')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Göster', exact: true })).toHaveCount(0);
  await page.keyboard.press('F9');
  await program.answerSaveDialog(join(folder, 'telefon.pdf'));
  await call('reports', 'save', { report: { kind: 'telefon' }, format: 'pdf' });

  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Erişim günlüğü' }).click();
  const log = page.getByRole('table', { name: 'Erişim günlüğü' });
  await expect(log.getByRole('row')).toHaveCount(4);
  await expect(log.getByRole('row').nth(1)).toContainText('Muhtar Telefon Listesi');
  await expect(log.getByRole('row').nth(2)).toContainText('Kimlik numarası gösterildi');
  await expect(log.getByRole('row').nth(3)).toContainText('Kişi kaydı açıldı');
  await picture(page, 'erisim-gunlugu');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Kişi kaydı açıldı' }).click();
  await expect(log.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('F9');
  await expect(log.getByRole('row').nth(1)).toContainText('•••');
  await expect(log).not.toContainText('Hasan');
  await page.keyboard.press('F9');
  await log.getByRole('link', { name: 'Hasan Işık' }).click();
  await expect(heading(page)).toHaveText('Hasan Işık');
});

test('every record page has its history with a way to print it, and the settings have theirs', async ({ launch, folder }) => {
  const program = await launch({ prepare: (data) => makeLedgerOffice(data, 8) });
  const { page, call } = program;
  await expect(heading(page)).toHaveText('Bugün');
  const muhtar = (await call('people', 'list', { text: 'hasan', role: null })).rows[0];
  const place = (await call('neighbourhoods', 'list', { text: 'yeni' }))[0];
  const unit = (await call('units', 'list', {}))[0];
  if (!muhtar || !place || !unit) throw new Error('The office is empty');
  await call('people', 'change', { id: muhtar.id, name: muhtar.name, phone: '0532 999 88 77' });
  const { id: ngoId } = await call('ngos', 'create', { name: 'Çevre Derneği', field: 'Çevre' });
  await call('catalogue', 'saveChannel', { code: 'mbs', name: 'Muhtar sistemi', active: true });

  for (const [path, name] of [[`/people/${muhtar.id}`, 'Hasan Işık'], [`/neighbourhoods/${place.id}`, 'Yeni Mahallesi'], [`/units/${unit.id}`, unit.name], [`/ngos/${ngoId}`, 'Çevre Derneği']] as const) {
    await go(page, path);
    await expect(heading(page)).toHaveText(name);
    await page.getByRole('button', { name: 'Diğer işlemler' }).click();
    await page.getByRole('menuitem', { name: 'Değişiklik geçmişi' }).click();
    const dialog = page.getByRole('dialog', { name: `${name}: değişiklik geçmişi` });
    await expect(dialog.getByRole('cell', { name: 'Kayıt açıldı' }).first()).toBeVisible();
    if (name === 'Hasan Işık') {
      await expect(dialog.getByRole('cell', { name: '0 (532) 999 88 77' })).toBeVisible();
      await expectAccessible(page);
      await picture(page, 'gecmis-kisi');
      await program.answerSaveDialog(join(pictures ?? folder, 'gecmis-kisi.pdf'));
      await dialog.getByRole('button', { name: 'Öteki çıktılar' }).click();
      await page.getByRole('menuitem', { name: 'PDF kaydet' }).click();
      await expect(page.locator('.MuiSnackbar-root')).toContainText('gecmis-kisi.pdf');
    }
    await dialog.getByRole('button', { name: 'Kapat' }).click();
    await expect(dialog).toBeHidden();
  }

  await go(page, '/settings/gecmis');
  const table = page.getByRole('table', { name: 'Ayar geçmişi' });
  await expect(table.getByRole('cell', { name: 'Muhtar sistemi', exact: true })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'ayar-gecmisi');
});

test('a person whose time is over is looked at, made anonymous and written into the record of disposals', async ({ launch, folder }) => {
  const program = await launch({ prepare: (data) => makeLedgerOffice(data, 4) });
  const { page, call } = program;
  await expect(heading(page)).toHaveText('Bugün');
  const today = systemClock.today();
  const place = (await call('neighbourhoods', 'list', { text: 'yeni' }))[0];
  const { id: personId } = await call('people', 'create', { name: 'Ömer Faruk Çağlar', phone: '0532 888 77 66', address: 'Gül Sokak 5' });
  const { id } = await call('requests', 'create', {
    requester: { kind: 'kisi', personId, name: 'Ömer Faruk Çağlar', phone: '0532 888 77 66', neighbourhoodId: place?.id ?? null },
    channel: 'telefon', type: 'istek', subject: 'Çukur', text: 'Ömer Faruk Çağlar aradı, hasta olduğunu söyledi.', registeredOn: addDays(today, -60),
  });
  await call('requests', 'close', { id, outcome: 'geri_cekildi', reasonId: (await call('catalogue', 'reasons', {}))[0]?.id ?? null, closedOn: addDays(today, -50) });
  const rule = (await call('disposal', 'rules', {})).find(({ code }) => code === 'basvuran');

  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Kişisel veriler' }).click();
  await expect(page.getByText('Saklama süresi dolan kişi yok')).toBeVisible();
  await page.getByRole('button', { name: `“${rule?.name}” kuralını düzenle` }).click();
  await page.getByRole('textbox', { name: 'Süre', exact: true }).fill('1');
  await page.getByRole('combobox', { name: 'Birimi' }).click();
  await page.getByRole('option', { name: 'ay', exact: true }).click();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('checkbox', { name: 'Ömer Faruk Çağlar seç' }).check();
  await picture(page, 'imha');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Seçilen 1 kişiyi önizle' }).click();
  const dialog = page.getByRole('dialog', { name: 'Neler değişecek?' });
  await expect(dialog).toContainText('Gül Sokak 5');
  await expect(dialog).toContainText('hasta olduğunu söyledi');
  await dialog.getByRole('checkbox').check();
  await picture(page, 'imha-onizleme');
  await expectAccessible(page);
  // Without a backup it is refused in words, and nobody is touched.
  await dialog.getByRole('button', { name: 'Anonim hâle getir' }).click();
  await page.getByRole('button', { name: 'Kalıcı olarak anonim hâle getir' }).click();
  await expect(dialog.getByText('Bu bilgisayarda denetlenmiş bir yedek yok.', { exact: false })).toBeVisible();
  expect((await call('people', 'get', { id: personId })).name).toBe('Ömer Faruk Çağlar');
  await call('backups', 'make', {});
  await dialog.getByRole('button', { name: 'Anonim hâle getir' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Kalıcı olarak anonim hâle getir' }).click();
  await expect(dialog).toBeHidden();
  expect((await call('people', 'get', { id: personId })).name).toBe(`Anonim kişi ${personId}`);
  expect(await call('requests', 'get', { id })).toMatchObject({ requester: `Anonim kişi ${personId}`, text: '(imha edildi)', state: 'kapali' });
  const past = page.getByRole('table', { name: 'Yapılan imhalar' });
  await expect(past.getByRole('row')).toHaveCount(2);
  await program.answerSaveDialog(join(pictures ?? folder, 'imha-tutanagi.pdf'));
  await past.getByRole('button', { name: 'Öteki çıktılar' }).click();
  await page.getByRole('menuitem', { name: 'PDF kaydet' }).click();
  await expect(page.locator('.MuiSnackbar-root')).toContainText('imha-tutanagi.pdf');
  await picture(page, 'imha-sonra');

  // From a record whose owner asked for it: whoever holds a seat is told why not.
  const muhtar = (await call('people', 'list', { text: 'hasan', role: null })).rows[0];
  await go(page, `/people/${muhtar?.id}`);
  await page.getByRole('button', { name: 'Diğer işlemler' }).click();
  await page.getByRole('menuitem', { name: 'Anonim hâle getir (KVKK)' }).click();
  await expect(dialog).toContainText('Görevi sürüyor');
  await expect(dialog.getByRole('button', { name: 'Anonim hâle getir' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Vazgeç' }).click();
  await expect(dialog).toBeHidden();
});

test('who leaves hands over on a list with both signatures', async ({ launch, folder }) => {
  const program = await launch({ prepare: (data) => makeLedgerOffice(data, 12) });
  const { page } = program;
  await expect(heading(page)).toHaveText('Bugün');
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: /Devir-teslim çizelgesi/ }).click();
  await expect(page.getByText('Önce ayrılan kullanıcıyı seçin')).toBeVisible();
  await page.getByRole('combobox', { name: 'Ayrılan kullanıcı' }).fill('deneme');
  await page.keyboard.press('Enter');
  const paper = page.getByRole('article', { name: 'Devir-Teslim Çizelgesi' });
  await expect(paper).toContainText('Takip edilen açık talepler');
  await expect(paper).toContainText('Devralan');
  await expectAccessible(page);
  await picture(page, 'devir');
  await program.answerSaveDialog(join(pictures ?? folder, 'devir.pdf'));
  await page.getByRole('button', { name: 'Öteki çıktılar' }).click();
  await page.getByRole('menuitem', { name: 'PDF kaydet' }).click();
  await expect(page.locator('.MuiSnackbar-root')).toContainText('devir.pdf');
});

test('a data subject is answered in time with everything that is kept, and the privacy notice is the office’s own', async ({ launch, folder }) => {
  const program = await launch({ prepare: (data) => makeLedgerOffice(data, 6) });
  const { page, call } = program;
  await expect(heading(page)).toHaveText('Bugün');
  const muhtar = (await call('people', 'list', { text: 'hasan', role: null })).rows[0];
  await go(page, `/people/${muhtar?.id}`);
  await page.getByRole('button', { name: 'Diğer işlemler' }).click();
  await page.getByRole('menuitem', { name: 'KVKK başvurusuna cevap' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hasan Işık: KVKK başvurusuna cevap' });
  await dialog.getByRole('textbox', { name: 'Başvurunun geldiği gün' }).fill('12.11.2026');
  await expect(dialog.getByText('En geç cevap tarihi: 14.12.2026')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'kvkk-cevap');
  await program.answerSaveDialog(join(pictures ?? folder, 'kvkk-cevap.pdf'));
  await dialog.getByRole('button', { name: 'Öteki çıktılar' }).click();
  await page.getByRole('menuitem', { name: 'PDF kaydet' }).click();
  await expect(page.locator('.MuiSnackbar-root')).toContainText('kvkk-cevap.pdf');
  await dialog.getByRole('button', { name: 'Kapat' }).click();

  await go(page, '/settings/kvkk');
  const section = page.getByRole('region', { name: 'Aydınlatma metni' });
  await expect(section).toContainText('Programla gelen taslak metin');
  await section.getByRole('button', { name: 'Düzenle' }).click();
  await page.getByRole('textbox', { name: 'Metin' }).fill('{kurum} aydınlatma metnidir.');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(section).toContainText('Kurumun kendi metni');
  await section.getByRole('button', { name: 'İlk metne dön' }).click();
  await expect(section).toContainText('Programla gelen taslak metin');
  await program.answerSaveDialog(join(pictures ?? folder, 'aydinlatma.pdf'));
  await section.getByRole('button', { name: 'Öteki çıktılar' }).click();
  await page.getByRole('menuitem', { name: 'PDF kaydet' }).click();
  await expect(page.locator('.MuiSnackbar-root')).toContainText('aydinlatma.pdf');
});

test('a paper goes out without personal data by one switch beside it, and then nobody is asked about F9', async ({ launch, folder }) => {
  const program = await launch({ prepare: (data) => makeLedgerOffice(data, 4) });
  const { page, call } = program;
  await expect(heading(page)).toHaveText('Bugün');
  const record = (await call('requests', 'list', { text: 'hasan isik', limit: 1 })).rows[0];
  await go(page, `/requests/${record?.id}`);
  const papers = page.getByRole('group', { name: 'Kayıt', exact: true });
  await papers.getByRole('button', { name: 'Öteki çıktılar' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Kişisel verisiz' }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: 'Kişisel verisiz' })).toHaveAttribute('aria-checked', 'true');
  await picture(page, 'kisisel-verisiz');
  await page.keyboard.press('Escape');
  await expect(papers.getByRole('button', { name: 'PDF’i aç (kişisel verisiz)' })).toBeVisible();
  await expectAccessible(page);
  await papers.getByRole('button', { name: 'Öteki çıktılar' }).click();
  const path = join(folder, 'kayit.pdf');
  await program.answerSaveDialog(path);
  await page.getByRole('menuitem', { name: 'PDF kaydet' }).click();
  await expect(page.locator('.MuiSnackbar-root')).toContainText('kayit.pdf');
  const text = pdfText(readFileSync(path));
  expect(text).toContain(record?.number);
  expect(text).not.toContain('Hasan Işık');
  expect((await call('accessLog', 'list', { limit: 1 })).rows[0]?.withoutPersonal).toBe(true);
  await page.keyboard.press('F9');
  await papers.getByRole('button', { name: 'Öteki çıktılar' }).click();
  await page.getByRole('menuitem', { name: 'PDF kaydet' }).click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.keyboard.press('F9');
});
