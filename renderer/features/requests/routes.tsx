import type { RouteObject } from 'react-router';

/** The ledger, a new request, the wishes of a visit, one record. */
export const requestRoutes: RouteObject[] = [
  { path: 'requests', lazy: async () => ({ Component: (await import('./ListPage.tsx')).RequestListPage }) },
  { path: 'requests/new', lazy: async () => ({ Component: (await import('./FormPage.tsx')).RequestFormPage }) },
  { path: 'requests/batch', lazy: async () => ({ Component: (await import('./batch/BatchPage.tsx')).BatchPage }) },
  { path: 'requests/cross', lazy: async () => ({ Component: (await import('./cross/CrossPage.tsx')).CrossPage }) },
  { path: 'requests/:id', lazy: async () => ({ Component: (await import('./RecordPage.tsx')).RequestRecordPage }) },
];
