/** Text widths without a font engine: advance widths of Arimo Regular in hundredths of an em, code points 32–126. */
const WIDTHS = [
  28, 28, 35, 56, 56, 89, 67, 19, 33, 33, 39, 58, 28, 33, 28, 28, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 28, 28, 58, 58,
  58, 56, 102, 67, 67, 72, 72, 67, 61, 78, 72, 28, 50, 67, 56, 83, 72, 78, 67, 78, 72, 67, 61, 72, 67, 94, 67, 67, 61,
  28, 28, 28, 47, 56, 33, 56, 56, 50, 56, 56, 28, 56, 56, 22, 22, 50, 22, 83, 56, 56, 56, 56, 33, 50, 28, 56, 50, 72, 50,
  50, 50, 33, 26, 33, 58,
];
const TURKISH = new Map<string, number>(
  Object.entries({ Ğ: 78, Ü: 72, Ş: 67, İ: 28, Ö: 78, Ç: 72, ğ: 56, ü: 56, ş: 50, ı: 28, ö: 56, ç: 50, î: 28, Î: 28, '–': 56, '’': 22 }),
);
const WIDEST = 102;
/** Arimo Bold is at most this much wider than Regular, over any run of text that people write. */
const BOLD = 1.12;
/** Height of one line in font sizes (ascent + descent + gap of Arimo). */
export const LINE_HEIGHT = 1.15;

/** Width in points; signs outside Latin and Turkish count as the widest, so the answer errs on the broad side. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let hundredths = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    hundredths += WIDTHS[code - 32] ?? TURKISH.get(sign) ?? WIDEST;
  }
  return (hundredths * fontSize * (bold ? BOLD : 1)) / 100;
}

/** Lines that a text takes in a column, breaking at spaces and inside words broader than the column. */
export function lineCount(text: string, width: number, fontSize: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, width, fontSize), 0);
}

function paragraphLines(paragraph: string, width: number, fontSize: number): number {
  const space = textWidth(' ', fontSize);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = textWidth(word, fontSize);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    if (needed > width) {
      // The layout engine cuts a long word by its mean letter width, so a line may stay short by a letter.
      const pieces = Math.ceil(needed / Math.max(width - fontSize, fontSize));
      lines += pieces - 1;
      used = width;
    } else {
      used += needed + space;
    }
  }
  return lines;
}

/** The text cut so that it takes at most so many lines, with `ending` after the cut. */
export function clipToLines(text: string, width: number, fontSize: number, most: number, ending: string): string {
  // A line cannot hold more letters than this, so the search never walks through a whole book.
  const longest = Math.ceil((most * width) / (0.19 * fontSize));
  if (text.length <= longest && lineCount(text, width, fontSize) <= most) return text;
  let low = 0;
  let high = Math.min(text.length, longest);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineCount(`${text.slice(0, middle)} ${ending}`, width, fontSize) <= most) low = middle;
    else high = middle - 1;
  }
  return `${wholeLetters(text.slice(0, low)).trimEnd()} ${ending}`.trim();
}

/** Does not leave half of a surrogate pair at the end. */
function wholeLetters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
