/** What the keyboard does in a list; pure, so that the rules can be tested without a window. */
export interface Place {
  readonly active: number;
  readonly total: number;
  /** Whole rows that fit on the screen. */
  readonly pageRows: number;
}

/** Index of the row that a key leads to; null where the key does not move. An empty list has no place to go. */
export function moveTo(key: string, { active, total, pageRows }: Place): number | null {
  if (total === 0) return null;
  const last = total - 1;
  const within = (index: number) => Math.min(last, Math.max(0, index));
  switch (key) {
    case 'ArrowDown':
      return within(active + 1);
    case 'ArrowUp':
      return within(active - 1);
    case 'PageDown':
      return within(active + Math.max(1, pageRows - 1));
    case 'PageUp':
      return within(active - Math.max(1, pageRows - 1));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Pages of `size` rows that cover the rows from `first` to `last`. */
export function pagesFor(first: number, last: number, size: number): number[] {
  const from = Math.floor(Math.max(0, first) / size);
  const to = Math.floor(Math.max(0, first, last) / size);
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
