/** The process that is killed: opens the records, tells what it found, and works until the end comes. */
import { once } from 'node:events';
import { argv, stdin, stdout } from 'node:process';
import { createRandom } from '../../main/sample/random.ts';
import { nextAct, type Ground } from './acts.ts';
import { restoreBackup } from '../../main/backup/restore.ts';
import { clock, openProgram } from '../fixtures/whole-program.ts';
import { findAll, type Found } from './found.ts';
import { writeNote } from './notes.ts';

export interface ChildOrder {
  readonly folder: string;
  readonly notes: string;
  readonly seed: number;
  readonly prefix: string;
  /** null: the records are opened and nothing is done in them. */
  readonly ground: Ground | null;
  /** A backup that is to be put in the place of the records, before which nothing is opened. */
  readonly restore?: string | null;
}
/** `problem`: the code with which the start was refused. */
export type Told = { readonly said: 'opening' } | { readonly said: 'open'; readonly problem: string | null; readonly found: Found | null } | { readonly said: 'working' | 'closed' };

const order = JSON.parse(argv[2] ?? '{}') as ChildOrder;
const tell = (told: Told): boolean => stdout.write(`${JSON.stringify(told)}\n`);

tell({ said: 'opening' });
if (order.restore) {
  await restoreBackup({ source: order.restore, folder: order.folder, now: clock.now(), nativeBinding: undefined }, () => undefined);
  process.exit(0);
}
const office = openProgram(order.folder);
const { problem } = await office.call('app', 'start', {});
const drafts = problem ? [] : (await office.call('drafts', 'list', {})).map(({ place, content }) => ({ place, content }));
const found = problem ? null : findAll(order.folder, drafts);
tell({ said: 'open', problem: problem?.code ?? null, found });

let ending = false;
// The end of standard input: close as the window does.
const asked = once(stdin.resume(), 'end').then(() => {
  ending = true;
});

if (found && order.ground) {
  const open = found.requests.filter(({ state }) => state === 'acik').map(({ id }) => id);
  const actor = { office, folder: order.folder, ground: order.ground, random: createRandom(order.seed), prefix: order.prefix, open };
  for (let number = 1; !ending; number++) {
    const { act, run } = nextAct(actor, number);
    writeNote(order.notes, { at: 'begun', act });
    writeNote(order.notes, { at: 'done', act, ...(await run()) });
    if (number === 1) tell({ said: 'working' });
  }
}
await asked;
await office.engine.close();
tell({ said: 'closed' });
