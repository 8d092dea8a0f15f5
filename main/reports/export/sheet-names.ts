import { fold } from '../../../preload/contract/turkish.ts';

const MOST = 31;

/** Names that Excel takes: at most 31 letters, none of []:*?/\, not empty, all different without regard to case. */
export function sheetNames(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const clean = title.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').replace(/^[' ]+|[' ]+$/g, '') || '-';
    for (let number = 1; ; number++) {
      const tail = number === 1 ? '' : ` (${number})`;
      const name = [...clean].slice(0, MOST - tail.length).join('').trimEnd() + tail;
      const key = fold(name);
      if (used.has(key)) continue;
      used.add(key);
      return name;
    }
  });
}
