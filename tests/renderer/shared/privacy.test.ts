import { expect, test } from 'vitest';
import { maskAnswer, original } from '../../../renderer/shared/privacy/mask.ts';
import { holdsMask, MASK, maskPhones } from '../../../renderer/shared/privacy/veil.ts';

test('persons go, places, units and numbers stay', () => {
  const row = { id: 1, number: '2026/0139', requester: 'Hasan Işık', neighbourhood: 'Yeni', unit: 'Fen İşleri Müdürlüğü', subject: 'Lamba', text: 'Hasan Bey aradı', requesterPhone: '+905321112233', outcome: null, note: '' };
  expect(maskAnswer('requests', 'get', row)).toEqual({ ...row, requester: MASK, text: MASK, requesterPhone: MASK });
  expect(maskAnswer('neighbourhoods', 'list', [{ id: 1, name: 'Yeni', muhtar: 'Hasan Işık', muhtarPhone: '+905321112233' }])).toEqual([{ id: 1, name: 'Yeni', muhtar: MASK, muhtarPhone: MASK }]);
  expect(maskAnswer('people', 'list', { rows: [{ id: 1, name: 'Hasan Işık', office: 'Yeni Mahalle muhtarı' }], total: 1 })).toEqual({ rows: [{ id: 1, name: MASK, office: 'Yeni Mahalle muhtarı' }], total: 1 });
  expect(maskAnswer('units', 'get', { id: 1, name: 'Fen', responsible: 'Ali Er', staff: [{ personId: 4, name: 'Ali Er', title: 'Müdür', phone: '' }] })).toEqual({ id: 1, name: 'Fen', responsible: MASK, staff: [{ personId: 4, name: MASK, title: 'Müdür', phone: '' }] });
  expect(maskAnswer('neighbourhoods', 'timeline', [{ kind: 'talep', text: '2026/0139 Lamba' }, { kind: 'gorev', text: 'Hasan Işık muhtar seçildi' }])).toEqual([{ kind: 'talep', text: '2026/0139 Lamba' }, { kind: 'gorev', text: MASK }]);
});

test('the lists that a person is chosen from keep the place, and the choice is still the person', () => {
  const muhtar = { kind: 'muhtar', personId: null, name: 'Hasan Işık', label: 'Yeni Mh. — Hasan Işık (muhtar, 2024–)', phone: '+905321112233', neighbourhood: 'Yeni' };
  const ngo = { kind: 'stk', personId: null, name: 'Çevre Derneği', label: 'Çevre Derneği (STK)', phone: '+902521112233', neighbourhood: '' };
  const masked = maskAnswer('requests', 'suggestRequester', [muhtar, ngo]);
  expect(masked.map(({ label }) => label)).toEqual(['Yeni Mh. — ••• (muhtar, 2024–)', 'Çevre Derneği (STK)']);
  expect(original(masked[0])).toBe(muhtar);
  expect(original(maskAnswer('requests', 'kept', masked[0]))).toBe(muhtar);
});

test('the one search box and the previews', () => {
  expect(maskAnswer('search', 'everything', [
    { kind: 'talep', title: '2026/0139 Lamba', detail: 'Hasan Işık · Yeni · Birimde' },
    { kind: 'mahalle', title: 'Yeni Mahallesi', detail: 'Hasan Işık · 0 (532) 111 22 33' },
    { kind: 'kisi', title: 'Hasan Işık', detail: 'Muhtar · Yeni · 0 (532) 111 22 33' },
    { kind: 'birim', title: 'Fen İşleri', detail: '0 (252) 111 22 33' },
  ])).toEqual([
    { kind: 'talep', title: '2026/0139 Lamba', detail: '••• · Yeni · Birimde' },
    { kind: 'mahalle', title: 'Yeni Mahallesi', detail: MASK },
    { kind: 'kisi', title: MASK, detail: 'Muhtar · Yeni · •••' },
    { kind: 'birim', title: 'Fen İşleri', detail: MASK },
  ]);
  const fields = { kind: 'fields', fields: [{ label: 'Başvuran', value: 'Hasan Işık' }] };
  const counts = { kind: 'table', columns: [{ type: 'text' }, { type: 'integer' }], rows: [{ cells: ['Yeni', 3] }] };
  const free = { kind: 'table', columns: [{ type: 'text' }, { type: 'text' }], rows: [{ cells: ['Yeni', 'Hasan Işık'] }] };
  expect(maskAnswer('reports', 'preview', { title: 'x', sections: [fields, { kind: 'columns', left: [counts], right: [free] }] })).toEqual({
    title: 'x',
    sections: [{ kind: 'fields', fields: [{ label: 'Başvuran', value: MASK }] }, { kind: 'columns', left: [counts], right: [{ ...free, rows: [{ cells: ['Yeni', MASK] }] }] }],
  });
});

test('a phone is hidden in every table, in one of counts too', () => {
  const table = (columns: string[], cells: unknown[]) => ({ kind: 'table', columns: columns.map((type) => ({ type })), rows: [{ cells }] });
  const cellsOf = (value: unknown) => (maskAnswer('reports', 'preview', value) as unknown as { rows: { cells: unknown[] }[] }).rows[0]?.cells;
  expect(cellsOf(table(['text', 'text', 'phone'], ['Yeni', 'Hasan Işık', '+905321112233']))).toEqual(['Yeni', MASK, MASK]);
  expect(cellsOf(table(['text', 'phone', 'integer'], ['Yeni', '+905321112233', 3]))).toEqual(['Yeni', MASK, 3]);
  expect(cellsOf(table(['text', 'integer'], ['Ara: 0 (532) 111 22 33', 3]))).toEqual(['Ara: •••', 3]);
  expect(cellsOf(table(['text', 'phone'], ['Yeni', null]))).toEqual(['Yeni', null]);
});

test('no phone is left in any sentence, and what is hidden is seen before it is written', () => {
  expect(maskPhones('Ara: 0 (532) 111 22 33 ya da +905321112233')).toBe('Ara: ••• ya da •••');
  expect(holdsMask({ lines: [{ who: MASK }] })).toBe(true);
  expect(holdsMask({ who: 'Hasan Işık', note: null, at: 3 })).toBe(false);
});
