import { daysBetween } from '../../../preload/contract/dates.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import type { NeighbourhoodRow } from '../../../preload/contract/neighbourhoods.ts';
import type { NgoRow } from '../../../preload/contract/ngos.ts';
import { banWords } from '../../../preload/contract/firm-ban.ts';
import type { FirmRow } from '../../../preload/contract/firms.ts';
import type { firmColumnIds, ledgerColumnIds, ngoColumnIds, neighbourhoodColumnIds, personColumnIds, purchaseColumnIds, unitColumnIds } from '../../../preload/contract/list-question.ts';
import type { OwnField } from '../../../preload/contract/own-fields.ts';
import type { CellValue, ColumnType } from '../../../preload/contract/report-model.ts';
import type { PurchaseRow } from '../../../preload/contract/purchase-shapes.ts';
import { purchaseKindNames, purchaseMethodNames, purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import type { RequestRow } from '../../../preload/contract/requests.ts';
import { neighbourhoodKindNames, outcomeNames, priorityNames, stateNames, typeNames } from '../../../preload/contract/text.ts';
import type { UnitRow } from '../../../preload/contract/units.ts';
import { exportText as text } from '../text.ts';

/** A column as it leaves the program: the value itself, not its picture on the screen. */
export interface ListColumn<Row> {
  readonly type: ColumnType;
  readonly decimals?: number;
  readonly value: (row: Row) => CellValue;
  /** A name or a phone; left out where personal data are. */
  readonly personal?: true;
}

export type Columns<Id extends string, Row> = Readonly<Record<Id, ListColumn<Row>>>;

/** `channelNames`: as the office calls them. What is open grows older until `today`. */
export function ledgerColumns(channelNames: ReadonlyMap<string, string>, today: string): Columns<(typeof ledgerColumnIds)[number], RequestRow> {
  return {
    number: { type: 'text', value: ({ number }) => number },
    registeredOn: { type: 'date', value: ({ registeredOn }) => registeredOn },
    neighbourhood: { type: 'text', value: ({ neighbourhood }) => neighbourhood },
    requester: { type: 'text', personal: true, value: ({ requester }) => requester },
    topic: { type: 'text', value: ({ topic, subject }) => (topic === '' ? subject : text.topicAndSubject(topic, subject)) },
    unit: { type: 'text', value: ({ unit }) => unit },
    state: { type: 'text', value: stateWords },
    outcome: { type: 'text', value: ({ outcome }) => (outcome === null ? null : outcomeNames[outcome]) },
    dueDate: { type: 'date', value: ({ dueDate }) => dueDate },
    closedOn: { type: 'date', value: ({ closedOn }) => closedOn },
    channel: { type: 'text', value: ({ channel }) => channelNames.get(channel) ?? channel },
    type: { type: 'text', value: ({ type }) => typeNames[type] },
    externalNo: { type: 'text', value: ({ externalNo }) => externalNo },
    externalDate: { type: 'date', value: ({ externalDate }) => externalDate },
    petitionDate: { type: 'date', value: ({ petitionDate }) => petitionDate },
    topicName: { type: 'text', value: ({ topic }) => topic },
    priority: { type: 'text', value: ({ priority }) => priorityNames[priority] },
    chases: { type: 'integer', value: ({ chaseCount }) => chaseCount },
    age: { type: 'integer', value: ({ state, registeredOn, closedOn }) => (state === 'iptal' ? null : daysBetween(registeredOn, closedOn ?? today)) },
    files: { type: 'integer', value: ({ files }) => files },
    notified: { type: 'date', value: ({ state, notifiedOn }) => notifiedOn ?? (state === 'kapali' ? text.notTold : null) },
  };
}

/** Columns of the office's own fields. What somebody typed freely may be a name. */
export function ownColumns(fields: readonly OwnField[]): Readonly<Record<string, ListColumn<RequestRow>>> {
  return Object.fromEntries(fields.map(({ id, kind }) => [`own-${id}`, { ...ownTypes[kind], value: ({ own }: RequestRow) => (own[id] === undefined ? null : kind === 'sayi' ? Number(own[id]) / 100 : own[id]) }]));
}

const ownTypes: Readonly<Record<OwnField['kind'], Pick<ListColumn<RequestRow>, 'type' | 'decimals' | 'personal'>>> = {
  metin: { type: 'text', personal: true },
  sayi: { type: 'decimal', decimals: 2 },
  tarih: { type: 'date' },
  liste: { type: 'text' },
};

function stateWords({ state, outcome, reopenCount }: RequestRow): string {
  const words = outcome !== null && state === 'kapali' ? text.stateWithOutcome(stateNames[state], outcomeNames[outcome]) : stateNames[state];
  return reopenCount > 0 ? text.with(words, text.reopened(reopenCount)) : words;
}

const openRequests: ListColumn<{ readonly openRequests: number }> = { type: 'integer', value: (row) => row.openRequests };
const nameUntil = (name: string, closedOn: string | null): string => (closedOn === null ? name : text.closed(name, closedOn));

export const neighbourhoodColumns: Columns<(typeof neighbourhoodColumnIds)[number], NeighbourhoodRow> = {
  name: { type: 'text', value: ({ name, validTo }) => nameUntil(name, validTo) },
  kind: { type: 'text', value: ({ kind }) => neighbourhoodKindNames[kind] },
  // Without its year, which would make a text of the number.
  population: { type: 'integer', value: ({ population }) => population },
  muhtar: { type: 'text', personal: true, value: ({ muhtar, muhtarActing }) => (muhtarActing ? text.acting(muhtar) : muhtar) },
  phone: { type: 'phone', personal: true, value: ({ muhtarPhone }) => muhtarPhone },
  openRequests,
};

export const personColumns: Columns<(typeof personColumnIds)[number], PersonRow> = {
  name: { type: 'text', personal: true, value: ({ name }) => name },
  office: { type: 'text', value: ({ office }) => office },
  phone: { type: 'phone', personal: true, value: ({ phone }) => phone },
  phone2: { type: 'phone', personal: true, value: ({ phone2 }) => phone2 },
  email: { type: 'text', personal: true, value: ({ email }) => email },
  openRequests,
};

export const ngoColumns: Columns<(typeof ngoColumnIds)[number], NgoRow> = {
  name: { type: 'text', value: ({ name, closedOn }) => nameUntil(name, closedOn) },
  field: { type: 'text', value: ({ field }) => field },
  contact: { type: 'text', personal: true, value: ({ contact }) => contact },
  phone: { type: 'phone', personal: true, value: ({ phone }) => phone },
  neighbourhood: { type: 'text', value: ({ neighbourhood }) => neighbourhood },
  email: { type: 'text', personal: true, value: ({ email }) => email },
  openRequests,
};

/** The tax number of a firm of one person is that person's identity number. */
export function firmColumns(today: string): Columns<(typeof firmColumnIds)[number], FirmRow> {
  return {
    name: { type: 'text', value: ({ name, closedOn }) => nameUntil(name, closedOn) },
    taxNo: { type: 'text', personal: true, value: ({ taxNo }) => taxNo },
    taxOffice: { type: 'text', value: ({ taxOffice }) => taxOffice },
    contact: { type: 'text', personal: true, value: ({ contact }) => contact },
    phone: { type: 'phone', personal: true, value: ({ phone }) => phone },
    email: { type: 'text', personal: true, value: ({ email }) => email },
    ban: { type: 'text', value: (firm) => banWords(firm, today) },
  };
}

export const unitColumns: Columns<(typeof unitColumnIds)[number], UnitRow> = {
  name: { type: 'text', value: ({ name, validTo }) => nameUntil(name, validTo) },
  shortName: { type: 'text', value: ({ shortName }) => shortName },
  responsible: { type: 'text', personal: true, value: ({ responsible }) => responsible },
  phone: { type: 'phone', personal: true, value: ({ phone }) => phone },
  openRequests,
};

/** A firm may be named after its owner. */
export const purchaseColumns: Columns<(typeof purchaseColumnIds)[number], PurchaseRow> = {
  number: { type: 'text', value: ({ number }) => number },
  openedOn: { type: 'date', value: ({ openedOn }) => openedOn },
  subject: { type: 'text', value: ({ subject }) => subject },
  kind: { type: 'text', value: ({ kind }) => purchaseKindNames[kind] },
  method: { type: 'text', value: ({ method }) => purchaseMethodNames[method] },
  unit: { type: 'text', value: ({ unit }) => unit },
  neighbourhood: { type: 'text', value: ({ neighbourhood }) => neighbourhood },
  firm: { type: 'text', personal: true, value: ({ firm }) => firm },
  budgetYear: { type: 'integer', value: ({ budgetYear }) => budgetYear },
  budgetCode: { type: 'text', value: ({ budgetCode }) => budgetCode },
  state: { type: 'text', value: ({ state }) => purchaseStateNames[state] },
  stage: { type: 'text', value: ({ stage }) => stage },
  waitsOn: { type: 'text', personal: true, value: ({ waitsOn }) => waitsOn },
  waitingDays: { type: 'integer', value: ({ waitingDays }) => waitingDays },
  estimate: { type: 'money', value: ({ estimate }) => estimate },
  amount: { type: 'money', value: ({ amount }) => amount },
  missingPapers: { type: 'integer', value: ({ missingPapers }) => missingPapers },
};
