import { useEffect, useMemo, useState } from 'react';
import type { Block } from './cells.ts';
import type { Rows } from './useRows.ts';

interface Fetched<Row> {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly Row[];
}

/** The rows of the selected block, those off the screen fetched too; null while they are being read, empty without a block. */
export function useBlockRows<Row>(block: Block | null, { at, between }: Rows<Row>): readonly Row[] | null {
  const top = block?.top ?? -1;
  const bottom = block?.bottom ?? -1;
  const here = useMemo(() => {
    const rows: Row[] = [];
    for (let index = top; index >= 0 && index <= bottom; index++) {
      const row = at(index);
      if (row === undefined) return null;
      rows.push(row);
    }
    return rows;
  }, [at, top, bottom]);

  const [fetched, setFetched] = useState<Fetched<Row> | null>(null);
  const missing = here === null;
  useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    // A page that cannot be read is told by the list itself, with its own "Yeniden dene".
    between(top, bottom).then(
      (rows) => current && setFetched({ top, bottom, rows }),
      () => undefined,
    );
    return () => {
      current = false;
    };
    // `at` is new when the list was read anew: what was fetched may have changed with it.
  }, [missing, between, at, top, bottom]);
  return here ?? (fetched?.top === top && fetched.bottom === bottom ? fetched.rows : null);
}
