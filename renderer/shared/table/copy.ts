import type { Column } from './column.ts';

/** Rows as a table for the clipboard: tabs for Excel, HTML for Word and e-mail, both with the heads of the columns. */
export function copyText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): { readonly plain: string; readonly html: string } {
  const lines = [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ text }) => text(row)))];
  return {
    plain: lines.map((line) => line.map(oneLine).join('\t')).join('\r\n'),
    html: `<table>${lines.map((line, at) => `<tr>${line.map((cell) => tag(at === 0 ? 'th' : 'td', cell)).join('')}</tr>`).join('')}</table>`,
  };
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

function tag(name: 'th' | 'td', text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return `<${name}>${safe}</${name}>`;
}
