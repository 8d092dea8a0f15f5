import type { PurchaseRows } from '../../../db/repositories/purchases.ts';

type Paper = Pick<PurchaseRows['papers'][number], 'stage_id' | 'present_on' | 'not_needed_reason' | 'files'>;

/** It lies in the file, or nobody needs it here: ticked, a scan hangs on it, or the reason is written. */
export const isThere = ({ present_on, files }: Paper): boolean => present_on !== null || files > 0;

/** Papers of stages that were gone through and that left nothing behind; `isDone` by stage id, false for a skipped one. */
export function missingPapers<P extends Paper>(papers: readonly P[], isDone: (stageId: number) => boolean): P[] {
  return papers.filter((paper) => !isThere(paper) && paper.not_needed_reason === '' && isDone(paper.stage_id));
}
