import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesOffice, type FilesOffice } from './files-office.ts';
import { pdf, png, upload } from './samples.ts';

let office: FilesOffice;
beforeEach(async () => {
  office = await filesOffice();
});
afterEach(() => office.close());

const list = (id: number) => office.call('files', 'list', { owner: 'request', ownerId: id });
const events = async (id: number) => (await office.call('requests', 'get', { id })).timeline.map(({ kind, text }) => `${kind}: ${text}`);
const undo = (step = office.steps.at(-1) ?? 0) => office.call('undo', 'step', { step });
const counted = async () => (await office.call('requests', 'list', {})).rows.map(({ files }) => files);
const attach = async (id: number, name: string, bytes: Buffer) => office.call('files', 'attach', { owner: 'request', ownerId: id, tokens: [(await upload(office, name, bytes)).token] });

describe('on a record', () => {
  test('attached, listed, counted, told on the timeline, printed as annex', async () => {
    const { id } = await office.create();
    expect(await attach(id, 'Dilekçe taraması.pdf', pdf())).toEqual({ count: 1 });
    expect(await list(id)).toMatchObject([{ name: 'Dilekçe taraması.pdf', type: 'pdf', size: pdf().length, addedBy: 'Deneme Memuru', removedAt: null }]);
    expect(await counted()).toEqual([1]);
    expect((await events(id)).at(-1)).toBe(`dosya: Dosya eklendi: Dilekçe taraması.pdf (${pdf().length} bayt).`);
    const paper = JSON.stringify(await office.call('reports', 'preview', { report: { kind: 'talep', requestId: id } }));
    expect(paper).toContain('Ekler');
    expect(paper).toContain('Ek-1: Dilekçe taraması.pdf');
    const other = await office.create();
    expect(JSON.stringify(await office.call('reports', 'preview', { report: { kind: 'talep', requestId: other.id } }))).not.toContain('Ekler');
  });

  test('the same bytes again: the first record is named, and it may still be added', async () => {
    const first = await office.create();
    const second = await office.create();
    await attach(first.id, 'foto.png', await png());
    const again = await upload(office, 'IMG_0001.png', await png());
    expect(again.same).toMatchObject({ owner: 'request', ownerId: first.id, label: first.number, name: 'foto.png' });
    await office.call('files', 'attach', { owner: 'request', ownerId: second.id, tokens: [again.token] });
    expect(await counted()).toEqual([1, 1]);
    // One in the trash is no warning.
    for (const { id } of [first, second]) await office.call('files', 'remove', { id: (await list(id))[0]?.id ?? 0, reason: 'Yanlış kayıt' });
    expect((await upload(office, 'x.png', await png())).same).toBeNull();
  });

  test('removed only into the trash with who, when and why; the file stays; restored; each told', async () => {
    const { id } = await office.create();
    await attach(id, 'a.pdf', pdf());
    expect((await office.refused('files', 'remove', { id: 1, reason: ' ' })).fields).toHaveProperty('reason');
    await office.call('files', 'remove', { id: 1, reason: 'Başka dilekçenin taraması' });
    expect(await list(id)).toMatchObject([{ removedAt: '2026-11-22T10:00:00', removedBy: 'Deneme Memuru', removedReason: 'Başka dilekçenin taraması' }]);
    expect(await counted()).toEqual([0]);
    expect(office.stored().length).toBe(1);
    expect((await office.refused('files', 'remove', { id: 1, reason: 'x' })).failure.code).toBe('rule');
    await office.call('files', 'restore', { id: 1 });
    expect((await office.refused('files', 'restore', { id: 1 })).failure.code).toBe('rule');
    expect(await counted()).toEqual([1]);
    expect((await events(id)).slice(-2)).toEqual(['dosya: Dosya çöpe taşındı: a.pdf. Gerekçe: Başka dilekçenin taraması', 'dosya: Dosya çöpten geri getirildi: a.pdf.']);
    await expect(office.database.work.write({ actor: 'x', today: '', now: '', operation: '' }, (writer) => writer.run('DELETE FROM attachment'))).rejects.toThrow('never deleted');
  });

  test('undo: of adding it goes into the trash, of removing it comes back', async () => {
    const { id } = await office.create();
    await attach(id, 'a.pdf', pdf());
    const attached = office.steps.at(-1);
    await office.call('files', 'remove', { id: 1, reason: 'x' });
    await undo();
    expect(await counted()).toEqual([1]);
    await undo(attached);
    expect(await list(id)).toMatchObject([{ removedReason: 'Geri alındı' }]);
    expect(office.stored().length).toBe(1);
    expect((await events(id)).at(-1)).toBe('geri_alma: Geri alındı: Dosyanın eklenmesi.');
  });

  test('what does not exist is refused, all or nothing', async () => {
    const { id } = await office.create();
    const { token } = await upload(office, 'a.pdf', pdf());
    expect((await office.refused('files', 'attach', { owner: 'request', ownerId: 99, tokens: [token] })).failure.code).toBe('notFound');
    expect((await office.refused('files', 'attach', { owner: 'request', ownerId: id, tokens: [token, 'a'.repeat(32)] })).failure.code).toBe('conflict');
    expect(await counted()).toEqual([0]);
    for (const operation of ['open', 'saveCopy', 'restore'] as const) expect((await office.refused('files', operation, { id: 99 })).failure.code).toBe('notFound');
  });
});

describe('while a new request is written', () => {
  test('held aside until it is saved, then its own in the same transaction', async () => {
    const scan = await upload(office, 'tarama.pdf', pdf());
    expect(await office.call('files', 'waiting', { tokens: [scan.token, 'b'.repeat(32)] })).toEqual([scan]);
    await office.refused('requests', 'create', office.draft({ topicId: 99, files: [scan.token] }));
    expect(await office.call('files', 'waiting', { tokens: [scan.token] })).toEqual([scan]);
    const { id } = await office.create({ files: [scan.token] });
    expect(await list(id)).toMatchObject([{ name: 'tarama.pdf' }]);
    expect(await office.call('files', 'waiting', { tokens: [scan.token] })).toEqual([]);
    expect((await office.refused('requests', 'create', office.draft({ files: [scan.token] }))).failure.message).toContain('artık beklemiyor');
    // Undone: the number stays as cancelled, its file in the trash.
    await undo();
    expect((await office.call('requests', 'get', { id })).state).toBe('iptal');
    expect(await list(id)).toMatchObject([{ removedReason: 'Geri alındı' }]);
  });

  test('not wanted: it goes at once; forgotten: after an hour, unless a draft speaks of it', async () => {
    const unwanted = await upload(office, 'a.pdf', pdf('a'));
    const drafted = await upload(office, 'b.pdf', pdf('b'));
    await upload(office, 'c.pdf', pdf('c'));
    await office.call('files', 'discard', { tokens: [unwanted.token] });
    expect(office.stored().length).toBe(2);
    const draft = await office.call('drafts', 'keep', { form: 'requests.create', place: '/requests/new', title: 'x', content: JSON.stringify({ values: { files: [drafted.token] } }) });
    expect(await office.call('files', 'tidy', {})).toEqual({ count: 0 });
    office.today = '2026-11-23';
    expect(await office.call('files', 'tidy', {})).toEqual({ count: 1 });
    expect(office.stored()).toEqual([`${drafted.token}.pdf`]);
    await office.call('drafts', 'drop', { id: draft.id });
    expect(await office.call('files', 'tidy', {})).toEqual({ count: 1 });
    expect(office.stored()).toEqual([]);
  });

  test('chosen in the dialog: the good ones come in, the others are said by name', async () => {
    const path = (name: string) => join(office.folder, name);
    writeFileSync(path('iyi.pdf'), pdf());
    writeFileSync(path('boş.pdf'), '');
    office.chosen = [path('boş.pdf'), path('iyi.pdf'), path('yok.pdf')];
    const chosen = await office.call('files', 'choose', {});
    expect(chosen.map((each) => (each.ok ? each.file.name : `${each.name}: ${each.message.slice(0, 20)}`))).toEqual([expect.stringContaining('boş.pdf: “boş.pdf” boş'), 'iyi.pdf', expect.stringMatching(/^yok\.pdf: /)]);
    office.chosen = [];
    expect(await office.call('files', 'choose', {})).toEqual([]);
    expect(existsSync(path('iyi.pdf'))).toBe(true);
  });
});
