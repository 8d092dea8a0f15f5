import { OpenError, sqliteCode, type OpenProblem } from '../../db/open-error.ts';
import type { ErrorCode } from '../../preload/contract/operation.ts';
import { Refusal } from './failure.ts';

/** An error on its way out of a thread, which carries plain data alone. */
export interface CarriedError {
  /** Set for a sentence to the user. */
  readonly refusal: ErrorCode | null;
  /** Set for records that did not open; `detail` belongs to it. */
  readonly open: OpenProblem | null;
  readonly detail: string;
  /** Of the file system or SQLite, '' where there is none. */
  readonly code: string;
  readonly message: string;
  readonly stack: string | undefined;
}

export function carryError(error: unknown): CarriedError {
  return {
    refusal: error instanceof Refusal ? error.code : null,
    open: error instanceof OpenError ? error.problem : null,
    detail: error instanceof OpenError ? error.detail : '',
    code: sqliteCode(error),
    message: error instanceof Error ? error.message : String(error),
    stack: error instanceof Error ? error.stack : undefined,
  };
}

/** The same error on the other side. */
export function reviveError({ refusal, open, detail, code, message, stack }: CarriedError): Error {
  if (refusal !== null) return new Refusal(refusal, message);
  if (open !== null) return new OpenError(open, detail);
  return Object.assign(new Error(message), { code, ...(stack === undefined ? {} : { stack }) });
}
