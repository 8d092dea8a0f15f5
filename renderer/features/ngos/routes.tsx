import type { RouteObject } from 'react-router';

export const ngoRoutes: RouteObject[] = [
  { path: 'ngos', lazy: async () => ({ Component: (await import('./ListPage.tsx')).NgoListPage }) },
  { path: 'ngos/:id', lazy: async () => ({ Component: (await import('./RecordPage.tsx')).NgoRecordPage }) },
];
