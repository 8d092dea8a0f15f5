import type { TestOffice } from '../../fixtures/office.ts';

const values = { kind: 'merkez', population: null, note: '' } as const;

/** Makes a neighbourhood and answers its id. */
export async function neighbourhood(office: TestOffice, name: string, validFrom: string | null = null): Promise<number> {
  return (await office.call('neighbourhoods', 'create', { name, validFrom, ...values })).id;
}

export async function person(office: TestOffice, name: string, phone = ''): Promise<number> {
  return (await office.call('people', 'create', { name, phone })).id;
}

export async function muhtar(office: TestOffice, personId: number, neighbourhoodId: number, startDate: string, more: object = {}) {
  return office.call('people', 'startTerm', { personId, neighbourhoodId, role: 'muhtar', startDate, startReason: 'secim', ...more });
}

export const details = {
  province: 'Muğla',
  district: 'Köyceğiz',
  institution: 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞI',
  unit: 'Muhtarlık İşleri Müdürlüğü',
  insideMetropolitan: true,
  logo: '',
  userName: 'Elif Kaya',
  tcknEnabled: false,
};

/** The first run with nothing but the office itself. */
export async function setUp(office: TestOffice, more: { readonly tcknEnabled?: boolean } = {}) {
  return office.call('office', 'setUp', { office: { ...details, ...more }, neighbourhoods: [], units: [], muhtars: [], termStart: '2024-03-31' });
}

interface RequestColumns {
  readonly neighbourhoodId?: number;
  readonly seatTermId?: number;
  readonly personId?: number;
  readonly ngoId?: number;
  readonly unitId?: number;
  readonly state?: 'acik' | 'birimde' | 'kapali';
  readonly registeredOn?: string;
  readonly channel?: 'mbs' | 'telefon';
  readonly ruleCode?: string;
  readonly clockStart?: string;
  readonly dueDate?: string;
}

let seq = 0;

/** A request row as the ledger would leave it, for tests that look at it from the directory or the calendar. */
export async function requestRow(office: TestOffice, columns: RequestColumns): Promise<number> {
  const n = ++seq;
  const { state = 'acik', registeredOn = '2026-11-02' } = columns;
  const occasion = { actor: 'Deneme Memuru', today: office.today, now: `${office.today}T10:00:00`, operation: 'test' };
  return office.database.work.write(occasion, async (writer) => {
    await writer.run(
      `INSERT INTO request (year, seq, number, registered_on, channel, type, subject, requester_kind, requester_name, requester_sort,
         neighbourhood_id, seat_term_id, person_id, ngo_id, unit_id, state, outcome, closed_on, deadline_rule_id, clock_start, due_raw, due_date)
       VALUES (2026, ?, ?, ?, ?, 'istek', 'Sokak lambası', 'muhtar', 'Hasan Işık', 'hasan', ?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM deadline_rule WHERE code = ?), ?, ?, ?)`,
      [
        n, `2026/${String(n).padStart(4, '0')}`, registeredOn, columns.channel ?? 'telefon',
        columns.neighbourhoodId ?? null, columns.seatTermId ?? null, columns.personId ?? null, columns.ngoId ?? null, columns.unitId ?? null,
        state, state === 'kapali' ? 'yapildi' : null, state === 'kapali' ? registeredOn : null,
        columns.ruleCode ?? '', columns.clockStart ?? null, columns.dueDate ?? null, columns.dueDate ?? null,
      ],
    );
    return (await writer.one<{ id: number }>('SELECT last_insert_rowid() AS id'))?.id ?? 0;
  });
}

export interface HistoryRow {
  readonly field: string;
  readonly old_value: unknown;
  readonly new_value: unknown;
  readonly actor: string;
  readonly at: string;
  readonly operation: string;
}

export function historyOf(office: TestOffice, entity: string, id: number): Promise<HistoryRow[]> {
  return office.database.source.query('SELECT field, old_value, new_value, actor, at, operation FROM history WHERE entity = ? AND entity_id = ? ORDER BY id', [entity, id]);
}
