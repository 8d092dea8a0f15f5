import { valibotResolver } from '@hookform/resolvers/valibot';
import { useEffect, useRef, useState } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Path, type Resolver, type UseFormReturn } from 'react-hook-form';
import { contract } from '../../../preload/contract/index.ts';
import type { Operation } from '../../../preload/contract/operation.ts';
import { ApiFailure, type FeatureName, type InputOf, type OperationName, type OutputOf } from '../../api/client.ts';
import { useWrite } from '../../api/queries.ts';
import { useDraft, type DraftExtra, type DraftOfForm } from '../draft/useDraft.ts';

export interface OperationForm<Values extends FieldValues> {
  readonly form: UseFormReturn<Values, unknown, Values>;
  readonly submit: () => void;
  readonly pending: boolean;
  /** The refusal as a whole; sentences for single fields stand at the fields. */
  readonly problem: ApiFailure | null;
  /** Would something be lost by leaving now? For useUnsavedGuard. */
  readonly unsaved: () => boolean;
  /** What is typed lies in the database too; FormBody offers what an earlier start left there. */
  readonly draft: DraftOfForm;
}

export interface OperationFormOptions<Values, Saved> {
  readonly defaults: Values;
  readonly onSaved: (saved: Saved, values: Values) => void;
  /** Last touch before sending (fields that the screen does not show). */
  readonly prepare?: (values: Values) => Values;
  /** What has to be kept in a draft beside the values. */
  readonly extra?: DraftExtra;
  /** Which one of several on a page the form is about, where no id among the values tells it. */
  readonly about?: string;
}

type Values<F extends FeatureName, O extends OperationName<F, 'write'>> = InputOf<F, O> & FieldValues;

/**
 * A form for one write operation: the schema of the contract checks it, the client sends it, refusals of single fields
 * are put at those fields, and whatever was typed stays on screen when it fails and in the database when the program dies.
 */
export function useOperationForm<F extends FeatureName, O extends OperationName<F, 'write'>>(
  feature: F,
  operation: O,
  options: OperationFormOptions<Values<F, O>, OutputOf<F, O>>,
): OperationForm<Values<F, O>> {
  type V = Values<F, O>;
  const declared = contract[feature][operation] as unknown as Operation;
  const form = useForm<V, unknown, V>({
    resolver: valibotResolver(declared.input as never, undefined, { raw: true }) as unknown as Resolver<V, unknown, V>,
    defaultValues: options.defaults as DefaultValues<V>,
  });
  const write = useWrite(feature, operation);
  const [problem, setProblem] = useState<ApiFailure | null>(null);
  const saved = useRef(false);
  const dirty = form.formState.isDirty;
  const dirtyNow = useRef(dirty);
  useEffect(() => {
    dirtyNow.current = dirty;
  }, [dirty]);

  const unsaved = (): boolean => dirtyNow.current && !saved.current;
  const draft = useDraft<V>({ name: `${feature}.${operation}`, form, defaults: options.defaults, extra: options.extra, about: options.about, unsaved });

  const send = async (values: V): Promise<void> => {
    const prepared = options.prepare ? options.prepare(values) : values;
    setProblem(null);
    try {
      const answer = await write.mutateAsync(prepared);
      saved.current = true;
      draft.discard();
      options.onSaved(answer, prepared);
      saved.current = false;
      form.reset(values);
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setProblem(error);
      error.fields
        .filter(({ field }) => field !== '')
        .forEach(({ field, message }, index) => form.setError(field as Path<V>, { type: 'server', message }, { shouldFocus: index === 0 }));
    }
  };

  return {
    form,
    submit: () => {
      if (!write.isPending) void form.handleSubmit(send)();
    },
    pending: write.isPending,
    problem,
    unsaved,
    draft,
  };
}
