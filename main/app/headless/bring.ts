import { resolve } from 'node:path';
import { checkSheet } from '../../import/check/check.ts';
import { countsOf, missingFields } from '../../import/look.ts';
import { planOf } from '../../import/plan.ts';
import { readTable } from '../../import/read/read-table.ts';
import { importSheet } from '../../import/run.ts';
import { importText, readSentences } from '../../import/text.ts';
import { ReadError, type ReadTable } from '../../import/types.ts';
import { importFieldNames } from '../../../preload/contract/import-text.ts';
import { commandLineText as text } from '../../../preload/contract/start-text.ts';
import { Refusal } from '../../bridge/failure.ts';
import type { BringCommand } from '../commands/bring.ts';
import { readTableFile } from '../table-file.ts';
import { withRecords, type Desk } from './desk.ts';

const mostLines = 200;

/** Brings a table in without a window and says what became of its rows. */
export async function bringTable({ kind, path, skipRejected }: BringCommand, desk: Desk): Promise<0 | 1> {
  const { name, bytes } = await readFile(resolve(path));
  const { sheets } = await read(bytes);
  return withRecords(desk, { readonly: false }, async ({ work }, asked) => {
    const occasion = { ...asked, operation: 'imports.run' };
    const { mapping, checked } = await work.read(occasion, async (reader) => {
      const plan = await planOf(reader, kind, sheets, { profile: '', sheet: null });
      const sheet = sheets[plan.mapping.sheet];
      if (!sheet) throw new ReadError('empty');
      return { mapping: plan.mapping, checked: await checkSheet(reader, sheet, { kind, mapping: plan.mapping, choices: new Map(), includeSame: false }, noPause) };
    });
    const missing = missingFields(kind, mapping);
    if (missing.length > 0) throw new Refusal('invalid', importText.missingFields(missing.map((field) => importFieldNames[field]).join(', ')));

    const counts = countsOf(checked);
    const rejected = checked.rows.filter(({ state }) => state === 'hatali');
    const goesIn = counts.fresh > 0 && (rejected.length === 0 || skipRejected);
    if (goesIn) {
      const sheet = sheets[mapping.sheet] ?? { name: '', rows: [] };
      await work.write(occasion, (writer) => importSheet(writer, { kind, sheet, mapping, resolutions: [], includeSame: false, skipRejected, fileName: name }, noPause, noPause));
    }
    await desk.out(text.brought(goesIn ? counts.fresh : 0, counts.known, counts.rejected));
    for (const { at, problems } of rejected.slice(0, mostLines)) {
      await desk.out(text.rejectedRow(at + 1, problems.filter(({ level }) => level === 'hata').map(({ field, message }) => `${importFieldNames[field]}: ${message}`).join(' ')));
    }
    if (rejected.length === 0 || skipRejected) return 0;
    await desk.err(text.nothingBrought);
    return 1;
  });
}

const noPause = (): Promise<void> => Promise.resolve();

async function readFile(path: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  try {
    return await readTableFile(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('notFound', text.cannotRead(path));
  }
}

/** Here nobody waits for a window, so it is read in this thread. */
async function read(bytes: Uint8Array): Promise<ReadTable> {
  try {
    return await readTable({ kind: 'file', bytes });
  } catch (error) {
    throw error instanceof ReadError ? new Refusal('invalid', readSentences[error.problem](error.amount)) : error;
  }
}
