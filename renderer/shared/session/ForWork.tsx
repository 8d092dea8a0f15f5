import type { ReactNode } from 'react';
import { useMay } from './SessionContext.ts';

/** Does the user do the day's work, or only look on? The rights of all these writes are the same; "a new request" stands for them. */
export function useMayWork(): boolean {
  return useMay('requests', 'create');
}

/** Buttons that change records; whoever only looks on does not see them. */
export function ForWork({ children }: { readonly children: ReactNode }) {
  return useMayWork() ? children : null;
}
