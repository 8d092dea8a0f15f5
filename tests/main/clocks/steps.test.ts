import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requestsOfPeriod } from '../../../db/queries/period-report.ts';
import { ledgerOffice, type LedgerOffice } from '../requests/ledger-office.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice({ today: '2026-10-12' });
});
afterEach(() => office.close());

const get = (id: number) => office.call('requests', 'get', { id });
const of = (id: number) => office.call('clocks', 'of', { id });
const days = async (id: number) => Object.fromEntries((await of(id)).clocks.map(({ code, dueDate }) => [code, dueDate]));
const reason = async (text: string) => (await office.call('clocks', 'pauseReasons', {})).find(({ name }) => name.includes(text))?.id ?? 0;
const information = () => office.create({ channel: 'eposta', type: 'bilgiedinme' });

async function pause(id: number, why: string, wakesOn: string) {
  return office.call('clocks', 'pause', { id, reasonId: await reason(why), note: '', on: office.today, wakesOn });
}

describe('two clocks', () => {
  test('an urgent petition has its legal day and its target; the ledger shows the earlier', async () => {
    const { id } = await office.create({ channel: 'dilekce', priority: 'acele', priorityReason: 'Okul yolu' });
    expect(await days(id)).toEqual({ yasal: '2026-11-11', hedef: '2026-10-15' });
    expect(await get(id)).toMatchObject({ dueDate: '2026-10-15', dueKind: 'target', pausedUntil: null });
    expect((await of(id)).clocks.map(({ code, shown, kind }) => [code, shown, kind])).toEqual([['yasal', false, 'legal'], ['hedef', true, 'target']]);
    expect(await office.call('requests', 'previewDue', { channel: 'dilekce', type: 'istek', priority: 'acele', start: '2026-10-12' })).toMatchObject({
      dueDate: '2026-10-15', kind: 'target', later: { kind: 'legal', dueDate: '2026-11-11' },
    });
  });

  test('a corrected priority or channel gives it the clocks that belong to it, and takes the others away', async () => {
    const { id } = await office.create({ channel: 'dilekce' });
    expect(await days(id)).toEqual({ yasal: '2026-11-11' });
    await office.call('requests', 'change', { ...office.draft({ channel: 'dilekce', priority: 'oncelikli' }), id });
    expect(await days(id)).toEqual({ yasal: '2026-11-11', hedef: '2026-10-19' });
    expect((await get(id)).timeline.at(-1)?.text).toBe('Son gün değişti: 11.11.2026 → 19.10.2026.');
    await office.call('requests', 'change', { ...office.draft({ channel: 'telefon' }), id });
    expect(await days(id)).toEqual({ hedef: '2026-10-27' });
    expect(await get(id)).toMatchObject({ dueDate: '2026-10-27', dueKind: 'target' });
  });

  test('a request without any rule has no clock and can still wait', async () => {
    const rule = (await office.call('deadlines', 'rules', {})).find(({ code }) => code === 'hizmet-standardi');
    if (!rule) throw new Error('no rule');
    await office.call('deadlines', 'saveRule', { ...rule, channels: [...rule.channels], types: [...rule.types], priorities: [], active: false });
    const { id } = await office.create();
    expect((await of(id)).clocks).toEqual([]);
    await pause(id, 'Ödenek', '2026-11-02');
    expect(await get(id)).toMatchObject({ dueDate: null, dueKind: null, pausedUntil: '2026-11-02' });
  });
});

describe('pause and waking', () => {
  test('the fee notice of 4982 stops the law; the day, the sentence and the timeline say so; it wakes by itself', async () => {
    const { id } = await information();
    expect(await days(id)).toEqual({ yasal: '2026-11-03' });
    office.today = '2026-10-14';
    await pause(id, 'Ücret', '2026-10-28');
    expect(await get(id)).toMatchObject({ dueDate: '2026-11-17', pausedUntil: '2026-10-28' });
    const clocks = await of(id);
    expect(clocks.actions).toEqual(['uyandir', 'uzat', 'ara_cevap', 'ertele']);
    expect(clocks.pauses).toMatchObject([{ running: true, stopsLegal: true, wakesOn: '2026-10-28' }]);
    expect(clocks.clocks[0]?.explanation).toContain('Durmasaydı son gün 3 Kasım 2026 Salı olurdu.');
    expect((await get(id)).timeline.at(-1)).toMatchObject({ kind: 'bekletme', text: expect.stringMatching(/Yasal süre durdu\. Dayanak: 4982.*Son gün 03\.11\.2026 yerine 17\.11\.2026 oldu\.$/) });
    expect((await office.refused('clocks', 'pause', { id, reasonId: await reason('Ödenek'), note: '', on: '2026-10-14', wakesOn: '2026-11-20' })).failure.message).toContain('28.10.2026 günü kendiliğinden uyanacak');

    office.today = '2026-10-28';
    expect(await get(id)).toMatchObject({ dueDate: '2026-11-17', pausedUntil: null });
    expect((await of(id)).actions).toContain('beklet');
    expect((await office.refused('clocks', 'wake', { id, on: office.today, note: '' })).failure.code).toBe('rule');
  });

  test('for another reason only the target stops, and the timeline says that the law runs', async () => {
    const { id } = await office.create({ channel: 'dilekce', priority: 'oncelikli' });
    await pause(id, 'Mevsim', '2026-10-26');
    expect(await days(id)).toEqual({ yasal: '2026-11-11', hedef: '2026-11-02' });
    expect((await get(id)).timeline.at(-1)?.text).toContain('Yasal süre işlemeye devam ediyor.');
  });

  test('woken by hand the days left run again; closing ends a pause on that day', async () => {
    const { id } = await information();
    await pause(id, 'Ücret', '2026-11-12');
    office.today = '2026-10-14';
    await office.call('clocks', 'wake', { id, on: office.today, note: 'Ücret yatırıldı' });
    expect(await get(id)).toMatchObject({ dueDate: '2026-11-04', pausedUntil: null });
    await pause(id, 'Ücret', '2026-11-30');
    office.today = '2026-10-16';
    await office.call('requests', 'close', { id, outcome: 'geri_cekildi', reasonId: office.reasonId, closedOn: office.today, resultText: '' });
    expect((await of(id)).pauses.map(({ endedOn }) => endedOn)).toEqual(['2026-10-14', '2026-10-16']);
    expect(await get(id)).toMatchObject({ dueDate: '2026-11-06', pausedUntil: null });
    expect((await of(id)).actions).toEqual([]);
  });

  test('undone, the day is the old one again', async () => {
    const { id } = await information();
    const reply = await office.route('clocks', 'pause', { id, reasonId: await reason('Ücret'), note: '', on: office.today, wakesOn: '2026-11-02' });
    expect((await get(id)).dueDate).not.toBe('2026-11-03');
    await office.call('undo', 'step', { step: (reply.ok && reply.step) || 0 });
    expect(await get(id)).toMatchObject({ dueDate: '2026-11-03', pausedUntil: null });
    expect(await of(id)).toMatchObject({ pauses: [], clocks: [{ dueDate: '2026-11-03' }] });
  });

  test('a reason that is not in use, or not there, is refused at its field', async () => {
    const { id } = await office.create();
    const input = { id, note: '', on: office.today, wakesOn: '2026-11-02' };
    expect((await office.refused('clocks', 'pause', { ...input, reasonId: 999 })).fields).toHaveProperty('reasonId');
    const reasons = await office.call('clocks', 'pauseReasons', {});
    const own = await office.call('clocks', 'savePauseReason', { name: 'İhale süreci', stopsLegal: false });
    expect((await office.refused('clocks', 'savePauseReason', { name: 'IHALE SÜRECİ' })).fields).toHaveProperty('name');
    await office.call('clocks', 'savePauseReason', { id: own.id, name: 'İhale süreci', active: false });
    expect((await office.refused('clocks', 'pause', { ...input, reasonId: own.id })).fields).toHaveProperty('reasonId');
    for (const { id: each, name } of reasons.slice(1)) await office.call('clocks', 'savePauseReason', { id: each, name, active: false });
    expect((await office.refused('clocks', 'savePauseReason', { id: reasons[0]?.id ?? 0, name: 'x', active: false })).fields).toHaveProperty('active');
    expect((await office.refused('clocks', 'savePauseReason', { id: 999, name: 'Yok' })).failure.code).toBe('notFound');
  });
});

describe('extension and interim answer', () => {
  test('30 working days from the same start, with the old day and the reason kept', async () => {
    const { id } = await information();
    expect((await of(id)).clocks[0]?.extendable).toEqual({ period: '30 iş günü', dueDate: '2026-11-24' });
    office.today = '2026-11-02';
    await office.call('clocks', 'extend', { id, on: office.today, reason: 'Büyükşehirden görüş soruldu.' });
    expect((await of(id)).clocks).toMatchObject([{ dueDate: '2026-11-24', dueBefore: '2026-11-03', extendedOn: '2026-11-02', extensionReason: 'Büyükşehirden görüş soruldu.', extendable: null }]);
    expect((await get(id)).timeline.at(-1)).toMatchObject({ kind: 'uzatma', text: 'Süre uzatıldı: 03.11.2026 yerine 24.11.2026. Gerekçe: Büyükşehirden görüş soruldu.' });
    expect((await office.refused('clocks', 'extend', { id, on: office.today, reason: 'x' })).failure.message).toContain('daha önce uzatıldı');
    const { letter } = (await office.call('letters', 'draft', { requestId: id, kind: 'uzatma' })).model;
    expect(letter.text).toContain('Büyükşehirden görüş soruldu.');
    expect(letter.text).toContain('24.11.2026');
  });

  test('the stage told meets 3071, the promised day takes over and the record stays open', async () => {
    const { id } = await office.create({ channel: 'dilekce' });
    office.today = '2026-11-05';
    await office.call('clocks', 'interim', { id, on: office.today, how: 'yazi', stage: 'Keşif yapıldı, ihale hazırlanıyor.', promisedOn: '2026-12-15' });
    expect(await get(id)).toMatchObject({ state: 'acik', dueDate: '2026-12-15', dueKind: 'target' });
    const { clocks, interims } = await of(id);
    expect(clocks).toMatchObject([{ code: 'yasal', metOn: '2026-11-05', explanation: expect.stringContaining('3071') }, { code: 'soz', shown: true }]);
    expect(interims).toMatchObject([{ stage: 'Keşif yapıldı, ihale hazırlanıyor.', promisedOn: '2026-12-15' }]);
    expect((await office.call('letters', 'draft', { requestId: id, kind: 'ara_cevap' })).model.letter.text).toContain('Keşif yapıldı, ihale hazırlanıyor.');
    expect((await get(id)).timeline.at(-1)).toMatchObject({ kind: 'ara_cevap', text: expect.stringContaining('Yasal süre ara cevapla karşılandı') });
    office.today = '2026-12-16';
    expect((await office.call('requests', 'list', { text: '', view: 'geciken' })).total).toBe(1);
  });

  test('where no basis lets it, the law runs on and stays what the ledger shows', async () => {
    const { id } = await information();
    await office.call('clocks', 'interim', { id, on: office.today, how: 'telefon', stage: 'Arşivde aranıyor.', promisedOn: '2026-12-15' });
    expect(await get(id)).toMatchObject({ dueDate: '2026-11-03', dueKind: 'legal' });
  });
});

describe('a changed calendar or rule', () => {
  test('counts through pauses and extensions, keeps the old day, and leaves what is met alone', async () => {
    const { id: extended } = await information();
    await office.call('clocks', 'extend', { id: extended, on: office.today, reason: 'Görüş' });
    const { id: paused } = await information();
    await pause(paused, 'Ücret', '2026-10-26');
    const { id: told } = await office.create({ channel: 'dilekce' });
    await office.call('clocks', 'interim', { id: told, on: office.today, how: 'yazi', stage: 'x', promisedOn: '2026-11-12' });
    expect([(await get(extended)).dueDate, (await get(paused)).dueDate]).toEqual(['2026-11-24', '2026-11-16']);
    const { moved } = await office.call('deadlines', 'saveHoliday', { date: '2026-11-12', name: 'Yas günü', kind: 'full' });
    expect(moved).toBe(2);
    expect([(await get(extended)).dueDate, (await get(paused)).dueDate, (await get(told)).dueDate]).toEqual(['2026-11-25', '2026-11-17', '2026-11-12']);
    expect((await of(extended)).clocks[0]).toMatchObject({ dueBefore: '2026-11-03', explanation: expect.stringContaining('30 iş gününe uzatıldı') });
    expect((await of(paused)).clocks[0]?.explanation).toContain('Durmasaydı');
  });

  test('taking the basis of the pause away lets the clock run; each rule moves its own requests only', async () => {
    const { id } = await information();
    const { id: other } = await office.create({ channel: 'dilekce' });
    await pause(id, 'Ücret', '2026-10-26');
    const found = (await office.call('deadlines', 'rules', {})).find(({ code }) => code === 'bilgi-edinme');
    if (!found) throw new Error('no rule');
    const { moved } = await office.call('deadlines', 'saveRule', { ...found, channels: [...found.channels], types: [...found.types], priorities: [], pauseBasis: '' });
    expect(moved).toBe(1);
    expect((await get(id)).dueDate).toBe('2026-11-03');
    expect((await get(other)).dueDate).toBe('2026-11-11');
  });
});

test('a report measures “süresinde” by the law, not by a target, and an interim answer in time is in time', async () => {
  const { id: told } = await office.create({ channel: 'dilekce' });
  await office.create({ channel: 'dilekce', priority: 'acele', priorityReason: 'x' });
  await office.create();
  await office.call('clocks', 'interim', { id: told, on: office.today, how: 'yazi', stage: 'x', promisedOn: '2026-12-15' });
  const occasion = { actor: 'x', today: office.today, now: `${office.today}T10:00:00`, operation: 'x', undoable: false } as const;
  const rows = await office.database.work.read(occasion, (reader) => requestsOfPeriod(reader, '2026-10-01', '2026-12-31'));
  expect(rows.map(({ answerBy }) => answerBy)).toEqual(['9999-12-31', '2026-11-11', '2026-10-27']);
});
