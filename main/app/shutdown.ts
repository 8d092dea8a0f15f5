import { app } from 'electron';

const limitMs = 5000;

/**
 * Closing in order: what is in the queue is finished, then the records are closed, then the program ends.
 * A disk that does not answer cannot hold it for ever: SQLite's own log keeps what was committed.
 */
export function closeInOrder(close: () => Promise<void>): void {
  let closing = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    const limit = new Promise<void>((resolve) => setTimeout(resolve, limitMs).unref());
    void Promise.race([close().catch(() => undefined), limit]).then(() => app.exit(0));
  });
}
