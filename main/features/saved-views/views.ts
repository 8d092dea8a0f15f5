import type { SavedViewRecord } from '../../../db/schema/saved-views.ts';
import { shippedViews, type SavedArrangement, type SavedView, type ViewedList } from '../../../preload/contract/saved-views.ts';

/** A view as the user sees it, with the row behind it; a shipped one that nobody has touched has none. */
export interface KnownView {
  readonly view: SavedView;
  readonly row: SavedViewRecord | null;
}

interface Shipped {
  readonly key: string;
  readonly name: string;
  readonly query: string;
}

/** Shipped and own views in the user's order. A shipped one without a row stands where the program has it. */
export function knownViews(list: ViewedList, rows: readonly SavedViewRecord[]): KnownView[] {
  const shipped: readonly Shipped[] = shippedViews[list];
  const brought = shipped.map((each, at) => {
    const row = rows.find(({ code }) => code === each.key) ?? null;
    return { position: row?.position ?? at, view: shippedView(each, row), row };
  });
  const own = rows.filter(({ code }) => code === null).map((row) => ({ position: row.position, view: ownView(row), row }));
  return [...brought, ...own].sort((a, b) => a.position - b.position).map(({ view, row }) => ({ view, row }));
}

function shippedView({ key, name, query }: Shipped, row: SavedViewRecord | null): SavedView {
  const changed = row !== null && (row.name !== null || row.query !== null || row.arrangement !== null);
  return { key, name: row?.name ?? name, query: row?.query ?? query, arrangement: arrangementOf(row), shipped: true, changed, hidden: row?.hidden === 1 };
}

function ownView(row: SavedViewRecord): SavedView {
  return { key: String(row.id), name: row.name ?? '', query: row.query ?? '', arrangement: arrangementOf(row), shipped: false, changed: false, hidden: row.hidden === 1 };
}

function arrangementOf(row: SavedViewRecord | null): SavedArrangement | null {
  return row?.arrangement == null ? null : (JSON.parse(row.arrangement) as SavedArrangement);
}
