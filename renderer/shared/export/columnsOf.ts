import type { Shown } from '../table/DataTable.tsx';

/** The columns on the screen that can be taken out, from left to right. */
export function columnsOf<Id extends string>({ columns }: Shown, isKnown: (id: string) => id is Id): { id: Id; header: string }[] {
  return columns.flatMap(({ id, header }) => (isKnown(id) ? [{ id, header }] : []));
}

/** Is it one of these names? */
export function oneOf<const Id extends string>(ids: readonly Id[]): (id: string) => id is Id {
  return (id): id is Id => (ids as readonly string[]).includes(id);
}
