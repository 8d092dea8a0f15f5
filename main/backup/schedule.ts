import type { Kind } from '../../preload/contract/operation.ts';

/** Milliseconds on a steady clock: the computer's date may be set back while the program runs. */
export interface SinceBackup {
  /** Since the last backup of this session; null where this session has made none. */
  readonly sinceMs: number | null;
  /** Something was written since. */
  readonly wrote: boolean;
}

const hourMs = 3_600_000;
/** How often an office that works is backed up. */
export const everyHours = 4;
/** Each bulk step can be taken back; several in a row share one backup. */
const bulkMinutes = 15;

/** Is the backup of every four hours due? A session begins as if it had just made one. */
export function isDue({ sinceMs, wrote }: SinceBackup, sinceStartMs: number): boolean {
  return wrote && (sinceMs ?? sinceStartMs) >= everyHours * hourMs;
}

/** Before an import always, before a bulk step when the last backup is not quite fresh; never where nothing was written since. */
export function isDueBefore(step: 'import' | 'bulk', { sinceMs, wrote }: SinceBackup): boolean {
  if (sinceMs !== null && !wrote) return false;
  return step === 'import' || sinceMs === null || sinceMs >= bulkMinutes * 60_000;
}

/** Is an operation a step that a backup goes before: an import, or a write to several requests at once? */
export function largeStep(operation: string, kind: Kind, input: unknown): 'import' | 'bulk' | null {
  if (operation === 'imports.run') return 'import';
  const { requestIds } = (input ?? {}) as { readonly requestIds?: unknown };
  return kind === 'write' && Array.isArray(requestIds) && requestIds.length > 1 ? 'bulk' : null;
}
