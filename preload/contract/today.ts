import * as v from 'valibot';
import { query } from './fields.ts';
import { read, type Feature } from './operation.ts';
import type { PurchaseRow } from './purchase-shapes.ts';
import type { RequestRow, RequestView } from './requests.ts';

export interface TodaySummary {
  readonly date: string;
  readonly counts: Readonly<Record<RequestView, number>>;
  /** The most urgent open requests, at most 12. */
  readonly urgent: readonly RequestRow[];
  /** The newest requests, at most 8. */
  readonly latest: readonly RequestRow[];
  /** Purchases that are going on; those that have waited too long, the longest first, at most 5. */
  readonly purchases: { readonly open: number; readonly stuck: number; readonly longest: readonly PurchaseRow[] };
  /** Steps of the "Başlarken" list, computed from the data. */
  readonly firstSteps: readonly { readonly code: FirstStep; readonly done: boolean }[];
}

export const firstSteps = ['kurum', 'mahalleler', 'muhtarlar', 'birimler', 'konular', 'ilk_talep', 'ilk_havale', 'ilk_rapor'] as const;
export type FirstStep = (typeof firstSteps)[number];

export const today = {
  summary: read(v.object({})).returns<TodaySummary>(),
} satisfies Feature;

export const searchKinds = ['talep', 'mahalle', 'kisi', 'stk', 'birim', 'firma', 'satinalma', 'demirbas'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: number;
  readonly title: string;
  readonly detail: string;
}

export const search = {
  /** One box over everything: "143", the last four digits of a phone, a name, a word. At most 8 of each kind. */
  everything: read(v.object({ text: query })).returns<readonly SearchHit[]>(),
} satisfies Feature;
