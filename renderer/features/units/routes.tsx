import type { RouteObject } from 'react-router';

export const unitRoutes: RouteObject[] = [
  { path: 'units', lazy: async () => ({ Component: (await import('./ListPage.tsx')).UnitListPage }) },
  { path: 'units/:id', lazy: async () => ({ Component: (await import('./RecordPage.tsx')).UnitRecordPage }) },
];
