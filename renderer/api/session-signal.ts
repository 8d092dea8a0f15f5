/** Tells whoever holds the session that the program may see it otherwise by now: it is locked, or a name or role changed. */
class SessionSignal {
  readonly #listeners = new Set<() => void>();

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

export const sessionSignal = new SessionSignal();
