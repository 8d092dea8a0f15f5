import { insertBatch } from '../../db/repositories/imports.ts';
import type { Writer } from '../../db/unit-of-work.ts';
import type { ImportKind } from '../../preload/contract/import-fields.ts';
import { importFieldNames } from '../../preload/contract/import-text.ts';
import type { ImportDone, ImportMapping } from '../../preload/contract/imports.ts';
import { Refusal } from '../bridge/failure.ts';
import { checkSheet } from './check/check.ts';
import { rememberChoices, type Resolution } from './choices.ts';
import { countsOf, missingFields } from './look.ts';
import { importText as text } from './text.ts';
import type { Sheet } from './types.ts';
import { writeRows } from './write.ts';

export interface ImportJob {
  readonly kind: ImportKind;
  readonly sheet: Sheet;
  readonly mapping: ImportMapping;
  readonly resolutions: readonly Resolution[];
  readonly includeSame: boolean;
  readonly skipRejected: boolean;
  readonly fileName: string;
}

type Pause = (done: number, total: number) => Promise<void>;

/**
 * The whole import in the caller's transaction: judged anew, because records may have changed since it was looked at,
 * then written, all of it or nothing.
 */
export async function importSheet(writer: Writer, job: ImportJob, checking: Pause, writing: Pause): Promise<ImportDone> {
  const { kind, sheet, mapping } = job;
  const missing = missingFields(kind, mapping);
  if (missing.length > 0) throw new Refusal('invalid', text.missingFields(missing.map((field) => importFieldNames[field]).join(', ')));
  await rememberChoices(writer, job.resolutions);
  const checked = await checkSheet(writer, sheet, { kind, mapping, choices: new Map(), includeSame: job.includeSame }, checking);
  const { fresh, known, rejected } = countsOf(checked);
  if (rejected > 0 && !job.skipRejected) throw new Refusal('rule', text.rejected(rejected));
  if (fresh === 0) throw new Refusal('rule', text.nothingNew);
  const numbers = await writeRows(writer, kind, checked.rows, writing);
  const batchId = await insertBatch(writer, { kind, file_name: job.fileName, fresh, known, rejected });
  return { batchId, fresh, known, rejected, firstNumber: numbers[0] ?? '', lastNumber: numbers.at(-1) ?? '' };
}
