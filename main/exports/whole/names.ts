import type { WholeColumn, WholeTable } from '../../../db/whole/tables.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { columnNames, tableNames } from './table-names.ts';
import { wholeText as text } from './text.ts';

/** Endings of columns that the program itself derives from another one. */
const derived: readonly (readonly [ending: string, about: string])[] = [
  ['_fold', text.fold],
  ['_sort', text.sort],
  ['_key', text.key],
];

export function tableLabel(name: string): string {
  return tableNames[name]?.label ?? name;
}

export function tableAbout(name: string): string {
  return tableNames[name]?.about ?? text.noAbout;
}

export function columnLabel(table: string, column: string): string {
  const named = columnNames[`${table}.${column}`] ?? columnNames[column];
  if (named !== undefined) return named;
  const [ending] = derived.find(([each]) => column.endsWith(each)) ?? [];
  const base = ending === undefined ? undefined : (columnNames[`${table}.${column.slice(0, -ending.length)}`] ?? columnNames[column.slice(0, -ending.length)]);
  return base === undefined || ending === undefined ? column : text.derived[ending as '_fold' | '_sort' | '_key'](base);
}

/** What a column holds, in a sentence. */
export function columnAbout({ name, type, nullable, target }: WholeColumn): string {
  const kinds: Readonly<Record<string, string>> = text.types;
  const [, computed] = derived.find(([ending]) => name.endsWith(ending)) ?? [];
  const [table = '', column = ''] = target?.split('.') ?? [];
  return [kinds[type] ?? type, nullable ? text.mayBeEmpty : '', target === null ? '' : text.pointsTo(tableLabel(table), columnLabel(table, column)), computed ?? ''].filter(Boolean).join(' ');
}

/** File names that every disk takes, one for each table: "gorev-sureleri.xlsx". */
export function fileNames(tables: readonly WholeTable[]): ReadonlyMap<string, string> {
  const used = new Set<string>();
  return new Map(
    tables.map(({ name }) => {
      const base = fold(tableLabel(name)).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || name;
      const own = used.has(base) ? name : base;
      used.add(own);
      return [name, `${own}.xlsx`];
    }),
  );
}
