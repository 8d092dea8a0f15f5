import type { ReminderCounts } from '../../preload/contract/clocks.ts';
import type { Route } from '../bridge/router.ts';
import { whatToTell, type Notice, type Told } from '../features/clocks/notice.ts';
import type { Clock } from './clock.ts';

export interface RemindingParts {
  readonly route: Route;
  readonly clock: Clock;
  readonly show: (notice: Notice) => void;
}

const everyMinutes = 5;
/** Nobody wants a notification about a program that is just opening. */
const firstAfterSeconds = 60;

/** Looks at the records every few minutes and shows what there is to be told. Answers how to stop. */
export function startReminding(parts: RemindingParts): () => void {
  let last: Told | null = null;
  const look = async (): Promise<void> => {
    last = await remind(parts, last);
  };
  const first = setTimeout(() => void look(), firstAfterSeconds * 1000);
  const timer = setInterval(() => void look(), everyMinutes * 60_000);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

/** One look; answers what has been told by now. Records that are not open have nothing to say. */
export async function remind({ route, clock, show }: RemindingParts, last: Told | null): Promise<Told | null> {
  const reply = await route('clocks', 'reminderCounts', {});
  if (!reply.ok) return last;
  const counts = reply.value as ReminderCounts;
  const at = clock.now();
  const notice = whatToTell(at, counts, last);
  if (notice === null) return last;
  show(notice);
  return { at, counts };
}
