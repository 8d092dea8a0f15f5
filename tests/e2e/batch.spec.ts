import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

test('a muhtar with five wishes: at most three keys a line besides the text, undone as one', async ({ launch }) => {
  const { page, call } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 8) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('combobox', { name: 'Kim?' })).toBeFocused();
  await page.keyboard.type('yen', { delay: 15 });
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Kanal' }).click();
  await page.getByRole('option', { name: 'Mahalle ziyareti' }).click();

  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const cell = (field: string, line: number) => page.getByRole('combobox', { name: `${field}, ${line}. satır` });
  await cell('Konu', 1).focus();
  const wishes = ['Direkteki lamba sönük', 'Sokak karanlık', 'Park lambası', 'Lamba titriyor', 'Beşinci lamba'];
  for (const [at, wish] of wishes.entries()) {
    await expect(cell('Konu', at + 1)).toBeFocused();
    if (at === 0) {
      await page.keyboard.type('lam', { delay: 15 });
      await press('Enter');
      await press('Enter');
    } else {
      await press('Control+d');
      await expect(cell('Konu', at + 1)).toHaveValue(/Sokak lambası/);
      await press('Enter');
    }
    await expect(cell('Ne isteniyor?', at + 1)).toBeFocused();
    await page.keyboard.type(wish, { delay: 5 });
    await press('Enter');
  }
  expect(keys / wishes.length).toBeLessThanOrEqual(3);
  await expect(page.getByRole('button', { name: '5 talebi kaydet (Ctrl+Enter)' })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/5 talep kaydedildi\. \d{4}\/0009 – \d{4}\/0013/)).toBeVisible();
  const { rows } = await call('requests', 'list', { channels: ['ziyaret'], registeredFrom: (await call('requests', 'formDefaults', {})).today });
  expect(rows.map(({ subject }) => subject).toReversed()).toEqual(wishes);
  expect(new Set(rows.map(({ requester, topic, unit }) => `${requester} ${topic} ${unit}`)).size).toBe(1);
  await page.getByRole('button', { name: 'Geri al' }).click();
  await expect(page.getByText('Geri alındı. 5 kayıt')).toBeVisible();
});

test('an empty line is no line, a missing text is said at its cell, and an earlier text is offered', async ({ launch }) => {
  const { page, call } = await launch({ prepare: (folder) => makeLedgerOffice(folder, 8) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bugün');
  await page.keyboard.press('Control+g');
  await page.getByRole('combobox', { name: 'Kim?' }).fill('ulucami');
  await page.getByRole('option', { name: /Ayşe Çınar/ }).click();
  await page.getByRole('combobox', { name: 'Konu, 1. satır' }).fill('çöp');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Satır ekle' }).click();
  await page.getByRole('combobox', { name: 'Ne isteniyor?, 2. satır' }).fill('yolda');
  await expect(page.getByRole('option', { name: 'Yolda çukur var' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Ne isteniyor?, 2. satır' })).toHaveValue('Yolda çukur var');
  await page.getByRole('button', { name: 'Satır ekle' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row').nth(1).getByText('Bu alan boş bırakılamaz.')).toBeVisible();
  expect((await call('requests', 'list', {})).total).toBe(8);
  await page.getByRole('combobox', { name: 'Ne isteniyor?, 1. satır' }).fill('Çöp alınmadı');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/2 talep kaydedildi\./)).toBeVisible();
});
