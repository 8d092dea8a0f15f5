import { contract, type Defter, type DefterContract } from '../../preload/contract/index.ts';
import type { ErrorCode, Failure, FieldProblem, Input, Kind, Operation, Output, Reply, Schema } from '../../preload/contract/operation.ts';
import { holdsMask } from '../shared/privacy/veil.ts';
import { privacyText } from '../text/privacy.ts';
import { sessionSignal } from './session-signal.ts';
import { steps } from './steps.ts';

declare global {
  interface Window {
    readonly defter: Defter;
  }
}

export type FeatureName = keyof DefterContract;
type OperationOf<F extends FeatureName, O extends keyof DefterContract[F]> = DefterContract[F][O];

/** Names of the operations of one kind in a feature. */
export type OperationName<F extends FeatureName, K extends Kind = Kind> = {
  [O in keyof DefterContract[F]]: DefterContract[F][O] extends Operation<K, Schema, unknown> ? O : never;
}[keyof DefterContract[F]] &
  string;

export type InputOf<F extends FeatureName, O extends keyof DefterContract[F]> = Input<OperationOf<F, O>>;
export type OutputOf<F extends FeatureName, O extends keyof DefterContract[F]> = Output<OperationOf<F, O>>;

/** What went wrong, as the other side of the bridge told it. The message is a whole Turkish sentence. */
export class ApiFailure extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldProblem[];
  readonly ref: string | null;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'ApiFailure';
    this.code = failure.code;
    this.fields = failure.fields;
    this.ref = failure.ref;
  }
}

/** Calls one operation and answers with its value; every refusal is thrown as an ApiFailure. */
export async function call<F extends FeatureName, O extends keyof DefterContract[F]>(feature: F, operation: O, input: InputOf<F, O>): Promise<OutputOf<F, O>> {
  const send = window.defter[feature][operation] as unknown as (value: InputOf<F, O>) => Promise<Reply<OutputOf<F, O>>>;
  if ((contract[feature][operation] as unknown as Operation).kind !== 'read' && holdsMask(input)) throw new ApiFailure({ code: 'rule', message: privacyText.blocked, fields: [], ref: null });
  const reply = await send(input);
  if (!reply.ok) {
    if (reply.error.code === 'locked') sessionSignal.changed();
    throw new ApiFailure(reply.error);
  }
  // The name in the status line, and whoever is no longer among the users.
  if (feature === 'users' || feature === 'office') if ((contract[feature][operation] as unknown as Operation).kind !== 'read') sessionSignal.changed();
  // Undoing is not itself undone: the record shows both.
  if (reply.step !== null && feature !== 'undo') steps.wrote(reply.step);
  return reply.value;
}
