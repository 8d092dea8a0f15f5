import { copyFileSync, rmSync } from 'node:fs';
import { openOffice } from '../fixtures/office.ts';
import type { FilledLedger } from './generate.ts';
import { median, timed } from './measure.ts';

/** So many requests go to a unit at once, the most that the window sends. */
const batch = 200;

/** A bulk hand-off and its "Geri al" through the router, in turns, on a copy of the ledger beside it. */
export async function measureUndoing(ledger: FilledLedger, times: number) {
  const path = `${ledger.path}.${process.pid}.copy`;
  copyFileSync(ledger.path, path);
  const office = await openOffice({ path, today: ledger.today });
  try {
    const { rows } = await office.call('requests', 'list', { states: ['acik'], limit: batch });
    const requestIds = rows.map(({ id }) => id);
    const unitId = ledger.unitIds[0] ?? 1;
    const done: number[] = [];
    const undone: number[] = [];
    for (let at = 0; at < times; at++) {
      done.push(await timed(() => office.call('requests', 'handOff', { requestIds, unitId, sentOn: ledger.today })));
      undone.push(await timed(() => office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 })));
    }
    return { undoRatio: median(undone) / median(done), undoMs: median(undone), bulkMs: median(done), undoRows: requestIds.length };
  } finally {
    await office.close();
    for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
  }
}
