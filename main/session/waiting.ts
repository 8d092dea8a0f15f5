/** Seconds after the first, second … wrong try. Two slips cost nothing; guessing ten thousand PINs takes a month and more. */
const delays: readonly number[] = [0, 0, 1, 5, 15, 60, 120, 300];

/** Seconds to wait after so many wrong tries in a row. Grows to five minutes and no further: nobody is ever locked out. */
export function delayAfter(tries: number): number {
  return tries <= 0 ? 0 : (delays[Math.min(tries, delays.length) - 1] ?? 0);
}

/**
 * How long each user still has to wait. Counted by a clock that only runs on (`uptime`, seconds), never by the computer's
 * date, which could be set: after a restart, when nothing is known of the time between, the whole delay begins anew.
 */
export class Waiting {
  readonly #uptime: () => number;
  readonly #begun: number;
  readonly #wrong = new Map<number, { readonly tries: number; readonly at: number }>();

  constructor(uptime: () => number) {
    this.#uptime = uptime;
    this.#begun = uptime();
  }

  /** Answers how many in a row it is by now. `kept`: as the records have it; they may not take what is written to them. */
  wrong(userId: number, kept: number): number {
    const tries = this.#tries(userId, kept) + 1;
    this.#wrong.set(userId, { tries, at: this.#uptime() });
    return tries;
  }

  right(userId: number): void {
    this.#wrong.delete(userId);
  }

  /** Whole seconds, rounded up. */
  left(userId: number, kept: number): number {
    const since = this.#uptime() - (this.#wrong.get(userId)?.at ?? this.#begun);
    return Math.max(0, Math.ceil(delayAfter(this.#tries(userId, kept)) - since));
  }

  #tries(userId: number, kept: number): number {
    return Math.max(kept, this.#wrong.get(userId)?.tries ?? 0);
  }
}
