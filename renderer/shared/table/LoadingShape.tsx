import type { Column } from './column.ts';
import { Cell, Shape, ShapeRow } from './parts.ts';

/** The shape of the list while its first page is read. */
export function LoadingShape<Row>({ columns, template }: { readonly columns: readonly Column<Row>[]; readonly template: string }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: 12 }, (_, line) => (
        <ShapeRow key={line} style={{ gridTemplateColumns: template, height: 'var(--row)' }}>
          {columns.map(({ id }) => (
            <Cell key={id}>
              <Shape />
            </Cell>
          ))}
        </ShapeRow>
      ))}
    </div>
  );
}
