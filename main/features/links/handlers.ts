import { coRequesterRows, duplicatesOf, originalOf, splitFromOf, splitsOf } from '../../../db/queries/request-links.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { load } from '../requests/situation.ts';
import { join, leave } from './co-requesters.ts';
import { markDuplicates, unlinkDuplicate } from './duplicates.ts';
import { split } from './split.ts';

export const links = {
  async of(reader, { id }) {
    await load(reader, id);
    return {
      duplicateOf: (await originalOf(reader, id)) ?? null,
      duplicates: await duplicatesOf(reader, id),
      splitFrom: (await splitFromOf(reader, id)) ?? null,
      splits: await splitsOf(reader, id),
      coRequesters: await coRequesterRows(reader, id),
    };
  },
  join,
  leave,
  markDuplicates,
  unlinkDuplicate,
  split,
} satisfies FeatureHandlers<'links'>;
