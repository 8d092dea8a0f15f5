import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../main/app/clock.ts';
import { addDays, formatDate } from '../../preload/contract/dates.ts';
import { expect, test } from './fixtures.ts';
import { box, dialog, expectKept, go, heading, openForm, save, saved, smallOffice, total, who } from './forms.ts';

// Each: the sentence stands at its field, and what was typed is still there.
const today = systemClock.today();

test('an unknown neighbourhood among pasted muhtars is asked about and never dropped', async ({ launch }) => {
  const { page, call } = await launch();
  await expect(page.getByRole('combobox', { name: /^İl/ }).first()).toBeFocused();
  await page.keyboard.type('mug');
  await page.getByRole('option', { name: 'Muğla' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('koy');
  await page.getByRole('option', { name: 'Köyceğiz' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Adınız soyadınız').fill('Ayşe Yılmaz');
  const next = page.getByRole('button', { name: 'İleri' });
  await next.click();
  await next.click();
  await page.getByRole('table').getByRole('textbox').first().evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Mahalle\tMuhtar\tTelefon\r\nYENİ MH.\tHasan Işık\t0532 111 22 33\r\n\'; DROP TABLE neighbourhood; --\tİlyas Şığırcı\t0536 777 88 99');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const waiting = page.getByRole('region', { name: 'Mahallesi tanınmayan satırlar' });
  await expect(waiting).toContainText(`'; DROP TABLE neighbourhood; --`);
  await expect(waiting).toContainText('İlyas Şığırcı · 0 (536) 777 88 99');
  await next.click();
  await expect(waiting.getByRole('alert')).toHaveText('Devam etmeden önce bu satırların her biri için seçim yapın. Satırlar burada duruyor.');
  await expect(waiting).toContainText('İlyas Şığırcı');
  await expect(page.getByLabel('Yeni Mahallesi muhtarının telefonu')).toHaveValue('0 (532) 111 22 33');
  await waiting.getByRole('combobox').fill('çandır');
  await page.keyboard.press('Enter');
  await next.click();
  await next.click();
  await page.getByRole('button', { name: 'Bitir ve başla' }).click();
  await expect(heading(page)).toHaveText('Bugün');
  const muhtars = (await call('neighbourhoods', 'list', { text: '' })).filter(({ muhtar }) => muhtar !== '');
  expect(muhtars.map(({ name, muhtar }) => [name, muhtar])).toEqual([['Çandır', 'İlyas Şığırcı'], ['Yeni', 'Hasan Işık']]);
});

test('a doubled MBS number', async ({ launch }) => {
  const program = await launch(smallOffice);
  const seat = (await program.call('requests', 'suggestRequester', { text: 'yeni' }))[0];
  const first = await program.call('requests', 'create', { requester: { kind: 'muhtar', seatId: seat?.seatId ?? 0 }, channel: 'mbs', externalNo: '4711-İ', type: 'istek', subject: 'Park', registeredOn: today });
  const page = await openForm(program);
  await box(page, 'MBS başvuru no').fill('4711-i');
  await save(page);
  await expect(page.getByRole('alert').filter({ hasText: `Bu numara kayıtlı: ${first.number}` }).first()).toBeVisible();
  await expect(box(page, 'MBS başvuru no')).toHaveValue('4711-i');
  await expectKept(page);
  expect(await total(program)).toBe(3);
});

test('a date that does not exist, one in the future, one ten months back', async ({ launch }) => {
  const program = await launch(smallOffice);
  const page = await openForm(program);
  const date = box(page, 'Kayıt tarihi');
  const tries = [
    ['31.02.2026', 'Takvimde böyle bir gün yok.'],
    ['29.02.2025', 'Takvimde böyle bir gün yok.'],
    ['yarın sabah', 'Tarih anlaşılamadı. Örnek: 22.11.2026'],
    [formatDate(addDays(today, 1)), 'Tarih bugünden ileri olamaz.'],
    ['01.01.2099', 'Tarih bugünden ileri olamaz.'],
  ] as const;
  for (const [typed, sentence] of tries) {
    await date.fill(typed);
    await save(page);
    await expect(page.getByText(sentence).first()).toBeVisible();
    await expect(date).toHaveValue(typed);
    await expectKept(page);
  }
  const old = addDays(today, -310);
  await date.fill(formatDate(old));
  await save(page);
  const question = page.getByRole('group', { name: 'Bu tarih 10 ay önce, doğru mu?' });
  await expect(question).toBeVisible();
  await expect(date).toHaveValue(formatDate(old));
  await expectKept(page);
  expect(await total(program)).toBe(2);
  await question.getByRole('button', { name: 'Evet, doğru' }).click();
  await saved(page);
  expect(await total(program)).toBe(3);
});

test('closing without a reason', async ({ launch }) => {
  const program = await launch(smallOffice);
  const { page, call } = program;
  await expect(heading(page)).toHaveText('Bugün');
  const [row] = (await call('requests', 'list', { text: '', states: ['acik'] })).rows;
  await go(page, `/requests/${row?.id}`);
  await expect(heading(page)).toContainText(row?.number ?? '-');
  await page.keyboard.press('k');
  await dialog(page).getByRole('combobox', { name: 'Sonuç' }).fill('yapılama');
  await page.keyboard.press('Enter');
  const typed = `Ödenek yok; "2027" programına önerildi 😀`;
  await dialog(page).getByRole('textbox').last().fill(typed);
  await save(page);
  await expect(dialog(page).getByText('Bu sonuç için gerekçe seçin.')).toBeVisible();
  await expect(dialog(page).getByRole('textbox').last()).toHaveValue(typed);
  await expect(dialog(page).getByRole('combobox', { name: 'Sonuç' })).toHaveValue('Yapılamadı');
  expect((await call('requests', 'get', { id: row?.id ?? 0 })).state).toBe('acik');
});

test('a muhtar whose term ends while the form is open', async ({ launch }) => {
  const program = await launch(smallOffice);
  const page = await openForm(program);
  const { call } = program;
  const seat = (await call('requests', 'suggestRequester', { text: 'yeni' })).find(({ kind }) => kind === 'muhtar');
  const ended = addDays(today, -1);
  await call('people', 'endTerm', { id: seat?.seatId ?? 0, endDate: ended, endReason: 'istifa' });
  await save(page);
  await expect(page.getByText(`Hasan Işık adlı muhtarın görev süresi ${formatDate(ended)} tarihinde bitti. Görevdeki muhtarı seçin.`).first()).toBeVisible();
  await expectKept(page);
  expect(await total(program)).toBe(2);
  // In the list he stands grey, with the reason.
  await who(page).fill('hasan');
  const old = page.getByRole('option').filter({ hasText: 'görev süresi bitti' });
  await expect(old).toContainText('Hasan Işık');
  await expect(old).toHaveAttribute('aria-disabled', 'true');
});

test('a report over an empty period, into a place that cannot be written', async ({ launch, folder }) => {
  const program = await launch(smallOffice);
  const { page } = program;
  await expect(heading(page)).toHaveText('Bugün');
  await page.keyboard.press('Control+7');
  await box(page, 'Başlangıç').fill('01.01.2020');
  await box(page, 'Bitiş').fill('31.01.2020');
  const preview = page.getByRole('region', { name: 'Önizleme' });
  await expect(preview.getByText('Bu dönemde kayıt yok.').first()).toBeVisible();
  mkdirSync(join(folder, 'klasor.pdf'));
  for (const path of [join(folder, 'olmayan', 'rapor.pdf'), join(folder, 'klasor.pdf')]) {
    await program.answerSaveDialog(path);
    await page.getByRole('button', { name: 'Öteki çıktılar' }).click();
    await page.getByRole('menuitem', { name: 'PDF kaydet' }).click();
    await expect(page.getByText('Dosya buraya yazılamadı. Kayıtlarınız güvende. Başka bir klasör seçin', { exact: false })).toBeVisible();
    await expect(box(page, 'Başlangıç')).toHaveValue('01.01.2020');
    await expect(box(page, 'Bitiş')).toHaveValue('31.01.2020');
    await page.getByRole('button', { name: 'Kapat', exact: true }).click();
  }
});
