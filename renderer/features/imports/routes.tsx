import type { RouteObject } from 'react-router';

/** Lists from Excel, one page for each kind. */
export const importRoutes: RouteObject[] = [{ path: 'import/:kind', lazy: async () => ({ Component: (await import('./ImportPage.tsx')).ImportPage }) }];
