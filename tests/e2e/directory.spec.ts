import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { systemClock } from '../../main/app/clock.ts';
import { formatDate } from '../../preload/contract/dates.ts';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const today = systemClock.today();
const office = { prepare: (folder: string) => makeLedgerOffice(folder, 12) };

const dialog = (page: Page) => page.getByRole('dialog');
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const section = (page: Page, name: string) => page.getByRole('region', { name });
const snackbar = (page: Page) => page.locator('.MuiSnackbar-root');
/** A required field carries "zorunlu" in its name. */
const named = (name: string) => new RegExp(`^${name.replaceAll('.', '\\.')}(\\s*zorunlu)?$`);
const textbox = (page: Page, name: string) => dialog(page).getByRole('textbox', { name: named(name) });

async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, path);
}

async function action(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Diğer işlemler' }).click();
  await page.getByRole('menuitem', { name }).click();
}

async function choose(page: Page, field: string, choice: string): Promise<void> {
  await dialog(page).getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
}

async function pick(page: Page, field: string, typed: string, label: string): Promise<void> {
  await dialog(page).getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option', { name: label }).first().click();
}

async function neighbourhoodId({ call }: Launched, name: string): Promise<number> {
  return (await call('neighbourhoods', 'resolve', { name }))?.id ?? 0;
}

async function openNeighbourhood(program: Launched, name: string): Promise<void> {
  await go(program.page, `/neighbourhoods/${await neighbourhoodId(program, name)}`);
  await expect(title(program.page)).toHaveText(/Mahallesi$/);
}

test('from the list to a new request of the muhtar, by keyboard alone', async ({ launch }) => {
  const { page } = await launch(office);
  await page.getByRole('navigation', { name: 'Ana menü' }).waitFor();
  await page.keyboard.press('Control+3');
  const grid = page.getByRole('grid', { name: 'Mahalle listesi' });
  await expect(grid).toBeFocused();
  await expect(grid.getByRole('row')).toHaveCount(6);
  await page.keyboard.press('/');
  await page.keyboard.type('YENİ MH.');
  await expect(grid.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(grid).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Yeni Mahallesi');
  await expect(section(page, 'Muhtar')).toContainText('Hasan Işık');
  await expect(section(page, 'Muhtar')).toContainText('0 (532) 111 22 33');
  await page.keyboard.press('Control+Shift+N');
  await expect(title(page)).toHaveText('Yeni talep');
  await expect(page.getByRole('combobox', { name: /Kim/ })).toHaveValue(/Yeni.*Hasan Işık/);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(title(page)).toHaveText('Yeni Mahallesi');
  await page.keyboard.press('Escape');
  // "Back" finds the list as it was left.
  await expect(page.getByRole('textbox', { name: 'Mahalleler içinde ara' })).toHaveValue('YENİ MH.');
});

test('a neighbourhood: new, refused twice, changed and taken back, other spellings, new name', async ({ launch }) => {
  const program = await launch(office);
  const { page, call } = program;
  await go(page, '/neighbourhoods');
  await page.getByRole('button', { name: 'Yeni mahalle' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByRole('alert')).toHaveText(/boş bırakılamaz/);
  await textbox(page, 'Mahalle').fill('ULUCAMİ MAH.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByText('“Ulucami” rehberde zaten var.')).toBeVisible();
  await expect(textbox(page, 'Mahalle')).toBeFocused();
  await textbox(page, 'Mahalle').fill('Çay');
  await page.keyboard.press('Control+Enter');
  await expect(title(page)).toHaveText('Çay Mahallesi');
  await expect(snackbar(page)).toContainText('Kaydedildi. Çay Mahallesi');
  await expect(section(page, 'Muhtar')).toContainText('Görevde muhtar yok');
  await expect(section(page, 'Azalar').getByText('Boş')).toHaveCount(8);

  await page.keyboard.press('d');
  await textbox(page, 'Nüfus').fill('1.250');
  await textbox(page, 'Nüfusun yılı').fill('2025');
  await page.keyboard.press('Control+Enter');
  await expect(section(page, 'Bilgiler')).toContainText('1.250 (2025)');
  await snackbar(page).getByRole('button', { name: 'Geri al' }).click();
  await expect(section(page, 'Bilgiler')).not.toContainText('1.250');

  await section(page, 'Ek yazılışlar').getByRole('button', { name: 'Ek yazılış ekle' }).click();
  await textbox(page, 'Ek yazılış').fill('Çay Yolu');
  // The first Enter goes on to the button, the second one presses it.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  expect(await call('neighbourhoods', 'resolve', { name: 'çay yolu mh.' })).toMatchObject({ name: 'Çay' });
  const chip = section(page, 'Ek yazılışlar').getByRole('button', { name: 'Çay Yolu yazılışını kaldır' });
  await chip.focus();
  await page.keyboard.press('Delete');
  await expect(chip).toHaveCount(0);
  await snackbar(page).getByRole('button', { name: 'Geri al' }).click();
  await expect(chip).toBeVisible();

  await action(page, 'Adını değiştir');
  await textbox(page, 'Yeni ad').fill('Çayırlı');
  await page.keyboard.press('Control+Enter');
  await expect(title(page)).toHaveText('Çayırlı Mahallesi');
  await expect(section(page, 'Bilgiler')).toContainText(`Çay (${formatDate(today)} tarihine kadar)`);
  await expect(section(page, 'Zaman çizgisi')).toContainText('Adı “Çay” iken “Çayırlı” oldu');
});

test('a merge says what it does, does it, and the closed one is found by the switch', async ({ launch }) => {
  const program = await launch(office);
  const { page } = program;
  await openNeighbourhood(program, 'Ulucami');
  await action(page, 'Birleştir');
  await pick(page, 'Hangi mahalleye katılıyor?', 'yen', 'Yeni');
  await expect(dialog(page)).toContainText('Ayşe Çınar (muhtar)');
  await expect(dialog(page)).toContainText('Ulucami Mahallesi ve ek yazılışları bundan sonra Yeni Mahallesi olarak tanınır.');
  await expect(dialog(page)).toContainText('Birleştirme geri alınamaz.');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Mahalleyi birleştir' }).click();
  await expect(title(page)).toHaveText('Yeni Mahallesi');
  await expect(section(page, 'Zaman çizgisi')).toContainText('Ulucami Mahallesi bu mahalleye katıldı');

  await go(page, '/neighbourhoods');
  const grid = page.getByRole('grid', { name: 'Mahalle listesi' });
  await expect(grid.getByRole('row')).toHaveCount(5);
  await page.getByRole('switch', { name: 'Kapananlar da görünsün' }).click();
  await expect(grid.getByRole('row')).toHaveCount(6);
  await grid.getByRole('link', { name: 'Ulucami' }).click();
  await expect(page.getByText(/kayıtları Yeni Mahallesi sayfasında sürüyor/)).toBeVisible();
  await page.getByRole('button', { name: 'Diğer işlemler' }).click();
  await expect(page.getByRole('menuitem')).toHaveText(['Düzenle (D)', 'Değişiklik geçmişi']);
});

test('terms: a new person takes a seat, a member fills a vacant place, a term ends', async ({ launch }) => {
  const program = await launch(office);
  const { page } = program;
  await openNeighbourhood(program, 'Çandır');
  await action(page, 'Muhtar görevi başlat');
  await expect(dialog(page)).toContainText('İbrahim Öz adlı muhtarın görevi');
  await dialog(page).getByRole('combobox', { name: 'Kişi' }).fill('Şükran Iğdır');
  await dialog(page).getByRole('button', { name: 'Yeni kişi' }).click();
  const person = page.getByRole('dialog', { name: 'Yeni kişi' });
  await expect(person.getByRole('textbox', { name: named('Ad soyad') })).toHaveValue('Şükran Iğdır');
  await person.getByRole('textbox', { name: named('Telefon') }).fill('05329998877');
  await page.keyboard.press('Control+Enter');
  await expect(person).toHaveCount(0);
  await expect(dialog(page).getByRole('combobox', { name: 'Kişi' })).toHaveValue('Şükran Iğdır');
  await choose(page, 'Göreve gelişi', 'Ara seçim');
  await textbox(page, 'Başlama günü').fill('b');
  await page.keyboard.press('Control+Enter');
  await expect(snackbar(page)).toContainText('Görevi biten: İbrahim Öz');
  await expect(section(page, 'Muhtar')).toContainText('0 (532) 999 88 77');
  await expect(section(page, 'Zaman çizgisi')).toContainText('İbrahim Öz: muhtarlık görevi');

  await section(page, 'Azalar').getByRole('button', { name: '2. asıl aza için görev başlat' }).click();
  await pick(page, 'Kişi', '6677', 'Ömer Ünal');
  await expect(textbox(page, 'Sıra')).toHaveValue('2');
  await textbox(page, 'Başlama günü').fill(formatDate(today));
  await page.keyboard.press('Control+Enter');
  await expect(section(page, 'Azalar')).toContainText('Ömer Ünal');

  await section(page, 'Azalar').getByRole('button', { name: 'Ömer Ünal: görevi bitir' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByText('Listeden seçin.').or(dialog(page).getByRole('alert')).first()).toBeVisible();
  await choose(page, 'Neden', 'İstifa');
  await page.keyboard.press('Control+Enter');
  await expect(snackbar(page)).toContainText('Ömer Ünal: görev');
});

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

test('a unit: who is responsible, what waits there, and its end', async ({ launch }) => {
  const { page, call } = await launch(office);
  const [fen] = await call('units', 'list', { text: 'fen' });
  await go(page, `/units/${fen?.id}`);
  await expect(title(page)).toHaveText('Fen İşleri Müdürlüğü');
  await expect(section(page, 'Birimdeki açık talepler').getByRole('listitem')).toHaveCount(fen?.openRequests ?? 0);
  await page.getByRole('group', { name: 'Kaydın işlemleri' }).getByRole('button', { name: 'Kişi ekle' }).click();
  await textbox(page, 'Ad soyad').fill('İlker Şen');
  await expect(dialog(page).getByRole('checkbox', { name: /sorumlu/ })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(section(page, 'Birimdeki kişiler')).toContainText('Sorumlu');
  await expect(section(page, 'İletişim')).toContainText('İlker Şen');

  await action(page, 'Birimi kapat');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('açık talep var. Birim kapatılmadı.');
  await page.keyboard.press('Escape');

  await section(page, 'Birimdeki kişiler').getByRole('button', { name: 'İlker Şen birimden ayrıldı' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(section(page, 'Birimdeki kişiler')).toContainText('Henüz kişi yok');

  await go(page, '/units');
  await page.getByRole('button', { name: 'Yeni birim' }).click();
  await textbox(page, 'Birim').fill('Zabıta Müdürlüğü');
  await page.keyboard.press('Control+Enter');
  await expect(title(page)).toHaveText('Zabıta Müdürlüğü');
  await action(page, 'Birimi kapat');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Bu birim .* tarihinde kapandı/)).toBeVisible();
});

test('what waits in a neighbourhood leads to the ledger, and its page to the report', async ({ launch }) => {
  const program = await launch(office);
  const { page } = program;
  await openNeighbourhood(program, 'Yeni');
  await section(page, 'Bilgiler').getByRole('link', { name: /açık talep$/ }).click();
  await expect(title(page)).toHaveText('Talepler');
  await expect(page.getByRole('button', { name: /Mahalle: Yeni/ }).first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('button', { name: 'Mahalle sayfası' }).click();
  await expect(title(page)).toHaveText('Raporlar');
  await expect(section(page, 'Önizleme')).toContainText('Yeni');
});

test('no accessibility problem on any screen, light and dark', async ({ launch }) => {
  const program = await launch(office);
  const { page, call } = program;
  const { id: ngo } = await call('ngos', 'create', { name: 'Spor Kulübü', closedOn: today });
  const { rows } = await call('people', 'list', { text: 'Hasan Işık' });
  const [unit] = await call('units', 'list', {});
  const places = ['/neighbourhoods', `/neighbourhoods/${await neighbourhoodId(program, 'Yeni')}`, '/people', `/people/${rows[0]?.id}`, '/ngos?closed=1', `/ngos/${ngo}`, '/units', `/units/${unit?.id}`];
  for (const theme of ['light', 'dark']) {
    for (const place of places) {
      await go(page, place);
      await expect(page.getByRole('main').locator('dl, [role=row]').first()).toBeVisible();
      await expectAccessible(page);
    }
    if (theme === 'dark') continue;
    await page.getByRole('button', { name: /Koyu/ }).click();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 28, 37)');
  }
});
