/** Times in milliseconds. */
export type Times = readonly number[];

/** The smallest value that at least `share` (0–1) of all values do not exceed. */
export function percentile(times: Times, share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (times: Times): number => percentile(times, 0.5);

export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Figures by name; null where this machine cannot measure it. */
export type Figures = Readonly<Record<string, number | null>>;

/** The same figures with at most three digits after the point. */
export function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value === null ? null : Math.round(value * 1000) / 1000]));
}

/** Progress goes to standard error, so that `--json` leaves one object on standard output. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A fixed shuffle, so that caches see the same order in every run. */
export function shuffled<T>(list: readonly T[]): T[] {
  const result = [...list];
  let state = 20261122;
  for (let at = result.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}
