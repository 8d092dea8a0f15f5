import type * as v from 'valibot';

/**
 * How an operation is run.
 * - `read`: inside the queue, with a reader.
 * - `write`: inside the queue, in one transaction, with a writer.
 * - `act`: outside the queue (a dialog, a file, a printer); it may ask the queue for what it needs.
 */
export type Kind = 'read' | 'write' | 'act';

export type Schema = v.GenericSchema<unknown, unknown>;

/** One declared operation. `Output` exists for the compiler only. */
export interface Operation<K extends Kind = Kind, S extends Schema = Schema, Output = unknown> {
  readonly kind: K;
  readonly input: S;
  readonly output?: Output;
}

export type Feature = Readonly<Record<string, Operation>>;
export type Contract = Readonly<Record<string, Feature>>;

function declare<K extends Kind>(kind: K) {
  return <S extends Schema>(input: S) => ({
    returns<Output>(): Operation<K, S, Output> {
      return { kind, input };
    },
  });
}

export const read = declare('read');
export const write = declare('write');
export const act = declare('act');

/** What a caller may pass (before defaults are filled in). */
export type Input<O> = O extends Operation<Kind, infer S, unknown> ? v.InferInput<S> : never;
/** What a handler receives (after the schema has parsed it). */
export type Parsed<O> = O extends Operation<Kind, infer S, unknown> ? v.InferOutput<S> : never;
export type Output<O> = O extends Operation<Kind, Schema, infer R> ? R : never;

/** Closed list; every code has its Turkish sentence in text.ts. */
export const errorCodes = [
  'invalid',
  'notFound',
  'conflict',
  'rule',
  'forbidden',
  'locked',
  'busy',
  'diskFull',
  'readOnly',
  'damaged',
  'fileNotWritable',
  'printerMissing',
  'unknownOperation',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One sentence at one field; `field` is a dotted path into the input, '' for the whole form. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fields: readonly FieldProblem[];
  /** Reference number of an internal error, to be found in the log. */
  readonly ref: string | null;
}

/** `step` names a write that can be undone (`undo.step`); null where nothing of the kind was written. */
export type Reply<T> = { readonly ok: true; readonly value: T; readonly step: number | null } | { readonly ok: false; readonly error: Failure };

/** The shape of `window.defter`: every operation as a function that never throws. */
export type Client<C extends Contract> = {
  readonly [F in keyof C]: {
    readonly [O in keyof C[F]]: (input: Input<C[F][O]>) => Promise<Reply<Output<C[F][O]>>>;
  };
};

/** The handlers of one feature; `Reader`, `Writer` and `Services` are what the router hands in. */
export type Handlers<F extends Feature, Reader, Writer, Services> = {
  readonly [O in keyof F]: F[O] extends Operation<infer K, Schema, unknown>
    ? (
        door: K extends 'read' ? Reader : K extends 'write' ? Writer : Services,
        input: Parsed<F[O]>,
      ) => Output<F[O]> | Promise<Output<F[O]>>
    : never;
};
