import * as v from 'valibot';
import { read, type Feature } from './operation.ts';
import { requestFilter, type RequestFilter } from './requests.ts';
import { fieldText } from './text.ts';

/** What the requests can be counted by. Month, quarter and year are those of the registration. */
export const crossDimensions = ['mahalle', 'birim', 'kanal', 'tur', 'konu_ust', 'konu', 'durum', 'sonuc', 'gerekce', 'ay', 'ceyrek', 'yil', 'oncelik', 'talep_eden'] as const;
export type CrossDimension = (typeof crossDimensions)[number];

export const crossMeasures = ['sayi', 'ortalama_gun', 'geciken_pay'] as const;
export type CrossMeasure = (typeof crossMeasures)[number];

export const crossQuestion = v.pipe(
  v.object({ filter: requestFilter, rows: v.picklist(crossDimensions), columns: v.picklist(crossDimensions) }),
  v.check(({ rows, columns }) => rows !== columns, fieldText.choose),
);
export type CrossQuestion = v.InferOutput<typeof crossQuestion>;

/** The part of a filter that a row or a column adds; each list is of alternatives. */
export type Narrowing = Partial<
  Pick<RequestFilter, 'states' | 'outcomes' | 'channels' | 'types' | 'priorities' | 'requesterKinds' | 'neighbourhoodIds' | 'unitIds' | 'topicIds' | 'reasonIds' | 'registeredFrom' | 'registeredTo'>
>;

export interface CrossHead {
  readonly label: string;
  readonly narrowing: Narrowing;
  /** How many values stand together in "Diğer"; 0 = it is one value. */
  readonly folded: number;
}

export interface CrossFigure {
  readonly count: number;
  /** Calendar days from registration to the outcome, of the concluded without the duplicates; null where there are none. */
  readonly meanDays: number | null;
  /** Of those with a last day: how many were or are answered after it, 0 to 1. */
  readonly lateShare: number | null;
}

export interface CrossTable {
  /** At most 200. */
  readonly rows: readonly CrossHead[];
  /** At most 20. */
  readonly columns: readonly CrossHead[];
  /** One line for each row. */
  readonly cells: readonly (readonly CrossFigure[])[];
  readonly rowTotals: readonly CrossFigure[];
  readonly columnTotals: readonly CrossFigure[];
  readonly total: CrossFigure;
}

/** The figure that a measure shows. */
export function measured({ count, meanDays, lateShare }: CrossFigure, measure: CrossMeasure): number | null {
  return { sayi: count, ortalama_gun: meanDays, geciken_pay: lateShare }[measure];
}

/** The filter of the records behind a cell: what was asked, and the row, and the column. */
export function narrowed(filter: RequestFilter, ...parts: readonly Narrowing[]): RequestFilter {
  return parts.reduce<RequestFilter>((before, part) => ({ ...before, ...listsOf(before, part), ...daysOf(before, part) }), filter);
}

const lists = ['states', 'outcomes', 'channels', 'types', 'priorities', 'requesterKinds', 'neighbourhoodIds', 'unitIds', 'topicIds', 'reasonIds'] as const;

function listsOf(filter: RequestFilter, part: Narrowing): Partial<RequestFilter> {
  const entries = lists.flatMap((name) => {
    const wanted: readonly unknown[] | undefined = part[name];
    if (wanted === undefined) return [];
    const asked: readonly unknown[] = filter[name];
    return [[name, asked.length === 0 ? wanted : wanted.filter((value) => asked.includes(value))]];
  });
  return Object.fromEntries(entries) as Partial<RequestFilter>;
}

function daysOf({ registeredFrom, registeredTo }: RequestFilter, part: Narrowing): Partial<RequestFilter> {
  const from = part.registeredFrom ?? null;
  const to = part.registeredTo ?? null;
  return {
    registeredFrom: from !== null && (registeredFrom === null || from > registeredFrom) ? from : registeredFrom,
    registeredTo: to !== null && (registeredTo === null || to < registeredTo) ? to : registeredTo,
  };
}

export const crossTable = {
  /** What is beyond 200 rows or 20 columns stands together in one last line. */
  get: read(crossQuestion).returns<CrossTable>(),
} satisfies Feature;
