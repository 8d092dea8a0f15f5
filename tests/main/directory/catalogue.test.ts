import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { topicSeeds } from '../../../db/seeds/lists.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';
import { historyOf } from './sample.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const topic = async (path: string) => {
  const found = (await office.call('catalogue', 'topics', {})).find((row) => row.path === path);
  if (!found) throw new Error(`no topic ${path}`);
  return found;
};

describe('topics', () => {
  test('the shipped ones are there, in Turkish order', async () => {
    const topics = await office.call('catalogue', 'topics', {});
    expect(topics).toHaveLength(topicSeeds.reduce((count, { topics: children }) => count + 1 + children.length, 0));
    expect(topics.filter(({ parentId }) => parentId === null).map(({ name }) => name).slice(0, 3)).toEqual(['Aydınlatma', 'Diğer', 'Hayvanlar']);
  });

  test('a renamed main topic renames the paths below it', async () => {
    const { id } = await topic('Yol ve kaldırım');
    await office.call('catalogue', 'saveTopic', { id, name: 'Ulaşım altyapısı' });
    expect(await topic('Ulaşım altyapısı › Çukur onarımı')).toMatchObject({ parentId: id, name: 'Çukur onarımı' });
    expect((await office.call('catalogue', 'topics', {})).some(({ path }) => path.startsWith('Yol ve'))).toBe(false);
    expect(await historyOf(office, 'topic', id)).toContainEqual(expect.objectContaining({ field: 'name', old_value: 'Yol ve kaldırım', new_value: 'Ulaşım altyapısı' }));
  });

  test('the new name of a topic finds the requests it had', async () => {
    const child = await topic('Zabıta › Gürültü');
    const base = { requester: { kind: 'kisi', name: 'Ali Er' }, channel: 'telefon', type: 'istek', registeredOn: '2026-11-20' } as const;
    const { id } = await office.call('requests', 'create', { ...base, subject: 'Gece sesi', topicId: child.id });
    const hits = async (text: string) => (await office.call('requests', 'list', { text })).rows.map((row) => row.id);
    expect(await hits('zabıta')).toEqual([id]);
    await office.call('catalogue', 'saveTopic', { id: child.parentId, name: 'Kolluk' });
    expect([await hits('kolluk gürültü'), await hits('zabıta')]).toEqual([[id], []]);
    await office.call('catalogue', 'saveTopic', { id: child.id, parentId: child.parentId, name: 'Şamata' });
    expect([await hits('ŞAMATA'), await hits('gürültü')]).toEqual([[id], []]);
  });

  test('a topic moves under another main topic, with its unit', async () => {
    const { id: unitId } = await office.call('units', 'create', { name: 'Fen İşleri Müdürlüğü' });
    const [parent, child] = [await topic('Temizlik'), await topic('Zabıta › Gürültü')];
    await office.call('catalogue', 'saveTopic', { id: child.id, parentId: parent.id, name: 'Gürültü', unitId });
    expect(await topic('Temizlik › Gürültü')).toMatchObject({ unitId, unit: 'Fen İşleri Müdürlüğü', active: true });
    await office.call('units', 'end', { id: unitId, on: '2026-11-22' });
    expect(await topic('Temizlik › Gürültü')).toMatchObject({ unitId: null, unit: '' });
    expect((await office.refused('catalogue', 'saveTopic', { id: child.id, name: 'Gürültü', unitId })).fields).toHaveProperty('unitId');
  });

  test('no cycle, no third step, no second topic of a name', async () => {
    const [main, other, child] = [await topic('Zabıta'), await topic('Temizlik'), await topic('Zabıta › Gürültü')];
    const refused = async (input: { id?: number; parentId?: number; name: string; unitId?: number }) => Object.keys((await office.refused('catalogue', 'saveTopic', input)).fields);
    expect(await refused({ id: main.id, parentId: main.id, name: 'Zabıta' })).toEqual(['parentId']);
    expect(await refused({ id: main.id, parentId: child.id, name: 'Zabıta' })).toEqual(['parentId']);
    expect(await refused({ id: main.id, parentId: other.id, name: 'Zabıta' })).toEqual(['parentId']);
    expect(await refused({ parentId: child.id, name: 'Gece gürültüsü' })).toEqual(['parentId']);
    expect(await refused({ parentId: 9999, name: 'Yeni konu' })).toEqual(['parentId']);
    expect(await refused({ parentId: main.id, name: 'GÜRÜLTÜ' })).toEqual(['name']);
    expect(await refused({ name: 'zabıta' })).toEqual(['name']);
    expect(await refused({ name: 'Yeni konu', unitId: 99 })).toEqual(['unitId']);
    expect(await refused({ name: 'ş'.repeat(101) })).toEqual(['name']);
    expect((await office.refused('catalogue', 'saveTopic', { id: 9999, name: 'Yok' })).failure.code).toBe('notFound');
    await office.call('catalogue', 'saveTopic', { parentId: other.id, name: 'Gürültü' });
  });
});

test('reasons: a new code from the name, one reason of a name, one always in use', async () => {
  const { id } = await office.call('catalogue', 'saveReason', { name: 'İhale sürecinde' });
  await office.call('catalogue', 'saveReason', { name: 'İhale: sürecinde…' });
  const reasons = await office.call('catalogue', 'reasons', {});
  expect(reasons.slice(-2).map(({ code }) => code)).toEqual(['ihale_surecinde', 'ihale_surecinde_2']);
  expect((await office.refused('catalogue', 'saveReason', { name: 'BÜTÇE / ÖDENEK YOK' })).fields).toHaveProperty('name');
  expect((await office.refused('catalogue', 'saveReason', { id: 999, name: 'Yok' })).failure.code).toBe('notFound');
  await office.call('catalogue', 'saveReason', { id, name: 'İhalede', active: false });
  expect((await office.call('catalogue', 'reasons', {})).find((reason) => reason.id === id)).toEqual({ id, code: 'ihale_surecinde', name: 'İhalede', active: false });

  const inUse = (await office.call('catalogue', 'reasons', {})).filter(({ active }) => active);
  for (const reason of inUse.slice(1)) await office.call('catalogue', 'saveReason', { id: reason.id, name: reason.name, active: false });
  expect((await office.refused('catalogue', 'saveReason', { id: inUse[0]?.id, name: 'Tek', active: false })).fields).toHaveProperty('active');
});

test('channels: renamed, switched off, but never all of them', async () => {
  await office.call('catalogue', 'saveChannel', { code: 'mesaj', name: 'WhatsApp hattı', active: false });
  const channels = await office.call('catalogue', 'channels', {});
  expect(channels.find(({ code }) => code === 'mesaj')).toEqual({ code: 'mesaj', name: 'WhatsApp hattı', externalNo: null, active: false });
  expect(channels.filter(({ externalNo }) => externalNo !== null).map(({ code, externalNo }) => `${code} ${externalNo}`)).toEqual(['mbs mbs', 'dilekce evrak', 'cagri basvuru', 'cimer basvuru']);
  expect((await office.refused('catalogue', 'saveChannel', { code: 'sosyal', name: 'whatsapp hattı', active: true })).fields).toHaveProperty('name');
  const last = channels.filter(({ active }) => active);
  for (const { code, name } of last.slice(1)) await office.call('catalogue', 'saveChannel', { code, name, active: false });
  expect((await office.refused('catalogue', 'saveChannel', { code: 'mbs', name: 'MBS', active: false })).fields).toHaveProperty('active');
});
