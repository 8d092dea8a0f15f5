import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { channelCodes, outcomes, priorities, requesterKinds, requestStates, requestTypes, type Outcome } from '../../../preload/contract/codes.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import type { Input } from '../../../preload/contract/operation.ts';
import { periodRange, relativePeriods, type RelativePeriod } from '../../../preload/contract/relative-dates.ts';
import { requestSorts, requestViews, type RequestDetail, type requests, type RequestView } from '../../../preload/contract/requests.ts';
import { compareTurkish, fold } from '../../../preload/contract/turkish.ts';
import { ledgerOffice, type LedgerOffice } from './ledger-office.ts';

type ListInput = Input<typeof requests.list>;

const count = 150;
const words = ['Sokak lambası', 'IŞIK direği', 'yol çukuru', 'Kışla önü', 'ağaç budama', 'ılıca yolu'];
const names = ['Zeynep Çelik', 'Çınar Öz', 'Cemil Ak', 'İbrahim Kurt', 'Işıl Şen', 'Ilgın Can', 'Ömer Uz', 'Osman Ün'];

let office: LedgerOffice;
let all: RequestDetail[];
/** Who else wants it: names and phones by the id of the record. */
const others = new Map<number, string>();
let topicIds: number[];

/** A ledger in which every state, outcome, channel and view occurs. */
beforeAll(async () => {
  office = await ledgerOffice();
  topicIds = (await office.call('catalogue', 'topics', {})).filter(({ parentId }) => parentId !== null).slice(0, 5).map(({ id }) => id);
  for (let at = 0; at < count; at++) await oneRequest(at);
  const { rows } = await office.call('requests', 'list', { limit: 200 });
  all = await Promise.all(rows.map(({ id }) => office.call('requests', 'get', { id })));
  for (const { id } of all) others.set(id, (await office.call('links', 'of', { id })).coRequesters.map(({ name, phone }) => `${name} ${phone.slice(-4)}`).join(' '));
}, 60_000);
afterAll(() => office.close());

async function oneRequest(at: number): Promise<void> {
  const pick = <T>(list: readonly T[], salt: number): T => list[(at * salt + Math.floor(at / 7)) % list.length] as T;
  const registeredOn = addDays(office.today, -((at * 37) % 290));
  const { id } = await office.create({
    registeredOn,
    requester: at % 3 === 0 ? { kind: 'kisi', name: pick(names, 5), phone: '', neighbourhoodId: at % 2 === 0 ? office.cicek.id : null } : { kind: 'muhtar', seatId: at % 2 === 0 ? office.yeni.seatId : office.cicek.seatId },
    channel: pick(channelCodes, 3),
    type: pick(requestTypes, 5),
    priority: pick(priorities, 2),
    priorityReason: 'Okul yolu',
    topicId: at % 4 === 0 ? null : pick(topicIds, 3),
    subject: `${pick(words, 5)} ${at}`,
    externalNo: at % 5 === 0 ? `X-${at}` : '',
  });
  if (at % 5 === 1) await office.call('requests', 'cancel', { id, reason: 'Yanlış', on: registeredOn });
  else if (at % 5 !== 0) await travel(id, at, registeredOn);
}

async function travel(id: number, at: number, registeredOn: string): Promise<void> {
  if (at % 2 === 0) {
    await office.call('requests', 'handOff', { requestIds: [id], unitId: at % 3 === 0 ? office.park : office.fen, sentOn: registeredOn, paperNo: '', note: '' });
    if (at % 4 === 0) return;
    const [line] = (await office.call('requests', 'get', { id })).handOffs;
    await office.call('requests', 'answer', { handOffId: line?.id ?? 0, on: registeredOn, text: 'Tamam', paperNo: '' });
    await office.call('requests', 'judgeAnswer', { handOffId: line?.id ?? 0, adequate: true, note: '', on: registeredOn });
  }
  if (at % 3 === 2) return;
  const outcome = outcomes[at % outcomes.length] as Outcome;
  const closedOn = registeredOn < addDays(office.today, -20) ? addDays(registeredOn, at % 20) : office.today;
  await office.call('requests', 'close', {
    id, outcome, reasonId: office.reasonId, closedOn, doneOn: closedOn, resultText: 'bitti', planYear: 2027, forwardedTo: 'Karayolları', duplicateOf: outcome === 'mukerrer' ? '2026/0001' : null,
  });
  if (at % 4 === 1) await office.call('requests', 'notify', { id, who: 'Muhtar', how: 'telefon', on: office.today, note: '' });
}

function inView(view: RequestView, r: RequestDetail): boolean {
  const open = ['acik', 'birimde', 'yanitlandi'].includes(r.state);
  const due = r.dueDate ?? '9999';
  const since = r.handOffs.filter(({ state }) => state === 'bekliyor').map(({ sentOn }) => sentOn).sort()[0] ?? '9999';
  return {
    geciken: open && due < office.today,
    bugun: open && due === office.today,
    uc_gun: open && due > office.today && due <= addDays(office.today, 3),
    birimde_bekleyen: r.state === 'birimde' && since < addDays(office.today, -10),
    bildirilecek: r.state === 'kapali' && r.notifiedOn === null,
    acik: open,
  }[view];
}

/** The filter in plain words of the language, over the records as the record page shows them. */
function fits(filter: ListInput, r: RequestDetail, topicPaths: ReadonlyMap<number, string>): boolean {
  const one = <T>(list: readonly T[] | undefined, value: T) => list === undefined || list.length === 0 || list.includes(value);
  const within = (from: string | null | undefined, to: string | null | undefined, date: string | null) => (from == null && to == null) || (date !== null && (from == null || date >= from) && (to == null || date <= to));
  const text = fold([r.number.replace('/', ' '), String(Number(r.number.slice(5))), r.externalNo.replace('-', ' '), r.requester, r.requesterPhone.slice(-4), r.neighbourhood, topicPaths.get(r.topicId ?? 0) ?? '', r.subject, r.text, r.resultText, others.get(r.id) ?? ''].join(' '));
  return (
    fold(filter.text ?? '').split(' ').every((word) => word === '' || ` ${text}`.includes(` ${word}`)) &&
    (filter.view == null || inView(filter.view, r)) &&
    one(filter.states, r.state) && (filter.outcomes?.length ? r.outcome !== null && filter.outcomes.includes(r.outcome) : true) && one(filter.channels, r.channel) && one(filter.types, r.type) && one(filter.priorities, r.priority) &&
    one(filter.neighbourhoodIds, r.neighbourhoodId ?? 0) && one(filter.unitIds, r.unitId ?? 0) && one(filter.topicIds, r.topicId ?? 0) &&
    one(filter.reasonIds, r.reason === '' ? 0 : office.reasonId) && one(filter.requesterKinds, r.requesterKind) && (!filter.reopened || r.reopenCount > 0) &&
    (filter.registeredIn == null || within(...days(filter.registeredIn), r.registeredOn)) && (filter.closedIn == null || within(...days(filter.closedIn), r.closedOn)) && (filter.dueIn == null || within(...days(filter.dueIn), r.dueDate)) &&
    within(filter.registeredFrom, filter.registeredTo, r.registeredOn) && within(filter.closedFrom, filter.closedTo, r.closedOn) && within(filter.dueFrom, filter.dueTo, r.dueDate)
  );
}

const days = (period: RelativePeriod): [string, string] => {
  const { from, to } = periodRange(period, office.today);
  return [from, to];
};
const byNumber = (a: RequestDetail, b: RequestDetail) => a.id - b.id;

describe('filters', () => {
  test('the sample holds every state, outcome and view', () => {
    expect(new Set(all.map(({ state }) => state)).size).toBe(5);
    expect(new Set(all.map(({ outcome }) => outcome)).size).toBe(outcomes.length + 1);
  });

  test('any of them together find what a plain look at every record finds, page by page', async () => {
    const topicPaths = new Map((await office.call('catalogue', 'topics', {})).map(({ id, path }) => [id, fold(path).replace('›', ' ').replace(/\s+/g, ' ')]));
    const some = <T>(list: readonly T[]) => fc.oneof({ weight: 9, arbitrary: fc.constant([] as T[]) }, { weight: 1, arbitrary: fc.subarray([...list], { minLength: 1, maxLength: Math.min(3, list.length) }) });
    const seldom = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
    const day = fc.oneof(fc.constantFrom('2026-03-01', '2026-06-30', '2026-09-01', '2026-11-22'), fc.integer({ min: -300, max: 30 }).map((offset) => addDays('2026-11-22', offset)));
    const filters = fc.record({
      text: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 2, arbitrary: fc.constantFrom('ısık', 'IŞIK', 'yol', 'KİSLA', 'lamba sokak', 'çel zey', '4567', 'yeni', '2026/0012', '14', 'yol %', 'bitti yol', 'x-10') }),
      view: seldom(fc.constantFrom(...requestViews)),
      states: some(requestStates), outcomes: some(outcomes), channels: some(channelCodes), types: some(requestTypes), priorities: some(priorities),
      neighbourhoodIds: some([office.yeni.id, office.cicek.id, 0]), unitIds: some([office.fen, office.park, 0]), topicIds: some([...topicIds, 0]),
      reasonIds: some([office.reasonId, 0]), requesterKinds: some(requesterKinds), reopened: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      registeredIn: seldom(fc.constantFrom(...relativePeriods)), closedIn: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...relativePeriods) }), dueIn: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...relativePeriods) }),
      registeredFrom: seldom(day), registeredTo: seldom(day), closedFrom: seldom(day), closedTo: seldom(day), dueFrom: seldom(day), dueTo: seldom(day),
      descending: fc.boolean(), offset: fc.constantFrom(0, 0, 3, 20, 200), limit: fc.constantFrom(1, 7, 100),
    });
    let found = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const spoken = { ...filter, text: filter.text.replace('%', '').replace('/', ' ').replace('-', ' ') };
        const expected = all.filter((r) => fits(spoken, r, topicPaths)).sort((a, b) => (filter.descending ? byNumber(b, a) : byNumber(a, b)));
        const page = await office.call('requests', 'list', filter);
        expect(page.total).toBe(expected.length);
        expect(page.totalIsExact).toBe(true);
        expect((await office.call('requests', 'count', filter)).total).toBe(expected.length);
        const order = expected.map(({ number }) => number).filter((number) => !isAsked(filter.text, number));
        const first = expected.map(({ number }) => number).filter((number) => isAsked(filter.text, number));
        expect(page.rows.map(({ number }) => number)).toEqual([...first, ...order].slice(filter.offset, filter.offset + filter.limit));
        found += page.rows.length;
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(400);
  });

  const isAsked = (text: string, number: string) => text === number || (/^\d+$/.test(text) && Number(number.slice(5)) === Number(text));

  test.each(requestViews)('Bugün counts %s as its list does', async (view) => {
    const { counts } = await office.call('today', 'summary', {});
    const { total, rows } = await office.call('requests', 'list', { view, limit: 200 });
    expect(rows.length).toBe(total);
    expect(counts[view]).toBe(total);
    expect(total).toBe(all.filter((r) => inView(view, r)).length);
    if (view !== 'bugun' && view !== 'uc_gun') expect(total).toBeGreaterThan(0);
  });

  test('a person, an NGO: their requests and no others; a muhtar as the person in the seat', async () => {
    const { total } = await office.call('requests', 'list', { personId: office.yeni.muhtarId });
    expect(total).toBe(all.filter(({ seatId }) => seatId === office.yeni.seatId).length);
    const { id: ngoId } = await office.call('ngos', 'create', { name: 'Çevre Derneği', field: '', neighbourhoodId: null, phone: '', email: '', address: '', note: '', closedOn: null });
    const own = await ledgerNumbers({ ngoId });
    expect(own).toEqual([]);
  });

  test('no answer carries more than 200 rows, whatever is asked', async () => {
    expect((await office.refused('requests', 'list', { limit: 201 })).failure.code).toBe('invalid');
    expect((await office.route('requests', 'list', { sort: 'number; DROP TABLE request' })).ok).toBe(false);
    expect((await office.route('requests', 'list', { sort: '__proto__' })).ok).toBe(false);
  });
});

const ledgerNumbers = async (input: ListInput) => (await office.call('requests', 'list', { limit: 200, ...input })).rows.map(({ number }) => number);

describe('order', () => {
  const key: Readonly<Record<string, (r: RequestDetail) => string | null>> = {
    registeredOn: (r) => r.registeredOn, dueDate: (r) => r.dueDate, closedOn: (r) => r.closedOn, requester: (r) => r.requester, neighbourhood: (r) => r.neighbourhood || null,
    topic: (r) => r.topic || null, unit: (r) => r.unit || null, state: (r) => String(requestStates.indexOf(r.state)), outcome: (r) => (r.outcome === null ? null : String(outcomes.indexOf(r.outcome))), number: (r) => String(r.id).padStart(9, '0'),
  };
  const byId = () => new Map(all.map((each) => [each.number, each]));

  test.each(requestSorts.flatMap((sort) => [[sort, true] as const, [sort, false] as const]))('by %s, descending %s: Turkish, empty ones last, nothing lost', async (sort, descending) => {
    const filters: readonly ListInput[] = [{}, { states: ['kapali', 'acik'] }, { text: 'yol', states: ['kapali'] }, { view: 'acik' }];
    for (const filter of filters) {
      const listed = (await ledgerNumbers({ ...filter, sort, descending })).map((number) => byId().get(number) as RequestDetail);
      expect(new Set(listed).size).toBe((await office.call('requests', 'list', filter)).total);
      const keys = listed.map((r) => key[sort]?.(r) ?? null);
      const given = keys.filter((each) => each !== null);
      expect(keys.slice(given.length).every((each) => each === null)).toBe(true);
      for (const [at, each] of given.entries()) {
        const next = given[at + 1];
        if (next !== undefined) expect(descending ? compareTurkish(next, each) : compareTurkish(each, next)).toBeLessThanOrEqual(0);
      }
      const pages = [...(await ledgerNumbers({ ...filter, sort, descending, limit: 40 })), ...(await ledgerNumbers({ ...filter, sort, descending, limit: 160, offset: 40 }))];
      expect(pages).toEqual(listed.map(({ number }) => number));
    }
  });

  test('the alphabet: Cemil before Çınar, Ilgın before Işıl before İbrahim, Osman before Ömer', async () => {
    const { rows } = await office.call('requests', 'list', { sort: 'requester', descending: false, limit: 200, text: '' });
    const order = [...new Set(rows.map(({ requester }) => requester))];
    expect(order).toEqual(['Cemil Ak', 'Çınar Öz', 'Gül Çınar', 'Hasan Işık', 'Ilgın Can', 'Işıl Şen', 'İbrahim Kurt', 'Osman Ün', 'Ömer Uz', 'Zeynep Çelik'].filter((name) => order.includes(name)));
    expect(order.length).toBeGreaterThan(7);
  });
});
