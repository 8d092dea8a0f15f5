/** The thread that reads a workbook, so that neither the window nor other work waits for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { ReadError, type ReadProblem, type ReadTable } from '../types.ts';
import { readTable, type Source } from './read-table.ts';

export type Reading = { readonly ok: true; readonly table: ReadTable } | { readonly ok: false; readonly problem: ReadProblem; readonly amount: number; readonly detail: string };

readTable(workerData as Source).then(
  (table) => parentPort?.postMessage({ ok: true, table } satisfies Reading),
  (error: unknown) => {
    const problem = error instanceof ReadError ? error : new ReadError('damaged');
    parentPort?.postMessage({ ok: false, problem: problem.problem, amount: problem.amount, detail: String(error) } satisfies Reading);
  },
);
