import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerOffice, type LedgerOffice } from './ledger-office.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice();
});
afterEach(() => office.close());

const row = async (id: number) => (await office.call('requests', 'list', {})).rows.find((each) => each.id === id);
const topicId = async (at = 0) => (await office.call('catalogue', 'topics', {}))[at]?.id ?? 0;

describe('the proposed unit', () => {
  test('is changed and taken away before the hand-off; the record says so', async () => {
    const { id } = await office.create({ unitId: office.fen });
    await office.call('requests', 'setField', { id, field: 'unit', value: office.park });
    expect(await row(id)).toMatchObject({ unit: 'Park ve Bahçeler Müdürlüğü', unitId: office.park, state: 'acik' });
    await office.call('requests', 'setField', { id, field: 'unit', value: null });
    const { timeline, unitId, handOffs } = await office.call('requests', 'get', { id });
    expect([unitId, handOffs]).toEqual([null, []]);
    expect(timeline.map(({ text }) => text).slice(1)).toEqual([
      'Önerilen birim değişti: Fen İşleri Müdürlüğü → Park ve Bahçeler Müdürlüğü.',
      'Önerilen birim değişti: Park ve Bahçeler Müdürlüğü → —.',
    ]);
    expect((await office.call('history', 'of', { subject: 'talep', id })).rows.filter(({ field }) => field === 'Birim').map(({ before, after }) => [before, after])).toEqual([
      ['Park ve Bahçeler Müdürlüğü', ''],
      ['Fen İşleri Müdürlüğü', 'Park ve Bahçeler Müdürlüğü'],
    ].map(([before, after]) => [before, after || expect.toSatisfy((value: unknown) => value === '' || value === null)]));
    expect((await office.call('requests', 'list', { unitIds: [office.fen] })).total).toBe(0);
  });

  test('after the hand-off the sentence names the way, and nothing changes', async () => {
    const { id } = await office.create({ unitId: office.fen });
    await office.call('requests', 'handOff', { requestIds: [id], unitId: office.fen, sentOn: office.today });
    const { failure } = await office.refused('requests', 'setField', { id, field: 'unit', value: office.park });
    expect(failure).toMatchObject({ code: 'rule', message: expect.stringContaining('“Birimi düzelt”') });
    expect(await row(id)).toMatchObject({ unitId: office.fen, state: 'birimde' });
  });

  test('of a closed request, a closed unit or one that does not exist: refused', async () => {
    const { id } = await office.create();
    expect((await office.refused('requests', 'setField', { id, field: 'unit', value: 9999 })).fields).toEqual({ unitId: 'Listeden seçin.' });
    await office.call('units', 'end', { id: office.park, on: office.today });
    expect((await office.refused('requests', 'setField', { id, field: 'unit', value: office.park })).fields['unitId']).toContain('kapandı');
    await office.call('requests', 'close', { id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today });
    expect((await office.refused('requests', 'setField', { id, field: 'unit', value: office.fen })).failure.message).toContain('“Sonuçlandı” durumunda');
    expect((await office.refused('requests', 'setField', { id: 9999, field: 'unit', value: office.fen })).failure.code).toBe('notFound');
  });
});

describe('what was written down', () => {
  test('each field by itself; the others stay, the search finds the new words', async () => {
    const { id } = await office.create({ petitionDate: '2026-11-20', text: 'Okulun önü.', priority: 'oncelikli' });
    await office.call('requests', 'setField', { id, field: 'subject', value: '  Kaldırım bozuk ' });
    await office.call('requests', 'setField', { id, field: 'topic', value: await topicId() });
    await office.call('requests', 'setField', { id, field: 'petitionDate', value: '2026-11-19' });
    expect(await office.call('requests', 'get', { id })).toMatchObject({ subject: 'Kaldırım bozuk', topicId: await topicId(), petitionDate: '2026-11-19', text: 'Okulun önü.', priority: 'oncelikli', requester: 'Hasan Işık' });
    expect((await office.call('requests', 'list', { text: 'kaldirim' })).total).toBe(1);
    expect((await office.call('requests', 'list', { text: 'lambasi' })).total).toBe(0);
    await office.call('requests', 'setField', { id, field: 'petitionDate', value: null });
    expect((await row(id))?.petitionDate).toBeNull();
  });

  test('by the rules of the whole correction', async () => {
    const { id } = await office.create({ registeredOn: '2026-11-20' });
    expect((await office.refused('requests', 'setField', { id, field: 'petitionDate', value: '2026-11-30' })).fields).toEqual({ petitionDate: 'Tarih bugünden ileri olamaz.' });
    expect((await office.refused('requests', 'setField', { id, field: 'petitionDate', value: '2026-11-21' })).fields).toEqual({ petitionDate: 'Bu tarih, kayıt tarihinden sonra olamaz.' });
    expect((await office.refused('requests', 'setField', { id, field: 'subject', value: '   ' })).failure.code).toBe('invalid');
    expect((await office.refused('requests', 'setField', { id, field: 'topic', value: 99999 })).fields).toEqual({ topicId: 'Listeden seçin.' });
    expect(await row(id)).toMatchObject({ subject: 'Sokak lambası yanmıyor', topicId: null, petitionDate: null });
    await office.call('requests', 'cancel', { id, reason: 'Yanlış kayıt', on: office.today });
    expect((await office.refused('requests', 'setField', { id, field: 'subject', value: 'Başka' })).failure.message).toContain('“İptal”');
  });

  test('the number and the date of MBS: one number once, and the deadline follows the date', async () => {
    const first = await office.create({ channel: 'mbs', externalNo: 'M-1', externalDate: '2026-11-20' });
    const { id } = await office.create({ channel: 'mbs', externalNo: 'M-2', externalDate: '2026-11-20' });
    expect((await office.refused('requests', 'setField', { id, field: 'externalNo', value: 'm-1' })).fields).toEqual({ externalNo: `Bu numara kayıtlı: ${first.number}` });
    const before = (await row(id))?.dueDate;
    await office.call('requests', 'setField', { id, field: 'externalDate', value: '2026-11-10' });
    const after = (await row(id))?.dueDate;
    expect(after && before && after < before).toBe(true);
    expect((await office.call('requests', 'get', { id })).timeline.at(-1)?.kind).toBe('sure');
  });

  test('a channel without numbers takes none', async () => {
    const { id } = await office.create({ channel: 'telefon' });
    expect((await office.refused('requests', 'setField', { id, field: 'externalNo', value: 'E-5' })).failure.message).toContain('kanalında dış numara tutulmaz');
  });

  test('urgent owes its reason, and leaving it forgets the reason', async () => {
    const { id } = await office.create();
    expect((await office.refused('requests', 'setField', { id, field: 'priority', value: 'acele' })).failure.fields[0]?.message).toBe('Acele işaretlemek için gerekçesini yazın.');
    await office.call('requests', 'setField', { id, field: 'priority', value: 'acele', reason: 'Elektrik çarpma tehlikesi' });
    expect(await office.call('requests', 'get', { id })).toMatchObject({ priority: 'acele', priorityReason: 'Elektrik çarpma tehlikesi' });
    await office.call('requests', 'setField', { id, field: 'priority', value: 'normal' });
    expect(await office.call('requests', 'get', { id })).toMatchObject({ priority: 'normal', priorityReason: '' });
  });

  test('the same value again writes nothing', async () => {
    const { id } = await office.create();
    const { length } = office.steps;
    await office.call('requests', 'setField', { id, field: 'subject', value: 'Sokak lambası yanmıyor' });
    expect((await office.call('requests', 'get', { id })).timeline).toHaveLength(1);
    expect(office.steps).toHaveLength(length);
  });

  test('a field of the office’s own, by its kind', async () => {
    const { id: fieldId } = await office.call('ownFields', 'save', { name: 'Tutar', kind: 'sayi' });
    const { id } = await office.create();
    await office.call('requests', 'setField', { id, field: 'own', fieldId, value: '1.250,5' });
    expect((await row(id))?.own).toEqual({ [fieldId]: '125050' });
    expect(Object.values((await office.refused('requests', 'setField', { id, field: 'own', fieldId, value: 'çok' })).fields)).toHaveLength(1);
    await office.call('requests', 'setField', { id, field: 'own', fieldId, value: null });
    expect((await row(id))?.own).toEqual({});
  });
});
