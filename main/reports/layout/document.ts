import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { formatDateTime } from '../../../preload/contract/dates.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { upperTr } from '../../../preload/contract/turkish.ts';
import { sectionContent } from './blocks.ts';
import { clipToLines } from './measure.ts';
import { contentWidth, type Density, ink, MARGIN, pageSize, type Typography, typography } from './page.ts';
import { printable, printableLine } from './printable.ts';
import { boundToSignatures, signatures } from './signatures.ts';
import { quietLine } from './table.ts';
import { fill, paperText } from './text.ts';

const LOGO = 46;

export type PaperOptions = {
  readonly density?: Density;
  /** Sections that a one-page report had to leave out. */
  readonly leftOut?: number;
};

/** What every page says beside its content; the page number is added when the number of pages is known. */
export type Footer =
  | { readonly kind: 'report'; readonly produced: string; readonly title: string }
  /** A letter: contact under a line, a number only where there are several pages, and above that it is a draft. */
  | { readonly kind: 'letter'; readonly contact: readonly string[]; readonly draft: string; readonly note: string };

export type Paper = { readonly definition: TDocumentDefinitions; readonly footer: Footer };

/** Report model → pdfmake definition. Pure: the same model always gives the same paper. */
export function paperOf(model: ReportModel, options: PaperOptions = {}): Paper {
  const type = typography(model, options.density ?? 'normal');
  const width = contentWidth(model.orientation);
  const { width: paperWidth, height: paperHeight } = pageSize(model.orientation);
  const title = printableLine(model.title);
  const leftOut = options.leftOut ? [quietLine(fill(paperText.moreSections, { count: options.leftOut }), type)] : [];
  const content: Content[] = [
    letterhead(model, width, type),
    ...(model.untitled === true ? [] : [titleBlock(model, title, width, type)]),
    ...boundToSignatures([...model.sections.flatMap((section) => sectionContent(section, width, type)), ...leftOut], signatures(model.signatures ?? [], width, type), model),
    ...model.methodNotes.map((note, index) => quietLine(note, type, index === 0 ? type.gap : 3)),
  ];
  const definition: TDocumentDefinitions = {
    pageSize: { width: paperWidth, height: paperHeight },
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN],
    info: {
      title,
      author: printableLine(model.letterhead.institution),
      subject: parameterLine(model),
      creator: paperText.program,
      producer: paperText.program,
      creationDate: new Date(`${model.generatedAt}Z`),
    },
    language: 'tr-TR',
    version: '1.7',
    subset: 'PDF/A-2b',
    tagged: true,
    displayTitle: true,
    defaultStyle: { font: 'Arimo', fontSize: type.body, color: ink.text },
    content,
  };
  return { definition, footer: { kind: 'report', produced: fill(paperText.produced, { time: formatDateTime(model.generatedAt) }), title } };
}

/** Başlık: T.C., institution in capitals, unit in title case (Resmî Yazışma Yönetmeliği m. 10). */
function letterhead(model: ReportModel, width: number, type: Typography): Content {
  const { institution, unit, logo } = model.letterhead;
  const size = type.bodyFont === 'Tinos' ? 12 : 11;
  const line = (text: string): Content => ({ text, alignment: 'center', fontSize: size, font: type.bodyFont });
  const middle = width - 2 * LOGO;
  const usable = logo !== undefined && isPicture(logo);
  return {
    stack: [
      {
        columns: [
          usable ? { image: logo, fit: [LOGO, LOGO], width: LOGO } : { text: '', width: LOGO },
          {
            width: middle,
            stack: [
              line(paperText.republic),
              line(clipToLines(upperTr(printableLine(institution)), middle, size, 2, '…')),
              line(clipToLines(printableLine(unit), middle, size, 2, '…')),
            ],
          },
          { text: '', width: LOGO },
        ],
      },
      { canvas: [{ type: 'line', x1: 0, y1: 5, x2: width, y2: 5, lineWidth: 0.6, lineColor: ink.rule }] },
    ],
    margin: [0, 0, 0, type.gap],
  };
}

function titleBlock(model: ReportModel, title: string, width: number, type: Typography): Content {
  const lines: Content[] = [
    { text: clipToLines(title, width * 0.9, type.title, 2, '…'), fontSize: type.title, bold: true, alignment: 'center', font: type.bodyFont },
  ];
  if (model.subtitle !== undefined) {
    const subtitle = clipToLines(printableLine(model.subtitle), width, type.heading, 2, '…');
    lines.push({ text: subtitle, fontSize: type.heading, alignment: 'center', font: type.bodyFont, margin: [0, 1, 0, 0] });
  }
  if (model.parameters.length > 0) {
    const text = clipToLines(parameterLine(model), width, type.small, 4, '…');
    lines.push({ text, fontSize: type.small, alignment: 'center', color: ink.quiet, margin: [0, 3, 0, 0] });
  }
  return { stack: lines };
}

function parameterLine(model: ReportModel): string {
  return model.parameters
    .map(({ label, value }) => fill(paperText.parameter, { label: printableLine(label), value: printableLine(value) }))
    .join(paperText.parameterGap);
}

export function isPicture(url: string): boolean {
  return /^data:image\/(?:png;base64,iVBORw0KGgo|jpe?g;base64,\/9j\/)/.test(url);
}

/** Cut a free text for a one-page report. */
export function shortened(text: string, most: number): string {
  const letters = [...printable(text)];
  return letters.length <= most ? text : `${letters.slice(0, most).join('').trimEnd()} ${paperText.cut}`;
}
