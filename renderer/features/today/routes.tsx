import type { RouteObject } from 'react-router';
import { TodayPage } from './TodayPage.tsx';

/** Not lazy: it is the first page of every day. */
export const todayRoutes: RouteObject[] = [{ path: 'today', Component: TodayPage }];
