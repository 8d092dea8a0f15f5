import { systemClock } from '../../main/app/clock.ts';
import { addDays, formatDate } from '../../preload/contract/dates.ts';
import { png } from '../main/files/samples.ts';
import { expectAccessible } from './axe.ts';
import { bring, file } from './bring.ts';
import { expect, test } from './fixtures.ts';
import { box, dialog, go, heading, smallOffice, who } from './forms.ts';
import { keyboard } from './keyboard.ts';

const today = systemClock.today();
const petitionDay = addDays(today, -3);

test('09:05, a petition on paper: channel, numbers, scan, due day and slip with ten keys', async ({ launch }) => {
  const { page, call, app } = await launch(smallOffice);
  await expect(heading(page)).toHaveText('Bugün');
  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      (globalThis as { opened?: string }).opened = path;
      return '';
    };
  });
  const { press, type, count } = keyboard(page);

  await press('Control+n');
  await expect(who(page)).toBeFocused();
  await type('yen');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press('Enter');
  await type('kaldırım');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press('Enter');
  await press('Tab');
  await type('Okul önündeki kaldırım çökmüş');
  await press('Tab');
  await press('Tab');
  await expect(page.getByRole('combobox', { name: 'Kanal' })).toBeFocused();
  await type('dil');
  await press('Tab');
  await type('E-2026/418');
  await press('Tab');
  await type(petitionDay.slice(8) + petitionDay.slice(5, 7));
  await expect(box(page, 'Dilekçe tarihi')).toHaveValue(petitionDay.slice(8) + petitionDay.slice(5, 7));
  // The day by which it must be answered, and how it was counted, stand beside the form before anything is saved.
  await expect(page.getByRole('complementary')).toContainText('3071');
  await bring(page, 'paste', [file('Tarama.png', await png(), 'image/png')]);
  await expect(page.getByRole('list', { name: 'Eklenecek dosyalar' }).getByRole('listitem')).toHaveCount(1);
  await press('Control+p');
  await expect.poll(() => app.evaluate(() => (globalThis as { opened?: string }).opened)).toMatch(/Al.nd. Belgesi.*\.pdf$/);
  // One more for the Ctrl+V that brought the scan.
  expect(count() + 1).toBeLessThanOrEqual(10);

  const { rows } = await call('requests', 'list', { limit: 1 });
  expect(rows[0]).toMatchObject({ channel: 'dilekce', externalNo: 'E-2026/418', subject: 'Okul önündeki kaldırım çökmüş', files: 1 });
  const saved = await call('requests', 'get', { id: rows[0]?.id ?? 0 });
  expect(saved.petitionDate).toBe(petitionDay);
  expect(saved.topic).toMatch(/kaldırım/i);
  await expect(who(page)).toHaveValue('');
  await go(page, `/requests/${saved.id}`);
  await expect(page.getByRole('region', { name: 'Süreç' })).toContainText('Dosya eklendi: Tarama.png');
  await expect(page.getByRole('region', { name: 'Kayıt bilgileri' })).toContainText(formatDate(petitionDay));
});

test(';; and two letters write a whole text into any long field; Ctrl+Z takes it back', async ({ launch }) => {
  const { page, call } = await launch(smallOffice);
  await expect(heading(page)).toHaveText('Bugün');
  await go(page, '/requests/2');
  await expect(heading(page)).toHaveText(/^Talep \d/);
  await page.keyboard.press('c');
  const answer = box(page, 'Cevap');
  await answer.fill('Ek: ');
  await answer.press('End');
  await page.keyboard.type(';;', { delay: 20 });
  const list = page.getByRole('listbox', { name: 'Metin kısaltmaları listesi' });
  await expect(list.getByRole('option')).toHaveCount(8);
  await expectAccessible(page);
  // Escape closes the list and not the dialog.
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(answer).toBeVisible();
  await page.keyboard.type('ya', { delay: 20 });
  await expect(list.getByRole('option', { selected: true })).toContainText('Talep yapıldı');
  await page.keyboard.press('Space');
  const { number, neighbourhood, unit } = await call('requests', 'get', { id: 2 });
  await expect(answer).toHaveValue(`Ek: ${number} numaralı talebiniz kapsamında ${neighbourhood} Mahallesinde gerekli çalışma ${unit} ekiplerince tamamlanmıştır.`);
  await page.keyboard.press('Control+z');
  await expect(answer).not.toHaveValue(/numaralı talebiniz/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kaydetmeden ayrıl' }).click();

  // The office's own text, its unknown place left to be filled; by mouse, by Tab, by Enter.
  await go(page, '/settings/kisaltmalar');
  await page.getByRole('button', { name: 'Yeni kısaltma' }).click();
  await box(page, 'Kısaltma').fill('kş');
  await box(page, 'Adı').fill('Keşif');
  await box(page, 'Metin').fill('Keşif günü: ');
  await page.getByRole('button', { name: '{evrak no}' }).click();
  await expect(box(page, 'Metin')).toHaveValue('Keşif günü: {evrak no}');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('cell', { name: ';;kş' })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Control+n');
  await box(page, 'Açıklama').click();
  await page.keyboard.type(';;KŞ', { delay: 20 });
  await expect(list.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(box(page, 'Açıklama')).toHaveValue('Keşif günü: {evrak no}');
  await expect(box(page, 'Açıklama')).toBeFocused();
  await page.keyboard.type('12', { delay: 20 });
  await expect(box(page, 'Açıklama')).toHaveValue('Keşif günü: 12');

  await go(page, '/settings/dosyalar');
  await page.getByRole('textbox', { name: /^Bir dosyanın en büyük boyutu/ }).fill('500');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Buraya 1 ile 200 arasında bir tam sayı yazın.')).toBeVisible();
  await expectAccessible(page);
});
