import type { RouteObject } from 'react-router';

export const peopleRoutes: RouteObject[] = [
  { path: 'people', lazy: async () => ({ Component: (await import('./ListPage.tsx')).PersonListPage }) },
  { path: 'people/:id', lazy: async () => ({ Component: (await import('./RecordPage.tsx')).PersonRecordPage }) },
];
