/** As many writes of this window can be taken back one after the other. */
const mostSteps = 200;
/** A notice that comes later than this speaks of something else than the write. */
const freshMs = 2000;

interface Step {
  readonly number: number;
  readonly at: number;
}

/** The writes of this window that can be undone, the last on top. They end with the window. */
class Steps {
  #steps: Step[] = [];
  #offered = 0;

  wrote(number: number, at = performance.now()): void {
    this.#steps = [...this.#steps, { number, at }].slice(-mostSteps);
  }

  /** The one that Ctrl+Z means. */
  last(): number | null {
    return this.#steps.at(-1)?.number ?? null;
  }

  undone(number: number): void {
    this.#steps = this.#steps.filter((step) => step.number !== number);
  }

  /** The write that a notice shown now speaks of; each is offered once. */
  offer(now = performance.now()): number | null {
    const last = this.#steps.at(-1);
    if (!last || last.number <= this.#offered || now - last.at > freshMs) return null;
    this.#offered = last.number;
    return last.number;
  }

  /** Other records are open now, or somebody else sits here. */
  clear(): void {
    this.#steps = [];
    this.#offered = 0;
  }
}

export const steps = new Steps();
