/** A step that failed; the message is a sentence that says what happened and what to do. */
export class StepError extends Error {}

const started = Date.now();

/** One progress line for the person at the terminal, with the seconds since the command began. */
export function say(text: string): void {
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`[${String(seconds).padStart(3)} s] ${text}\n`);
}

/** Runs a long step and, while it lasts, says every ten seconds that it is still going on. */
export async function longStep<T>(text: string, work: () => Promise<T>, detail?: () => string): Promise<T> {
  say(`${text} …`);
  const begun = Date.now();
  const timer = setInterval(() => {
    const extra = detail?.() ?? '';
    say(`  still going on after ${Math.round((Date.now() - begun) / 1000)} s${extra === '' ? '' : `, ${extra}`}`);
  }, 10_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Entry of every developer command: its number becomes the exit code, a failed step becomes one sentence. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
