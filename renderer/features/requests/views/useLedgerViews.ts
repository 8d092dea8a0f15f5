import { useState } from 'react';
import type { SavedArrangement, SavedView } from '../../../../preload/contract/saved-views.ts';
import { useRead } from '../../../api/queries.ts';
import { forgetArrangement, readArrangement } from '../../../shared/table/remembered.ts';
import { emptyFilter, firstSort, readFilter, writeFilter, type LedgerFilter } from '../filter.ts';
import { ledgerTable, tableOfView } from './tableOfView.ts';

export interface LedgerViews {
  /** In the user's order; hidden ones only for the screen where they are arranged. */
  readonly all: readonly SavedView[];
  readonly shown: readonly SavedView[];
  /** The view on screen, also where its filter was changed since. */
  readonly current: SavedView | null;
  readonly changed: boolean;
  /** A filter that is no view yet. */
  readonly unnamed: boolean;
  /** null = the whole ledger. */
  readonly apply: (view: SavedView | null) => void;
  /** What is on screen now, as it is kept in a view. */
  readonly asQuery: string;
  readonly columnsNow: () => SavedArrangement | null;
  readonly keptAs: (key: string) => void;
  /** Under this name the table remembers its columns; another `version` is another table. */
  readonly table: { readonly name: string; readonly version: number; readonly arrangement: SavedArrangement | null };
}

/** The same records, in whichever order. */
const sameRecords = (filter: LedgerFilter): string => writeFilter({ ...filter, ...firstSort }).toString();
const filterOf = (view: SavedView): LedgerFilter => readFilter(new URLSearchParams(view.query));

/** The views of the ledger, and which of them is on screen: the filter says it, so that every link and "back" finds it. */
export function useLedgerViews(filter: LedgerFilter, change: (filter: LedgerFilter) => void): LedgerViews {
  const { data } = useRead('savedViews', 'list', { list: ledgerTable });
  const [chosen, setChosen] = useState<string | null>(null);
  const [version, setVersion] = useState(0);
  const all = data ?? [];
  const now = sameRecords(filter);
  const fitting = all.filter((view) => sameRecords(filterOf(view)) === now);
  const picked = all.find(({ key }) => key === chosen) ?? null;
  const exact = fitting.find(({ key }) => key === chosen) ?? fitting.find(({ hidden }) => !hidden) ?? null;
  // What a link from elsewhere has narrowed further is a changed view of that name; without any filter it is the whole ledger.
  const begun = all.find(({ key }) => key === filter.view) ?? null;
  const current = exact ?? (now === '' ? null : (picked ?? begun));
  const name = tableOfView(current);

  const show = (key: string | null, table: string) => {
    forgetArrangement(window.localStorage, table);
    setChosen(key);
    setVersion((before) => before + 1);
  };
  return {
    all,
    shown: all.filter(({ hidden }) => !hidden),
    current,
    changed: current !== null && exact === null,
    unnamed: current === null && now !== '',
    apply(view) {
      if (view?.arrangement) show(view.key, tableOfView(view));
      else setChosen(view?.key ?? null);
      change(view ? filterOf(view) : emptyFilter);
    },
    asQuery: writeFilter(filter).toString(),
    columnsNow: () => readArrangement(window.localStorage, name) ?? current?.arrangement ?? null,
    keptAs: (key) => show(key, `${ledgerTable}.${key}`),
    table: { name, version, arrangement: current?.arrangement ?? null },
  };
}
