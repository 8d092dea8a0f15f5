import { handOverNames } from '../../db/queries/hand-over.ts';
import type { FeatureHandlers } from '../bridge/handlers.ts';

export const handOver = {
  people: (reader) => handOverNames(reader),
} satisfies FeatureHandlers<'handOver'>;
