import { createHashRouter, Navigate, type RouteObject } from 'react-router';
import { assetRoutes } from '../features/assets/routes.tsx';
import { draftRoutes } from '../features/drafts/routes.tsx';
import { firmRoutes } from '../features/firms/routes.tsx';
import { importRoutes } from '../features/imports/routes.tsx';
import { handOffListRoutes } from '../features/hand-off-lists/routes.tsx';
import { neighbourhoodRoutes } from '../features/neighbourhoods/routes.tsx';
import { ngoRoutes } from '../features/ngos/routes.tsx';
import { noticeRoutes } from '../features/notices/routes.tsx';
import { peopleRoutes } from '../features/people/routes.tsx';
import { purchaseRoutes } from '../features/purchases/routes.tsx';
import { reportRoutes } from '../features/reports/routes.tsx';
import { requestRoutes } from '../features/requests/routes.tsx';
import { settingsRoutes } from '../features/settings/routes.tsx';
import { todayRoutes } from '../features/today/routes.tsx';
import { unitRoutes } from '../features/units/routes.tsx';
import { BrokenRoute } from './ErrorBoundary.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { Shell } from './shell/Shell.tsx';

/** A feature's pages are one line here. */
const features: RouteObject[] = [
  ...todayRoutes,
  ...requestRoutes,
  ...noticeRoutes,
  ...handOffListRoutes,
  ...neighbourhoodRoutes,
  ...peopleRoutes,
  ...ngoRoutes,
  ...unitRoutes,
  ...purchaseRoutes,
  ...firmRoutes,
  ...assetRoutes,
  ...reportRoutes,
  ...settingsRoutes,
  ...draftRoutes,
  ...importRoutes,
];

export function createRoutes(): ReturnType<typeof createHashRouter> {
  // A start without an address: the first drawing is the page of the day, and no way over "/" to it.
  if (window.location.hash === '') window.history.replaceState(null, '', '#/today');
  return createHashRouter([
    {
      path: '/',
      Component: Shell,
      ErrorBoundary: BrokenRoute,
      HydrateFallback: () => null,
      children: [
        {
          ErrorBoundary: BrokenRoute,
          children: [{ index: true, element: <Navigate to="/today" replace /> }, ...features, { path: '*', Component: NotFoundPage }],
        },
      ],
    },
  ]);
}
