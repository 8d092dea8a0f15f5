const forgetters = new Set<() => void>();

/** What is remembered of the work of one user (the caller typed last, a notice) goes when the window is locked. Answers how to take that back. */
export function onForget(forget: () => void): () => void {
  forgetters.add(forget);
  return () => void forgetters.delete(forget);
}

export function forgetUser(): void {
  for (const forget of forgetters) forget();
}
