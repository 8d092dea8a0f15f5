import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { networkShare, whyNoNetworkShare } from '../fixtures/network-share.ts';
import { smallDisk, whyNoSmallDisk } from '../fixtures/small-disk.ts';
import { expect, test, type Launched } from './fixtures.ts';
import { expectKept, heading, openForm, save, saved, smallOffice, total } from './forms.ts';
import { makeLedgerOffice } from './ledger-office.ts';

async function kill({ app }: Launched): Promise<void> {
  const gone = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await gone;
}

test('a disk that is full when a request is saved: the form stays with its text, the sentence says what to do, and then it is saved', async ({ launch }) => {
  const disk = smallDisk(140);
  test.skip(disk === null, whyNoSmallDisk);
  if (disk === null) return;
  try {
    const dataFolder = join(disk.folder, 'veri');
    mkdirSync(dataFolder);
    await makeLedgerOffice(dataFolder, 2);
    const program = await launch({ dataFolder });
    const page = await openForm(program);
    // Its own draft is written before the disk is full.
    await expect(page.getByRole('button', { name: '1 yarım kayıt' })).toBeVisible();
    disk.fill(0);
    await save(page);
    await expect(page.getByText('Diskte yer kalmadı. Yazdıklarınız ekranda duruyor, kayıtlarınız güvende.').first()).toBeVisible();
    await expectKept(page);
    await page.screenshot({ path: 'out/test/full-disk.png' });
    expect(await total(program)).toBe(2);
    disk.free();
    await save(page);
    await saved(page);
    expect(await total(program)).toBe(3);
    await program.close();
  } finally {
    disk.remove();
  }
});

test('killed in its window, three times: the lock of the dead program is no lock, and every acknowledged request is there', async ({ launch }) => {
  test.setTimeout(180_000);
  let program = await launch(smallOffice);
  const { dataFolder, settingsFolder } = program;
  const seatId = (await program.call('requests', 'suggestRequester', { text: 'hasan ışık' }))[0]?.seatId ?? 0;
  const { rows: [first] } = await program.call('requests', 'list', { limit: 1 });
  const given: string[] = [];
  for (let time = 1; time <= 3; time++) {
    for (let one = 1; one <= 5; one++) {
      const { number } = await program.call('requests', 'create', { requester: { kind: 'muhtar', seatId }, channel: 'telefon', type: 'istek', subject: `Kesinti ${time}.${one}`, registeredOn: first?.registeredOn ?? '', confirmedOldDate: true });
      given.push(number);
    }
    await kill(program);
    program = await launch({ dataFolder, settingsFolder });
    await expect(heading(program.page)).toHaveText('Bugün');
    const { rows } = await program.call('requests', 'list', { text: 'kesinti', limit: 100 });
    expect(rows.map(({ number }) => number).toSorted()).toEqual(given.toSorted());
  }
});

test('a data folder on a network share is refused in the window, and nothing is written there', async ({ launch }) => {
  const share = networkShare();
  test.skip(share === null, whyNoNetworkShare);
  if (share === null) return;
  try {
    const { page } = await launch({ dataFolder: join(share.folder, 'veri') });
    await expect(heading(page)).toHaveText('Veri klasörü ağ üzerinde');
    await expect(page.getByText('Klasördeki dosyalara dokunulmadı.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Yeni talep' })).toHaveCount(0);
    await page.screenshot({ path: 'out/test/network-share.png' });
    expect(existsSync(join(share.folder, 'veri'))).toBe(false);
    expect(share.writes()).toEqual([]);
    expect(readdirSync(share.folder)).toEqual([]);
  } finally {
    await share.remove();
  }
});
