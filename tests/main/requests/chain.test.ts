import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerOffice, type LedgerOffice } from './ledger-office.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice();
});
afterEach(() => office.close());

const get = (id: number) => office.call('requests', 'get', { id });

async function waitingLine(id: number): Promise<number> {
  const line = (await get(id)).handOffs.find(({ state }) => state === 'bekliyor');
  if (!line) throw new Error('no hand-off waits');
  return line.id;
}

async function sendTo(id: number, unitId: number): Promise<number> {
  await office.call('requests', 'handOff', { requestIds: [id], unitId, sentOn: office.today, paperNo: 'E-1', note: '' });
  return waitingLine(id);
}

describe('a request from call to call-back', () => {
  test('number, hand-off, answer, outcome, notice, reopening: each step shows in state, actions, timeline and history', async () => {
    const { id, number } = await office.create({ channel: 'mbs', externalNo: 'MBS-77', externalDate: '2026-11-20', text: 'Işık yok' });
    expect(number).toBe('2026/0001');
    let detail = await get(id);
    expect(detail).toMatchObject({
      number, state: 'acik', requester: 'Hasan Işık', requesterPhone: '+905321234567', neighbourhood: 'Yeni', dueDate: '2026-12-07', dueKind: 'legal',
      actions: ['duzelt', 'havale', 'sonuclandir', 'iptal'],
    });
    expect(detail.dueExplanation).toContain('20.11.2026');
    expect(detail.dueLegalBasis).toContain('2015/8');

    const line = await sendTo(id, office.fen);
    detail = await get(id);
    expect(detail).toMatchObject({ state: 'birimde', unit: 'Fen İşleri Müdürlüğü', actions: ['duzelt', 'havale', 'birim_duzelt', 'iade', 'yanit', 'sonuclandir', 'iptal'] });

    await office.call('requests', 'answer', { handOffId: line, on: office.today, text: 'Lamba değişti', paperNo: 'F-9' });
    expect((await get(id)).state).toBe('yanitlandi');
    const early = await office.refused('requests', 'close', { id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today, resultText: '' });
    expect(early.failure).toMatchObject({ code: 'rule', message: expect.stringContaining('tam karşılıyor mu') });

    await office.call('requests', 'judgeAnswer', { handOffId: line, adequate: true, note: '', on: office.today });
    await office.call('requests', 'close', { id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today, resultText: 'Yanıyor' });
    expect(await get(id)).toMatchObject({ state: 'kapali', outcome: 'yapildi', closedOn: office.today, doneOn: office.today, actions: ['duzelt', 'bildir', 'yeniden_ac'] });

    await office.call('requests', 'notify', { id, who: 'Hasan Işık', how: 'telefon', on: office.today, note: '' });
    expect(await get(id)).toMatchObject({ notifiedOn: office.today, actions: ['duzelt', 'yeniden_ac'] });

    await office.call('requests', 'reopen', { id, reason: 'Yine söndü', on: office.today });
    detail = await get(id);
    expect(detail).toMatchObject({ state: 'acik', outcome: null, notifiedOn: null, closedOn: null, firstClosedOn: office.today, reopenCount: 1, reason: '' });
    expect(detail.timeline.map(({ kind }) => kind)).toEqual(['kayit', 'havale', 'yanit', 'yeterlilik', 'sonuc', 'bildirim', 'yeniden_acma']);
    expect(detail.timeline[0]?.text).toBe('2026/0001 numarayla kaydedildi. Kanal: Muhtar Bilgi Sistemi (MBS). Başvuran: Hasan Işık.');

    await office.call('requests', 'cancel', { id, reason: 'Yanlış kayıt', on: office.today });
    expect(await get(id)).toMatchObject({ number, state: 'iptal', cancelReason: 'Yanlış kayıt', actions: [] });
    expect((await office.refused('requests', 'reopen', { id, reason: 'x', on: office.today })).failure.message).toContain('“İptal”');

    const history = (await office.call('history', 'of', { subject: 'talep', id })).rows;
    expect(history).toContainEqual(expect.objectContaining({ field: 'Durum', before: 'Kayıt alındı', after: 'Birimde' }));
    expect(history).toContainEqual(expect.objectContaining({ field: 'Birim', before: '', after: 'Fen İşleri Müdürlüğü' }));
    expect(history).toContainEqual(expect.objectContaining({ field: 'Sonuç tarihi', before: '', after: '22.11.2026', actor: 'Deneme Memuru' }));
    expect(history).toContainEqual(expect.objectContaining({ field: 'Cevap talebi tam karşılıyor', before: '', after: 'Evet' }));
    expect(history.every(({ field }) => !/^[a-z_]+$/.test(field))).toBe(true);
  });

  test('an inadequate answer goes back to the unit as a new line', async () => {
    const { id } = await office.create();
    const line = await sendTo(id, office.fen);
    await office.call('requests', 'answer', { handOffId: line, on: office.today, text: 'Bakılacak', paperNo: '' });
    await office.call('requests', 'judgeAnswer', { handOffId: line, adequate: false, note: 'Tarih yok', on: office.today });
    const detail = await get(id);
    expect(detail.state).toBe('birimde');
    expect(detail.handOffs.map(({ state, adequate, unitId, note }) => ({ state, adequate, unitId, note }))).toEqual([
      { state: 'yanitlandi', adequate: false, unitId: office.fen, note: '' },
      { state: 'bekliyor', adequate: null, unitId: office.fen, note: 'Tarih yok' },
    ]);
    expect((await office.refused('requests', 'judgeAnswer', { handOffId: line, adequate: true, note: '', on: office.today })).failure.message).toContain('daha önce değerlendirildi');
  });

  test('“görevimiz değil” brings it back to be sent elsewhere, the deadline goes on', async () => {
    const { id } = await office.create();
    const { dueDate } = await get(id);
    const line = await sendTo(id, office.fen);
    await office.call('requests', 'returnHandOff', { handOffId: line, on: office.today, reason: 'Görevimiz değil' });
    expect(await get(id)).toMatchObject({ state: 'acik', unitId: null, dueDate });
    await sendTo(id, office.park);
    await office.call('requests', 'correctUnit', { id, unitId: office.fen, reason: 'Yanlış birim', on: office.today });
    const detail = await get(id);
    expect(detail).toMatchObject({ state: 'birimde', unitId: office.fen, dueDate });
    expect(detail.handOffs.map(({ state, returnReason }) => [state, returnReason])).toEqual([['iade', 'Görevimiz değil'], ['geri_alindi', 'Yanlış birim'], ['bekliyor', '']]);
    expect(detail.timeline.at(-1)?.text).toBe('Birim düzeltildi: Park ve Bahçeler Müdürlüğü → Fen İşleri Müdürlüğü. Gerekçe: Yanlış birim. Yasal süre değişmedi.');
  });

  test('several requests go to a unit at once, or none of them does', async () => {
    const first = await office.create();
    const second = await office.create();
    expect(await office.call('requests', 'handOff', { requestIds: [first.id, second.id], unitId: office.fen, sentOn: office.today, paperNo: '', note: '' })).toEqual({ count: 2 });
    const third = await office.create();
    const refused = await office.refused('requests', 'handOff', { requestIds: [third.id, second.id], unitId: office.fen, sentOn: office.today, paperNo: '', note: '' });
    expect(refused.fields).toEqual({ unitId: '2026/0002: Talep zaten bu birimde. Başka bir birim seçin.' });
    expect((await get(third.id)).state).toBe('acik');
  });

  test('closing what still waits withdraws it; a duplicate names its original', async () => {
    const original = await office.create();
    const { id, number } = await office.create();
    await sendTo(id, office.fen);
    const close = { id, outcome: 'mukerrer', reasonId: office.reasonId, closedOn: office.today, resultText: '' } as const;
    expect((await office.refused('requests', 'close', { ...close, duplicateOf: '2026/0999' })).fields).toEqual({ duplicateOf: '2026/0999 numaralı kayıt yok. Numarayı denetleyin.' });
    expect((await office.refused('requests', 'close', { ...close, duplicateOf: number })).fields).toEqual({ duplicateOf: 'Bir kayıt kendisinin tekrarı olamaz.' });
    await office.call('requests', 'close', { ...close, duplicateOf: original.number });
    const detail = await get(id);
    expect(detail).toMatchObject({ state: 'kapali', outcome: 'mukerrer', duplicateOf: original.number });
    expect(detail.handOffs[0]?.state).toBe('geri_alindi');
    expect((await get(original.id)).timeline.at(-1)?.text).toContain(number);
    const circle = await office.refused('requests', 'close', { ...close, id: original.id, duplicateOf: number });
    expect(circle.fields['duplicateOf']).toContain('İkisi birbirinin tekrarı olamaz');
  });

  test('reopening takes the ending back, its traces stay', async () => {
    const { id } = await office.create();
    await office.call('requests', 'close', { id, outcome: 'gorev_disi', reasonId: office.reasonId, reasonText: 'Yol DSİ’nin', forwardedTo: 'DSİ', closedOn: office.today, resultText: 'Yazıldı' });
    expect(await get(id)).toMatchObject({ outcome: 'gorev_disi', reason: 'Bütçe / ödenek yok', reasonText: 'Yol DSİ’nin', forwardedTo: 'DSİ', resultText: 'Yazıldı' });
    await office.call('requests', 'reopen', { id, reason: 'DSİ iade etti', on: office.today });
    const detail = await get(id);
    expect(detail).toMatchObject({ outcome: null, reason: '', reasonText: '', forwardedTo: '', resultText: '', firstClosedOn: office.today });
    expect(detail.timeline[1]?.text).toBe('Sonuçlandı: Görev dışı – ilgili kuruma iletildi. Gerekçe: Bütçe / ödenek yok. Yol DSİ’nin. İletildiği kurum: DSİ. Yazıldı.');
    expect((await office.call('history', 'of', { subject: 'talep', id })).rows).toContainEqual(expect.objectContaining({ field: 'İletildiği kurum', before: 'DSİ', after: '' }));
  });

  test('answers before the reopening count no more', async () => {
    const { id } = await office.create();
    const line = await sendTo(id, office.fen);
    await office.call('requests', 'answer', { handOffId: line, on: office.today, text: 'Bitti', paperNo: '' });
    await office.call('requests', 'judgeAnswer', { handOffId: line, adequate: true, note: '', on: office.today });
    await office.call('requests', 'close', { id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today, resultText: '' });
    await office.call('requests', 'reopen', { id, reason: 'Bitmemiş', on: office.today });
    const again = await sendTo(id, office.fen);
    expect(again).not.toBe(line);
    await office.call('requests', 'answer', { handOffId: again, on: office.today, text: 'Şimdi bitti', paperNo: '' });
    expect((await office.refused('requests', 'close', { id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today, resultText: '' })).failure.code).toBe('rule');
  });

  test('a proposed unit can be changed before anything is sent; the requester can be corrected', async () => {
    const { id } = await office.create({ unitId: office.fen });
    expect(await get(id)).toMatchObject({ state: 'acik', unit: 'Fen İşleri Müdürlüğü', handOffs: [] });
    await office.call('requests', 'correctUnit', { id, unitId: office.park, reason: 'Konu park', on: office.today });
    expect(await get(id)).toMatchObject({ state: 'acik', unit: 'Park ve Bahçeler Müdürlüğü', handOffs: [] });
    await office.call('requests', 'change', { id, requester: { kind: 'muhtar', seatId: office.cicek.seatId }, channel: 'telefon', type: 'istek', subject: 'x' });
    const detail = await get(id);
    expect(detail).toMatchObject({ requester: 'Gül Çınar', neighbourhood: 'Çiçek' });
    expect(detail.timeline.at(-1)?.text).toBe('Başvuran düzeltildi: Hasan Işık → Gül Çınar.');
    expect((await office.call('requests', 'list', { text: 'çınar' })).total).toBe(1);
    expect((await office.call('requests', 'list', { text: 'hasan' })).total).toBe(0);
  });

  test('closing asks for what its outcome needs', async () => {
    const { id } = await office.create();
    const base = { id, closedOn: office.today, resultText: '' };
    const refusals = {
      yapildi: { doneOn: 'İşin yapıldığı tarihi yazın.' },
      kismen: { doneOn: 'İşin yapıldığı tarihi yazın.' },
      yapilamadi: { reasonId: 'Bu sonuç için gerekçe seçin.' },
      geri_cekildi: { reasonId: 'Bu sonuç için gerekçe seçin.' },
    } as const;
    for (const [outcome, fields] of Object.entries(refusals)) {
      expect((await office.refused('requests', 'close', { ...base, outcome: outcome as keyof typeof refusals })).fields).toEqual(fields);
    }
    expect((await office.refused('requests', 'close', { ...base, outcome: 'programa_alindi', reasonId: office.reasonId })).fields).toHaveProperty('planYear');
    expect((await office.refused('requests', 'close', { ...base, outcome: 'gorev_disi', reasonId: office.reasonId })).fields).toHaveProperty('forwardedTo');
    expect((await get(id)).state).toBe('acik');
  });
});
