import { addDays } from '../../preload/contract/dates.ts';
import type { ChannelCode, Outcome } from '../../preload/contract/codes.ts';
import { systemClock } from '../../main/app/clock.ts';
import { databaseFile, makeDataFolder } from '../../main/app/data-folder.ts';
import { openOffice, type TestOffice } from '../fixtures/office.ts';

const muhtars = [
  ['Yeni', 'Hasan Işık', '0532 111 22 33'],
  ['Ulucami', 'Ayşe Çınar', '0532 222 33 44'],
  ['Çandır', 'İbrahim Öz', '0532 333 44 55'],
  ['Gülpınar', 'Şule Ilgın', '0532 444 55 66'],
  ['Beyobası', 'Ömer Ünal', '0532 555 66 77'],
] as const;
const units = ['Fen İşleri Müdürlüğü', 'Park ve Bahçeler Müdürlüğü', 'Temizlik İşleri Müdürlüğü'];
const subjects = ['Sokak lambası yanmıyor', 'Yolda çukur var', 'Çöp konteyneri taşıyor', 'Park bankı kırık', 'Su borusu patladı', 'Kaldırım taşı oynamış'];
const channels: readonly ChannelCode[] = ['telefon', 'bizzat', 'dilekce', 'eposta', 'ziyaret'];

/** A small office with a ledger in every state, written through the real router. Days count back from today. */
export async function makeLedgerOffice(folder: string, count = 60): Promise<void> {
  makeDataFolder(folder);
  const today = systemClock.today();
  const office = await openOffice({ today, path: databaseFile(folder) });
  await office.call('office', 'setUp', {
    office: { province: 'Muğla', district: 'Köyceğiz', institution: 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞI', unit: 'Muhtarlık İşleri Müdürlüğü', insideMetropolitan: true, logo: '', userName: 'Zeynep Kaya' },
    neighbourhoods: muhtars.map(([name]) => name),
    units,
    muhtars: muhtars.map(([neighbourhood, muhtar, phone]) => ({ neighbourhood, muhtar, phone })),
    termStart: '2024-04-01',
  });
  await endTerm(office, 'Beyobası', 'Kadir Çelik', addDays(today, -30));
  for (let index = 0; index < count; index++) await addRequest(office, index, today);
  office.today = today;
  await office.close();
}

/** A by-election: the old muhtar stays in the list, grey. */
async function endTerm(office: TestOffice, neighbourhood: string, successor: string, on: string): Promise<void> {
  const place = (await office.call('neighbourhoods', 'list', { text: neighbourhood }))[0];
  const { id } = await office.call('people', 'create', { name: successor, phone: '0532 666 77 88' });
  await office.call('people', 'startTerm', { personId: id, neighbourhoodId: place?.id ?? 0, role: 'muhtar', startDate: on, startReason: 'ara_secim' });
}

async function addRequest(office: TestOffice, index: number, today: string): Promise<void> {
  const registeredOn = addDays(today, -Math.floor(((59 - (index % 60)) * 2) / 3) - 1);
  office.today = registeredOn;
  const [neighbourhood] = muhtars[index % 4] ?? muhtars[0];
  const seat = (await office.call('requests', 'suggestRequester', { text: neighbourhood })).find(({ kind, expired }) => kind === 'muhtar' && !expired);
  const unit = (await office.call('units', 'list', {})).find(({ name }) => name === units[index % units.length]);
  const subject = subjects[index % subjects.length] ?? '';
  const { id } = await office.call('requests', 'create', {
    requester: { kind: 'muhtar', seatId: seat?.seatId ?? 0 },
    channel: channels[index % channels.length] ?? 'telefon',
    type: 'istek',
    subject,
    text: `${subject}. Mahalle muhtarının bildirdiği yer: ${index + 1}. sokak.`,
    registeredOn,
    unitId: unit?.id ?? null,
  });
  if (index % 4 === 0) return;
  office.today = addDays(registeredOn, 1);
  await office.call('requests', 'handOff', { requestIds: [id], unitId: unit?.id ?? 0, sentOn: office.today });
  if (index % 4 === 1) return;
  const handOffId = (await office.call('requests', 'get', { id })).handOffs[0]?.id ?? 0;
  await office.call('requests', 'answer', { handOffId, on: office.today, text: 'Ekip gönderildi, iş yapıldı.' });
  if (index % 8 === 2) return;
  await office.call('requests', 'judgeAnswer', { handOffId, adequate: true, on: office.today });
  const outcome: Outcome = index % 3 === 0 ? 'yapilamadi' : 'yapildi';
  const reasons = await office.call('catalogue', 'reasons', {});
  await office.call('requests', 'close', { id, outcome, reasonId: outcome === 'yapilamadi' ? (reasons[0]?.id ?? null) : null, closedOn: office.today, doneOn: outcome === 'yapildi' ? office.today : null });
}
