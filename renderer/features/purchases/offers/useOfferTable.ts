import { useEffect, useRef, useState } from 'react';
import type { PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';
import { ApiFailure } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import { useToday } from '../../../shared/useToday.ts';
import { columnOf, emptyColumn, follow, hasContent, offerInput, problemsOf, type OfferColumn } from './columns.ts';

export interface OfferTableState {
  readonly columns: readonly OfferColumn[];
  readonly change: (key: number, part: Partial<OfferColumn>, field: string) => void;
  /** A new column; with a firm it takes the first that is still empty. */
  readonly add: (firm?: Pick<OfferColumn, 'firmId' | 'firm'>) => void;
  /** Takes an unsaved column away; a saved one is removed from the record. */
  readonly remove: (column: OfferColumn) => Promise<void>;
  /** Saves every changed column for itself; answers how many were saved, or null where one was refused. */
  readonly save: () => Promise<number | null>;
  readonly unsaved: () => boolean;
  readonly discard: () => void;
  readonly pending: boolean;
}

const atFirst = 3;

/** The table while it is written. What was refused stays in its column with the sentences; what was saved stays saved. */
export function useOfferTable(purchase: PurchaseDetail, writable: boolean): OfferTableState {
  const today = useToday();
  const put = useWrite('purchases', 'putOffer');
  const drop = useWrite('purchases', 'removeOffer');
  const nextKey = useRef(-1);
  const fresh = (): OfferColumn => emptyColumn(nextKey.current--, today);
  const [columns, setColumns] = useState<readonly OfferColumn[]>(() => {
    const saved = purchase.offers.map(columnOf);
    return writable && saved.length === 0 ? [...saved, ...Array.from({ length: atFirst }, fresh)] : saved;
  });
  const latest = useRef(columns);
  useEffect(() => {
    latest.current = columns;
  }, [columns]);
  const [seen, setSeen] = useState(purchase.offers);
  if (seen !== purchase.offers) {
    setSeen(purchase.offers);
    setColumns((before) => follow(before, purchase));
  }

  const replace = (key: number, next: (column: OfferColumn) => OfferColumn) => setColumns((before) => before.map((column) => (column.key === key ? next(column) : column)));
  const gone = useRef(false);
  const waiting = () => latest.current.filter((column) => column.dirty && (column.offerId !== null || hasContent(column)));
  return {
    columns,
    change: (key, part, field) =>
      replace(key, (column) => {
        const { [field]: _, '': __, ...problems } = column.problems;
        return { ...column, ...part, dirty: true, problems };
      }),
    add: (firm) => {
      const made = fresh();
      setColumns((before) => {
        const empty = firm && before.find((column) => column.offerId === null && !hasContent(column));
        if (empty) return before.map((column) => (column === empty ? { ...column, ...firm, dirty: true } : column));
        return [...before, { ...made, ...firm, dirty: firm !== undefined }];
      });
    },
    remove: async ({ key, offerId }) => {
      if (offerId !== null) await drop.mutateAsync({ offerId });
      setColumns((before) => before.filter((column) => column.key !== key));
    },
    save: async () => {
      let saved = 0;
      let refused = false;
      for (const column of waiting()) {
        const input = offerInput(purchase.id, purchase.lines, column);
        try {
          const { id } = await put.mutateAsync(input);
          saved += 1;
          replace(column.key, (before) => ({ ...before, offerId: id, dirty: false, problems: {} }));
        } catch (error) {
          if (!(error instanceof ApiFailure)) throw error;
          refused = true;
          const problems = problemsOf(error.fields, error.message, input);
          replace(column.key, (before) => ({ ...before, problems }));
        }
      }
      return refused ? null : saved;
    },
    unsaved: () => !gone.current && waiting().length > 0,
    discard: () => {
      gone.current = true;
    },
    pending: put.isPending || drop.isPending,
  };
}
