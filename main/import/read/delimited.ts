/** Text with `;`, `,` or tabs between the cells, as Excel and Calc write it (RFC 4180 with its relatives). */

const DELIMITERS = ['\t', ';', ','] as const;
type Delimiter = (typeof DELIMITERS)[number];

export function parseDelimited(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const told = /^sep=(.)\r?\n/i.exec(plain);
  if (told) return split(plain.slice(told[0].length), told[1] ?? ';');
  return split(plain, delimiterOf(plain));
}

/** The sign that cuts the first lines into the same number of cells, more than one; a tab goes before others. */
export function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, 20_000);
  let best: Delimiter = ';';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const widths = split(sample, delimiter).slice(0, 20).map((row) => row.length).filter((width) => width > 1);
    if (widths.length === 0) continue;
    const common = mode(widths);
    const score = widths.filter((width) => width === common).length * Math.min(common, 10);
    if (score <= most) continue;
    best = delimiter;
    most = score;
  }
  return best;
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Quotes count only at the beginning of a cell; a quote that is never closed is a plain sign. */
function split(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = text.length;
  while (at <= end) {
    let cell: string;
    const closing = text.charAt(at) === '"' ? closingQuote(text, at + 1) : -1;
    if (closing === -1) {
      const stop = cellEnd(text, at, delimiter);
      cell = text.slice(at, stop);
      at = stop;
    } else {
      const stop = cellEnd(text, closing + 1, delimiter);
      cell = text.slice(at + 1, closing).replaceAll('""', '"') + text.slice(closing + 1, stop);
      at = stop;
    }
    row.push(cell);
    const sign = text.charAt(at);
    if (sign === delimiter) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= end) break;
    at += sign === '\r' && text.charAt(at + 1) === '\n' ? 2 : 1;
    if (at === end) break;
  }
  return rows;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charAt(at + 1) !== '"') return at;
  }
  return -1;
}

function cellEnd(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === delimiter || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}
