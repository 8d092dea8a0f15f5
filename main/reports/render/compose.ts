/** Paper → PDF bytes: laid out in pieces into one document, page numbers drawn when their number is known. */
import type { TDocumentDefinitions, TDocumentInformation } from 'pdfmake/interfaces.js';
import type { Paper } from '../layout/document.ts';
import { drawFooters, type Stretch } from './footers.ts';
import { fontShelf, fontTable } from './fonts.ts';
import { LayoutBuilderPart, PdfDocumentPart, RendererPart, SvgMeasurePart, type PdfDocument, type PdfPage } from './pdfmake-parts.ts';
import { piecesOf } from './pieces.ts';

/** Lays out the whole paper and says how many pages it takes; nothing is written. */
export function countPages(paper: Paper): number {
  measuring ??= newDocument(paper.definition);
  return layOut(paper.definition, paper.definition.content, measuring).length;
}

/** Never written: it keeps fonts and word widths between the many tries of a one-page report. */
let measuring: PdfDocument | undefined;

/** One file of one paper or of several, each beginning on a page of its own. `onPages` hears the number of pages so far. */
export async function composePdf(papers: Paper | readonly Paper[], onPages: (pages: number) => void = () => {}): Promise<Uint8Array> {
  const all: readonly Paper[] = 'definition' in papers ? [papers] : papers;
  const [first] = all;
  if (!first) throw new Error('no paper to compose');
  const document = newDocument(first.definition);
  const bytes = collect(document);
  const renderer = new RendererPart(document);
  const stretches: Stretch[] = [];
  let pages = 0;
  for (const paper of all) {
    const { definition } = paper;
    const begun = pages;
    for (const piece of piecesOf(definition.content, (content) => layOut(definition, content, document))) {
      renderer.renderPages(piece);
      packPages(document, pages);
      pages += piece.length;
      onPages(pages);
    }
    stretches.push({ paper, first: begun, count: pages - begun });
  }
  for (const stretch of stretches) drawFooters(document, stretch);
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
  const [left, top, right, bottom] = definition.pageMargins as [number, number, number, number];
  const margins = { left, top, right, bottom };
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

function collect(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}
