import { sqliteCode } from '../../db/open-error.ts';
import { errorText } from '../../preload/contract/text.ts';
import type { ErrorCode, Failure, FieldProblem } from '../../preload/contract/operation.ts';

/** A failure that a rule foresaw. Its sentence is for the user; it is not a fault of the program. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldProblem[];

  constructor(code: ErrorCode, message: string = errorText[code], fields: readonly FieldProblem[] = []) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}

/** One sentence at one field. */
export function fieldRefusal(field: string, message: string, code: ErrorCode = 'invalid'): Refusal {
  return new Refusal(code, errorText[code], [{ field, message }]);
}

/**
 * What the window is told of an error: a foreseen one as it is, a known one of the disk or the database by its
 * sentence, everything else as 'internal' with a reference; its message and stack stay in the log.
 */
export function toFailure(error: unknown, newRef: () => string): Failure {
  if (error instanceof Refusal) return { code: error.code, message: error.message, fields: error.fields, ref: null };
  const code = codeOf(sqliteCode(error));
  return { code, message: errorText[code], fields: [], ref: code === 'internal' ? newRef() : null };
}

function codeOf(code: string): ErrorCode {
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT') return 'diskFull';
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) return 'readOnly';
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return 'damaged';
  if (code.startsWith('SQLITE_BUSY')) return 'busy';
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return 'conflict';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EBUSY' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENOENT') return 'fileNotWritable';
  return 'internal';
}
