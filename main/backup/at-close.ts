import type { BackupKeeper } from './keeper.ts';

/** The window that says how far the last backup is. */
export interface ClosingWindow {
  /** It is on the screen. */
  readonly shown: Promise<void>;
  /** Its user has closed it. */
  readonly closed: Promise<void>;
}

export interface ClosingTimes {
  /** A backup that is done so soon is not spoken of. */
  readonly patienceMs: number;
  /** How long the good news stands before the program ends. */
  readonly readMs: number;
  /** A window that is not there by then is not waited for: a program that nobody sees must end. */
  readonly unshownMs: number;
}
export const closingTimes: ClosingTimes = { patienceMs: 800, readMs: 2500, unshownMs: 5000 };

/**
 * Makes the backup of the closing where there is something to back up. Its window is shown when it takes a while, when
 * there is a second place (may the stick be pulled out?), and when it failed: then until it is closed. Closing it stops the backup.
 */
export async function backUpAtClose(keeper: Pick<BackupKeeper, 'dueAtClose' | 'state' | 'make' | 'stop'>, show: () => ClosingWindow, times = closingTimes): Promise<void> {
  if (!(await keeper.dueAtClose())) return;
  const { second } = await keeper.state();
  const made = keeper.make('kapanis').then(
    () => true,
    () => false,
  );
  const quick = second === null && (await Promise.race([made, after(times.patienceMs, null)]));
  if (quick) return;
  const { shown, closed } = show();
  // A disk that does not answer holds nobody who has closed the window.
  const stopped = closed.then(() => Promise.race([keeper.stop(), after(times.unshownMs, undefined)]));
  const seen = Promise.race([shown.then(() => true), after(times.unshownMs, false)]);
  const good = await Promise.race([made, stopped.then(() => null)]);
  if (good === null || !(await seen)) return;
  await (good ? Promise.race([closed, after(times.readMs, undefined)]) : closed);
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms).unref());
}
