import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOffice, type FilesOffice } from '../files/files-office.ts';
import { pdf, upload } from '../files/samples.ts';
import { draft } from './office.ts';

let office: FilesOffice;
beforeEach(async () => {
  office = await filesOffice();
});
afterEach(() => office.close());

const missing = async () => (await office.call('purchases', 'list', { text: '' })).rows[0]?.missingPapers;

test('a scan hangs on its line of the checklist and goes with its undoing; the same scan elsewhere is noticed', async () => {
  const { id, number } = await office.call('purchases', 'open', draft({ openedOn: office.today, budgetYear: Number(office.today.slice(0, 4)) }));
  const { papers, stages } = await office.call('purchases', 'get', { id });
  const paper = papers[0]?.id ?? 0;
  await office.call('purchases', 'completeStage', { stageId: stages[0]?.id ?? 0, on: office.today });
  expect(await missing()).toBe(1);
  await office.call('files', 'attach', { owner: 'purchase_paper', ownerId: paper, tokens: [(await upload(office, 'olur.pdf', pdf())).token] });
  expect((await office.call('purchases', 'get', { id })).papers[0]).toMatchObject({ missing: false, files: 1 });
  expect(await missing()).toBe(0);
  expect((await upload(office, 'olur2.pdf', pdf())).same).toMatchObject({ owner: 'purchase', ownerId: id, label: number });
  await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
  expect(await missing()).toBe(1);
  await office.call('files', 'attach', { owner: 'purchase', ownerId: id, tokens: [(await upload(office, 'dosya.pdf', pdf('başka'))).token] });
  expect((await office.call('purchases', 'get', { id })).timeline[0]).toMatchObject({ kind: 'dosya' });
  expect(await missing()).toBe(1);
  expect((await office.refused('files', 'attach', { owner: 'purchase_paper', ownerId: 999, tokens: [(await upload(office, 'x.pdf', pdf('üç'))).token] })).failure.code).toBe('notFound');
});
