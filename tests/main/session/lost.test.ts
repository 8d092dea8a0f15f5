import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseFile } from '../../../main/app/data-folder.ts';
import { folderWhole } from '../../../main/exports/folders.ts';
import { takeIn } from '../../../main/exports/whole/take-in.ts';
import { writeWholeInto } from '../../../main/exports/whole/write-whole.ts';
import { openOffice } from '../../fixtures/office.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'defter-pin-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('where PIN and code are lost, the whole export comes in again with everybody and without a PIN', async () => {
  const [data, out, target] = [join(root, 'veri'), join(root, 'aktarim'), join(root, 'yeni')];
  mkdirSync(data);
  const office = await openOffice({ path: databaseFile(data), person: 'door' });
  const details = { province: 'Muğla', district: 'Köyceğiz', institution: 'X', unit: 'Y', insideMetropolitan: true, logo: '', userName: 'Zeynep Kaya' };
  await office.call('office', 'setUp', { office: details, neighbourhoods: ['Yeni'], units: [], muhtars: [], termStart: '2024-04-01' });
  await office.call('users', 'save', { name: 'Elif Şahin', role: 'memur' });
  await office.call('users', 'setOwnPin', { current: '', pin: '2580' });
  await office.close();

  const moment = { now: '2026-11-22T10:00:00', nativeBinding: undefined };
  await folderWhole(out, (beside) => writeWholeInto(beside, { folder: data, actor: 'Zeynep Kaya', ...moment }, () => undefined));
  await takeIn({ source: out, target, today: '2026-11-22', ...moment }, () => undefined);
  const again = await openOffice({ path: databaseFile(target), person: 'door' });
  expect((await again.call('session', 'status', {})).tiles.map(({ name, role, hasPin }) => [name, role, hasPin])).toEqual([
    ['Elif Şahin', 'memur', false],
    ['Zeynep Kaya', 'mudur', false],
  ]);
  expect((await again.call('session', 'signIn', { userId: 1, pin: '' })).status.user?.name).toBe('Zeynep Kaya');
  expect((await again.call('neighbourhoods', 'list', {})).map(({ name }) => name)).toEqual(['Yeni']);
  await again.close();
});
