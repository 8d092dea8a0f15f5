import type { Page } from '@playwright/test';
import { addDays, formatDate } from '../../preload/contract/dates.ts';
import { systemClock } from '../../main/app/clock.ts';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched, type LaunchOptions } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';
import { keyboard } from './keyboard.ts';

const today = systemClock.today();
const who = (page: Page) => page.getByRole('combobox', { name: 'Kim?' });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** The empty form on a small office. */
async function openForm(launch: (options: LaunchOptions) => Promise<Launched>, requests = 1): Promise<Launched> {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, requests) });
  await expect(program.page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await program.page.keyboard.press('Control+n');
  await expect(who(program.page)).toBeFocused();
  return program;
}

async function choose(page: Page, text: string, option: string | RegExp) {
  await who(page).fill(text);
  await page.getByRole('option', { name: option }).click();
}

test('a caller is written down with at most seven keys, and the next one with fewer', async ({ launch }) => {
  const { page, call } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 8) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  const keys = keyboard(page);
  await keys.press('Control+n');
  await expect(who(page)).toBeFocused();
  await keys.type('yen');
  await keys.press('Enter');
  await expect(page.getByText('0 (532) 111 22 33')).toBeVisible();
  await keys.type('lam');
  await keys.press('Enter');
  await keys.press('Tab');
  await keys.type('Sokak lambası yanmıyor');
  await keys.press('Control+Enter');
  await expect(page.getByText('Kaydedildi. 2026/0009'.replace('2026', today.slice(0, 4)))).toBeVisible();
  expect(keys.count()).toBeLessThanOrEqual(7);
  await expect(who(page)).toBeFocused();
  await expect(who(page)).toHaveValue('');

  const second = keyboard(page);
  await second.press('Control+Shift+N');
  await expect(page.getByText('Hasan Işık').first()).toBeVisible();
  await second.type('Yolda çukur var');
  // The topic may stay empty: the text goes into the summary.
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await second.press('Tab');
  await second.type('Yolda çukur var');
  await second.press('Control+Enter');
  await expect(page.getByText(/Kaydedildi\. \d{4}\/0010/)).toBeVisible();

  const { rows } = await call('requests', 'list', { text: '', limit: 2 });
  expect(rows.map(({ subject, requester, topic }) => [subject, requester, topic])).toEqual([
    ['Yolda çukur var', 'Hasan Işık', ''],
    ['Sokak lambası yanmıyor', 'Hasan Işık', 'Sokak lambası'],
  ]);
  expect(rows[1]?.unit).toBe('Fen İşleri Müdürlüğü');
});

test('the person, the clock and what is open already stand beside the form', async ({ launch }) => {
  const { page } = await openForm(launch, 8);
  await choose(page, 'ulucami', /Ayşe Çınar/);
  const side = page.getByRole('complementary', { name: 'Seçilen kişi ve süre' });
  await expect(side.getByText('0 (532) 222 33 44')).toBeVisible();
  await expect(side.getByRole('link')).toHaveCount(2);
  await expect(side.getByText(/gün sayıldı/)).toBeVisible();
  await expectAccessible(page);
});

test('a name that nobody knows becomes a new person with a phone', async ({ launch }) => {
  const { page, call } = await openForm(launch);
  await choose(page, 'Gülsüm Iğdır', 'Yeni kişi: Gülsüm Iğdır');
  await field(page, 'Telefon').fill('0532 999 88');
  await field(page, 'Özet').fill('Kaldırım bozuk');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Telefon anlaşılamadı. Örnek: 0 (532) 123 45 67')).toBeVisible();
  await expect(field(page, 'Özet')).toHaveValue('Kaldırım bozuk');
  await field(page, 'Telefon').fill('0532 999 88 77');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Kaydedildi\./)).toBeVisible();
  const { rows } = await call('requests', 'list', { text: 'gulsum igdir' });
  expect(rows[0]).toMatchObject({ requester: 'Gülsüm Iğdır', requesterKind: 'kisi', subject: 'Kaldırım bozuk' });
});

test('an expired muhtar is shown with the reason and cannot be chosen', async ({ launch }) => {
  const { page } = await openForm(launch);
  await who(page).fill('beyob');
  const old = page.getByRole('option', { name: /Ömer Ünal/ });
  await expect(old).toContainText('görev süresi bitti');
  await expect(old).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(who(page)).toHaveValue(/Kadir Çelik/);
});

test('what is missing or wrong is said at its field, and nothing typed is lost', async ({ launch }) => {
  const { page, call } = await openForm(launch);
  await page.getByRole('button', { name: 'Kaydet (Ctrl+Enter)' }).click();
  await expect(page.getByText('Kimin istediğini listeden seçin ya da yeni kişi olarak ekleyin.')).toBeVisible();
  await expect(page.getByText('Bu alan boş bırakılamaz.')).toBeVisible();

  await choose(page, 'yeni', /Hasan Işık/);
  const odd = `'; DROP TABLE request; -- "%_*" NEAR( 😀 İıŞş`;
  await field(page, 'Özet').fill(odd);
  await field(page, 'Kayıt tarihi').fill(formatDate(addDays(today, 3)));
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Tarih bugünden ileri olamaz.')).toBeVisible();
  await field(page, 'Kayıt tarihi').fill('31.02.2026');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Takvimde böyle bir gün yok|Tarih anlaşılamadı/)).toBeVisible();
  await expect(field(page, 'Özet')).toHaveValue(odd);

  const long = 'ğ'.repeat(10_000);
  await field(page, 'Açıklama').fill(long);
  await field(page, 'Kayıt tarihi').fill('b');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Kaydedildi\./)).toBeVisible();
  const { rows } = await call('requests', 'list', { text: 'drop table' });
  expect(rows[0]?.subject).toBe(odd);
  expect((await call('requests', 'get', { id: rows[0]?.id ?? 0 })).text).toBe(long);
});

test('an old date is asked about once, not refused', async ({ launch }) => {
  const { page, call } = await openForm(launch);
  await choose(page, 'yen', /Hasan Işık/);
  await field(page, 'Özet').fill('Geç gelen dilekçe');
  const old = addDays(today, -310);
  await field(page, 'Kayıt tarihi').fill(formatDate(old));
  await page.keyboard.press('Control+Enter');
  const question = page.getByRole('group', { name: 'Bu tarih 10 ay önce, doğru mu?' });
  await question.getByRole('button', { name: 'Hayır, düzelteceğim' }).click();
  await expect(field(page, 'Kayıt tarihi')).toBeFocused();
  await question.getByRole('button', { name: 'Evet, doğru' }).click();
  await expect(page.getByText(/Kaydedildi\./)).toBeVisible();
  const { rows } = await call('requests', 'list', { text: 'geç gelen' });
  expect(rows[0]?.registeredOn).toBe(old);
});

test('a number that is taken is said while it is typed and refused on saving', async ({ launch }) => {
  const { page, call } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 1) });
  const seat = (await call('requests', 'suggestRequester', { text: 'yeni' }))[0];
  const first = await call('requests', 'create', { requester: { kind: 'muhtar', seatId: seat?.seatId ?? 0 }, channel: 'mbs', externalNo: 'MBS-4711', type: 'istek', subject: 'Park', registeredOn: today });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+n');
  // The channel used last stands there already.
  await expect(page.getByRole('combobox', { name: 'Kanal' })).toContainText('MBS');
  await choose(page, 'yen', /Hasan Işık/);
  await field(page, 'Özet').fill('Aynı başvuru');
  await field(page, 'MBS başvuru no').fill('mbs-4711');
  await expect(page.getByText(`Bu numara kayıtlı: ${first.number}`)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: `Bu numara kayıtlı: ${first.number}` }).first()).toBeVisible();
  await expect(field(page, 'Özet')).toHaveValue('Aynı başvuru');
  await field(page, 'MBS başvuru no').fill('MBS-4712');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Kaydedildi\./)).toBeVisible();
});

test('the same person again, from any screen', async ({ launch }) => {
  const { page } = await openForm(launch);
  await choose(page, 'yen', /Hasan Işık/);
  await field(page, 'Özet').fill('Sokak lambası yanmıyor');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Kaydedildi\./)).toBeVisible();
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Birimler');
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yeni talep');
  await expect(who(page)).toHaveValue(/Hasan Işık/);
});

test('an empty date is empty, not unreadable; urgency owes its reason', async ({ launch }) => {
  const { page } = await openForm(launch);
  await choose(page, 'yen', /Hasan Işık/);
  await field(page, 'Özet').fill('Çöken kanal');
  await field(page, 'Kayıt tarihi').fill('');
  await page.getByRole('combobox', { name: 'Öncelik' }).click();
  await page.getByRole('option', { name: 'Acele' }).click();
  await page.keyboard.press('Control+Enter');
  const missing = page.getByText('Bu alan boş bırakılamaz.');
  await expect(field(page, 'Kayıt tarihi')).toHaveAccessibleDescription(/Bu alan boş bırakılamaz/);
  await field(page, 'Kayıt tarihi').fill('b');
  await expect(missing).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(missing).toHaveCount(1);
  const reason = page.getByRole('textbox', { name: 'Öncelik gerekçesi' });
  await expect(reason).toBeFocused();
  await reason.fill('Can güvenliği');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Kaydedildi\./)).toBeVisible();
});

test('closing the window asks in the words of the program; going back keeps what was typed', async ({ launch }) => {
  const { page, app } = await openForm(launch);
  await app.evaluate(({ dialog }) => {
    const asked: { message: string; buttons?: string[]; defaultId?: number; cancelId?: number }[] = [];
    Object.assign(globalThis, { asked, answer: 0 });
    // The system's dialog is the only thing that is replaced.
    const box = (_window: unknown, options: (typeof asked)[number]) => {
      asked.push(options);
      return (globalThis as unknown as { answer: number }).answer;
    };
    dialog.showMessageBoxSync = box as unknown as typeof dialog.showMessageBoxSync;
  });
  // The inspector loses an answer whose promise the engine collects while the window is closing: then it is asked again.
  const asked = (again = 3): Promise<Record<string, unknown>[]> =>
    app.evaluate(() => (globalThis as unknown as { asked: Record<string, unknown>[] }).asked).catch((error: unknown) => (again > 0 ? asked(again - 1) : Promise.reject(error)));
  const closeWindow = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

  await field(page, 'Özet').click();
  await page.keyboard.type('yarım kalan', { delay: 15 });
  await closeWindow();
  await expect.poll(async () => (await asked()).length).toBe(1);
  expect((await asked())[0]).toMatchObject({
    message: 'Kaydedilmemiş bir form var. Kapatırsanız yazdıklarınız yarım kayıt olarak saklanır, açılışta yeniden önerilir.',
    buttons: ['Geri dön', 'Kapat'],
    defaultId: 0,
    cancelId: 0,
  });
  await expect(field(page, 'Özet')).toHaveValue('yarım kalan');

  await app.evaluate(() => Object.assign(globalThis, { answer: 1 }));
  const gone = app.waitForEvent('close');
  await closeWindow().catch(() => undefined);
  await gone;
});

test('leaving asks only where something would be lost', async ({ launch }) => {
  const { page } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 1) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+n');
  await expect(who(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+n');
  await expect(who(page)).toBeFocused();
  await field(page, 'Özet').fill('yarım');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Sayfada kal' }).click();
  await expect(field(page, 'Özet')).toHaveValue('yarım');
});
