import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { keyboard } from './keyboard.ts';
import { makeLedgerOffice } from './ledger-office.ts';
import { makeUsersOffice, pins } from './users-office.ts';

const shots = 'out/test/users';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const pinField = (page: Page, name: string) => page.getByLabel(`${name} için PIN`);
const who = (page: Page) => page.getByRole('combobox', { name: 'Kim?' });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const prepare = async (folder: string): Promise<void> => void (await makeUsersOffice(folder));

async function signIn(page: Page, name: string, pin: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await pinField(page, name).fill(pin);
  await page.keyboard.press('Enter');
  await expect(heading(page)).not.toHaveText('Muhtarlık Defteri');
}

test('08:30: the program asks for the PIN of whoever was here last, and PIN and Enter open the day', async ({ launch }) => {
  const { page, call } = await launch({ prepare });
  await expect(heading(page)).toHaveText('Muhtarlık Defteri');
  await expect(pinField(page, 'Elif Şahin')).toBeHidden();
  await page.screenshot({ path: `${shots}/giris.png` });
  await expectAccessible(page);
  // Nothing of the records is behind it, and nothing is answered.
  await expect(page.getByText('KÖYCEĞİZ')).toHaveCount(0);
  await expect(call('requests', 'list', { text: '' })).rejects.toThrow('locked');
  await expect(call('office', 'get', {})).rejects.toThrow('locked');

  const keys = keyboard(page);
  await expect(pinField(page, 'Zeynep Kaya')).toBeFocused();
  await keys.type(pins.zeynep);
  await keys.press('Enter');
  await expect(heading(page)).toHaveText('Bugün');
  expect(keys.count()).toBe(1);
  await expect(page.getByRole('button', { name: 'Kullanıcı: Zeynep Kaya (Müdür)' })).toBeVisible();
});

test('12:00: one key in the middle of a form, another user, and the first one’s text is there again', async ({ launch }) => {
  const { page } = await launch({ prepare });
  await signIn(page, 'Elif Şahin', pins.elif);
  await page.keyboard.press('Control+n');
  await who(page).fill('ulucami');
  await page.getByRole('option', { name: /Ayşe Çınar/ }).click();
  await field(page, 'Özet').fill('Köprü korkuluğu kırık');
  const keys = keyboard(page);
  const begun = performance.now();
  // At once: the second in which a draft is written has not passed.
  await keys.press('Control+l');
  await expect(pinField(page, 'Elif Şahin')).toBeFocused();
  await expect(page.getByText('korkuluğu')).toHaveCount(0);
  await keys.press('ArrowUp');
  await expect(pinField(page, 'Zeynep Kaya')).toBeFocused();
  await keys.type(pins.zeynep);
  await keys.press('Enter');
  await expect(heading(page)).toHaveText('Bugün');
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(keys.count()).toBe(3);
  await expect(page.getByText('yarım kayıt')).toHaveCount(0);

  await page.keyboard.press('Control+l');
  await signIn(page, 'Elif Şahin', pins.elif);
  await expect(page.getByText('1 yarım kayıt var.')).toBeVisible();
  await page.getByRole('link', { name: 'Göster' }).click();
  await page.getByRole('button', { name: 'Devam et: Yeni talep' }).click();
  await expect(who(page)).toHaveValue(/Ayşe Çınar/);
  await expect(field(page, 'Özet')).toHaveValue('Köprü korkuluğu kırık');

  // Whoever comes back finds the page that was left.
  await page.keyboard.press('Control+l');
  await signIn(page, 'Elif Şahin', pins.elif);
  await expect(heading(page)).toHaveText('Yeni talep');
});

test('a single clerk sets a PIN, writes the code down, and the next start asks for it', async ({ launch }) => {
  const first = await launch({ prepare: (folder) => makeLedgerOffice(folder, 4) });
  const { page } = first;
  await expect(heading(page)).toHaveText('Bugün');
  await page.getByRole('button', { name: 'Kullanıcı: Zeynep Kaya' }).isVisible();
  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Kullanıcılar' }).click();
  await page.getByRole('button', { name: 'PIN belirle' }).click();
  await page.getByLabel('Yeni PIN', { exact: true }).fill('1234');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bu PIN ilk denenenlerden')).toBeVisible();
  await page.getByLabel('Yeni PIN', { exact: true }).fill('2580');
  await page.getByLabel('Yeni PIN, bir kez daha').fill('2581');
  await page.keyboard.press('Enter');
  await expect(page.getByText('İki PIN aynı değil. Yeniden yazın.')).toBeVisible();
  await page.getByLabel('Yeni PIN, bir kez daha').fill('2580');
  await page.keyboard.press('Enter');
  const code = await page.getByRole('status', { name: 'Kurtarma kodunuz' }).textContent();
  expect(code).toMatch(/^(\w{4}-){3}\w{4}$/);
  await expectAccessible(page);
  await page.screenshot({ path: `${shots}/kod.png` });
  await page.getByRole('button', { name: 'Yazdım, devam et' }).click();
  await expect(page.getByText('PIN’iniz var.')).toBeVisible();
  await first.close();

  const next = await launch({ dataFolder: first.dataFolder, settingsFolder: first.settingsFolder });
  await expect(pinField(next.page, 'Zeynep Kaya')).toBeFocused();
  await next.page.keyboard.type('0007');
  await next.page.keyboard.press('Enter');
  await expect(next.page.getByText('PIN yanlış. Yeniden deneyin.')).toBeVisible();
  await expect(pinField(next.page, 'Zeynep Kaya')).toBeFocused();
  for (let tries = 2; tries <= 4; tries++) {
    await expect(next.page.getByRole('button', { name: 'Giriş yap' })).toBeEnabled();
    await next.page.keyboard.type('0007');
    await next.page.keyboard.press('Enter');
    await expect(pinField(next.page, 'Zeynep Kaya')).toHaveValue('');
  }
  await expect(next.page.getByText(/Yeniden denemek için [1-5] saniye bekleyin/)).toBeVisible();
  await expectAccessible(next.page);
  await next.page.screenshot({ path: `${shots}/bekle.png` });

  // The PIN is forgotten: the code from the paper, a new PIN, a new code.
  await next.page.getByRole('button', { name: 'PIN’imi unuttum' }).click();
  await expectAccessible(next.page);
  await next.page.screenshot({ path: `${shots}/unuttum.png` });
  await next.page.getByLabel('Kurtarma kodu').fill((code ?? '').replaceAll('-', ' '));
  await next.page.getByLabel('Yeni PIN', { exact: true }).fill('4862');
  await next.page.getByLabel('Yeni PIN, bir kez daha').fill('4862');
  await expect(async () => {
    await next.page.getByRole('button', { name: 'PIN’i belirle ve gir' }).click();
    await expect(next.page.getByRole('status', { name: 'Kurtarma kodunuz' })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  await next.page.getByRole('button', { name: 'Yazdım, devam et' }).click();
  await expect(heading(next.page)).toHaveText('Bugün');
});

test('the müdür adds somebody, gives a PIN that is changed at the first sign-in, and takes leave of them', async ({ launch }) => {
  const { page } = await launch({ prepare });
  await signIn(page, 'Zeynep Kaya', pins.zeynep);
  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Kullanıcılar' }).click();
  await expect(page.getByRole('row', { name: /Zeynep Kaya \(siz\)/ })).toContainText('Müdür');
  await page.getByRole('button', { name: 'Kullanıcı ekle' }).click();
  await page.getByRole('textbox', { name: /Ad soyad/ }).fill('Çiğdem Ilgın');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row', { name: /Çiğdem Ilgın/ })).toContainText('Memur');
  await page.getByRole('button', { name: 'Çiğdem Ilgın: geçici PIN ver' }).click();
  await page.getByRole('textbox', { name: 'Geçici PIN' }).fill('7001');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Çiğdem Ilgın/ })).toContainText('geçici');
  await expectAccessible(page);
  await page.screenshot({ path: `${shots}/kullanicilar.png` });

  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: /Çiğdem Ilgın/ }).click();
  await pinField(page, 'Çiğdem Ilgın').fill('7001');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Çiğdem Ilgın, size geçici bir PIN verilmiş.')).toBeVisible();
  await page.screenshot({ path: `${shots}/yeni-pin.png` });
  await page.keyboard.type('8205');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8205');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Bugün');
  await expect(page.getByRole('button', { name: 'Kullanıcı: Çiğdem Ilgın (Memur)' })).toBeVisible();

  // What holds for everybody can be read and not pressed.
  await page.keyboard.press('Control+8');
  await expect(page.getByText('Bu bölümü yalnız müdür değiştirebilir.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kaydet' })).toBeDisabled();
  await expect(page.getByRole('link', { name: 'Erişim günlüğü' })).toHaveCount(0);
  await expectAccessible(page);
  await page.screenshot({ path: `${shots}/memur-ayarlar.png` });
  await page.getByRole('link', { name: 'Kullanıcılar' }).click();
  await expect(page.getByRole('button', { name: 'PIN’imi değiştir' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kullanıcı ekle' })).toHaveCount(0);

  await page.keyboard.press('Control+l');
  await signIn(page, 'Zeynep Kaya', pins.zeynep);
  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Kullanıcılar' }).click();
  await page.getByRole('button', { name: 'Çiğdem Ilgın: kullanıcılıktan çıkar' }).click();
  await page.getByRole('button', { name: 'Kullanıcılıktan çıkar', exact: true }).click();
  await expect(page.getByRole('row', { name: /Çiğdem Ilgın/ })).toContainText('Ayrıldı');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('button', { name: /Çiğdem Ilgın/ })).toHaveCount(0);
});

test('an izleyici reads, finds and prints, and is offered nothing that changes a record', async ({ launch }) => {
  const { page, call } = await launch({ prepare });
  await signIn(page, 'Kemal Işık', pins.kemal);
  const writes = /Yeni talep|Yeni kişi|Yeni mahalle|Yeni STK|Yeni birim|Birime gönder|Üstele|Sonuçlandır|bildirildi|Ulaşılamadı|Dosya ekle|Excel’den|Dışa aktar|Beklet|uzat|Ara cevap|Yazı hazırla|Böl|Mükerrer|Ekle$|(?<!Seçimi )kaldır|bitir/i;
  const expectNoWrites = async (path: string): Promise<void> => {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, path);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('button').filter({ hasText: writes }), path).toHaveCount(0);
    await expect(page.getByRole('button', { name: writes }), path).toHaveCount(0);
  };
  const { rows } = await call('requests', 'list', { text: '' });
  await expectNoWrites('/today');
  await expectNoWrites('/requests');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('button', { name: /\(P\)/ })).toBeVisible();
  await expectNoWrites('/requests');
  for (const { id } of rows) {
    await expectNoWrites(`/requests/${id}`);
    await expect(page.getByRole('button', { name: 'Diğer işlemler' })).toHaveCount(0);
    await expect(heading(page)).toContainText('2026/');
  }
  await page.screenshot({ path: `${shots}/izleyici.png` });
  await expectAccessible(page);
  await expectNoWrites('/notices');
  await expectNoWrites('/hand-offs');
  for (const folder of ['neighbourhoods', 'people', 'ngos', 'units']) await expectNoWrites(`/${folder}`);
  await expectNoWrites('/neighbourhoods/1');
  await expect(heading(page)).toContainText('Mahallesi');
  await page.getByRole('button', { name: 'Diğer işlemler' }).click();
  await expect(page.getByRole('menuitem')).toHaveText(['Değişiklik geçmişi']);
  await page.keyboard.press('Escape');
  await expectNoWrites('/people/1');
  await expectNoWrites('/units/1');

  // Keys do no more than buttons, and main would refuse both.
  await page.keyboard.press('Control+n');
  await expect(who(page)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('yeni talep');
  await expect(page.getByRole('option', { name: /^Yeni talep/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(call('units', 'create', { name: 'Zabıta' })).rejects.toThrow('forbidden');
  // Printing is looking.
  expect(await call('reports', 'preview', { report: { kind: 'talep', requestId: rows[0]?.id ?? 0 } })).toBeTruthy();
});

test('ten minutes without a key or the mouse lock the window; the time is the office’s to choose', async ({ launch }) => {
  const { page, call } = await launch({ prepare });
  await signIn(page, 'Zeynep Kaya', pins.zeynep);
  await call('users', 'saveSettings', { idleMinutes: 1 });
  await page.clock.install();
  await page.keyboard.press('Control+l');
  await signIn(page, 'Elif Şahin', pins.elif);
  await page.clock.fastForward(50_000);
  await page.mouse.move(300, 300);
  await page.clock.fastForward(50_000);
  await expect(heading(page)).toHaveText('Bugün');
  await page.clock.fastForward(70_000);
  await expect(pinField(page, 'Elif Şahin')).toBeVisible();
  await expect(call('office', 'get', {})).rejects.toThrow('locked');
});
