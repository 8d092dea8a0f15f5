import { app } from 'electron';

const limitMs = 5000;

/**
 * Closing in order: what is in the queue is finished, then the records are closed, then `last` is done (the backup; its
 * user can end it), then the program ends. A disk that does not answer cannot hold the first part for ever: SQLite's own
 * log keeps what was committed.
 */
export function closeInOrder(close: () => Promise<void>, last: () => Promise<void>): void {
  let closing = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    void end(close, last).then(() => app.exit(0));
  });
}

async function end(close: () => Promise<void>, last: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limitMs);
  });
  const closed = await Promise.race([close().catch(() => undefined), limit]);
  clearTimeout(timer);
  // Records that did not close are not backed up: the disk has other troubles.
  if (closed !== 'late') await last().catch(() => undefined);
}
