import { systemClock } from '../../main/app/clock.ts';
import { formatDate } from '../../preload/contract/dates.ts';
import { expectAccessible } from './axe.ts';
import { action, choose, dialog, go, named, neighbourhoodId, openNeighbourhood, pick, section, snackbar, textbox, title } from './directory-page.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const today = systemClock.today();
const office = { prepare: (folder: string) => makeLedgerOffice(folder, 12) };

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
