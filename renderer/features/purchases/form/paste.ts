import { parseMoney } from '../../../../preload/contract/money.ts';
import { parseQuantity } from '../../../../preload/contract/quantity.ts';
import { emptyLine, type TypedLine } from './values.ts';

/** A block copied from a sheet has at least two cells: one behind a tab or on a second row. */
export function isBlock(text: string): boolean {
  return /\t|\r?\n./.test(text);
}

/**
 * Rows of a copied block as lines: item, quantity, unit, price. A first row whose quantity is no number names the columns
 * and is left out; what cannot be read as a number stays as it is written, so that its cell says what is wrong with it.
 */
export function linesOfBlock(text: string, like: Pick<TypedLine, 'unit' | 'vatRate'> = emptyLine): TypedLine[] {
  const rows = text
    .split(/\r?\n/)
    .map((row) => row.split('\t').map(clean))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const [head, ...rest] = rows;
  const named = head !== undefined && rest.length > 0 && (head[1] ?? '') !== '' && !/\d/.test(head[1] ?? '');
  return (named ? rest : rows).map(([item = '', quantity = '', unit = '', price = '']) => ({ item, quantity: readQuantity(quantity), unit: unit === '' ? like.unit : unit, price: readMoney(price), vatRate: like.vatRate }));
}

/** Excel puts a cell with a line break or a quote into quotes. */
function clean(cell: string): string {
  const plain = cell.trim();
  return /^".*"$/.test(plain) ? plain.slice(1, -1).replaceAll('""', '"').trim() : plain;
}

function readQuantity(text: string): TypedLine['quantity'] {
  const parsed = parseQuantity(text);
  return parsed.ok ? parsed.hundredths : text === '' ? null : text;
}

function readMoney(text: string): TypedLine['price'] {
  const parsed = parseMoney(text);
  return parsed.ok ? parsed.kurus : text === '' ? null : text;
}
