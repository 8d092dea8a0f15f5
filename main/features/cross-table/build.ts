import { crossGroups, type CrossGroup } from '../../../db/queries/cross-table.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { CrossFigure, CrossHead, CrossQuestion, CrossTable } from '../../../preload/contract/cross-table.ts';
import { loadDimension, type Dimension } from './dimensions.ts';
import { foldHeads, type FoldedHead } from './fold.ts';

const mostRows = 200;
/** As many figures as stand side by side on a landscape A4. */
const mostColumns = 20;

type Sums = Omit<CrossGroup, 'row' | 'column'>;
const nothing: Sums = { count: 0, closed: 0, days: 0, withDue: 0, late: 0 };

/** Rows × columns under the ledger's filter. Totals are counted from the sums, so a mean of means never stands there. */
export async function buildCrossTable(reader: Reader, { filter, rows, columns }: CrossQuestion): Promise<CrossTable> {
  const [down, across] = [await loadDimension(reader, rows), await loadDimension(reader, columns)];
  const groups = (await crossGroups(reader, filter, rows, columns)).map((group) => ({ ...group, row: down.keyOf(group.row), column: across.keyOf(group.column) }));
  const rowHeads = headsOf(down, groups, ({ row }) => row, mostRows);
  const columnHeads = headsOf(across, groups, ({ column }) => column, mostColumns);
  const rowAt = placesOf(rowHeads);
  const columnAt = placesOf(columnHeads);

  const cells = rowHeads.map(() => columnHeads.map(() => nothing));
  for (const group of groups) {
    const [line, at] = [cells[rowAt.get(group.row) ?? -1], columnAt.get(group.column) ?? -1];
    if (line?.[at]) line[at] = add(line[at], group);
  }
  return {
    rows: rowHeads.map(plain),
    columns: columnHeads.map(plain),
    cells: cells.map((line) => line.map(figure)),
    rowTotals: cells.map((line) => figure(line.reduce(add, nothing))),
    columnTotals: columnHeads.map((_, at) => figure(cells.reduce((sum, line) => add(sum, line[at] ?? nothing), nothing))),
    total: figure(groups.reduce(add, nothing)),
  };
}

type Keyed = Sums & { readonly row: string; readonly column: string };

function headsOf(dimension: Dimension, groups: readonly Keyed[], keyOf: (group: Keyed) => string, most: number): FoldedHead[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(keyOf(group), (sizes.get(keyOf(group)) ?? 0) + group.count);
  return foldHeads(dimension, dimension.valuesOf(new Set(sizes.keys())), (key) => sizes.get(key) ?? 0, most);
}

const placesOf = (heads: readonly FoldedHead[]): Map<string, number> => new Map(heads.flatMap(({ keys }, at) => keys.map((key) => [key, at] as const)));
const plain = ({ label, narrowing, folded }: FoldedHead): CrossHead => ({ label, narrowing, folded });

function add(a: Sums, b: Sums): Sums {
  return { count: a.count + b.count, closed: a.closed + b.closed, days: a.days + b.days, withDue: a.withDue + b.withDue, late: a.late + b.late };
}

function figure({ count, closed, days, withDue, late }: Sums): CrossFigure {
  return { count, meanDays: closed === 0 ? null : days / closed, lateShare: withDue === 0 ? null : late / withDue };
}
