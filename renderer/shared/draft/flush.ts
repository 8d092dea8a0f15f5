const keepers = new Set<() => Promise<void>>();

/** A form that is open says how what is typed in it is kept; answers how to take that back. */
export function keepsDraft(keep: () => Promise<void>): () => void {
  keepers.add(keep);
  return () => void keepers.delete(keep);
}

/** Writes every open form down now; before the window is locked nothing waits for its second. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...keepers].map((keep) => keep()));
}
