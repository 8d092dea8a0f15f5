import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { ApiFailure, call } from '../../api/client.ts';
import { useWrite } from '../../api/queries.ts';
import { toSetUp, type OfficeInput, type SetupDraft } from './draft.ts';

export const steps = ['kurum', 'birimler', 'muhtarlar', 'sureler', 'klasor'] as const;
export type StepName = (typeof steps)[number];

/** The step in which a refused field can be mended. */
export function stepOf(field: string): StepName {
  if (field.startsWith('units')) return 'birimler';
  if (field.startsWith('muhtars') || field.startsWith('neighbourhoods') || field === 'termStart') return 'muhtarlar';
  return 'kurum';
}

export interface SetUpControl {
  readonly finish: () => void;
  readonly pending: boolean;
  readonly problem: ApiFailure | null;
}

/** Writes everything in one transaction, then the counting settings if they were changed. */
export function useSetUp(form: UseFormReturn<OfficeInput, unknown, OfficeInput>, draft: SetupDraft, goTo: (step: StepName) => void): SetUpControl {
  const write = useWrite('office', 'setUp');
  const [problem, setProblem] = useState<ApiFailure | null>(null);
  const [pending, setPending] = useState(false);

  const run = async (): Promise<void> => {
    setPending(true);
    setProblem(null);
    try {
      // Before the office: once it exists this screen is gone, and a new database has no open request to move.
      if (draft.settings) await call('deadlines', 'saveSettings', { ...draft.settings });
      window.location.hash = '#/today';
      await write.mutateAsync(toSetUp(form.getValues(), draft));
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setProblem(error);
      const first = error.fields[0];
      for (const { field, message } of error.fields) if (field.startsWith('office.')) form.setError(field.slice(7) as keyof OfficeInput, { message });
      if (first) goTo(stepOf(first.field));
    } finally {
      setPending(false);
    }
  };
  return { finish: () => void run(), pending, problem };
}
