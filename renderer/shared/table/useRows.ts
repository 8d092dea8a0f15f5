import { useQueries, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { maskOf } from '../privacy/mask.ts';
import { privacy, useHidden } from '../privacy/usePrivacy.ts';
import { PAGE_SIZE, type CountedPage, type PageSource } from './column.ts';
import { pagesFor } from './navigation.ts';

export interface Rows<Row> {
  readonly total: number;
  readonly exact: boolean;
  /** Nothing has been read yet. */
  readonly loading: boolean;
  readonly failed: boolean;
  /** undefined = not loaded yet. */
  readonly at: (index: number) => Row | undefined;
  /** Rows of a stretch, fetched where needed. */
  readonly between: (from: number, to: number) => Promise<readonly Row[]>;
  readonly retry: () => void;
}

interface LoadedPage<Row> extends CountedPage<Row> {
  readonly offset: number;
}

interface Loaded<Row> {
  readonly total: number;
  readonly exact: boolean;
  readonly pages: readonly LoadedPage<Row>[];
}

/** Pages of a database list around the rows on screen. While a new filter is read the old rows stay, so nothing flickers. */
export function usePagedRows<Row>(source: PageSource<Row> | undefined, first: number, last: number): Rows<Row> {
  const client = useQueryClient();
  const hidden = useHidden();
  const numbers = source ? pagesFor(first, last, PAGE_SIZE) : [];
  // One stable answer for all pages: rows are drawn again only when a page really changed.
  const { fresh, pending, failed } = useQueries({
    queries: numbers.map((number) => ({ ...pageQuery(source as PageSource<Row>, number), ...(hidden && source ? { select: maskOfList(source) } : {}) })),
    combine: combine<Row>,
  });
  const kept = useRef<Loaded<Row> | null>(null);
  const shown = fresh ?? kept.current;
  useEffect(() => {
    if (fresh) kept.current = fresh;
  }, [fresh]);

  const count = useQuery({
    queryKey: [...(source?.key ?? []), 'count'],
    queryFn: () => source?.count?.() ?? 0,
    enabled: fresh?.exact === false && source?.count !== undefined,
  });
  const counted = shown?.exact === false ? count.data : undefined;

  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  const between = useCallback(
    async (from: number, to: number) => {
      const list = latest.current;
      if (!list) return [];
      const pages = await Promise.all(
        pagesFor(from, to, PAGE_SIZE).map(async (number) => ({ start: number * PAGE_SIZE, rows: shownPage(list, await client.fetchQuery(pageQuery(list, number))).rows })),
      );
      return pages.flatMap(({ start, rows }) => rows.filter((_, at) => start + at >= from && start + at <= to));
    },
    [client],
  );

  return {
    total: counted ?? shown?.total ?? 0,
    exact: counted !== undefined || (shown?.exact ?? false),
    loading: shown === null && pending,
    failed: fresh === null && failed,
    at: useCallback((index: number) => shown?.pages.find(({ offset }) => offset === Math.floor(index / PAGE_SIZE) * PAGE_SIZE)?.rows[index % PAGE_SIZE], [shown]),
    between,
    retry: () => void client.refetchQueries({ queryKey: source?.key ?? [] }),
  };
}

/** The same door for a small list that is already here. */
export function useGivenRows<Row>(rows: readonly Row[] | undefined): Rows<Row> {
  return useMemo(
    () => ({
      total: rows?.length ?? 0,
      exact: rows !== undefined,
      loading: rows === undefined,
      failed: false,
      at: (index: number) => rows?.[index],
      between: (from: number, to: number) => Promise.resolve(rows?.slice(from, to + 1) ?? []),
      retry: () => undefined,
    }),
    [rows],
  );
}

function pageQuery<Row>(source: PageSource<Row>, number: number) {
  const offset = number * PAGE_SIZE;
  return {
    queryKey: [...source.key, { offset }],
    queryFn: async (): Promise<LoadedPage<Row>> => ({ ...(await source.fetch(offset, PAGE_SIZE)), offset }),
  };
}

/** Rows of a hidden screen are hidden for copying and for what is done with the selection too. A list begins its key with the operation that it reads. */
const maskOfList = <Row>({ key: [feature, operation] }: PageSource<Row>) => maskOf(String(feature), String(operation));
const shownPage = <Row>(list: PageSource<Row>, page: LoadedPage<Row>): LoadedPage<Row> => (privacy.hidden() ? maskOfList(list)(page) : page);

function combine<Row>(results: readonly UseQueryResult<LoadedPage<Row>>[]): { fresh: Loaded<Row> | null; pending: boolean; failed: boolean } {
  const pages = results.flatMap(({ data }) => data ?? []);
  const newest = pages.at(-1);
  return {
    fresh: newest ? { total: newest.total, exact: newest.totalIsExact ?? true, pages } : null,
    pending: results.some(({ isPending }) => isPending),
    failed: results.some(({ isError }) => isError),
  };
}
