import { Skeleton } from '@mui/material';
import type { ValueColumn } from '../../../preload/contract/requests.ts';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import type { Pickable } from '../../shared/form/matching.ts';
import { ValueChecks } from '../../shared/table/ValueChecks.tsx';
import { question, type LedgerFilter } from './filter.ts';

interface Props {
  readonly column: ValueColumn;
  readonly fieldId: number | null;
  readonly filter: LedgerFilter;
  readonly chosen: readonly Pickable['id'][];
  /** Names of codes, and of chosen values that no row has under the other filters. */
  readonly nameOf: (value: Pickable['id']) => string;
  readonly onChange: (values: Pickable['id'][]) => void;
  readonly onClose: () => void;
}

/** What stands in a column under the other filters, with counts. */
export function HeaderValues({ column, fieldId, filter, chosen, nameOf, onChange, onClose }: Props) {
  const read = useRead('requests', 'values', { ...question(filter), column, fieldId }, { keep: true });
  return (
    <ReadResult read={read} skeleton={<Skeleton height={180} />}>
      {({ values, complete }) => {
        const listed = values.map(({ value, label, count }) => ({ id: value, label: label || nameOf(value), count }));
        const others = chosen.filter((id) => !values.some(({ value }) => value === id)).map((id) => ({ id, label: nameOf(id), count: 0 }));
        return <ValueChecks choices={[...listed, ...others]} chosen={chosen} complete={complete} onChange={onChange} onClose={onClose} />;
      }}
    </ReadResult>
  );
}
