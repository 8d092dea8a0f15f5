import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import { formatDate } from '../../../preload/contract/dates.ts';
import { addresseeLines, attachmentLines, letterParagraphs, referenceLines, subjectLine, type LetterModel, type LetterTable } from '../../../preload/contract/letter-model.ts';
import { letterText } from '../../../preload/contract/letter-text.ts';
import { upperTr } from '../../../preload/contract/turkish.ts';
import { isPicture, type Paper } from './document.ts';
import { clipToLines } from './measure.ts';
import { contentWidth, ink, MARGIN, pageSize } from './page.ts';
import { printable, printableLine } from './printable.ts';
import { paperText } from './text.ts';

/** Times 12 or Arial 11 (m.7). */
const SIZE = { Tinos: 12, Arimo: 11 } as const;
const INDENT = 1.25 * 28.3465;
const LABEL = 34;
const COLON = 8;
const DATE = 90;
const SIGNATURE = 200;
const LOGO = 52;
/** Room below for the contact line (8 points, m.7 and m.24). */
const CONTACT_LINE = 10;
const { labels } = letterText;

/** Letter model → pdfmake definition, in the order of the Resmî Yazışma Yönetmeliği (CB 2646 m.8–24). */
export function letterPaper(model: LetterModel): Paper {
  const { letter, font } = model;
  const size = SIZE[font];
  const line = size * 1.15;
  const width = contentWidth();
  const page = pageSize();
  const content: Content[] = [
    heading(model, width, size),
    numberAndSubject(model, width, line),
    { stack: addresseeLines(letter.addressee).map((text): Content => ({ text: printableLine(text), alignment: 'center' })), margin: [0, 2 * line, 0, 0] },
    ...references(letter.references, line),
    ...paragraphs(letter.text, letter.references.trim() === '' ? 2 * line : line),
    ...(model.table === null ? [] : [tableOf(model.table, width, size)]),
    ending(model, width, line),
    ...attachments(letter.attachments, line),
  ];
  const title = printableLine(model.title);
  return {
    definition: {
      pageSize: page,
      pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN + (model.contact.length + 1) * CONTACT_LINE],
      info: {
        title,
        author: printableLine(model.letterhead.institution),
        subject: printableLine(letter.subject),
        creator: paperText.program,
        producer: paperText.program,
        creationDate: new Date(`${model.generatedAt}Z`),
      },
      language: 'tr-TR',
      version: '1.7',
      subset: 'PDF/A-2b',
      tagged: true,
      displayTitle: true,
      defaultStyle: { font, fontSize: size, color: '#000000', lineHeight: 1.05 },
      content,
    },
    footer: { kind: 'letter', contact: model.contact.map(printableLine), draft: letterText.draft, note: letterText.draftNote },
  };
}

/** T.C., institution in capitals, unit; the logo at the left (m.9, m.10). */
function heading({ letterhead, font }: LetterModel, width: number, size: number): Content {
  const middle = width - 2 * LOGO;
  const lines = [labels.republic, upperTr(printableLine(letterhead.institution)), printableLine(letterhead.unit)];
  const { logo } = letterhead;
  return {
    columns: [
      logo !== undefined && isPicture(logo) ? { image: logo, fit: [LOGO, LOGO], width: LOGO } : { text: '', width: LOGO },
      { width: middle, stack: lines.map((text): Content => ({ text: clipToLines(text, middle, size, 2, '…'), alignment: 'center', font })) },
      { text: '', width: LOGO },
    ],
  };
}

/** Number left empty but for the file-plan code; the date at the far right of its line (m.11–13). */
function numberAndSubject({ letter }: LetterModel, width: number, line: number): Content {
  const number = letter.filePlan === '' ? '' : `-${letter.filePlan}-`;
  // The subject must not pass the middle of the page.
  const half = width / 2 - LABEL;
  return {
    stack: [
      {
        columns: [
          { width: LABEL, text: labels.number },
          { width: COLON, text: ':' },
          { width: '*', text: number === '' ? '' : `${'\u00a0'.repeat(12)}${number}` },
          { width: DATE, text: letter.date === null ? '' : formatDate(letter.date), alignment: 'right' },
        ],
      },
      { columns: [{ width: LABEL, text: labels.subject }, { width: COLON, text: ':' }, { width: half, text: printableLine(subjectLine(letter.subject)) }, { width: '*', text: '' }] },
    ],
    margin: [0, 2 * line, 0, 0],
  };
}

function references(text: string, line: number): Content[] {
  const lines = referenceLines(text);
  if (lines.length === 0) return [];
  return [
    {
      columns: [{ width: LABEL, text: labels.reference }, { width: COLON, text: ':' }, { width: '*', stack: lines.map((words): Content => ({ text: printableLine(words), alignment: 'justify' })) }],
      margin: [0, 2 * line, 0, 0],
    },
  ];
}

/** Indented by 1,25 cm, justified, nothing between the paragraphs (m.16). */
function paragraphs(text: string, above: number): Content[] {
  return letterParagraphs(printable(text)).map((words, index) => paragraph(words, index === 0 ? above : 0));
}

function paragraph(text: string, above: number): Content {
  return { text, alignment: 'justify', leadingIndent: INDENT, margin: [0, above, 0, 0] };
}

function tableOf({ columns, rows }: LetterTable, width: number, size: number): ContentTable {
  const cell = (text: string, column: number, bold = false): TableCell => ({ text: printable(text), bold, alignment: columns[column]?.width === '*' ? 'left' : column === 0 ? 'center' : 'left' });
  const known = columns.reduce((sum, column) => sum + (column.width === '*' ? 0 : column.width), 0);
  const padding = 3;
  const rest = (width - known - columns.length * 2 * padding - (columns.length + 1) * 0.6) / Math.max(1, columns.filter((column) => column.width === '*').length);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map((column) => (column.width === '*' ? rest : column.width)),
      body: [columns.map(({ label }, index) => cell(label, index, true)), ...rows.map((row) => row.map((text, index) => cell(text, index)))],
    },
    layout: { hLineWidth: () => 0.6, vLineWidth: () => 0.6, hLineColor: () => ink.hairline, vLineColor: () => ink.hairline, paddingLeft: () => padding, paddingRight: () => padding, paddingTop: () => 2, paddingBottom: () => 2 },
    // Down to 9 where needed (m.7).
    fontSize: Math.max(9, size - 3),
    margin: [0, 6, 0, 6],
  };
}

/** Closing and signature stay together: name and title at the right, centred, room for the hand above (m.17). */
function ending({ letter }: LetterModel, width: number, line: number): Content {
  const closing: Content[] = letter.closing === '' ? [] : [paragraph(printableLine(letter.closing), 0)];
  const signer = [letter.signerName, ...letter.signerTitle.split('\n')].map((text) => printableLine(text.trim())).filter((text) => text !== '');
  return {
    unbreakable: true,
    stack: [
      ...closing,
      { columns: [{ width: width - SIGNATURE, text: '' }, { width: SIGNATURE, stack: signer.map((text): Content => ({ text, alignment: 'center' })) }], margin: [0, 3 * line, 0, 0] },
    ],
  };
}

function attachments(text: string, line: number): Content[] {
  const lines = attachmentLines(text);
  if (lines.length === 0) return [];
  const [only = ''] = lines;
  if (lines.length === 1) return [{ text: `${labels.attachment}: ${printableLine(only)}`, margin: [0, 2 * line, 0, 0] }];
  return [{ stack: [`${labels.attachment}:`, ...lines].map((words): Content => ({ text: printableLine(words) })), margin: [0, 2 * line, 0, 0], unbreakable: lines.length < 20 }];
}
