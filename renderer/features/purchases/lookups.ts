import { useMemo } from 'react';
import { purchaseKinds, type PurchaseKind } from '../../../preload/contract/purchase-codes.ts';
import { useRead } from '../../api/queries.ts';
import type { Pickable } from '../../shared/form/matching.ts';
import { economicCodes, purchaseFormText as text } from '../../text/purchases.ts';

/** What the forms of purchases choose from. */

/** Code of the file plan that is written where none is typed; the office may have changed it in its ways. */
const shippedPlans: Readonly<Record<PurchaseKind, string>> = { mal: '934.01', hizmet: '934.02', abonelik: '841.02', malzeme: '809.01' };

export function usePlanOfKind(kind: string): string {
  const known = purchaseKinds.find((each) => each === kind);
  return known === undefined ? '' : shippedPlans[known];
}

export interface BudgetChoice {
  readonly code: string;
  readonly name: string;
}

/** Economic codes that begin as typed: those of the office's budget of that year first, then the common ones. */
export function useBudgetCodes(year: unknown, typed: string): readonly BudgetChoice[] {
  const asked = typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 2100;
  const { data } = useRead('purchaseSettings', 'budget', { year: asked ? year : 2000 }, { enabled: asked, keep: true });
  return useMemo(() => {
    const own = (data?.lines ?? []).filter(({ active }) => active).map(({ code, name }) => ({ code, name }));
    const common = Object.entries(economicCodes).map(([code, name]) => ({ code, name }));
    const all = [...own, ...common];
    return all.filter(({ code }, at) => code.startsWith(typed.trim()) && all.findIndex((other) => other.code === code) === at);
  }, [data, typed]);
}

export interface FirmChoice extends Pickable {
  readonly id: number;
}

const none: readonly never[] = [];

/** Firms that are not closed; a banned one says so in its line. */
export function useFirms(): readonly FirmChoice[] {
  const { data } = useRead('firms', 'list', { text: '' });
  return useMemo(() => data?.map(({ id, name, banned, contact }) => ({ id, label: name, ...(banned ? { detail: text.banned } : contact === '' ? {} : { detail: contact }) })) ?? none, [data]);
}
