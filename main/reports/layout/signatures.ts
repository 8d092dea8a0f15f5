/** The places for the signatures at the end of a paper. */
import type { Column, Content } from 'pdfmake/interfaces.js';
import { signatureRows, type ReportModel, type Signature } from '../../../preload/contract/report-model.ts';
import { clipToLines } from './measure.ts';
import type { Typography } from './page.ts';
import { printableLine } from './printable.ts';

/** A closing of more letters fills half a page and may stand apart from the names. */
const SHORT_CLOSING = 900;
const MOST_ROWS_TOGETHER = 4;

/**
 * Name with the title below, the space for the hand above. A single signature stands at the right (m. 17); a shorter
 * row below others, such as who approves, stands in the middle, as an OLUR does (m. 20).
 */
export function signatures(people: readonly Signature[], width: number, type: Typography): Content[] {
  const rows = signatureRows(people);
  const own = width / Math.max(2, ...rows.map((row) => row.length));
  return rows.map((row) => {
    const lead = people.length === 1 ? own : (width - own * row.length) / 2;
    return { columns: [{ text: '', width: lead }, ...row.map((person) => block(person, own, type))], unbreakable: true, margin: [0, type.gap * 1.5, 0, 0] };
  });
}

function block(person: Signature, own: number, type: Typography): Column {
  const short = (text: string): string => clipToLines(printableLine(text), own - 6, type.body, 2, '…');
  return {
    width: own,
    alignment: 'center',
    font: type.bodyFont,
    fontSize: type.body,
    stack: [
      { text: short(person.role ?? ''), margin: [0, 0, 0, 30] },
      { text: short(person.name) },
      { text: short(person.title ?? '') },
    ],
  };
}

/** On an official paper the last sentence and the names go to the next page together: nobody signs an empty sheet. */
export function boundToSignatures(content: readonly Content[], rows: readonly Content[], { style, sections }: ReportModel): Content[] {
  if (style !== 'official' || rows.length === 0 || rows.length > MOST_ROWS_TOGETHER) return [...content, ...rows];
  const closing = sections.at(-1);
  const last = content.at(-1);
  const withClosing = closing?.kind === 'text' && closing.text.length <= SHORT_CLOSING && last !== undefined;
  return [...(withClosing ? content.slice(0, -1) : content), { stack: [...(withClosing ? [last] : []), ...rows], unbreakable: true }];
}
