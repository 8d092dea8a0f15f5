import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { commands, type CommandName } from '../../preload/contract/commands.ts';
import type { Program } from '../../tests/e2e/program.ts';
import { StepError, say } from '../tool/step.ts';
import { keyboardOf, teachLabels, type Keyboard } from './keyboard.ts';

/** The window under way: what the person at the desk sees and does. */
interface Desk {
  readonly program: Program;
  readonly page: Page;
  readonly keys: Keyboard;
  /** Keeps a picture of the window and says so. */
  shoot(name: string, what: string): Promise<void>;
}

/** A morning in the sample office. Answers the paths of the pictures. */
export async function driveWindow(program: Program, folder: string): Promise<string[]> {
  const { page } = program;
  const pictures: string[] = [];
  const desk: Desk = {
    program,
    page,
    keys: keyboardOf(page),
    async shoot(name, what) {
      const path = join(folder, `${String(pictures.length + 1).padStart(2, '0')}-${name}.png`);
      // Lists need a moment to stand still.
      await page.waitForTimeout(250);
      await page.screenshot({ path, animations: 'disabled' });
      pictures.push(path);
      say(`${what} → ${path}`);
    },
  };
  page.setDefaultTimeout(20_000);
  await lookAtToday(desk);
  await teachLabels(page);
  const number = await takePhoneCall(desk);
  await sendToUnit(desk, number);
  await lookAtLedger(desk);
  await closeAsUnmet(desk);
  await lookAtDirectory(desk);
  await lookAtPurchases(desk);
  await lookAtReports(desk);
  if (program.errors.length > 0) throw new StepError(`The window reported an error: ${program.errors[0] ?? ''}`);
  return pictures;
}

async function lookAtToday({ page, shoot }: Desk): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible();
  await expect(page.getByText('Önce bunlar')).toBeVisible();
  await expect(page.getByText('ÖRNEK VERİ').first()).toBeVisible();
  await shoot('bugun', 'Bugün: what waits this morning');
}

/** The muhtar of Yeni Mahalle telephones; everything by keyboard. Answers the number given. */
async function takePhoneCall({ page, keys, shoot }: Desk): Promise<string> {
  await keys.press(shortcut('newRequest'));
  await keys.goTo('Kim?');
  await keys.pick('yen', /Yeni Mh/);
  await keys.goTo('Konu');
  await keys.pick('lam', /Sokak lambası/);
  await keys.goTo('Özet');
  await keys.type('Çınar Sokak’ta sokak lambası yanmıyor');
  await keys.goTo('Açıklama');
  await keys.type('Muhtar telefonla bildirdi: Çınar Sokak No: 14 önündeki direğin lambası üç gündür yanmıyor, okul servisi buradan geçiyor.');
  await keys.choose('Kanal', 'Telefon');
  await keys.choose('Tür', 'Şikâyet');
  await shoot('yeni-talep', 'A phone call of a muhtar, written with the keyboard only');
  await keys.press(shortcut('save'));
  const saved = await page.getByText(/Kaydedildi\. \d{4}\/\d{4,}/).first().textContent();
  const number = /\d{4}\/\d{4,}/.exec(saved ?? '')?.[0];
  if (number === undefined) throw new StepError('The window did not show the number of the new request.');
  say(`Saved as ${number}`);
  return number;
}

async function sendToUnit(desk: Desk, number: string): Promise<void> {
  const { page, keys, shoot } = desk;
  await openRecord(desk, number);
  await keys.press('h');
  const dialog = page.getByRole('dialog', { name: 'Birime gönder' });
  await expect(dialog.getByLabel('Birim', { exact: false }).first()).toHaveValue('Fen İşleri Müdürlüğü');
  await keys.goTo('Evrak sayısı');
  await keys.type('622.01-2184');
  await keys.goTo('Not');
  await keys.type('Okul servisi geçiyor; öncelik verilmesi rica olunur.');
  await shoot('birime-gonder', 'Sent to the unit that the topic proposes');
  await keys.press(shortcut('save'));
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Fen İşleri Müdürlüğü birimine gönderildi.').first()).toBeVisible();
  await shoot('talep', `The record of ${number}`);
}

async function lookAtLedger({ page, keys, shoot }: Desk): Promise<void> {
  await keys.press(shortcut('goRequests'));
  await waitForQuiet(page);
  await expect(page.getByRole('row').nth(20)).toBeVisible();
  await shoot('talepler', 'Talepler: the ledger');
}

/** What costs money, so that "ödenek yok" is a believable end. */
const costly = ['Asfalt', 'Parke ve kaldırım', 'Çocuk oyun grubu', 'Bank ve kamelya', 'Spor aletleri', 'Mobilya ve donanım', 'Yağmur suyu', 'Ova yolu', 'Park aydınlatması', 'Durak'];

/** Closes the most urgent request of that kind; one that its unit has never answered, so that no answer speaks against it. */
async function closeAsUnmet(desk: Desk): Promise<void> {
  const { page, keys, shoot } = desk;
  const number = await unansweredNumber(desk);
  await openRecord(desk, number);
  await keys.press('k');
  const dialog = page.getByRole('dialog', { name: 'Talebi sonuçlandır' });
  await expect(dialog).toBeVisible();
  await keys.goTo('Sonuç');
  await keys.pick('yapılama', /Yapılamadı/);
  await keys.goTo('Gerekçe');
  await keys.pick('ödenek', /ödenek/);
  await keys.goTo('Gerekçe açıklaması');
  await keys.type('Bu yılın ödeneği bitmiştir; iş yeni bütçe yılında ele alınacaktır.');
  await keys.goTo('Talep sahibine söylenecek sonuç');
  await keys.type('Talebiniz bu yıl yapılamamaktadır; gelecek yılın bütçesinde yeniden değerlendirilecektir.');
  await shoot('sonuclandir', `${number} closed as "yapılamadı", with its reason`);
  await keys.press(shortcut('save'));
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Sonuçlandı: Yapılamadı').first()).toBeVisible();
}

async function unansweredNumber({ program }: Desk): Promise<string> {
  const { rows } = await program.call('requests', 'list', { view: 'acik', states: ['birimde'], sort: 'dueDate', descending: false });
  const byCost = rows.toSorted((a, b) => Number(isCostly(b.topic)) - Number(isCostly(a.topic)));
  for (const { id, number } of byCost) {
    const { handOffs } = await program.call('requests', 'get', { id });
    if (handOffs.every(({ answeredOn }) => answeredOn === null)) return number;
  }
  throw new StepError('The sample office has no request that waits for its first answer.');
}

const isCostly = (topic: string): boolean => costly.some((name) => topic.endsWith(name));

async function lookAtDirectory(desk: Desk): Promise<void> {
  const { page, keys, shoot } = desk;
  await keys.press(shortcut('goNeighbourhoods'));
  await waitForQuiet(page);
  await expect(page.getByRole('row').filter({ hasText: 'Zeytinalanı' })).toBeVisible();
  await shoot('mahalleler', 'Mahalleler: the neighbourhoods with their muhtars');
  await page.getByRole('row').filter({ hasText: 'Yeni' }).first().dblclick();
  await expect(page.getByRole('heading', { name: 'Yeni Mahallesi' }).first()).toBeVisible();
  await shoot('mahalle', 'The card of Yeni Mahalle');
}

/** On whom each purchase waits, one that came in part, and the offers that it was decided on. */
async function lookAtPurchases({ program, page, keys, shoot }: Desk): Promise<void> {
  await keys.press(shortcut('goPurchases'));
  await waitForQuiet(page);
  await expect(page.getByRole('link', { name: /^SA-/ }).first()).toBeVisible();
  await shoot('satin-almalar', 'Satın almalar: which are open, and on whom they wait');
  const { rows } = await program.call('purchases', 'list', { view: 'acik', states: ['kismi_teslim'] });
  const [half] = rows;
  if (!half) throw new StepError('The sample office has no purchase that was delivered in part.');
  await page.getByRole('link', { name: half.number }).first().click();
  await expect(page.getByRole('heading', { name: `Satın alma ${half.number}` })).toBeVisible();
  await shoot('satin-alma', `${half.number}: its stages, and what was delivered in part`);
  await keys.press(shortcut('enterOffers'));
  await expect(page.getByRole('heading', { name: `${half.number} fiyat teklifleri` })).toBeVisible();
  await shoot('teklifler', 'The offers of its firms, the lowest marked');
}

async function lookAtReports({ page, keys, shoot }: Desk): Promise<void> {
  await keys.press(shortcut('goReports'));
  await page.getByRole('button', { name: 'Dönem raporu' }).click();
  await page.getByText('Geçen ay', { exact: true }).click();
  const preview = page.getByRole('region', { name: 'Önizleme' });
  await expect(preview.getByRole('table').first()).toBeVisible();
  await waitForQuiet(page);
  await shoot('donem-raporu', 'The month report, as it will be printed');
  await page.getByRole('button', { name: 'Mahalle sayfası' }).click();
  await page.getByRole('combobox', { name: 'Mahalle' }).fill('Yeni');
  await page.getByRole('option', { name: /^Yeni/ }).first().click();
  await expect(preview.getByText(/Yeni Mahallesi/).first()).toBeVisible();
  await shoot('mahalle-sayfasi', 'The page of one neighbourhood');
}

/** The line at the foot has said its word and would cover the list. */
async function waitForQuiet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kapat', exact: true }).click({ timeout: 2000 }).catch(() => undefined);
  await expect(page.getByRole('button', { name: 'Kapat', exact: true })).toBeHidden();
}

/** Ctrl+K, the number, Enter. */
async function openRecord({ page, keys }: Desk, number: string): Promise<void> {
  await keys.press(shortcut('palette'));
  await expect(page.getByRole('combobox', { name: 'Ara ya da komut ver' })).toBeFocused();
  await keys.pick(number, new RegExp(number));
  await expect(page.getByRole('heading', { name: `Talep ${number}` })).toBeVisible();
  // A record's single keys wait for the page to have the focus, not the box that has just closed.
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Playwright writes Control where the registry writes Ctrl. */
function shortcut(name: CommandName): string {
  return (commands[name].key ?? '').replace('Ctrl', 'Control');
}
