import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcomes } from '../../../preload/contract/codes.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import type { Input } from '../../../preload/contract/operation.ts';
import type { bulk } from '../../../preload/contract/bulk.ts';
import { produce } from '../../../main/reports/render/produce.ts';
import { pdfPages } from '../reports/poppler.ts';
import { ledgerOffice, type LedgerOffice } from './ledger-office.ts';

type CloseMany = Input<typeof bulk.close>;

let office: LedgerOffice;
let ids: number[];
const day = (offset: number) => addDays(office.today, -offset);

/** Records in every situation: new, in a unit, answered, found adequate or not, closed, told, reopened, cancelled. */
beforeAll(async () => {
  office = await ledgerOffice();
  ids = [];
  for (let at = 0; at < 18; at++) ids.push(await inSituation(at % 9, at));
});
afterAll(() => office.close());

async function inSituation(kind: number, at: number): Promise<number> {
  const { id } = await office.create({ registeredOn: day(20 - at), subject: `Kayıt ${at}` });
  const done = { id, outcome: 'yapildi', reasonId: null, closedOn: day(1), doneOn: day(1), resultText: '' } as const;
  if (kind >= 1 && kind <= 4) await office.call('requests', 'handOff', { requestIds: [id], unitId: at % 2 === 0 ? office.fen : office.park, sentOn: day(2), paperNo: '', note: '' });
  if (kind >= 2 && kind <= 4) {
    const [line] = (await office.call('requests', 'get', { id })).handOffs;
    await office.call('requests', 'answer', { handOffId: line?.id ?? 0, on: day(1), text: 'Bitti', paperNo: '' });
    if (kind > 2) await office.call('requests', 'judgeAnswer', { handOffId: line?.id ?? 0, adequate: kind === 3, note: '', on: day(1) });
  }
  if (kind >= 5 && kind <= 7) await office.call('requests', 'close', done);
  if (kind === 6) await office.call('requests', 'notify', { id, who: 'x', how: 'telefon', on: office.today, note: '' });
  if (kind === 7) await office.call('requests', 'reopen', { id, reason: 'Yine bozuldu', on: office.today });
  if (kind === 8) await office.call('requests', 'cancel', { id, reason: 'Yanlış', on: office.today });
  return id;
}

const undoLast = () => office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
// An undone hand-off stays as a withdrawn line.
const stand = async () => JSON.stringify(await Promise.all(ids.map(async (id) => {
  const { state, outcome, notifiedOn, unitId, handOffs } = await office.call('requests', 'get', { id });
  return [state, outcome, notifiedOn, unitId, handOffs.map((line) => line.state).filter((each) => each !== 'geri_alindi')];
})));

const selection = () => fc.subarray(ids, { minLength: 1 });
const dayArb = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(0, 1) }, { weight: 1, arbitrary: fc.integer({ min: -1, max: 22 }) }).map((offset) => day(offset));

/** What the preview says would change is what the write changes; what it refuses the write refuses with the same sentence. */
async function holds(preview: { readonly changing: readonly number[]; readonly refused: readonly { readonly id: number; readonly number: string; readonly sentence: string }[] }, apply: (requestIds: number[]) => Promise<unknown>, refusal: (requestIds: number[]) => Promise<string>, before: string, numbered = true): Promise<void> {
  expect(await stand()).toBe(before);
  for (const { id, number, sentence } of preview.refused.slice(0, 3)) {
    expect(await refusal([id])).toContain(sentence);
    expect(await refusal([...preview.changing, id])).toBe(preview.changing.length > 0 || numbered ? `${number}: ${sentence}` : sentence);
    expect(await stand()).toBe(before);
  }
  if (preview.changing.length === 0) return;
  expect(await apply([...preview.changing])).toEqual({ count: preview.changing.length });
  expect(await stand()).not.toBe(before);
  await undoLast();
  expect(await stand()).toBe(before);
}

test('closing: preview and write agree for any selection, outcome and days, and one undo takes all back', async () => {
  const before = await stand();
  let [changed, refused] = [0, 0];
  const wishes = fc.record({
    requestIds: selection(), outcome: fc.constantFrom(...outcomes), closedOn: dayArb, doneOn: fc.option(dayArb), reasonId: fc.option(fc.constant(office.reasonId)), planYear: fc.constant(2027), forwardedTo: fc.constant('Karayolları'),
    duplicateOf: fc.constantFrom('2026/0001', '2026/0009', '2026/9999'), reasonText: fc.constant(''), resultText: fc.constant('Bitti'),
  });
  await fc.assert(
    fc.asyncProperty(wishes, async (wish: CloseMany) => {
      const answer = await office.route('bulk', 'preview', { kind: 'sonuclandir', close: wish });
      if (!answer.ok) {
        expect((await office.refused('bulk', 'close', wish)).failure.code).toBe('invalid');
        return;
      }
      const preview = answer.value as Parameters<typeof holds>[0];
      changed += preview.changing.length;
      refused += preview.refused.length;
      await holds(preview, (requestIds) => office.call('bulk', 'close', { ...wish, requestIds }), async (requestIds) => (await office.refused('bulk', 'close', { ...wish, requestIds })).failure.message, before);
    }),
    { numRuns: 50 },
  );
  expect(changed).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
}, 60_000);

test('telling: the same, each requester by name', async () => {
  const before = await stand();
  await fc.assert(
    fc.asyncProperty(selection(), dayArb, async (requestIds, on) => {
      const preview = await office.call('bulk', 'preview', { kind: 'bildir', requestIds, on });
      const tell = (some: number[]) => ({ requestIds: some, how: 'telefon' as const, on, note: '' });
      await holds(preview, (some) => office.call('bulk', 'tell', tell(some)), async (some) => (await office.refused('bulk', 'tell', tell(some))).failure.message, before);
    }),
    { numRuns: 30 },
  );
  const { changing } = await office.call('bulk', 'preview', { kind: 'bildir', requestIds: ids, on: office.today });
  await office.call('bulk', 'tell', { requestIds: [...changing], how: 'telefon', on: office.today, note: '' });
  const { timeline } = await office.call('requests', 'get', { id: changing[0] ?? 0 });
  expect(timeline.at(-1)?.text).toContain('Hasan Işık');
  await undoLast();
}, 60_000);

test('handing off: the same', async () => {
  const before = await stand();
  await fc.assert(
    fc.asyncProperty(selection(), dayArb, fc.option(dayArb), fc.constantFrom(office.fen, office.park), async (requestIds, sentOn, dueOn, unitId) => {
      const preview = await office.call('bulk', 'preview', { kind: 'havale', requestIds, unitId, sentOn, dueOn });
      const send = (some: number[]) => ({ requestIds: some, unitId, sentOn, dueOn, paperNo: '', note: '' });
      const refusal = async (some: number[]) => {
        const { failure } = await office.refused('requests', 'handOff', send(some));
        return failure.fields[0]?.message ?? failure.message;
      };
      await holds(preview, (some) => office.call('requests', 'handOff', send(some)), refusal, before, false);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('what a single closing demands, many demand too', async () => {
  const wish: CloseMany = { requestIds: [1], outcome: 'yapilamadi', reasonId: null, closedOn: office.today, resultText: '' };
  expect((await office.refused('bulk', 'close', wish)).fields).toHaveProperty('reasonId');
  expect((await office.refused('bulk', 'close', { ...wish, outcome: 'programa_alindi', reasonId: office.reasonId })).fields).toHaveProperty('planYear');
  expect((await office.refused('bulk', 'close', { ...wish, requestIds: [] })).fields).toHaveProperty('requestIds');
  expect((await office.refused('bulk', 'tell', { requestIds: [999_999], how: 'telefon', on: office.today })).failure.code).toBe('notFound');
});

test('the chosen records are one PDF, each begins on its own page', async () => {
  const model = await office.call('reports', 'preview', { report: { kind: 'talepler', requestIds: ids.slice(0, 5) } });
  const pages = pdfPages(await produce(model, 'pdf'));
  const begins = ids.slice(0, 5).map((_, at) => pages.findIndex((page) => page.includes(`Talep Kaydı 2026/000${at + 1}`)));
  expect(new Set(begins).size).toBe(5);
  expect(begins).toEqual([...begins].sort((a, b) => a - b));
  expect(begins[0]).toBe(0);
});
