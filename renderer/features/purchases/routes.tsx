import type { RouteObject } from 'react-router';

/** The list, a new purchase, one record and its price offers. */
export const purchaseRoutes: RouteObject[] = [
  { path: 'purchases', lazy: async () => ({ Component: (await import('./ListPage.tsx')).PurchaseListPage }) },
  { path: 'purchases/new', lazy: async () => ({ Component: (await import('./FormPage.tsx')).PurchaseFormPage }) },
  { path: 'purchases/:id', lazy: async () => ({ Component: (await import('./RecordPage.tsx')).PurchaseRecordPage }) },
  { path: 'purchases/:id/offers', lazy: async () => ({ Component: (await import('./OffersPage.tsx')).PurchaseOffersPage }) },
];
