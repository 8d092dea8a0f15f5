import type { Column } from './column.ts';

/** Cells as a table for the clipboard: tabs for Excel, HTML for Word, e-mail and a workbook that reads it, both with the heads of the columns. */
export function copyText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): { readonly plain: string; readonly html: string } {
  const heads = columns.map(({ header }) => header);
  const lines = rows.map((row) => columns.map((column) => cellOf(column, row)));
  return {
    plain: [heads.map(oneLine), ...lines.map((line) => line.map(({ text, kind }) => (kind === 'text' ? harmless(oneLine(text)) : text)))].map((line) => line.join('\t')).join('\r\n'),
    html: `<table>${[heads.map((head) => `<th>${escape(head)}</th>`), ...lines.map((line) => line.map(cellTag))].map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`,
  };
}

/** One cell is copied as it reads, without a head, to be pasted into a sentence. */
export function copyCell<Row>(column: Column<Row>, row: Row): string {
  return cellOf(column, row).text;
}

interface CopiedCell {
  readonly text: string;
  readonly kind: 'text' | 'date' | 'number';
}

/** A Turkish Excel reads 22.11.2026 as a date and 1234,5 as a number; a point for thousands it may take for a decimal. */
function cellOf<Row>({ text, number }: Column<Row>, row: Row): CopiedCell {
  const value = number?.(row);
  if (value !== undefined && value !== null) return { text: String(value).replace('.', ','), kind: 'number' };
  const words = text(row);
  return { text: words, kind: /^\d{2}\.\d{2}\.\d{4}$/.test(words) ? 'date' : 'text' };
}

function cellTag({ text, kind }: CopiedCell): string {
  return `<td${style(text, kind)}>${escape(text)}</td>`;
}

/** Excel's own words for a format. "12/5" is a paper's number, not the 12th of May, and "=1+1" is no formula. */
function style(text: string, kind: CopiedCell['kind']): string {
  if (kind === 'date') return ` style="mso-number-format:'dd\\.mm\\.yyyy'"`;
  return kind === 'text' && /^[=+\-@\d]/.test(text) ? ` style="mso-number-format:'\\@'"` : '';
}

/** As in our csv: a workbook must not take a text for a formula. */
function harmless(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
