import { foundAssets } from '../../db/queries/assets.ts';
import { listLedger } from '../../db/queries/ledger.ts';
import { listPurchases } from '../../db/queries/purchase-list.ts';
import { foundFirms, foundNeighbourhoods, foundNgos, foundPeople, foundUnits } from '../../db/queries/search.ts';
import { latestRows, stepsDone, urgentRows, viewCounts } from '../../db/queries/today.ts';
import type { Reader } from '../../db/unit-of-work.ts';
import { assetStateNames } from '../../preload/contract/asset-text.ts';
import { neighbourhoodTitle } from '../../preload/contract/neighbourhood-name.ts';
import { formatPhone } from '../../preload/contract/phone.ts';
import { purchaseStateNames } from '../../preload/contract/purchase-text.ts';
import { seatRoleNames, stateNames } from '../../preload/contract/text.ts';
import { firstSteps, type SearchHit, type SearchKind, type TodaySummary } from '../../preload/contract/today.ts';
import { foldedWords } from '../../preload/contract/turkish.ts';
import type { FeatureHandlers } from '../bridge/handlers.ts';
import { emptyPurchaseFilter } from './purchases/empty-filter.ts';
import { emptyFilter } from './requests/empty-filter.ts';

const mostUrgent = 12;
const mostLatest = 8;
const mostHits = 8;
const mostStuck = 5;

export const today = {
  summary: async (reader) => {
    const done = await stepsDone(reader);
    return {
      date: reader.occasion.today,
      counts: await viewCounts(reader),
      urgent: await urgentRows(reader, mostUrgent),
      latest: await latestRows(reader, mostLatest),
      purchases: await purchaseSummary(reader),
      firstSteps: firstSteps.map((code) => ({ code, done: done[code] })),
    };
  },
} satisfies FeatureHandlers<'today'>;

export const search = {
  everything: async (reader, { text }) => {
    if (foldedWords(text).length === 0) return [];
    return [...(await requestHits(reader, text)), ...(await directoryHits(reader, text)), ...(await purchaseHits(reader, text)), ...(await assetHits(reader, text))];
  },
} satisfies FeatureHandlers<'search'>;

const longestWaiting = { sort: 'waitingDays', descending: true, offset: 0 } as const;

async function purchaseSummary(reader: Reader): Promise<TodaySummary['purchases']> {
  const stuck = await listPurchases(reader, { ...emptyPurchaseFilter, view: 'takili' }, { ...longestWaiting, limit: mostStuck });
  const open = await listPurchases(reader, { ...emptyPurchaseFilter, view: 'acik' }, { ...longestWaiting, limit: 1 });
  return { open: open.total, stuck: stuck.total, longest: stuck.rows };
}

async function purchaseHits(reader: Reader, text: string): Promise<SearchHit[]> {
  const { rows } = await listPurchases(reader, { ...emptyPurchaseFilter, text }, { sort: 'number', descending: true, offset: 0, limit: mostHits });
  return rows.map(({ id, number, subject, neighbourhood, firm, state }) => hit('satinalma', id, `${number} ${subject}`, neighbourhood, firm, purchaseStateNames[state]));
}

async function requestHits(reader: Reader, text: string): Promise<SearchHit[]> {
  const { rows } = await listLedger(reader, { ...emptyFilter, text }, { sort: 'number', descending: true, offset: 0, limit: mostHits });
  return rows.map(({ id, number, subject, requester, neighbourhood, state }) =>
    hit('talep', id, `${number} ${subject}`, requester, neighbourhood, stateNames[state]),
  );
}

async function directoryHits(reader: Reader, text: string): Promise<SearchHit[]> {
  const neighbourhoods = await foundNeighbourhoods(reader, text, mostHits);
  const people = await foundPeople(reader, text, mostHits);
  const ngos = await foundNgos(reader, text, mostHits);
  const units = await foundUnits(reader, text, mostHits);
  const firms = await foundFirms(reader, text, mostHits);
  return [
    ...neighbourhoods.map(({ id, name, muhtar, phone }) => hit('mahalle', id, neighbourhoodTitle(name), muhtar, formatPhone(phone))),
    ...people.map(({ id, name, phone, role, neighbourhood }) => hit('kisi', id, name, role === null ? '' : seatRoleNames[role], neighbourhood, formatPhone(phone))),
    ...ngos.map(({ id, name, phone, field }) => hit('stk', id, name, field, formatPhone(phone))),
    ...units.map(({ id, name, phone }) => hit('birim', id, name, formatPhone(phone))),
    ...firms.map(({ id, name, phone, contact }) => hit('firma', id, name, contact, formatPhone(phone))),
  ];
}

async function assetHits(reader: Reader, text: string): Promise<SearchHit[]> {
  const rows = await foundAssets(reader, text, mostHits);
  return rows.map(({ id, number, name, state, neighbourhood, unit, registerNo }) =>
    hit('demirbas', id, `${number} ${name}`, (neighbourhood === '' ? unit : neighbourhoodTitle(neighbourhood)) || assetStateNames[state], registerNo),
  );
}

function hit(kind: SearchKind, id: number, title: string, ...details: readonly string[]): SearchHit {
  return { kind, id, title, detail: details.filter((detail) => detail !== '').join(' · ') };
}
