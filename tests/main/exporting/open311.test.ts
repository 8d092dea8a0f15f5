import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutPersonal } from '../../../main/exports/open311/service-request.ts';
import { openSample, type SampleExports } from './sample.ts';

let sample: SampleExports;
beforeAll(async () => {
  sample = await openSample();
}, 60_000);
afterAll(async () => {
  await sample.office.close();
  rmSync(sample.root, { recursive: true });
});

/** w3.org/TR/NOTE-datetime with the offset that GeoReport v2 demands. */
const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/));
const text = v.pipe(v.string(), v.minLength(1));

/** The field list of wiki.open311.org/GeoReport_v2, "GET Service Requests", written down from the specification and not from our code. */
const specification = v.strictObject({
  service_request_id: text,
  status: v.picklist(['open', 'closed']),
  status_notes: v.nullable(v.string()),
  service_name: text,
  service_code: text,
  description: v.nullable(v.string()),
  agency_responsible: v.nullable(v.string()),
  service_notice: v.nullable(v.string()),
  requested_datetime: moment,
  updated_datetime: v.nullable(moment),
  expected_datetime: v.nullable(moment),
  address: v.nullable(v.string()),
  address_id: v.nullable(v.string()),
  zipcode: v.nullable(v.string()),
  lat: v.nullable(v.number()),
  long: v.nullable(v.number()),
  media_url: v.nullable(v.string()),
});

async function take(options: { readonly format?: 'json' | 'csv'; readonly from?: string; readonly to?: string; readonly withPersonal?: boolean } = {}): Promise<string> {
  const { format = 'json' } = options;
  sample.answer = join(sample.root, `talepler.${format}`);
  await sample.office.call('exporting', 'open311', { format, ...options });
  return readFileSync(sample.answer, 'utf8');
}
const listOf = (json: string) => v.parse(v.array(specification), JSON.parse(json));

describe('requests as Open311 GeoReport v2', () => {
  test('every request that was not cancelled, each with the fields of the specification', async () => {
    const list = listOf(await take());
    const [{ total }] = (await sample.office.database.source.query<{ total: number }[]>(`SELECT COUNT(*) AS total FROM request WHERE state <> 'iptal'`)) as [{ total: number }];
    expect(list).toHaveLength(total);
    const closed = list.filter(({ status }) => status === 'closed');
    expect(closed.length).toBeGreaterThan(100);
    for (const { status_notes } of closed) expect(status_notes).toMatch(/^Sonuçlandı · /);
    expect(list.map(({ service_request_id }) => service_request_id)).toEqual(list.map(({ service_request_id }) => service_request_id).toSorted());
  });

  test('a closed state never reads as done where it was not', async () => {
    const [row] = (await sample.office.database.source.query<{ number: string }[]>(`SELECT number FROM request WHERE outcome = 'yapilamadi' LIMIT 1`)) as [{ number: string }];
    const found = listOf(await take()).find(({ service_request_id }) => service_request_id === row.number);
    expect(found?.status_notes).toMatch(/^Sonuçlandı · Yapılamadı\. ./);
  });

  test('of a period only', async () => {
    const list = listOf(await take({ from: '2026-10-01', to: '2026-10-31' }));
    expect(list.length).toBeGreaterThan(5);
    for (const { requested_datetime } of list) expect(requested_datetime).toMatch(/^2026-10-/);
    expect(listOf(await take({ from: '1999-01-01', to: '1999-01-02' }))).toEqual([]);
    expect((await sample.office.refused('exporting', 'open311', { format: 'json', from: '2026-10-02', to: '2026-10-01' })).fields['to']).toContain('önce olamaz');
  });

  test('without personal data, unless it is asked for', async () => {
    const number = (await sample.office.call('requests', 'create', { requester: { kind: 'kisi', name: 'Zeynep Özgün Ad', phone: '0532 111 22 33' }, channel: 'telefon', type: 'istek', subject: 'Zeynep Özgün Ad, 0532 111 22 33: lamba sönük', text: 'Evi 12 numara', registeredOn: '2026-11-22' })).number;
    const of = async (withPersonal: boolean) => {
      const json = await take({ withPersonal });
      return { json, found: listOf(json).find(({ service_request_id }) => service_request_id === number) };
    };
    const plain = await of(false);
    expect(plain.json).not.toContain('Zeynep Özgün Ad');
    expect(plain.found?.description).toBe('***, ***: lamba sönük');
    expect((await of(true)).found?.description).toBe('Zeynep Özgün Ad, 0532 111 22 33: lamba sönük\nEvi 12 numara');
  });

  test('the same as a table', async () => {
    const [mark, ...rest] = await take({ format: 'csv' });
    expect(mark).toBe('\uFEFF');
    const [head = ''] = rest.join('').split('\r\n');
    expect(head.split(',')).toEqual(Object.keys(specification.entries).toSorted((a, b) => head.indexOf(a) - head.indexOf(b)));
    expect(head.split(',')).toHaveLength(17);
  });

  test.each([
    ['0 (532) 111 22 33 ara', '*** ara'],
    ['+905321112233', '***'],
    ['12345678901 nolu', '*** nolu'],
    ['2026/0143 ve 12.11.2026 kalır', '2026/0143 ve 12.11.2026 kalır'],
    ['No 12, 3 adet 100 m boru', 'No 12, 3 adet 100 m boru'],
  ])('%s → %s', (words, clean) => {
    expect(withoutPersonal(words, '')).toBe(clean);
  });
});

test('the whole data from the window: a folder with a name of its own, logged', async () => {
  sample.answer = sample.root;
  const first = await sample.office.call('exporting', 'whole', {});
  expect(first?.path).toBe(join(sample.root, 'Muhtarlik Defteri 2026-11-22'));
  expect(readFileSync(join(first?.path ?? '', 'OKUBENI.txt'), 'utf8')).toContain('Düzenleyen: Deneme Memuru');
  expect((await sample.office.call('exporting', 'whole', {}))?.path).toMatch(/\(2\)$/);
  expect((await sample.office.call('accessLog', 'list', { limit: 1 })).rows[0]).toMatchObject({ what: 'Açık dışa aktarım', format: 'klasör', file: expect.stringMatching(/\(2\)$/) });
  sample.answer = join(sample.data, 'ic');
  expect((await sample.office.refused('exporting', 'whole', {})).failure.message).toContain('veri klasörünün içine');
  sample.answer = null;
  expect(await sample.office.call('exporting', 'whole', {})).toBeNull();
}, 60_000);
