import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { requests } from '../../preload/contract/requests.ts';
import { channelNames } from '../../preload/contract/text.ts';
import { emptyFilter, isNarrowed, readFilter, writeFilter, type LedgerFilter } from '../../renderer/features/requests/filter.ts';
import { filterChips, fixedNames } from '../../renderer/features/requests/filterChips.ts';

const full: LedgerFilter = {
  view: 'geciken',
  text: 'sokak lambası & "%_',
  states: ['acik', 'birimde'],
  outcomes: ['yapilamadi'],
  channels: ['mbs', 'telefon'],
  types: ['istek'],
  priorities: ['acele'],
  neighbourhoodIds: [3, 7],
  unitIds: [1],
  topicIds: [12, 0],
  reasonIds: [0, 4],
  requesterKinds: ['muhtar'],
  reopened: true,
  personId: 5,
  ngoId: 6,
  withoutDuplicates: true,
  registeredFrom: '2026-01-01',
  registeredTo: '2026-11-22',
  closedFrom: null,
  closedTo: '2026-10-31',
  dueFrom: '2026-11-01',
  dueTo: null,
  registeredIn: 'bu_hafta',
  closedIn: null,
  dueIn: 'gelecek_7_gun',
  own: { '4': ['Atatürk Cd.', 'İnönü, 2'] },
  sort: 'dueDate',
  descending: false,
};

describe('the filter in the address', () => {
  test('what is written is read back, every part of it', () => {
    expect(readFilter(writeFilter(full))).toEqual(full);
    expect(readFilter(new URLSearchParams(writeFilter(full).toString()))).toEqual(full);
  });

  test('the empty ledger has an empty address and shows the newest number first', () => {
    expect(writeFilter(emptyFilter).toString()).toBe('');
    expect(emptyFilter).toMatchObject({ sort: 'number', descending: true, view: null });
  });

  test('own fields that nobody can mean are left out', () => {
    for (const own of ['{', '[]', '7', '{"x":["a"]}', '{"3":"a"}', '{"3":[1]}', 'null']) expect(readFilter(new URLSearchParams([['own', own]])).own).toEqual({});
  });

  test('a link from the start page sets its view', () => {
    expect(readFilter(new URLSearchParams('view=bildirilecek')).view).toBe('bildirilecek');
  });

  test('what cannot be understood is left out', () => {
    const odd = readFilter(new URLSearchParams("view=x&states=acik,DROP&neighbourhoodIds=3,-1,1.5,abc,99999999999&registeredFrom=2026-02-30&sort=number;--&personId=0"));
    expect(odd).toEqual({ ...emptyFilter, states: ['acik'], neighbourhoodIds: [3] });
  });

  test('what the address gives is accepted by the contract', () => {
    const parsed = v.safeParse(requests.list.input, { ...readFilter(writeFilter(full)), offset: 0, limit: 100 });
    expect(parsed.success).toBe(true);
  });

  test('sorting alone narrows nothing', () => {
    expect(isNarrowed({ ...emptyFilter, sort: 'unit', descending: false })).toBe(false);
    expect(isNarrowed({ ...emptyFilter, text: 'a' })).toBe(true);
  });
});

describe('filter chips', () => {
  const names = { ...fixedNames, channels: channelNames };
  const choices = {
    neighbourhoodIds: [
      { id: 3, label: 'Yeni', usable: true },
      { id: 7, label: 'Çandır', usable: false },
    ],
    unitIds: [{ id: 1, label: 'Fen İşleri', usable: true }],
    topicIds: [],
    reasonIds: [{ id: 4, label: 'Ödenek yok', usable: true }],
  };

  const chosen = { person: 'Hasan Işık', ngo: 'Çevre Derneği' };

  test('one for each field, in words', () => {
    expect(filterChips(full, names, choices, chosen, [{ id: 4, name: 'Cadde' }]).map(({ label }) => label)).toEqual([
      'Durum: Kayıt alındı +1',
      'Sonuç: Yapılamadı',
      'Kanal: Muhtar Bilgi Sistemi (MBS) +1',
      'Tür: İstek',
      'Öncelik: Acele',
      'Talep eden: Muhtar',
      'Mahalle: Yeni +1',
      'Birim: Fen İşleri',
      'Konu: … +1',
      'Gerekçe: … +1',
      'Yeniden açılmış',
      'Kişi: Hasan Işık',
      'Mükerrerler hariç',
      'STK: Çevre Derneği',
      'Cadde: Atatürk Cd. +1',
      'Kayıt tarihi: Bu hafta',
      'Son gün: Gelecek 7 gün',
      'Kayıt tarihi: 01.01.2026 – 22.11.2026',
      'Son gün: 01.11.2026 ve sonrası',
      'Sonuç tarihi: 31.10.2026 ve öncesi',
    ]);
  });

  test('removing all of them leaves only view, text and order', () => {
    let filter = full;
    for (let chip = filterChips(filter, names, choices, chosen)[0]; chip; chip = filterChips(filter, names, choices, chosen)[0]) filter = { ...filter, ...chip.without };
    expect(filter).toEqual({ ...emptyFilter, view: full.view, text: full.text, sort: full.sort, descending: full.descending });
  });
});
