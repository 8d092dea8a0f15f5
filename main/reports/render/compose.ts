/** Paper → PDF bytes: laid out in pieces into one document, page numbers drawn when their number is known. */
import type { TDocumentDefinitions, TDocumentInformation } from 'pdfmake/interfaces.js';
import type { Paper } from '../layout/document.ts';
import { ink, MARGIN } from '../layout/page.ts';
import { textWidth } from '../layout/measure.ts';
import { fill, paperText } from '../layout/text.ts';
import { fontShelf, fontTable } from './fonts.ts';
import { LayoutBuilderPart, PdfDocumentPart, RendererPart, SvgMeasurePart, type PdfDocument, type PdfPage } from './pdfmake-parts.ts';
import { piecesOf } from './pieces.ts';

const FOOTER_SIZE = 8;

/** Lays out the whole paper and says how many pages it takes; nothing is written. */
export function countPages(paper: Paper): number {
  measuring ??= newDocument(paper.definition);
  return layOut(paper.definition, paper.definition.content, measuring).length;
}

/** Never written: it keeps fonts and word widths between the many tries of a one-page report. */
let measuring: PdfDocument | undefined;

/** `onPages` hears the number of pages laid out so far, after each piece. */
export async function composePdf(paper: Paper, onPages: (pages: number) => void = () => {}): Promise<Uint8Array> {
  const { definition } = paper;
  const document = newDocument(definition);
  const bytes = collect(document);
  const renderer = new RendererPart(document);
  let pages = 0;
  for (const piece of piecesOf(definition.content, (content) => layOut(definition, content, document))) {
    renderer.renderPages(piece);
    packPages(document, pages);
    pages += piece.length;
    onPages(pages);
  }
  drawFooters(document, paper);
  document.end();
  return bytes;
}

function newDocument(definition: TDocumentDefinitions): PdfDocument {
  const { width, height } = definition.pageSize as { width: number; height: number };
  const options = {
    size: [width, height],
    pdfVersion: definition.version,
    subset: definition.subset,
    tagged: definition.tagged,
    displayTitle: definition.displayTitle,
    lang: definition.language,
    info: pdfInfo(definition.info ?? {}),
    compress: true,
    fontLayoutCache: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
  };
  // No address is ever resolved here and no file read: pictures are data URLs, fonts come from our shelf.
  return new PdfDocumentPart(fontTable, {}, {}, {}, options, fontShelf, () => false);
}

/** The names that the PDF standard gives to these entries. */
function pdfInfo(info: TDocumentInformation): Record<string, unknown> {
  const { title, author, subject, creator, producer, creationDate } = info;
  return { Title: title, Author: author, Subject: subject, Creator: creator, Producer: producer, CreationDate: creationDate };
}

function layOut(definition: TDocumentDefinitions, content: unknown, document: PdfDocument): PdfPage[] {
  const { width, height } = definition.pageSize as { width: number; height: number };
  const orientation = width > height ? 'landscape' : 'portrait';
  const margins = { left: MARGIN, top: MARGIN, right: MARGIN, bottom: MARGIN };
  const builder = new LayoutBuilderPart({ width, height, orientation }, margins, new SvgMeasurePart());
  return builder.layoutDocument(content, document, {}, definition.defaultStyle);
}

/**
 * pdfkit keeps each drawing order as a small buffer of its own, which for 10,000 rows comes to several hundred MB.
 * The pages must wait for their number, so they wait as one buffer each.
 */
function packPages(document: PdfDocument, from: number): void {
  for (const { content } of document._pageBuffer.slice(from)) content.buffer = [Buffer.concat(content.buffer)];
}

function drawFooters(document: PdfDocument, paper: Paper): void {
  const { width, height } = paper.definition.pageSize as { width: number; height: number };
  const y = height - MARGIN * 0.66;
  const { count } = document.bufferedPageRange();
  const title = shortTitle(paper.footer.title, width / 3);
  document._font = document.provideFont('Arimo', false, false);
  document.fontSize(FOOTER_SIZE);
  for (let page = 0; page < count; page++) {
    document.switchToPage(page);
    document.fillColor(ink.quiet);
    const number = fill(paperText.pageNumber, { page: page + 1, pages: count });
    document.text(paper.footer.produced, MARGIN, y, { lineBreak: false });
    document.text(number, (width - document.widthOfString(number)) / 2, y, { lineBreak: false });
    document.text(title, width - MARGIN - document.widthOfString(title), y, { lineBreak: false });
  }
}

function shortTitle(title: string, most: number): string {
  if (textWidth(title, FOOTER_SIZE) <= most) return title;
  let short = title;
  while (short.length > 1 && textWidth(`${short}…`, FOOTER_SIZE) > most) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

function collect(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}
