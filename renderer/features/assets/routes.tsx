import type { RouteObject } from 'react-router';

export const assetRoutes: RouteObject[] = [
  { path: 'assets', lazy: async () => ({ Component: (await import('./ListPage.tsx')).AssetListPage }) },
  { path: 'assets/:id', lazy: async () => ({ Component: (await import('./RecordPage.tsx')).AssetRecordPage }) },
];
