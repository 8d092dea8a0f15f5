import type { RouteObject } from 'react-router';

export const handOffListRoutes: RouteObject[] = [{ path: 'hand-offs', lazy: async () => ({ Component: (await import('./DayPage.tsx')).HandOffDayPage }) }];
