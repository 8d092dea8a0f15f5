import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportKind, ImportLook, ImportMapping, RowState } from '../../../preload/contract/imports.ts';
import { call, type ApiFailure } from '../../api/client.ts';

export interface Resolved {
  readonly written: string;
  readonly neighbourhoodId: number | null;
  readonly add: boolean;
}

/** What the user has decided of a table so far. */
export interface Decisions {
  /** null: as found. */
  readonly mapping: ImportMapping | null;
  readonly sheet: number | null;
  readonly profile: string;
  readonly resolutions: readonly Resolved[];
  readonly includeSame: boolean;
  readonly show: RowState | null;
}

const nothing: Decisions = { mapping: null, sheet: null, profile: '', resolutions: [], includeSame: false, show: null };

/** The table as it would be written with these decisions; asked anew with each of them. */
export function useLook(tableId: number, kind: ImportKind, live: boolean): { readonly look: UseQueryResult<ImportLook, ApiFailure>; readonly decisions: Decisions; readonly decide: (change: Partial<Decisions>) => void } {
  const [decisions, setDecisions] = useState(nothing);
  const look = useQuery<ImportLook, ApiFailure>({
    queryKey: ['imports', 'look', tableId, kind, decisions],
    queryFn: () => call('imports', 'look', { ...decisions, resolutions: [...decisions.resolutions], tableId, kind }),
    placeholderData: keepPreviousData,
    enabled: live,
    gcTime: 0,
  });
  return { look, decisions, decide: (change) => setDecisions((before) => ({ ...before, ...change })) };
}
