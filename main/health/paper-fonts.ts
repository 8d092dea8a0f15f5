import { fontShelf, fontTable } from '../reports/render/fonts.ts';
import { missingLetters } from './font-letters.ts';

/** The fonts of every paper: how many there are, and which do not load or lack a letter. */
export function paperFonts(read: (name: string) => Buffer = fontShelf.readFileSync): { readonly count: number; readonly broken: readonly string[] } {
  const fonts = Object.entries(fontTable).flatMap(([family, styles]) => Object.entries(styles).map(([style, name]) => ({ title: `${family} ${style}`, name })));
  return { count: fonts.length, broken: fonts.filter(({ name }) => !isWhole(read, name)).map(({ title }) => title) };
}

function isWhole(read: (name: string) => Buffer, name: string): boolean {
  try {
    return missingLetters(read(name)).length === 0;
  } catch {
    return false;
  }
}
