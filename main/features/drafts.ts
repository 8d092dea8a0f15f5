import { draftsOf, dropDraft, keepDraft } from '../../db/repositories/drafts.ts';
import type { FeatureHandlers } from '../bridge/handlers.ts';

export const drafts = {
  list: (reader) => draftsOf(reader, reader.occasion.actor),
  keep: async (writer, draft) => ({ id: await keepDraft(writer, draft) }),
  async drop(writer, { id }) {
    await dropDraft(writer, id);
    return null;
  },
} satisfies FeatureHandlers<'drafts'>;
