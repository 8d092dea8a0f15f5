import { expect, test } from 'vitest';
import { backUpAtClose } from '../../../main/backup/at-close.ts';
import type { BackupState } from '../../../preload/contract/backups.ts';

const times = { patienceMs: 20, readMs: 20, unshownMs: 40 };
interface Wish {
  readonly due?: boolean;
  readonly second?: boolean;
  /** How long the backup takes, and how it ends. */
  readonly takesMs?: number;
  readonly fails?: boolean;
  /** When the user closes the window; null: never. */
  readonly closesMs?: number | null;
  /** The window never comes to the screen. */
  readonly unseen?: boolean;
}

/** What happened, in its order. */
async function closing({ due = true, second = false, takesMs = 0, fails = false, closesMs = null, unseen = false }: Wish): Promise<string[]> {
  const events: string[] = [];
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const keeper = {
    dueAtClose: async () => due,
    state: async () => ({ second: second ? { path: 'E:' } : null }) as BackupState,
    async make(reason: string) {
      events.push(reason);
      await wait(takesMs);
      if (fails) throw new Error('disk');
      events.push('made');
      return true;
    },
    stop: async () => void events.push('stop'),
  };
  await backUpAtClose(keeper, () => (events.push('shown'), { shown: unseen ? new Promise(() => undefined) : wait(0), closed: closesMs === null ? new Promise(() => undefined) : wait(closesMs).then(() => void events.push('closed')) }), times);
  return events;
}

test.each<[string, Wish, readonly string[]]>([
  ['nothing to back up', { due: false }, []],
  ['done at once, no second place: no window', {}, ['kapanis', 'made']],
  ['done at once, a second place: the window says that the stick may go', { second: true }, ['kapanis', 'shown', 'made']],
  ['it takes a while', { takesMs: 60 }, ['kapanis', 'shown', 'made']],
  ['failed at once: the window stays until it is closed', { fails: true, closesMs: 50 }, ['kapanis', 'shown', 'closed', 'stop']],
  ['failed after a while', { fails: true, takesMs: 40, closesMs: 90 }, ['kapanis', 'shown', 'closed', 'stop']],
  ['a window that never comes: the program ends nevertheless', { takesMs: 60, unseen: true }, ['kapanis', 'shown', 'made']],
  ['the same where it failed', { fails: true, unseen: true }, ['kapanis', 'shown']],
  ['closed by the user before it is done: stopped', { takesMs: 200, closesMs: 10 }, ['kapanis', 'shown', 'closed', 'stop']],
])('%s', async (_name, wish, events) => {
  expect(await closing(wish)).toEqual(events);
});
