import { channelLabels, neighbourhoodNames, reasonNames, unitNames } from '../../../db/queries/period-report.ts';
import { loadTopics } from '../../../db/repositories/catalogue.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { outcomes, priorities, requesterKinds, requestStates, requestTypes } from '../../../preload/contract/codes.ts';
import type { CrossDimension, Narrowing } from '../../../preload/contract/cross-table.ts';
import { monthName, monthRange, quarterRange, yearRange } from '../../../preload/contract/dates.ts';
import { outcomeNames, priorityNames, requesterKindNames, stateNames, typeNames } from '../../../preload/contract/text.ts';
import { crossTableText as text } from './text.ts';

/** One value of a dimension. */
export interface Value {
  readonly key: string;
  readonly label: string;
  readonly narrowing: Narrowing;
}

export interface Dimension {
  /** Periods are folded from their old end, so that what is folded is again one stretch of days. */
  readonly dated: boolean;
  /** Which value a request with this stored one belongs to. */
  readonly keyOf: (stored: string | number | null) => string;
  /** Those of `keys`, in the order in which they stand. */
  readonly valuesOf: (keys: ReadonlySet<string>) => readonly Value[];
}

const NONE = '';
const plainKey = (stored: string | number | null): string => (stored === null ? NONE : String(stored));

/** Values, names and order of a dimension as the office has them today. */
export async function loadDimension(reader: Reader, dimension: CrossDimension): Promise<Dimension> {
  switch (dimension) {
    case 'mahalle':
      return named(await neighbourhoodNames(reader), (ids) => ({ neighbourhoodIds: ids }));
    case 'birim':
      return named(await unitNames(reader), (ids) => ({ unitIds: ids }));
    case 'gerekce':
      return named(await reasonNames(reader), (ids) => ({ reasonIds: ids }), text.noReason);
    case 'konu':
      return named((await loadTopics(reader)).map(({ id, path }) => ({ id, name: path })), (ids) => ({ topicIds: ids }));
    case 'konu_ust':
      return topTopics(await loadTopics(reader));
    case 'kanal':
      return listed((await channelLabels(reader)).map(({ code, name }) => ({ key: code, label: name, narrowing: { channels: [code] } })));
    case 'tur':
      return listed(requestTypes.map((type) => ({ key: type, label: typeNames[type], narrowing: { types: [type] } })));
    case 'durum':
      return listed(requestStates.map((state) => ({ key: state, label: stateNames[state], narrowing: { states: [state] } })));
    case 'sonuc':
      // Whatever is not concluded has no outcome, and nothing else.
      return listed([
        ...outcomes.map((outcome) => ({ key: outcome, label: outcomeNames[outcome], narrowing: { outcomes: [outcome] } })),
        { key: NONE, label: text.noOutcome, narrowing: { states: requestStates.filter((state) => state !== 'kapali') } },
      ]);
    case 'oncelik':
      return listed(priorities.map((priority) => ({ key: priority, label: priorityNames[priority], narrowing: { priorities: [priority] } })));
    case 'talep_eden':
      return listed(requesterKinds.map((kind) => ({ key: kind, label: requesterKindNames[kind], narrowing: { requesterKinds: [kind] } })));
    case 'ay':
      return dated((month) => ({ label: text.month(monthName(Number(month.slice(5))), month.slice(0, 4)), range: monthRange(month) }));
    case 'ceyrek':
      return dated((key) => ({ label: text.quarter(key.slice(5), key.slice(0, 4)), range: quarterRange(Number(key.slice(0, 4)), Number(key.slice(5))) }));
    case 'yil':
      return dated((year) => ({ label: year, range: yearRange(Number(year)) }));
  }
}

function listed(values: readonly Value[], keyOf = plainKey): Dimension {
  return { dated: false, keyOf, valuesOf: (keys) => values.filter(({ key }) => keys.has(key)) };
}

function named(rows: readonly { readonly id: number; readonly name: string }[], narrowing: (ids: number[]) => Narrowing, none: string = text.none): Dimension {
  return listed([...rows.map(({ id, name }) => ({ key: String(id), label: name, narrowing: narrowing([id]) })), { key: NONE, label: none, narrowing: narrowing([0]) }]);
}

function topTopics(topics: readonly { readonly id: number; readonly parentId: number | null; readonly name: string }[]): Dimension {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const rootOf = (id: number): number => {
    const parent = byId.get(id)?.parentId ?? null;
    return parent === null ? id : rootOf(parent);
  };
  const values = topics
    .filter(({ parentId }) => parentId === null)
    .map(({ id, name }) => ({ key: String(id), label: name, narrowing: { topicIds: topics.filter((topic) => rootOf(topic.id) === id).map((topic) => topic.id) } }));
  return listed([...values, { key: NONE, label: text.none, narrowing: { topicIds: [0] } }], (stored) => (stored === null ? NONE : String(rootOf(Number(stored)))));
}

function dated(describe: (key: string) => { readonly label: string; readonly range: { readonly from: string; readonly to: string } }): Dimension {
  return {
    dated: true,
    keyOf: plainKey,
    valuesOf: (keys) =>
      [...keys].sort().map((key) => {
        const { label, range } = describe(key);
        return { key, label, narrowing: { registeredFrom: range.from, registeredTo: range.to } };
      }),
  };
}
