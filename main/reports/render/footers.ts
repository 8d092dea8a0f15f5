/** What is drawn on finished pages, when their number is known. */
import type { Paper } from '../layout/document.ts';
import { ink, MARGIN } from '../layout/page.ts';
import { textWidth } from '../layout/measure.ts';
import { fill, paperText } from '../layout/text.ts';
import type { PdfDocument } from './pdfmake-parts.ts';

const SIZE = 8;
const LINE = 10;

/** The pages of one paper in the file: a file may hold several letters, each with numbers of its own. */
export interface Stretch {
  readonly paper: Paper;
  readonly first: number;
  readonly count: number;
}

export function drawFooters(document: PdfDocument, { paper, first, count }: Stretch): void {
  const { width, height } = paper.definition.pageSize as { width: number; height: number };
  document._font = document.provideFont('Arimo', false, false);
  document.fontSize(SIZE);
  for (let page = 0; page < count; page++) {
    document.switchToPage(first + page);
    document.fillColor(ink.quiet);
    const number = fill(paperText.pageNumber, { page: page + 1, pages: count });
    const place = { document, width, height };
    if (paper.footer.kind === 'letter') letterFooter(place, paper.footer, count > 1 ? number : '');
    else reportFooter(place, paper.footer, number);
  }
}

interface Place {
  readonly document: PdfDocument;
  readonly width: number;
  readonly height: number;
}

function reportFooter({ document, width, height }: Place, footer: Extract<Paper['footer'], { kind: 'report' }>, number: string): void {
  const y = height - MARGIN * 0.66;
  const title = shortTitle(footer.title, width / 3);
  document.text(footer.produced, MARGIN, y, { lineBreak: false });
  document.text(number, (width - document.widthOfString(number)) / 2, y, { lineBreak: false });
  document.text(title, width - MARGIN - document.widthOfString(title), y, { lineBreak: false });
}

/** Contact under a line at the foot (m.24), n/N in the middle below it (m.27), and at the top that it is a draft. */
function letterFooter({ document, width, height }: Place, { contact, draft, note }: Extract<Paper['footer'], { kind: 'letter' }>, number: string): void {
  const top = height - MARGIN - contact.length * LINE;
  if (contact.length > 0) {
    document.lineWidth(0.6).moveTo(MARGIN, top - 3).lineTo(width - MARGIN, top - 3).strokeColor(ink.hairline).stroke();
    contact.forEach((line, index) => document.text(line, MARGIN, top + index * LINE, { lineBreak: false }));
  }
  document.text(number, (width - document.widthOfString(number)) / 2, height - MARGIN * 0.66, { lineBreak: false });
  document.text(note, MARGIN, MARGIN * 0.45, { lineBreak: false });
  document._font = document.provideFont('Arimo', true, false);
  document.fillColor(ink.text);
  document.text(draft, width - MARGIN - document.widthOfString(draft), MARGIN * 0.45, { lineBreak: false });
  document._font = document.provideFont('Arimo', false, false);
}

function shortTitle(title: string, most: number): string {
  if (textWidth(title, SIZE) <= most) return title;
  let short = title;
  while (short.length > 1 && textWidth(`${short}…`, SIZE) > most) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
