import { Skeleton } from '@mui/material';
import type { PurchaseRow } from '../../../preload/contract/purchase-shapes.ts';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { ValueChecks } from '../../shared/table/ValueChecks.tsx';
import { question, type ListFilter } from './filter.ts';

const mostRows = 200;

interface Props {
  readonly filter: ListFilter;
  /** The filter of this column, taken out of the question. */
  readonly without: Partial<ListFilter>;
  readonly valueOf: (row: PurchaseRow) => string;
  readonly nameOf: (value: string) => string;
  readonly chosen: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly onClose: () => void;
}

/** What stands in a column under the other filters, with counts. An office has some dozens of purchases at a time. */
export function HeaderValues({ filter, without, valueOf, nameOf, chosen, onChange, onClose }: Props) {
  const read = useRead('purchases', 'list', { ...question({ ...filter, ...without }), limit: mostRows }, { keep: true });
  return (
    <ReadResult read={read} skeleton={<Skeleton height={180} />}>
      {({ rows, total }) => {
        const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
        for (const value of rows.map(valueOf)) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
        const choices = [...counts].map(([id, count]) => ({ id, label: nameOf(id), count })).toSorted((a, b) => b.count - a.count);
        return <ValueChecks choices={choices} chosen={chosen} complete={total <= mostRows} onChange={(ids) => onChange(ids.map(String))} onClose={onClose} />;
      }}
    </ReadResult>
  );
}
