import type { Page } from '@playwright/test';
import { systemClock } from '../../main/app/clock.ts';
import { expectAccessible } from './axe.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';
import { keyboard } from './keyboard.ts';

const today = systemClock.today();
const who = (page: Page) => page.getByRole('combobox', { name: 'Kim?' });
const dialog = (page: Page) => page.getByRole('dialog');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function lampRequest({ call }: Launched): Promise<{ id: number; number: string }> {
  const lamp = (await call('catalogue', 'topics', {})).find(({ name }) => name === 'Sokak lambası');
  const place = (await call('neighbourhoods', 'list', { text: 'yeni', withClosed: false }))[0];
  return call('requests', 'create', { requester: { kind: 'kisi', personId: null, name: 'Gülsüm Iğdır', phone: '0532 999 88 77', neighbourhoodId: place?.id ?? 0 }, channel: 'telefon', type: 'istek', topicId: lamp?.id ?? null, subject: 'Okulun önü karanlık', registeredOn: today });
}

test('08.42: the muhtar who calls about what is here already is added to it with five keys', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 2) });
  const { page, call } = program;
  await expect(heading(page)).toHaveText('Bugün');
  const { id, number } = await lampRequest(program);
  const before = (await call('requests', 'count', {})).total;
  const keys = keyboard(page);
  await keys.press('Control+n');
  await expect(who(page)).toBeFocused();
  await keys.type('yen');
  await keys.press('Enter');
  await keys.type('lam');
  await keys.press('Enter');
  const offer = page.getByRole('button', { name: `${number} Okulun önü karanlık: başvuranı bu kayda ekle` });
  await expect(offer).toBeVisible();
  await expectAccessible(page);
  await keys.press('Control+m');
  await expect(offer).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByText(`Hasan Işık, ${number} kaydına birlikte isteyen olarak eklendi.`)).toBeVisible();
  expect(keys.count()).toBeLessThanOrEqual(5);
  await expect(who(page)).toBeFocused();
  await expect(who(page)).toHaveValue('');
  expect((await call('requests', 'count', {})).total).toBe(before);
  expect((await call('links', 'of', { id })).coRequesters.map(({ name }) => name)).toEqual(['Hasan Işık']);
  // It is not in the way: the same call may become a request of its own.
  await page.keyboard.press('Control+Shift+N');
  await page.getByRole('textbox', { name: 'Özet' }).fill('Okulun önü karanlık');
  await expect(page.getByText('Bu mahallede benzer kayıt var')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Kaydedildi\./)).toBeVisible();
});

test('on the record: who else wants it, marked as a duplicate, taken back with one click, split', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 2) });
  const { page, call } = program;
  await expect(heading(page)).toHaveText('Bugün');
  const original = await lampRequest(program);
  const repeat = await lampRequest(program);
  const open = (id: number) => page.evaluate((to) => void (window.location.hash = to), `/requests/${id}`);
  await open(repeat.id);
  const section = page.getByRole('region', { name: 'Bağlı kayıtlar' });
  await section.getByRole('button', { name: 'Birlikte isteyen ekle' }).click();
  await who(page).fill('ulucami');
  await page.getByRole('option', { name: /Ayşe Çınar/ }).click();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(section.getByText('Ayşe Çınar')).toBeVisible();

  await section.getByRole('button', { name: 'Mükerrer işaretle' }).click();
  await dialog(page).getByRole('button', { name: new RegExp(original.number) }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'Asıl kaydın numarası' })).toHaveValue(original.number);
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(section.getByRole('list', { name: 'Mükerrer' }).getByRole('link', { name: original.number })).toBeVisible();
  await section.getByRole('link', { name: original.number }).click();
  await expect(heading(page)).toHaveText(`Talep ${original.number}`);
  await expect(section.getByRole('list', { name: 'Bunun mükerreri' }).getByRole('link', { name: repeat.number })).toBeVisible();
  await expect(section.getByRole('list', { name: 'Birlikte isteyenler' })).toContainText('Ayşe Çınar');
  await expectAccessible(page);
  await section.getByRole('button', { name: `${repeat.number} mükerrer bağını kaldır` }).click();
  await expect(page.getByText(`Bağ kaldırıldı. ${repeat.number} önceki durumuna döndü.`)).toBeVisible();
  expect((await call('requests', 'get', { id: repeat.id })).state).toBe('acik');

  await section.getByRole('button', { name: 'Talebi böl' }).click();
  await dialog(page).getByRole('textbox', { name: 'Özet' }).fill('Yolda çukur var');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Talep bölündü\. Yeni kayıt: \d{4}\/\d{4}/)).toBeVisible();
  await expect(section.getByRole('list', { name: 'Bundan bölünen' })).toContainText('Yolda çukur var');
});

test('11.45: each person is told with one key; not reached comes again tomorrow; a wrong number is mended on the spot', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 40) });
  const { page, call } = program;
  await page.getByRole('link', { name: /^Bildirilecek \d/ }).click();
  await expect(heading(page)).toHaveText('Bildirilecekler');
  const people = page.getByRole('list', { name: 'Bugün aranacak' });
  const waiting = (await call('notices', 'list', {})).groups;
  expect(waiting.length).toBeGreaterThanOrEqual(2);
  await expect(people.getByRole('button')).toHaveCount(waiting.length);
  await expect(people.getByRole('button').first()).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.press('m');
  await expect(page.getByText(/Metin panoya kopyalandı/)).toBeVisible();
  expect(await program.app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^Sayın .*Mahallesi Muhtarı\), .*KÖYCEĞİZ BELEDİYE BAŞKANLIĞI Muhtarlık İşleri Müdürlüğü$/s);
  await page.keyboard.press('t');
  await dialog(page).getByRole('textbox', { name: 'Telefon' }).fill('0532 000 11 22');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('0 (532) 000 11 22', { exact: true }).first()).toBeVisible();

  await page.keyboard.press('u');
  await expect(page.getByRole('list', { name: 'Sonra aranacak' }).getByRole('button')).toContainText('1 kez ulaşılamadı');
  const keys = keyboard(page);
  for (let person = 1; person < waiting.length; person++) await keys.press('b');
  await expect(page.getByRole('list', { name: 'Bugün aranacak' })).toHaveCount(0);
  expect(keys.count()).toBe(waiting.length - 1);
  await expect(page.getByRole('list', { name: 'Sonra aranacak' }).getByRole('button')).toHaveCount(1);
  const left = (await call('notices', 'list', {})).groups;
  expect(left.map(({ tries, phone }) => [tries, phone])).toEqual([[1, '+905320001122']]);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('list', { name: 'Bugün aranacak' }).getByRole('button')).toHaveCount(1);
});
