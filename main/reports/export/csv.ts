/** Model → csv as Turkish Excel opens it: UTF-8 with mark, `;` between cells, CRLF, decimal comma. */
import { decimalsOf, formatCell, formatDecimal } from '../../../preload/contract/report-format.ts';
import type { BlockSection, CellValue, ColumnType, ReportModel } from '../../../preload/contract/report-model.ts';
import { blocksOf, recordCount } from '../../../preload/contract/report-model.ts';
import { exportText } from './text.ts';

const MARK = '\uFEFF';
const LINE_END = '\r\n';

export function csvBytes(model: ReportModel): Uint8Array {
  return new TextEncoder().encode(MARK + csvText(model));
}

/** Without the byte order mark. One head block, then every section under its own title. */
export function csvText(model: ReportModel): string {
  const lines: string[][] = [
    [text(model.title)],
    ...(model.subtitle === undefined ? [] : [[text(model.subtitle)]]),
    ...model.parameters.map(({ label, value }) => [text(label), text(value)]),
    [text(exportText.produced), formatCell(model.generatedAt, 'datetime')],
    ...model.methodNotes.map((note) => [text(exportText.method), text(note)]),
  ];
  for (const block of blocksOf(model)) {
    const own = blockLines(block);
    if (own.length > 0) lines.push([], ...own);
  }
  return lines.map((cells) => cells.join(';') + LINE_END).join('');
}

function blockLines(block: BlockSection): string[][] {
  const title = block.title === undefined ? [] : [[text(block.title)]];
  switch (block.kind) {
    case 'table':
      return [
        ...title,
        [text(exportText.recordCount), String(recordCount(block))],
        block.columns.map((column) => text(column.label)),
        ...block.rows.map((row) =>
          block.columns.map((column, index) => value(row.cells[index] ?? null, column.type, column.decimals)),
        ),
      ];
    case 'figures':
      return [...title, ...block.figures.map((figure) => [text(figure.label), value(figure.value, figure.type, figure.decimals)])];
    case 'fields':
      return [...title, ...block.fields.map((field) => [text(field.label), text(field.value)])];
    case 'list':
      return [...title, ...block.items.map((item) => [text(item.text), text(item.detail ?? '')])];
    case 'text':
      return [...title, [text(block.text)]];
    case 'chart':
      // A chart always stands beside the table of the same figures.
      return [];
  }
}

function value(raw: CellValue, type: ColumnType, decimals?: number): string {
  if (raw === null) return '';
  if (typeof raw === 'string') return text(formatCell(raw, type));
  if (!Number.isFinite(raw)) return '';
  if (type === 'money') return plainNumber(raw / 100, 2);
  if (type === 'integer') return String(Math.round(raw));
  if (type === 'percent') return formatCell(raw, type, decimals ?? 0);
  return type === 'decimal' ? plainNumber(raw, decimalsOf(type, decimals)) : text(String(raw));
}

/** Points between thousands would make a text of it in a program with another locale. */
function plainNumber(number: number, digits: number): string {
  return formatDecimal(number, digits).replaceAll('.', '');
}

/** A leading apostrophe keeps a spreadsheet from running a text as a formula. */
function text(raw: string): string {
  const safe = /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw;
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
