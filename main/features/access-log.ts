import { accessActors, accessEntries } from '../../db/repositories/access-log.ts';
import type { FeatureHandlers } from '../bridge/handlers.ts';

/** What was looked at, printed and taken out; it is written where that happens. */
export const accessLog = {
  list: (reader, { offset, limit, ...filter }) => accessEntries(reader, filter, { offset, limit }),
  actors: (reader) => accessActors(reader),
} satisfies FeatureHandlers<'accessLog'>;
