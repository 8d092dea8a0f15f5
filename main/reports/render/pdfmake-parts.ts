/**
 * The inner parts of pdfmake 0.3.11, typed as far as we use them. Its public createPdf lays out a whole document at once;
 * a ledger of 10,000 rows needs the same engine piece by piece into one pdfkit document.
 * The lock file pins the version and the tests of this folder notice a change.
 */
import { createRequire } from 'node:module';

/** A placed line, line of a table, or picture; a line of a node with an id knows its node. */
export type PageItem = { readonly item: { id?: string; readonly _node?: unknown } };

export type PdfPage = { readonly items: readonly PageItem[] };

/** pdfkit document as pdfmake extends it. */
export type PdfDocument = NodeJS.ReadableStream & {
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  /** pdfmake's own renderer switches fonts so: `font()` takes files only. */
  _font: PdfFont;
  fontSize(size: number): PdfDocument;
  fillColor(color: string): PdfDocument;
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options: { lineBreak: false }): PdfDocument;
  /** Pages not yet written, each with the drawing orders of its content. */
  readonly _pageBuffer: readonly { readonly content: { buffer: Uint8Array[] } }[];
  lineWidth(width: number): PdfDocument;
  moveTo(x: number, y: number): PdfDocument;
  lineTo(x: number, y: number): PdfDocument;
  strokeColor(color: string): PdfDocument;
  stroke(): PdfDocument;
  switchToPage(index: number): void;
  bufferedPageRange(): { start: number; count: number };
  end(): void;
};
type PdfFont = { readonly widthOfString: unknown };

type Margins = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number; orientation: 'portrait' | 'landscape' };

type LayoutBuilder = {
  registerTableLayouts(layouts: object): void;
  layoutDocument(content: unknown, document: PdfDocument, styles: object, defaultStyle: object | undefined): PdfPage[];
};

type PdfDocumentClass = new (
  fonts: object, images: object, patterns: object, attachments: object, options: object,
  files: object, localAccessPolicy: (path: string) => boolean,
) => PdfDocument;

// Not named `require`: the built program gets a variable of that name from the bundler.
const load = createRequire(import.meta.url);
const part = (name: string): { default: unknown } => load(`pdfmake/js/${name}.js`) as { default: unknown };

export const PdfDocumentPart = part('PDFDocument').default as PdfDocumentClass;
export const LayoutBuilderPart = part('LayoutBuilder').default as new (size: Size, margins: Margins, svg: object) => LayoutBuilder;
export const RendererPart = part('Renderer').default as new (document: PdfDocument) => { renderPages(pages: PdfPage[]): void };
export const SvgMeasurePart = part('SVGMeasure').default as new () => object;
