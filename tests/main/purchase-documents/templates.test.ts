import { afterEach, beforeEach, expect, test } from 'vitest';
import { shippedTemplate } from '../../../main/features/purchase-documents/shipped.ts';
import { templateKinds } from '../../../preload/contract/purchase-codes.ts';
import { blocksOf } from '../../../preload/contract/report-model.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const own = { kind: 'onay_belgesi', title: 'Alım Onayı', opening: '{konu} için.', closing: 'Arz ederim.', signers: 'Onaylayan | {harcama_yetkilisi} | Müdür' } as const;

test('an office begins with the shipped words, writes its own, and can have the shipped ones back', async () => {
  const all = await office.call('purchaseDocuments', 'templates', {});
  expect(all.map(({ kind }) => kind)).toEqual([...templateKinds]);
  expect(all.every((template) => !template.own)).toBe(true);

  expect(await office.call('purchaseDocuments', 'saveTemplate', own)).toEqual({ ...own, own: true });
  await office.call('purchaseDocuments', 'saveTemplate', { ...own, title: 'Onay' });
  const changed = await office.call('purchaseDocuments', 'templates', {});
  expect(changed.filter((template) => template.own)).toEqual([{ ...own, title: 'Onay', own: true }]);

  expect(await office.call('purchaseDocuments', 'resetTemplate', { kind: 'onay_belgesi' })).toEqual(shippedTemplate('onay_belgesi'));
  expect((await office.call('purchaseDocuments', 'templates', {})).every((template) => !template.own)).toBe(true);
  // What the office had written stays in the history, and can be written again over it.
  await office.call('purchaseDocuments', 'saveTemplate', own);
  expect((await office.call('purchaseDocuments', 'templates', {})).find(({ kind }) => kind === 'onay_belgesi')).toEqual({ ...own, own: true });
});

test.each([
  ['title', { title: '{baslik}' }, '{baslik} diye bir alan yok.'],
  ['opening', { opening: '{konu:ye}' }, '{konu:ye} içindeki ek tanınmadı.'],
  ['closing', { closing: '[x' }, 'Köşeli ayraç eşleşmiyor.'],
  ['signers', { signers: '{harcama' }, 'Süslü ayraç eşleşmiyor.'],
] as const)('a mistake in %s is told at its field, for the preview too, and nothing is kept', async (field, changes, sentence) => {
  for (const operation of ['saveTemplate', 'preview'] as const) {
    const { failure } = await office.refused('purchaseDocuments', operation, { ...own, ...changes });
    expect(failure.fields.map((problem) => problem.field)).toEqual([field]);
    expect(failure.fields[0]?.message).toContain(sentence);
  }
  expect((await office.call('purchaseDocuments', 'templates', {})).some((template) => template.own)).toBe(false);
});

test('the preview is the paper of a made-up purchase with the people of the office', async () => {
  await office.call('purchaseSettings', 'save', { ...(await office.call('purchaseSettings', 'get', {})), spenderName: 'Elif Işık' });
  const model = await office.call('purchaseDocuments', 'preview', own);
  expect(model.title).toBe('Alım Onayı');
  expect(model.signatures).toEqual([{ role: 'Onaylayan', name: 'Elif Işık', title: 'Müdür' }]);
  expect(blocksOf(model).flatMap((block) => (block.kind === 'text' ? [block.text] : []))).toEqual(['Muhtarlık hizmet binası için büro malzemesi alımı için.', 'Arz ederim.']);
  for (const kind of templateKinds) expect((await office.call('purchaseDocuments', 'preview', { ...shippedTemplate(kind) })).title).not.toBe('');
});

test('a zimmet form knows fields of its own, and no field of a purchase', async () => {
  const form = { kind: 'zimmet_fisi', title: 'Zimmet', opening: '[{yer} için ]{zimmet_sahibi:e} {adet} demirbaş verildi.', closing: '', signers: 'Alan | {zimmet_sahibi} | Muhtar' } as const;
  const model = await office.call('purchaseDocuments', 'preview', form);
  expect(blocksOf(model).flatMap((block) => (block.kind === 'text' ? [block.text] : []))).toEqual(["Yeni Mahallesi Muhtarlığı için Örnek Muhtar'a 2 demirbaş verildi."]);
  expect(model.signatures).toEqual([{ role: 'Alan', name: 'Örnek Muhtar', title: 'Muhtar', personal: true }]);
  const { failure } = await office.refused('purchaseDocuments', 'saveTemplate', { ...form, closing: '{firma}' });
  expect(failure.fields).toEqual([{ field: 'closing', message: expect.stringContaining('{firma} diye bir alan yok.') }]);
  expect((await office.refused('purchaseDocuments', 'saveTemplate', { ...own, closing: '{zimmet_sahibi}' })).failure.fields.map(({ field }) => field)).toEqual(['closing']);
});

test('the history tells which paper was changed, in words', async () => {
  await office.call('purchaseDocuments', 'saveTemplate', own);
  await office.call('purchaseDocuments', 'saveTemplate', { ...own, title: 'Onay' });
  await office.call('purchaseDocuments', 'resetTemplate', { kind: 'onay_belgesi' });
  const { rows } = await office.call('history', 'of', { subject: 'ayar', id: 0 });
  const told = rows.map(({ field, about, before, after }) => [field, about, before, after].join(' | '));
  expect(told).toEqual(
    expect.arrayContaining([
      'Belge metni değişti | Doğrudan temin onay belgesi |  | ',
      'Belge metni: başlık | Doğrudan temin onay belgesi | Alım Onayı | Onay',
      'Belge metni: kurumun kendi metni | Doğrudan temin onay belgesi | Evet | Hayır',
    ]),
  );
});
