/**
 * One table, declared with the names it has in the database, so that a minified build cannot rename anything.
 * orm.ts makes its EntitySchema of it; a description without TypeORM lets the program start without loading that.
 */
export interface Table<Row extends { id: number }> {
  readonly name: string;
  readonly columns: Readonly<Record<string, PlainColumn | NullableColumn>>;
  /** For the compiler only. */
  readonly row?: Row;
}

/** The row type is written once and the compiler holds the columns against it; `id` goes without saying. */
export function table<Row extends { id: number }>(
  name: string,
  columns: { readonly [K in Exclude<keyof Row, 'id'>]-?: null extends Row[K] ? NullableColumn : PlainColumn },
): Table<Row> {
  return { name, columns };
}

interface PlainColumn {
  readonly type: 'text' | 'integer';
  readonly nullable?: false;
}
interface NullableColumn {
  readonly type: 'text' | 'integer';
  readonly nullable: true;
}

export const text: PlainColumn = { type: 'text' };
export const integer: PlainColumn = { type: 'integer' };
export const textOrNull: NullableColumn = { type: 'text', nullable: true };
export const integerOrNull: NullableColumn = { type: 'integer', nullable: true };

/** SQLite keeps truth values as 0 and 1. */
export type Flag = 0 | 1;
export const toFlag = (value: boolean): Flag => (value ? 1 : 0);
