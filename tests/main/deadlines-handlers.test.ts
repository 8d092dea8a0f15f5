import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CountSettings } from '../../preload/contract/deadlines.ts';
import { openOffice, type TestOffice } from '../fixtures/office.ts';
import { historyOf, requestRow } from './directory/sample.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const shipped: CountSettings = { halfDayIsWorkday: true, rollOver: true, administrativeLeaveMoves: false };

interface DueRow {
  readonly due_raw: string;
  readonly due_date: string;
  readonly due_estimated: number;
  readonly due_explanation: string;
  readonly holiday_version: string;
}
const due = async (id: number) => ((await office.database.source.query('SELECT due_raw, due_date, due_estimated, due_explanation, holiday_version FROM request WHERE id = ?', [id])) as DueRow[])[0];
const events = (id: number) => office.database.source.query('SELECT kind, happened_on, recorded_at, actor, text FROM request_event WHERE request_id = ?', [id]);

/** Information act, 15 working days: received 09.11.2026, due 30.11.2026. */
const working = (more: object = {}) => requestRow(office, { ruleCode: 'bilgi-edinme', clockStart: '2026-11-09', dueDate: '2026-11-30', ...more });
/** MBS, 15 days: recorded 12.11.2026, due 27.11.2026. */
const mbs = (more: object = {}) => requestRow(office, { channel: 'mbs', ruleCode: 'mbs', clockStart: '2026-11-12', dueDate: '2026-11-27', ...more });

async function rule(code: string) {
  const found = (await office.call('deadlines', 'rules', {})).find((row) => row.code === code);
  if (!found) throw new Error(`no rule ${code}`);
  const { evidence: _evidence, code: _code, channels, types, priorities, ...same } = found;
  return { ...same, channels: [...channels], types: [...types], priorities: [...priorities] };
}

describe('holidays', () => {
  test('the shipped table is there and says how far it reaches', async () => {
    const { holidays, version, knownThroughYear } = await office.call('deadlines', 'holidays', { year: 2026 });
    expect([version, knownThroughYear]).toEqual(['2024-2030/1', 2030]);
    expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).toSorted());
    expect(holidays.find(({ date }) => date === '2026-10-28')).toMatchObject({ kind: 'half' });
    expect((await office.call('deadlines', 'holidays', { year: 2031 })).holidays).toEqual([]);
  });

  test('a new holiday moves the open requests it meets, tells each of them and keeps the event', async () => {
    const [moved, atUnit, untouched, closed, none] = [await working(), await working({ state: 'birimde' }), await mbs(), await working({ state: 'kapali' }), await requestRow(office, {})];
    const result = await office.call('deadlines', 'saveHoliday', { date: '2026-11-24', name: 'Öğretmenler Günü tatili', kind: 'full' });
    expect(result).toEqual({ recalculationId: 1, moved: 2 });
    expect(await due(moved)).toMatchObject({ due_raw: '2026-12-01', due_date: '2026-12-01', due_estimated: 0, holiday_version: '2024-2030/1 r1' });
    expect((await due(moved))?.due_explanation).toContain('24 Kasım Öğretmenler Günü tatili');
    expect(await due(untouched)).toMatchObject({ due_date: '2026-11-27', holiday_version: '' });
    expect((await due(closed))?.due_date).toBe('2026-11-30');
    expect(await events(moved)).toEqual([
      {
        kind: 'sure',
        happened_on: '2026-11-22',
        recorded_at: '2026-11-22T10:00:00',
        actor: 'Deneme Memuru',
        text: 'Son gün 30.11.2026 yerine 01.12.2026 oldu. Takvime eklendi: 24.11.2026 Öğretmenler Günü tatili (tam gün).',
      },
    ]);
    for (const id of [untouched, closed, none]) expect(await events(id)).toEqual([]);
    expect(await historyOf(office, 'request', moved)).toContainEqual(expect.objectContaining({ field: 'due_date', old_value: '2026-11-30', new_value: '2026-12-01', operation: 'deadlines.saveHoliday' }));

    const recalculation = await office.call('deadlines', 'recalculation', { id: 1 });
    expect(recalculation).toMatchObject({ actor: 'Deneme Memuru', at: '2026-11-22T10:00:00', cause: 'Takvime eklendi: 24.11.2026 Öğretmenler Günü tatili (tam gün)' });
    expect(recalculation.changes.map(({ requestId, before, after }) => [requestId, before, after])).toEqual([moved, atUnit].map((id) => [id, '2026-11-30', '2026-12-01']));
    expect(await office.call('deadlines', 'recalculations', {})).toMatchObject([{ id: 1 }]);
    expect((await office.refused('deadlines', 'recalculation', { id: 2 })).failure.code).toBe('notFound');
  });

  test('taken out again, the dates go back; each change raises the version', async () => {
    const id = await working();
    await office.call('deadlines', 'saveHoliday', { date: '2026-11-24', name: 'Tatil', kind: 'full' });
    expect(await office.call('deadlines', 'removeHoliday', { date: '2026-11-24' })).toEqual({ recalculationId: 2, moved: 1 });
    expect(await due(id)).toMatchObject({ due_date: '2026-11-30', holiday_version: '2024-2030/1 r2' });
    expect((await office.call('deadlines', 'holidays', { year: 2026 })).version).toBe('2024-2030/1 r2');
    expect((await office.refused('deadlines', 'removeHoliday', { date: '2026-11-24' })).fields).toEqual({ date: '24.11.2026 takvimde tatil olarak kayıtlı değil.' });
    const deleted: unknown[] = await office.database.source.query(`SELECT old_value FROM history WHERE entity = 'holiday' AND operation = 'deadlines.removeHoliday'`);
    expect(deleted).toEqual([{ old_value: '2026-11-24' }]);
  });

  test('saving the same again changes nothing, and a holiday on a Sunday moves nobody', async () => {
    await working();
    const [first] = (await office.call('deadlines', 'holidays', { year: 2026 })).holidays;
    if (!first) throw new Error('no holiday');
    expect(await office.call('deadlines', 'saveHoliday', { date: first.date, name: first.name, kind: first.kind })).toEqual({ recalculationId: null, moved: 0 });
    expect((await office.call('deadlines', 'holidays', { year: 2026 })).version).toBe('2024-2030/1');
    expect(await office.call('deadlines', 'saveHoliday', { date: '2026-11-29', name: 'Pazar', kind: 'full' })).toEqual({ recalculationId: null, moved: 0 });
    expect(await office.call('deadlines', 'recalculations', {})).toEqual([]);
  });

  test('administrative leave moves deadlines only where the settings say so', async () => {
    const id = await working();
    expect((await office.call('deadlines', 'saveHoliday', { date: '2026-11-24', name: 'İdari izin', kind: 'administrative' })).moved).toBe(0);
    expect((await office.call('deadlines', 'saveSettings', { ...shipped, administrativeLeaveMoves: true })).moved).toBe(1);
    expect((await due(id))?.due_date).toBe('2026-12-01');
    expect(await office.call('deadlines', 'settings', {})).toEqual({ ...shipped, administrativeLeaveMoves: true });
  });

  test('a date outside the known years is an estimate until the table reaches it', async () => {
    const id = await working({ clockStart: '2030-12-20', dueDate: '2031-01-13' });
    for (const sql of ['UPDATE request SET due_estimated = 1 WHERE id = ?', 'UPDATE request_clock SET estimated = 1 WHERE request_id = ?']) await office.database.source.query(sql, [id]);
    const fixed = ['01-02', '02-03', '02-04', '02-05', '04-13', '04-14', '04-15', '04-16', '05-19'];
    for (const day of fixed) await office.call('deadlines', 'saveHoliday', { date: `2031-${day}`, name: 'Deneme', kind: 'full' });
    expect(await due(id)).toMatchObject({ due_estimated: 1 });
    await office.call('deadlines', 'saveHoliday', { date: '2031-10-29', name: 'Cumhuriyet Bayramı', kind: 'full' });
    expect((await office.call('deadlines', 'holidays', { year: 2031 })).knownThroughYear).toBe(2031);
    expect(await due(id)).toMatchObject({ due_estimated: 0, due_explanation: expect.not.stringContaining('tahmini') });
  });

  test.each([
    ['a day that does not exist', { date: '2026-02-30' }, 'date'],
    ['no name', { name: ' ' }, 'name'],
    ['101 letters', { name: 'ş'.repeat(101) }, 'name'],
  ])('%s is refused at its field', async (_name, more, field) => {
    expect(Object.keys((await office.refused('deadlines', 'saveHoliday', { date: '2026-11-24', name: 'Tatil', kind: 'full', ...more })).fields)).toEqual([field]);
  });
});

describe('settings', () => {
  test('without the roll-over a period ends on its own last day', async () => {
    const id = await mbs({ clockStart: '2026-11-13', dueDate: '2026-11-30' });
    expect((await office.call('deadlines', 'saveSettings', { ...shipped, rollOver: false })).moved).toBe(1);
    expect(await due(id)).toMatchObject({ due_raw: '2026-11-28', due_date: '2026-11-28' });
    const [line] = (await office.call('deadlines', 'recalculation', { id: 1 })).changes;
    expect(line).toMatchObject({ requestId: id, before: '2026-11-30', after: '2026-11-28' });
  });

  test('a half day that does not count moves what crosses it', async () => {
    const id = await working({ clockStart: '2026-10-12', dueDate: '2026-11-03' });
    await office.call('deadlines', 'saveSettings', { ...shipped, halfDayIsWorkday: false });
    expect((await due(id))?.due_date).toBe('2026-11-04');
  });
});

describe('rules', () => {
  test('the shipped ones, with their legal basis and kind', async () => {
    const rules = await office.call('deadlines', 'rules', {});
    expect(rules.map(({ code, period, unit, kind }) => `${code} ${period} ${unit} ${kind}`)).toEqual([
      'mbs 15 gun legal',
      'dilekce 30 gun legal',
      'bilgi-edinme 15 isgunu legal',
      'cimer 30 gun legal',
      'hizmet-standardi 15 gun target',
      'ic-belge 5 isgunu internal',
      'ic-gorus 15 isgunu internal',
      'hedef-oncelikli 7 gun target',
      'hedef-acele 3 gun target',
    ]);
    expect(rules.every(({ legalBasis, active }) => legalBasis.length > 20 && active)).toBe(true);
  });

  test('a shorter period recounts the requests of that rule only', async () => {
    // The other one stands as if its date had been set apart from the rule.
    const [mine, other] = [await mbs(), await working({ dueDate: '2026-12-21' })];
    const input = await rule('mbs');
    expect(await office.call('deadlines', 'saveRule', { ...input, period: 10 })).toMatchObject({ moved: 1 });
    expect((await due(mine))?.due_date).toBe('2026-11-23');
    expect((await due(other))?.due_date).toBe('2026-12-21');
    expect((await office.call('deadlines', 'recalculation', { id: 1 })).cause).toBe('Süre kuralı değişti: MBS başvurusu, 15 gün yerine 10 gün');
    expect(await historyOf(office, 'deadline_rule', input.id)).toContainEqual(expect.objectContaining({ field: 'period', old_value: 15, new_value: 10 }));
    expect((await office.call('deadlines', 'rules', {})).find(({ id }) => id === input.id)).toMatchObject({ kind: 'legal', code: 'mbs', period: 10, channels: ['mbs'] });
  });

  test('a changed text or a rule put aside moves nobody', async () => {
    await mbs();
    const input = await rule('mbs');
    expect((await office.call('deadlines', 'saveRule', { ...input, legalBasis: 'Yeni genelge', active: false })).moved).toBe(0);
    expect((await office.call('deadlines', 'rules', {})).find(({ id }) => id === input.id)).toMatchObject({ active: false, legalBasis: 'Yeni genelge' });
  });

  test('a new one is a promise of the office with a code of its own', async () => {
    const input = { name: 'Çukur onarımı', period: 3, unit: 'gun', legalBasis: 'Hizmet Standartları Tablosu', channels: ['telefon', 'telefon'], types: [] } as const;
    await office.call('deadlines', 'saveRule', { ...input, channels: [...input.channels], types: [] });
    expect((await office.call('deadlines', 'rules', {})).at(-1)).toMatchObject({ code: 'cukur-onarimi', kind: 'target', evidence: 'U', channels: ['telefon'], extension: null, active: true });
    expect((await office.refused('deadlines', 'saveRule', { ...input, name: 'ÇUKUR ONARIMI', channels: [], types: [] })).fields).toHaveProperty('name');
  });

  test.each([
    ['no day', { period: 0 }, 'period'],
    ['367 days', { period: 367 }, 'period'],
    ['half a day', { period: 1.5 }, 'period'],
    ['an extension that is not longer', { extension: 15 }, 'extension'],
    ['no legal basis', { legalBasis: ' ' }, 'legalBasis'],
  ])('%s is refused at its field', async (_name, more, field) => {
    expect(Object.keys((await office.refused('deadlines', 'saveRule', { ...(await rule('mbs')), ...more })).fields)).toEqual([field]);
  });

  test('the last rule for applicants stays in use; an unknown one is told', async () => {
    for (const code of ['dilekce', 'bilgi-edinme', 'cimer', 'hizmet-standardi']) await office.call('deadlines', 'saveRule', { ...(await rule(code)), active: false });
    expect((await office.refused('deadlines', 'saveRule', { ...(await rule('mbs')), active: false })).fields).toHaveProperty('active');
    expect((await office.refused('deadlines', 'saveRule', { ...(await rule('mbs')), id: 99 })).failure.code).toBe('notFound');
  });
});

test('10,000 open requests are counted again in one transaction, each with its line and its event', async () => {
  await office.database.source.query(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
     INSERT INTO request (year, seq, number, registered_on, channel, type, subject, requester_kind, requester_name, requester_sort, state, deadline_rule_id, clock_start, due_raw, due_date)
     SELECT 2025, i, '2025/' || printf('%05d', i), '2026-11-09', 'eposta', 'bilgiedinme', 'Bilgi', 'kisi', 'Ali Er', 'ali', 'acik', (SELECT id FROM deadline_rule WHERE code = 'bilgi-edinme'), '2026-11-09', '2026-11-30', '2026-11-30' FROM n`,
  );
  const started = performance.now();
  const result = await office.call('deadlines', 'saveHoliday', { date: '2026-11-24', name: 'Tatil', kind: 'full' });
  const took = performance.now() - started;
  expect(result.moved).toBe(10_000);
  const [counts] = (await office.database.source.query(
    `SELECT (SELECT COUNT(*) FROM request WHERE due_date = '2026-12-01') AS due, (SELECT COUNT(*) FROM recalculation_line) AS lines, (SELECT COUNT(*) FROM request_event) AS events`,
  )) as unknown[];
  expect(counts).toEqual({ due: 10_000, lines: 10_000, events: 10_000 });
  expect(took).toBeLessThan(5_000);
});
