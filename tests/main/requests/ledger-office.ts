import { openOffice, type OfficeOptions, type TestOffice } from '../../fixtures/office.ts';
import type { Input } from '../../../preload/contract/operation.ts';
import type { requests } from '../../../preload/contract/requests.ts';

export type Draft = Input<typeof requests.create>;

export interface LedgerOffice extends TestOffice {
  readonly yeni: { readonly id: number; readonly seatId: number; readonly muhtarId: number };
  readonly cicek: { readonly id: number; readonly seatId: number; readonly muhtarId: number };
  readonly fen: number;
  readonly park: number;
  readonly reasonId: number;
  /** A phone request of the muhtar of Yeni, with what is given instead. */
  draft(changes?: Partial<Draft>): Draft;
  create(changes?: Partial<Draft>): Promise<{ readonly id: number; readonly number: string }>;
}

/** Two neighbourhoods with a muhtar each (Hasan Işık, Gül Çınar), two units. */
export async function ledgerOffice(options: OfficeOptions = {}): Promise<LedgerOffice> {
  const office = await openOffice(options);
  const yeni = await neighbourhood(office, 'Yeni', 'Hasan Işık', '0532 123 45 67');
  const cicek = await neighbourhood(office, 'Çiçek', 'Gül Çınar', '0533 765 43 21');
  const { id: fen } = await office.call('units', 'create', { name: 'Fen İşleri Müdürlüğü', shortName: '', phone: '', note: '', validFrom: null });
  const { id: park } = await office.call('units', 'create', { name: 'Park ve Bahçeler Müdürlüğü', shortName: '', phone: '', note: '', validFrom: null });
  const reasonId = (await office.call('catalogue', 'reasons', {}))[0]?.id ?? 0;
  const draft = (changes: Partial<Draft> = {}): Draft => ({
    requester: { kind: 'muhtar', seatId: yeni.seatId },
    channel: 'telefon',
    type: 'istek',
    subject: 'Sokak lambası yanmıyor',
    registeredOn: office.today,
    ...changes,
  });
  // Not a copy: `today` can be set on the office and the router has to see it.
  return Object.assign(office, { yeni, cicek, fen, park, reasonId, draft, create: (changes?: Partial<Draft>) => office.call('requests', 'create', draft(changes)) });
}

async function neighbourhood(office: TestOffice, name: string, muhtar: string, phone: string) {
  const { id } = await office.call('neighbourhoods', 'create', { name, kind: 'merkez', code: '', population: 1000, populationYear: 2025, households: 300, note: '', validFrom: null });
  const person = await office.call('people', 'create', { name: muhtar, phone, phone2: '', email: '', address: '', note: '' });
  const seat = await office.call('people', 'startTerm', { personId: person.id, neighbourhoodId: id, role: 'muhtar', position: null, startDate: '2024-03-31', startReason: 'secim', endDate: null });
  return { id, seatId: seat.id, muhtarId: person.id };
}
