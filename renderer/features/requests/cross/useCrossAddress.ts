import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { crossDimensions, crossMeasures, type CrossDimension, type CrossMeasure } from '../../../../preload/contract/cross-table.ts';
import { firstSort, readFilter, writeFilter, type LedgerFilter } from '../filter.ts';

export interface CrossAddress {
  readonly filter: LedgerFilter;
  readonly rows: CrossDimension;
  readonly columns: CrossDimension;
  readonly measure: CrossMeasure;
  readonly change: (part: Partial<Pick<CrossAddress, 'rows' | 'columns' | 'measure'>>) => void;
}

/** What is crossed, under which filter: kept in the address, so that "back" from the records finds it again. */
export function useCrossAddress(): CrossAddress {
  const [address, setAddress] = useSearchParams();
  const text = address.toString();
  const filter = useMemo(() => ({ ...readFilter(new URLSearchParams(text)), ...firstSort }), [text]);
  const rows = crossDimensions.find((each) => each === address.get('rows')) ?? 'mahalle';
  const asked = crossDimensions.find((each) => each === address.get('columns')) ?? 'durum';
  const columns = asked === rows ? (rows === 'durum' ? 'mahalle' : 'durum') : asked;
  const measure = crossMeasures.find((each) => each === address.get('measure')) ?? 'sayi';
  return {
    filter,
    rows,
    columns,
    measure,
    change(part) {
      const next = { rows, columns, measure, ...part };
      // What is chosen on one side and stands on the other changes places.
      if (next.rows === next.columns) Object.assign(next, part.rows === undefined ? { rows: columns } : { columns: rows });
      const query = writeFilter(filter);
      for (const [name, value] of Object.entries(next)) query.set(name, value);
      setAddress(query, { replace: true });
    },
  };
}
