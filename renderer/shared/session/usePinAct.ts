import { useState } from 'react';
import { ApiFailure, call, type FeatureName, type InputOf, type OperationName, type OutputOf } from '../../api/client.ts';

export interface PinAct<I, T> {
  /** The answer; null where it was refused. */
  readonly run: (input: I) => Promise<{ readonly value: T } | null>;
  readonly pending: boolean;
  /** A refusal that belongs to no field. */
  readonly problem: ApiFailure | null;
  /** What was said of one field. */
  readonly sentence: (field: string) => string | undefined;
}

/** Sends something secret. Neither the cache of questions nor a draft sees what was typed. */
export function usePinAct<F extends FeatureName, O extends OperationName<F, 'act'>>(feature: F, operation: O): PinAct<InputOf<F, O>, OutputOf<F, O>> {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  return {
    async run(input) {
      setPending(true);
      setFailure(null);
      try {
        return { value: await call(feature, operation, input) };
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error;
        setFailure(error);
        return null;
      } finally {
        setPending(false);
      }
    },
    pending,
    problem: failure && failure.fields.length === 0 ? failure : null,
    sentence: (field) => failure?.fields.find((problem) => problem.field === field)?.message,
  };
}
