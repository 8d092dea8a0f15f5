import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/**
 * One table, declared with the names it has in the database, so that a minified build cannot rename anything.
 * The row type is written once and the compiler holds the columns against it.
 */
export function table<Row extends { id: number }>(
  name: string,
  columns: { readonly [K in Exclude<keyof Row, 'id'>]-?: null extends Row[K] ? NullableColumn : PlainColumn },
): EntitySchema<Row> {
  const declared: Record<string, EntitySchemaColumnOptions> = { id: { name: 'id', type: 'integer', primary: true, generated: true } };
  for (const [column, options] of Object.entries<PlainColumn | NullableColumn>(columns)) {
    declared[column] = { name: column, ...options };
  }
  return new EntitySchema<Row>({ name, tableName: name, columns: declared as never });
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
