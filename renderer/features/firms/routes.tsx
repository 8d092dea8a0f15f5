import type { RouteObject } from 'react-router';

export const firmRoutes: RouteObject[] = [
  { path: 'firms', lazy: async () => ({ Component: (await import('./ListPage.tsx')).FirmListPage }) },
  { path: 'firms/:id', lazy: async () => ({ Component: (await import('./RecordPage.tsx')).FirmRecordPage }) },
];
