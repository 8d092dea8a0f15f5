import { MASK, maskPhones } from './veil.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A preview of a paper: names stand in its fields, texts and cells. The period report has none of them. */
export function maskReport(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskReport);
  if (typeof value === 'string') return maskPhones(value);
  if (typeof value !== 'object' || value === null) return value;
  const part = value as Plain;
  if (part.kind === 'fields') return { ...part, fields: maskValues(part.fields) };
  if (part.kind === 'figures') return { ...part, figures: (part.figures as readonly Plain[]).map((figure) => (figure.type === 'text' ? { ...figure, value: MASK } : figure)) };
  if (part.kind === 'text') return { ...part, text: MASK };
  if (part.kind === 'table') return maskTable(part);
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, maskReport(inner)]));
}

const maskValues = (fields: unknown): unknown => (Array.isArray(fields) ? fields.map((field: Plain) => ({ ...field, value: MASK })) : fields);

/**
 * A phone is hidden in every table. In a table of counts the words are those of a list; elsewhere the free columns of a
 * record or a phone list say who.
 */
function maskTable(table: Plain): Plain {
  const types = (table.columns as readonly Plain[]).map(({ type }) => type);
  const counts = types.some((type) => type === 'integer' || type === 'percent' || type === 'decimal');
  const maskCell = (cell: unknown, at: number): unknown => {
    if (typeof cell !== 'string') return cell;
    return types[at] === 'phone' || (types[at] === 'text' && at > 0 && !counts) ? MASK : maskPhones(cell);
  };
  return { ...table, rows: (table.rows as readonly Plain[]).map((row) => ({ ...row, cells: (row.cells as readonly unknown[]).map(maskCell) })) };
}
