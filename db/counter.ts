import type { Writer } from './unit-of-work.ts';

/**
 * The next number of a kind in a year, starting at 1. It is taken in the caller's transaction: where that fails,
 * the number is given to the next one, so the sequence has no gap and no double.
 */
export async function nextNumber(writer: Writer, kind: string, year: number): Promise<number> {
  const row = await writer.one<{ last: number }>(
    'INSERT INTO counter (kind, year, last) VALUES (?, ?, 1) ON CONFLICT (kind, year) DO UPDATE SET last = last + 1 RETURNING last',
    [kind, year],
  );
  if (!row) throw new Error('The counter gave no number');
  return row.last;
}

/** '2026/0143'; from 10,000 on the number simply grows. */
export function formatNumber(year: number, seq: number): string {
  return `${year}/${String(seq).padStart(4, '0')}`;
}
