import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerOffice, type LedgerOffice } from '../requests/ledger-office.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice();
});
afterEach(() => office.close());

const get = (id: number) => office.call('requests', 'get', { id });
const stored = async (table: string, id: number) => (await office.database.source.query<Record<string, unknown>[]>(`SELECT * FROM ${table} WHERE id = ?`, [id]))[0];
const count = async (table: string) => (await office.database.source.query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${table}`))[0]?.n;
const handOff = (ids: number[], unitId = office.fen) => office.call('requests', 'handOff', { requestIds: ids, unitId, sentOn: office.today });
const lastStep = () => office.steps.at(-1) ?? 0;
const undo = (step = lastStep()) => office.call('undo', 'step', { step });
const undoRefused = async (step: number) => (await office.refused('undo', 'step', { step })).failure;
const found = async (text: string) => (await office.call('requests', 'list', { text })).rows.map(({ number }) => number);

describe('requests', () => {
  test('a new one stays as cancelled under its number, and the next number follows', async () => {
    const { id } = await office.create({ subject: 'Yanlış açılan' });
    expect(await undo()).toEqual({ numbers: ['2026/0001'], count: 1 });
    expect(await get(id)).toMatchObject({ number: '2026/0001', state: 'iptal', cancelReason: 'Geri alındı: Yeni talep', actions: [] });
    expect((await get(id)).timeline.map(({ kind }) => kind)).toEqual(['kayit', 'geri_alma']);
    expect((await office.create()).number).toBe('2026/0002');
    expect((await office.call('requests', 'list', { states: ['acik'] })).rows.map(({ number }) => number)).toEqual(['2026/0002']);
  });

  test('a new one of an unknown person leaves the person where the cancelled number still names it', async () => {
    const people = await count('person');
    const { id } = await office.create({ requester: { kind: 'kisi', name: 'Gülsüm Iğdır', phone: '05329998877' } });
    await undo();
    expect(await get(id)).toMatchObject({ state: 'iptal', requester: 'Gülsüm Iğdır' });
    expect((await count('person') ?? 0) - (people ?? 0)).toBeLessThanOrEqual(1);
  });

  test('a correction is taken back whole: fields, deadline, search', async () => {
    const { id } = await office.create({ subject: 'Sokak lambası', channel: 'telefon' });
    const before = await stored('request', id);
    await office.call('requests', 'change', { id, ...office.draft({ subject: 'Kaldırım taşı', channel: 'mbs', externalNo: 'M-1', externalDate: '2026-11-20' }) });
    expect(await found('kaldirim')).toEqual(['2026/0001']);
    await undo();
    expect(await stored('request', id)).toEqual(before);
    expect(await found('kaldirim')).toEqual([]);
    expect(await found('lambasi')).toEqual(['2026/0001']);
    const history = (await office.call('history', 'of', { subject: 'talep', id })).rows;
    expect(history.filter(({ field }) => field === 'Özet').map(({ before: was, after }) => [was, after])).toEqual([['Kaldırım taşı', 'Sokak lambası'], ['Sokak lambası', 'Kaldırım taşı']]);
  });

  test('a bulk hand-off of twelve goes back in one step; the lines stay as withdrawn', async () => {
    const ids: number[] = [];
    for (let n = 0; n < 12; n++) ids.push((await office.create({ subject: `Talep ${n}` })).id);
    await handOff(ids);
    expect(await undo()).toMatchObject({ count: 12 });
    for (const id of ids) {
      const detail = await get(id);
      expect([detail.state, detail.handOffs.map(({ state, returnReason }) => [state, returnReason])]).toEqual(['acik', [['geri_alindi', 'Geri alındı']]]);
      expect(detail.actions).toContain('havale');
    }
    await handOff(ids);
    expect((await get(ids[0] ?? 0)).state).toBe('birimde');
  });

  test('closing, telling and reopening go back one after the other', async () => {
    const { id } = await office.create();
    const states: unknown[] = [await stored('request', id)];
    const marks: number[] = [];
    const step = async (work: Promise<unknown>) => {
      await work;
      marks.push(lastStep());
      states.push(await stored('request', id));
    };
    await step(office.call('requests', 'close', { id, outcome: 'geri_cekildi', reasonId: office.reasonId, closedOn: office.today, resultText: 'Vazgeçti' }));
    await step(office.call('requests', 'notify', { id, who: 'Hasan Işık', how: 'telefon', on: office.today }));
    await step(office.call('requests', 'reopen', { id, reason: 'Yine istedi', on: office.today }));
    for (const mark of marks.toReversed()) {
      states.pop();
      await undo(mark);
      expect(await stored('request', id)).toEqual(states.at(-1));
    }
    expect(await found('vazgecti')).toEqual([]);
  });

  test('sixty steps back', async () => {
    const { id } = await office.create();
    const before = await stored('request', id);
    const marks: number[] = [];
    for (let n = 0; n < 60; n++) {
      await office.call('requests', 'change', { id, ...office.draft({ subject: `Deneme ${n}` }) });
      marks.push(lastStep());
    }
    for (const mark of marks.toReversed()) await undo(mark);
    expect(await stored('request', id)).toEqual(before);
  });
});

describe('what cannot be undone is said', () => {
  test('a write that another was built on; once that one is undone, it can', async () => {
    const { id } = await office.create();
    const created = lastStep();
    await handOff([id]);
    const sent = lastStep();
    const { code, message } = await undoRefused(created);
    expect([code, message]).toEqual(['rule', expect.stringContaining('2026/0001 üzerinde bu işlemden sonra başka bir işlem yapıldı')]);
    expect((await get(id)).state).toBe('birimde');
    await undo(sent);
    await undo(created);
    expect((await get(id)).state).toBe('iptal');
  });

  test('the same write twice, an undoing, and one that never was', async () => {
    await office.create();
    const created = lastStep();
    await undo(created);
    expect((await undoRefused(created)).message).toContain('daha önce geri alınmış');
    expect((await undoRefused(lastStep())).message).toContain('artık geri alınamıyor');
    expect((await undoRefused(99_999)).message).toContain('artık geri alınamıyor');
  });

  test('one after which a numbered paper went out', async () => {
    const { id } = await office.create();
    const created = lastStep();
    await office.database.source.query(`INSERT INTO issued_paper (kind, request_id, issued_at, actor) VALUES ('alindi', ?, ?, 'x')`, [id, `${office.today}T11:00:00`]);
    expect((await undoRefused(created)).message).toContain('2026/0001 için bu işlemden sonra numaralı bir belge çıkarıldı');
    expect((await get(id)).state).toBe('acik');
    office.today = '2026-11-23';
    await handOff([id]);
    await undo();
    expect((await get(id)).state).toBe('acik');
  });

  test('one whose changes were forgotten', async () => {
    await office.create();
    await office.database.source.query('DELETE FROM undo_change');
    expect((await undoRefused(lastStep())).message).toContain('artık geri alınamıyor');
  });

  test('a person to whom something refers since', async () => {
    const { id: personId } = await office.call('people', 'create', { name: 'Yeni Kişi' });
    const created = lastStep();
    await office.create({ requester: { kind: 'kisi', personId, name: 'Yeni Kişi' } });
    expect((await undoRefused(created)).message).toContain('üzerinde bu işlemden sonra');
    expect(await stored('person', personId)).toBeDefined();
  });
});

describe('directory and lists', () => {
  test('what was new is gone, what was deleted is back, what was changed is as before', async () => {
    const { id: unitId } = await office.call('units', 'create', { name: 'Zabıta Müdürlüğü' });
    await undo();
    expect(await stored('unit', unitId)).toBeUndefined();

    const [before] = await office.database.source.query<{ id: number }[]>('SELECT * FROM person ORDER BY id LIMIT 1');
    await office.call('people', 'change', { id: before?.id ?? 0, name: 'Başka Ad' });
    await undo();
    expect(await stored('person', before?.id ?? 0)).toEqual(before);

    const { id: aliasId } = await office.call('neighbourhoods', 'addAlias', { id: office.yeni.id, alias: 'Yenice Mahallesi' });
    const alias = await stored('neighbourhood_alias', aliasId);
    await office.call('neighbourhoods', 'removeAlias', { aliasId });
    await undo();
    expect(await stored('neighbourhood_alias', aliasId)).toEqual(alias);
  });

  test('a renamed neighbourhood takes its name back, and its requests are found by it again', async () => {
    const { id } = await office.create();
    const neighbourhoodId = (await get(id)).neighbourhoodId ?? 0;
    await office.call('neighbourhoods', 'rename', { id: neighbourhoodId, name: 'Gülpınar', on: office.today });
    expect(await found('gulpinar')).toEqual(['2026/0001']);
    await undo();
    expect(await found('gulpinar')).toEqual([]);
    expect(await found('yeni')).toEqual(['2026/0001']);
    expect(await count('neighbourhood_former_name')).toBe(0);
  });

  test('an identity number lies in no journal', async () => {
    await office.call('people', 'change', { id: office.yeni.muhtarId, name: 'Hasan Işık', phone: '0532 123 45 99' });
    await office.database.source.query(`UPDATE person SET tckn = '10000000146' WHERE id = ?`, [office.yeni.muhtarId]);
    const [row] = await office.database.source.query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM undo_change WHERE before LIKE '%tckn%'`);
    expect(row?.n).toBe(0);
    await undo();
    expect(await stored('person', office.yeni.muhtarId)).toMatchObject({ phone: '+905321234567', tckn: '10000000146' });
  });

  test('the office’s decisions go back too: its name, how days are counted, the name of a channel', async () => {
    const office0 = { province: 'Muğla', district: 'Köyceğiz', institution: 'A', unit: 'B', insideMetropolitan: true, logo: '', userName: 'Zeynep Kaya' };
    await office.call('office', 'setUp', { office: office0, neighbourhoods: [], units: [], muhtars: [], termStart: '2024-04-01' });
    const first = lastStep();
    await office.call('office', 'save', { ...office0, institution: 'Y' });
    await undo();
    expect(await office.call('office', 'get', {})).toMatchObject({ institution: 'A' });
    await office.create({ channel: 'eposta' });
    await undo(first);
    expect(await office.call('office', 'get', {})).not.toMatchObject({ userName: 'Zeynep Kaya' });
    const before = await office.call('catalogue', 'channels', {});
    await office.call('catalogue', 'saveChannel', { code: 'mbs', name: 'Bakanlık sistemi', active: false });
    await undo();
    expect(await office.call('catalogue', 'channels', {})).toEqual(before);
    const settings = await office.call('deadlines', 'settings', {});
    await office.call('deadlines', 'saveSettings', { ...settings, rollOver: !settings.rollOver });
    await undo();
    expect(await office.call('deadlines', 'settings', {})).toEqual(settings);
  });

  test('rows are kept from deleting again afterwards', async () => {
    await office.call('people', 'create', { name: 'Bir Kişi' });
    await undo();
    await expect(office.database.source.query('DELETE FROM person')).rejects.toThrow('never deleted');
  });
});

test('any course of a request, undone from the end, leaves every record as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('change', 'handOff', 'return', 'answer', 'judge', 'close', 'reopen', 'notify', 'cancel'), { minLength: 1, maxLength: 12 }), async (course) => {
      const { id } = await office.create();
      const before = await stored('request', id);
      const from = office.steps.length;
      for (const act of course) await tryTo(act, id);
      for (const step of office.steps.slice(from).toReversed()) await undo(step);
      expect(await stored('request', id)).toEqual(before);
      expect((await get(id)).handOffs.every(({ state }) => state === 'geri_alindi')).toBe(true);
    }),
    { numRuns: 40 },
  );
});

async function tryTo(act: string, id: number): Promise<void> {
  const { today } = office;
  const line = (await get(id)).handOffs.findLast(({ state }) => state !== 'geri_alindi')?.id ?? 1;
  const inputs = {
    change: ['change', { id, ...office.draft({ subject: 'Başka' }) }],
    handOff: ['handOff', { requestIds: [id], unitId: office.fen, sentOn: today }],
    return: ['returnHandOff', { handOffId: line, on: today, reason: 'Görevimiz değil' }],
    answer: ['answer', { handOffId: line, on: today, text: 'Yapıldı' }],
    judge: ['judgeAnswer', { handOffId: line, adequate: false, on: today }],
    close: ['close', { id, outcome: 'geri_cekildi', reasonId: office.reasonId, closedOn: today, resultText: '' }],
    reopen: ['reopen', { id, reason: 'Yine', on: today }],
    notify: ['notify', { id, who: 'x', how: 'telefon', on: today }],
    cancel: ['cancel', { id, reason: 'x', on: today }],
  } as const;
  const [operation, input] = inputs[act as keyof typeof inputs];
  const reply = await office.route('requests', operation, input);
  if (reply.ok && reply.step !== null) office.steps.push(reply.step);
}
