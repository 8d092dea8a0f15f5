import type { Draft } from '../../../preload/contract/drafts.ts';

/** What the list of drafts hands to the page on which a draft goes on. */
export interface ResumeState {
  readonly resume: Pick<Draft, 'id' | 'form'>;
}

function resumeOf(state: unknown): ResumeState['resume'] | null {
  return typeof state === 'object' && state !== null && 'resume' in state ? (state as ResumeState).resume : null;
}

export function resumedDraft(state: unknown): number | null {
  return resumeOf(state)?.id ?? null;
}

/** The form that a page has to open for it: 'requests.answer'. */
export function resumedForm(state: unknown): string | null {
  return resumeOf(state)?.form ?? null;
}
