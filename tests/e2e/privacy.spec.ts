import type { Page } from '@playwright/test';
import { formatPhone } from '../../preload/contract/phone.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { makeLedgerOffice } from './ledger-office.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const go = (page: Page, path: string) => page.evaluate((to) => void (window.location.hash = to), path);

/** Everything that is drawn, read out or could be copied: words, titles, names for the screen reader, and what stands in fields. */
const everything = (page: Page) =>
  page.evaluate(() => {
    const attributes = [...document.querySelectorAll('[title], [aria-label]')].flatMap((element) => [element.getAttribute('title'), element.getAttribute('aria-label')]);
    const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    return [document.title, document.body.textContent, ...attributes, ...values].join('\n');
  });

test('F9 hides every name and phone on every screen, in copies too, until F9 shows them again', async ({ launch }) => {
  const program = await launch({ prepare: (folder) => makeLedgerOffice(folder, 24) });
  const { page, call, app } = program;
  await expect(heading(page)).toHaveText('Bugün');
  const people = (await call('people', 'list', { text: '', role: null, limit: 200 })).rows;
  expect(people.length).toBeGreaterThan(4);
  const secrets = people.flatMap(({ name, phone }) => [name, phone, formatPhone(phone)]).filter((text) => text !== '');
  const place = (await call('neighbourhoods', 'list', { text: 'yeni', withClosed: false }))[0];
  const muhtar = people.find(({ name }) => name === 'Hasan Işık');
  const { rows } = await call('requests', 'list', { text: 'hasan isik', states: ['kapali'] });
  const record = rows[0] ?? (await call('requests', 'list', { text: 'hasan isik' })).rows[0];
  await call('links', 'join', { requestId: record?.id ?? 0, requester: { kind: 'kisi', personId: null, name: 'Ömer Ünal', phone: '0532 555 66 77' } });

  await go(page, `/people/${muhtar?.id}`);
  await expect(heading(page)).toHaveText('Hasan Işık');
  await page.keyboard.press('F9');
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Kişisel veriler gizli (F9)' })).toHaveAttribute('aria-pressed', 'true');
  await expect(heading(page)).toHaveText('•••');

  const screens: readonly (readonly [string, string])[] = [
    [`/people/${muhtar?.id}`, '•••'],
    ['/today', 'Bugün'],
    ['/requests', 'Talepler'],
    ['/requests?text=hasan', 'Talepler'],
    [`/requests/${record?.id}`, `Talep ${record?.number}`],
    ['/notices', 'Bildirilecekler'],
    ['/neighbourhoods', 'Mahalleler'],
    [`/neighbourhoods/${place?.id}`, 'Yeni Mahallesi'],
    ['/people', 'Muhtarlar'],
    ['/people?all=1', 'Kişiler'],
    ['/units', 'Birimler'],
    ['/ngos', 'STK’lar'],
    ['/reports?kind=telefon', 'Raporlar'],
    [`/reports?kind=mahalle&neighbourhoodId=${place?.id}`, 'Raporlar'],
    ['/drafts', 'Yarım kayıtlar'],
  ];
  for (const [path, title] of screens) {
    await go(page, path);
    await expect(heading(page)).toContainText(title.slice(0, 4));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[aria-busy="true"], .MuiSkeleton-root')).toHaveCount(0);
    const seen = await everything(page);
    expect(secrets.filter((secret) => seen.includes(secret)), path).toEqual([]);
    if (path === '/requests' || path === '/notices') await expect(page.getByText('•••').first()).toBeVisible();
    if (path === '/notices') await expectAccessible(page);
  }

  // The lists that come while typing, the search box, and what is copied.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hasan', { delay: 15 });
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(secrets.filter((secret) => secret !== 'hasan').filter((secret) => page.url().includes(secret))).toEqual([]);
  const found = await page.getByRole('listbox').textContent();
  expect(secrets.filter((secret) => found?.includes(secret))).toEqual([]);
  await page.keyboard.press('Escape');
  await go(page, '/requests');
  await expect(heading(page)).toHaveText('Talepler');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('•••');
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(secrets.filter((secret) => copied.includes(secret))).toEqual([]);

  // A muhtar can still be written down; what would write the hiding itself is refused in words.
  await page.keyboard.press('Control+n');
  await page.getByRole('combobox', { name: 'Kim?' }).fill('yeni');
  await page.getByRole('option', { name: /Yeni Mh\. — •••/ }).click();
  await page.getByRole('textbox', { name: 'Özet' }).fill('Kaldırım bozuk');
  const form = await everything(page);
  expect(secrets.filter((secret) => form.includes(secret))).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Kaydedildi\./)).toBeVisible();
  expect((await call('requests', 'list', { text: 'kaldirim bozuk', limit: 1 })).rows[0]?.requester).toBe('Hasan Işık');
  await go(page, `/requests/${record?.id}`);
  await expect(heading(page)).toHaveText(`Talep ${record?.number}`);
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('alertdialog', { name: 'Çıktıda kişisel veriler görünecek' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Bu işlem gizlenmiş bir bilgiyi kayda yazacaktı.', { exact: false })).toBeVisible();
  // Over an open dialog too.
  await page.keyboard.press('F9');
  // Behind a dialog the status line has no role.
  await expect(page.locator('footer').getByText('F9 Gizle')).toBeVisible();
  await page.keyboard.press('Escape');
});
