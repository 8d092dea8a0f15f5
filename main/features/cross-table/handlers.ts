import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { buildCrossTable } from './build.ts';

export const crossTable = {
  get: buildCrossTable,
} satisfies FeatureHandlers<'crossTable'>;
