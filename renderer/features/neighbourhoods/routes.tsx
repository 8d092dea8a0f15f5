import type { RouteObject } from 'react-router';

export const neighbourhoodRoutes: RouteObject[] = [
  { path: 'neighbourhoods', lazy: async () => ({ Component: (await import('./ListPage.tsx')).NeighbourhoodListPage }) },
  { path: 'neighbourhoods/:id', lazy: async () => ({ Component: (await import('./RecordPage.tsx')).NeighbourhoodRecordPage }) },
];
