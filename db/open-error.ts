export type OpenProblem = 'damaged' | 'changed' | 'newer' | 'readOnly' | 'diskFull' | 'migration' | 'older' | 'missing';

/** Why a database was not opened. The file is as it was. */
export class OpenError extends Error {
  readonly problem: OpenProblem;
  readonly detail: string;

  constructor(problem: OpenProblem, detail: string, cause?: unknown) {
    super(`${problem}: ${detail}`, { cause });
    this.problem = problem;
    this.detail = detail;
  }
}

/** An OpenError for whatever SQLite or the disk said; `otherwise` where they gave no code we know. */
export function asOpenError(error: unknown, otherwise: OpenProblem): OpenError {
  if (error instanceof OpenError) return error;
  const code = sqliteCode(error);
  const message = error instanceof Error ? error.message : String(error);
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)|^(EACCES|EPERM|EROFS)$/.test(code)) return new OpenError('readOnly', message, error);
  if (/^SQLITE_FULL|^(ENOSPC|EDQUOT)$/.test(code)) return new OpenError('diskFull', message, error);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new OpenError('damaged', message, error);
  return new OpenError(otherwise, message, error);
}

/** SQLite's own name of an error, through TypeORM's wrapper; '' where there is none. */
export function sqliteCode(error: unknown): string {
  for (let current = error; current instanceof Error; current = (current as { driverError?: unknown }).driverError ?? current.cause) {
    const code = (current as { code?: unknown }).code;
    if (typeof code === 'string') return code;
  }
  return '';
}
