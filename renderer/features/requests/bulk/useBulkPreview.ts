import * as v from 'valibot';
import { bulk, type BulkPreview, type BulkWish } from '../../../../preload/contract/bulk.ts';
import { useRead } from '../../../api/queries.ts';

type WishInput = v.InferInput<typeof bulk.preview.input>;

/** What the step would change as the form stands; null while something is missing or it is being read. */
export function useBulkPreview(wish: BulkWish | WishInput, enabled = true): BulkPreview | null {
  const parsed = v.safeParse(bulk.preview.input, wish);
  const asked = enabled && parsed.success;
  const { data, isPlaceholderData } = useRead('bulk', 'preview', wish as WishInput, { enabled: asked, keep: true });
  return asked && data && !isPlaceholderData ? data : null;
}

/** The records to send: those that would change, and all where that is not known (the rules then answer for themselves). */
export function idsToSend(preview: BulkPreview | null, all: readonly number[]): number[] {
  return preview && preview.changing.length > 0 ? [...preview.changing] : [...all];
}
