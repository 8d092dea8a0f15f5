import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matchText } from '../../db/search.ts';
import { ledgerOffice, type LedgerOffice } from '../main/requests/ledger-office.ts';

let office: LedgerOffice;

/** Subjects by short names; the search has to find exactly the named ones. */
const subjects = {
  isik: 'IŞIK direği devrildi',
  isik2: 'sokakta Işık yok',
  isik3: 'ışık ve ısı',
  isik4: 'isik arizasi',
  kisla: 'KIŞLA Caddesi çukuru',
  iskarta: 'ıskarta malzeme',
  bahceci: 'Bahçeci\u0307k yolu', // i with a combining dot
  nbsp: 'Çöp\u00a0konteyneri  isteği', // no-break space, doubled space
  kagit: 'Kâğıt toplama, rüzgâr',
  inonu: "İNÖNÜ'nün büstü",
  percent: 'Yüzde %50 indirim_kodu *yıldız*',
  near: 'NEAR marketi önü',
  quote: 'Levhada "DUR" yazmıyor',
} as const;
type Name = keyof typeof subjects;

const numbers = new Map<string, Name>();

beforeAll(async () => {
  office = await ledgerOffice();
  for (const name of Object.keys(subjects) as Name[]) {
    const { number } = await office.create({ subject: subjects[name], requester: { kind: 'kisi', name: 'Deneme', phone: name === 'quote' ? '0532 987 65 43' : '' } });
    numbers.set(number, name);
  }
});
afterAll(() => office.close());

const find = async (text: string) => (await office.call('requests', 'list', { text, descending: false })).rows.map(({ number }) => numbers.get(number));

describe('every spelling finds every spelling', () => {
  const light = ['isik', 'isik2', 'isik3', 'isik4'] as const;
  const spellings: readonly (readonly [string, readonly Name[]])[] = [
    ...['ışık', 'IŞIK', 'Işık', 'isik', 'ISIK', 'İŞİK', 'işik', 'ışik', 'isık', '  ışık  ', 'ıs\u0327ık'].map((text) => [text, light] as const),
    ['iş', [...light, 'iskarta', 'nbsp']],
    ['kışla', ['kisla']],
    ['KIŞLA', ['kisla']],
    ['KISLA', ['kisla']],
    ['kisla cukur', ['kisla']],
    ['çukuru kışla', ['kisla']],
    ['ÇUKUR kıs', ['kisla']],
    ['ISKARTA', ['iskarta']],
    ['ıskarta', ['iskarta']],
    ['malzeme İSKARTA', ['iskarta']],
    ['bahçecik', ['bahceci']],
    ['BAHÇECİK', ['bahceci']],
    ['Bahçeci\u0307k', ['bahceci']],
    ['bahcecik yol', ['bahceci']],
    ['çöp konteyneri', ['nbsp']],
    ['konteyneri\u00a0isteği', ['nbsp']],
    ['COP KONTEYNER', ['nbsp']],
    ['kağıt', ['kagit']],
    ['KÂĞIT ruzgar', ['kagit']],
    ['inönü', ['inonu']],
    ['İNÖNÜ', ['inonu']],
    ['İnönü’nün', ['inonu']],
    ['inonunun bust', ['inonu']],
    ['%50', ['percent']],
    ['indirim_kodu', ['percent']],
    ['*yıldız*', ['percent']],
    ['NEAR', ['near']],
    ['NEAR(market önü)', ['near']],
    ['"dur"', ['quote']],
    ['dur "yazmıyor', ['quote']],
    ['6543', ['quote']],
    ['0532 987 65 43', ['quote']],
    ['+90 532 987 6543', ['quote']],
    ['ışık AND direği', []],
    ['ışık OR kışla', []],
    ['NOT ışık', []],
    ['words:ışık', []],
    ['^ışık', light],
    ['{ışık}', light],
    ['"', []],
    ['%', []],
    ['***', []],
    ['_', []],
    ['ışıkk', []],
    ["'; DROP TABLE request; --", []],
  ];
  test('there are more than forty', () => expect(spellings.length).toBeGreaterThan(40));
  test.each(spellings)('%s', async (text, expected) => {
    expect(await find(text)).toEqual(expected);
  });

  test('codes of filters cannot be typed', async () => {
    expect(matchText('\uE000sacik')).toBe('"sacik"*');
    expect(await find('\uE000sacik')).toEqual([]);
    expect(await find('\uE000')).toEqual([]);
    const { number } = await office.create({ subject: 'özel harf \uE000skapali' });
    const closed = await office.call('requests', 'list', { states: ['kapali'] });
    expect(closed.total).toBe(0);
    expect((await office.call('requests', 'list', { text: 'özel harf', states: ['acik'] })).rows[0]?.number).toBe(number);
  });
});

test('a number is found before words that begin so, in each spelling', async () => {
  await office.create({ subject: '2 numaralı sokak, 12. blok' });
  for (const [text, first] of [['2', '2026/0002'], ['0002', '2026/0002'], ['2026/2', '2026/0002'], ['2026/0002', '2026/0002'], ['12', '2026/0012']] as const) {
    const { rows } = await office.call('requests', 'list', { text });
    expect([text, rows[0]?.number]).toEqual([text, first]);
  }
  const { rows } = await office.call('requests', 'list', { text: '12', limit: 1, offset: 1 });
  expect(rows[0]?.number).not.toBe('2026/0012');
});

test('10,000 rows with one word are all counted, and the count stops there', async () => {
  const occasion = { actor: 'x', today: office.today, now: `${office.today}T10:00:00`, operation: 'test' };
  const others = (await office.call('requests', 'count', {})).total;
  await office.database.work.write(occasion, async (writer) => {
    await writer.run(
      `INSERT INTO request (year, seq, number, registered_on, channel, type, subject, requester_kind, requester_name, requester_sort, state)
       WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10500)
       SELECT 2020, i, '2020/' || printf('%04d', i), '2020-01-01', 'telefon', 'istek', 'toplu', 'kisi', 'Deneme', 'deneme', 'acik' FROM n`,
    );
    await writer.run(`INSERT INTO request_fts (rowid, words) SELECT number_key, 'toplu kayit' FROM request WHERE year = 2020`);
  });
  const page = await office.call('requests', 'list', { text: 'toplu', offset: 10_450 });
  expect(page).toMatchObject({ total: 10_000, totalIsExact: false });
  expect(page.rows.map(({ number }) => number).slice(-2)).toEqual(['2020/0002', '2020/0001']);
  expect((await office.call('requests', 'count', { text: 'toplu' })).total).toBe(10_500);
  for (const sort of ['registeredOn', 'requester', 'dueDate', 'closedOn'] as const) {
    const newest = await office.call('requests', 'list', { text: 'toplu', sort, descending: true, limit: 3, offset: 1 });
    expect([sort, ...newest.rows.map(({ number }) => number)]).toEqual([sort, '2020/10499', '2020/10498', '2020/10497']);
  }
  expect(await office.call('requests', 'list', { limit: 1 })).toMatchObject({ total: 10_500 + others, totalIsExact: true });
});
