import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeBackup } from '../../../main/backup/make.ts';
import { openZip } from '../../../main/exports/workbook/unzip.ts';
import type { HealthPoint, HealthReport } from '../../../preload/contract/health.ts';
import { pdf, png, upload } from '../files/samples.ts';
import { healthOffice, type HealthOffice } from './health-office.ts';

let office: HealthOffice;
let requestId: number;
let number: string;
beforeEach(async () => {
  office = await healthOffice();
  ({ id: requestId, number } = await office.create());
  const tokens = [(await upload(office, 'Hasan Işık dilekçe.pdf', pdf())).token, (await upload(office, 'foto.png', await png())).token];
  await office.call('files', 'attach', { owner: 'request', ownerId: requestId, tokens });
});
afterEach(() => office.close());

const row = ({ rows }: HealthReport, point: HealthPoint) => rows.find((each) => each.point === point);
const look = async (): Promise<HealthReport> => {
  const found = await office.call('health', 'look', {});
  if (found === null) throw new Error('stopped');
  return found;
};
const stored = (ending: string): string => office.stored().find((name) => name.endsWith(ending)) ?? '';

describe('the page of health', () => {
  test('says at once what can be said at once', async () => {
    const report = await office.call('health', 'report', {});
    expect(report.rows.map(({ point, state }) => [point, state])).toEqual([
      ['database', 'notice'],
      ['files', 'good'],
      ['backup', 'notice'],
      ['disk', 'good'],
      ['printers', 'notice'],
      ['fonts', 'good'],
      ['version', 'good'],
      ['holidays', 'good'],
    ]);
    expect(row(report, 'version')?.found).toMatch(/^Program 1\.2\.3, kayıtların sürümü \d+\.$/);
    expect(row(report, 'files')?.found).toMatch(/^2 dosya \(\d+ bayt\), hepsi yerinde\.$/);
    office.free = 10;
    office.printers = [{ name: 'HP', isDefault: false }];
    const { path } = await makeBackup({ folder: office.folder, target: join(office.folder, 'yedekler'), now: '2026-11-21T17:02:00', reason: 'elle', nativeBinding: undefined }, () => undefined);
    const later = await office.call('health', 'report', {});
    expect([row(later, 'disk')?.state, row(later, 'printers')?.found, row(later, 'backup')?.state, row(later, 'backup')?.names]).toEqual(['bad', '1 yazıcı var; hiçbiri varsayılan değil.', 'good', [path]]);
  });

  test('a file that is gone is seen at once, a changed one by the long look; both with their record', async () => {
    writeFileSync(join(office.folder, 'dosyalar', stored('.png')), 'başka');
    expect(row(await office.call('health', 'report', {}), 'files')?.state).toBe('good');
    rmSync(join(office.folder, 'dosyalar', stored('.pdf')));
    writeFileSync(join(office.folder, 'dosyalar', `${'a'.repeat(32)}.pdf`), 'sahipsiz');
    const found = await look();
    expect(row(found, 'files')?.found).toBe('1 dosya kayıp, 1 dosya eklendiğinden beri değişmiş. 1 dosya hiçbir kayda bağlı değil.');
    expect(found.files.map(({ fault, name, number: of }) => [fault, name, of])).toEqual([
      ['missing', 'Hasan Işık dilekçe.pdf', number],
      ['changed', 'foto.png', number],
      ['orphan', '', ''],
    ]);
    expect(found.files[0]).toMatchObject({ owner: 'request', ownerId: requestId });
    // The next start knows it still.
    expect((await office.call('health', 'report', {})).files).toEqual(found.files);
    expect(row(found, 'database')).toMatchObject({ state: 'good' });
    office.today = '2026-12-01';
    expect(row(await office.call('health', 'report', {}), 'database')).toMatchObject({ state: 'notice', found: expect.stringContaining('(9 gün önce)') });
  });

  test('in a folder that cannot be written the answer is given all the same', async () => {
    writeFileSync(join(office.folder, 'dosyalar', stored('.png')), 'başka');
    // Where the note would be written stands a folder.
    mkdirSync(join(office.folder, 'denetim.json.yeni'));
    const found = await look();
    expect(row(found, 'files')?.found).toBe('1 dosya eklendiğinden beri değişmiş.');
    expect(row(found, 'database')?.state).toBe('good');
    expect(row(await office.call('health', 'report', {}), 'database')?.state).toBe('notice');
  });

  test('a damaged database is told from then on', async () => {
    office.problem = { code: 'damaged', dataFolder: office.folder, detail: '', actions: [] };
    expect(row(await office.call('health', 'report', {}), 'database')?.state).toBe('bad');
    office.problem = null;
    const path = join(office.folder, 'defter.sqlite');
    await office.database.work.write({ actor: 'x', today: office.today, now: `${office.today}T10:00:00`, operation: 'x' }, (writer) => writer.run('CREATE TABLE dolgu AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) SELECT i, randomblob(200) AS b FROM n'));
    await office.database.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, bytes.length - 200_000, bytes.length - 100_000);
    writeFileSync(path, bytes);
    const { createLooker } = await import('../../../main/health/looker.ts');
    const { lookOf } = await import('../../../main/health/last-look.ts');
    const findings = await createLooker(undefined).look(office.folder);
    expect(lookOf(findings ?? [], office.today).damaged).toBe(true);
  });

  test('a look that was stopped answers nothing, leaves nothing, and the next one works', async () => {
    const running = office.call('health', 'look', {});
    await expect.poll(() => office.call('health', 'progress', {})).not.toBeNull();
    await office.call('health', 'cancel', {});
    expect(await running).toBeNull();
    expect(await office.call('health', 'progress', {})).toBeNull();
    expect(row(await office.call('health', 'report', {}), 'database')?.state).toBe('notice');
    expect(row(await look(), 'database')?.state).toBe('good');
  });
});

describe('the support bundle', () => {
  test('is written exactly as it was shown, line by line, and stands in the export log', async () => {
    office.log.info('operation', { name: 'requests.create', ms: 3 });
    office.printers = [{ name: 'Hasan odası', isDefault: true }];
    const bundle = await office.call('health', 'bundle', {});
    expect(bundle.files.map(({ name }) => name)).toEqual(['OKUBENI.txt', 'saglik.txt', 'surumler.txt', 'tablolar.txt', 'gunluk/defter.log']);
    office.log.info('operation', { name: 'requests.list', ms: 1 });
    const target = join(office.folder, '..', 'paket.zip');
    office.target = target;
    expect(await office.call('health', 'saveBundle', { key: bundle.key })).toEqual({ path: target });
    const read = openZip(target);
    for (const { name, size, lines } of bundle.files) {
      const shown: string[] = [];
      while (shown.length < lines) shown.push(...(await office.call('health', 'bundleLines', { key: bundle.key, file: name, from: shown.length })));
      const written = read(name) ?? '';
      expect(written.trimEnd().split(/\r?\n/)).toEqual(shown);
      expect(Buffer.byteLength(written)).toBe(size);
    }
    expect(read('tablolar.txt')).toMatch(/^attachment: 2\r$/m);
    expect(read('surumler.txt')).toMatch(/^program: 1\.2\.3\r\nelectron: 33\.2\.1\r\nsqlite: 3\.\d/);
    expect(read('saglik.txt')).toMatch(/^✔ İyi \| Yazıcılar \| 1 yazıcı var; biri varsayılan\.\r$/m);
    for (const { name } of bundle.files) expect(read(name)).not.toMatch(/Hasan|Işık|dilekçe|defter-saglik-/);
    expect((await office.call('accessLog', 'list', {})).rows[0]).toMatchObject({ what: 'Destek paketi', format: 'zip', rows: 5, withoutPersonal: true, file: target });
  });

  test('another than the one shown is not written; a cancelled dialog writes nothing', async () => {
    const bundle = await office.call('health', 'bundle', {});
    expect(await office.call('health', 'saveBundle', { key: bundle.key })).toBeNull();
    expect((await office.refused('health', 'saveBundle', { key: '0123456789abcdef' })).failure.message).toContain('artık hazır değil');
    expect((await office.refused('health', 'bundleLines', { key: bundle.key, file: '../defter.sqlite', from: 0 })).failure.code).toBe('notFound');
    expect((await office.call('accessLog', 'list', {})).rows).toEqual([]);
  });

  test('a path below the user’s own folder is written without it, however it is spelt', async () => {
    const { bundleFiles } = await import('../../../main/features/health/bundle.ts');
    const report = await office.call('health', 'report', {});
    const text = (home: string, line: string) => bundleFiles({ report, versions: {}, counts: [], logs: [{ name: 'defter.log', text: line }], home }).at(-1)?.text;
    const home = 'C:\\Users\\Ayşe Yılmaz';
    expect(text(home, 'a C:\\Users\\Ayşe Yılmaz\\x b C:/Users/Ayşe Yılmaz/x c "C:\\\\Users\\\\Ayşe Yılmaz\\\\x"')).toBe('a ~\\x b ~/x c "~\\\\x"');
    expect(text('/home/ayşe', 'at file:///home/ay%C5%9Fe/out/main/index.js:1:2 /home/ayşe/veri')).toBe('at file://~/out/main/index.js:1:2 ~/veri');
  });
});
