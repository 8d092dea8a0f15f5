import { neighbourhoodKey } from '../../../preload/contract/neighbourhood-name.ts';
import { fold } from '../../../preload/contract/turkish.ts';

export interface MuhtarEntry {
  readonly muhtar: string;
  readonly phone: string;
}

/** A pasted row whose neighbourhood is not in the list; the user says which it is. */
export interface RestRow extends MuhtarEntry {
  readonly written: string;
}

export interface PastedMuhtars {
  /** Neighbourhood as in the list → what was pasted for it. */
  readonly placed: ReadonlyMap<string, MuhtarEntry>;
  readonly rest: readonly RestRow[];
}

type Role = 'neighbourhood' | 'muhtar' | 'phone';
const headings = new Set(['mahalle', 'mahalleler', 'mahalle adi', 'mahallesi', 'muhtar', 'muhtarin adi', 'muhtarin adi soyadi', 'ad soyad', 'adi soyadi', 'telefon', 'telefonu', 'cep telefonu', 'tel', 'gsm', 'sira', 'sira no', 's no', 'no']);

/**
 * Reads rows copied from a spreadsheet: two or three columns of neighbourhood, name and phone in any order; a column of
 * running numbers and a heading row are passed over. Without a neighbourhood column the rows are taken in the order of
 * the list, beginning at `from`.
 */
export function readPasted(text: string, neighbourhoods: readonly string[], from = 0): PastedMuhtars {
  const rows = readCells(text).filter((cells) => !cells.every((cell) => cell === '' || headings.has(fold(cell).replace(/[.:]/g, ''))));
  const known = new Map(neighbourhoods.map((name) => [neighbourhoodKey(name), name]));
  const roles = readRoles(rows, known);
  const placed = new Map<string, MuhtarEntry>();
  const rest: RestRow[] = [];
  rows.forEach((cells, index) => {
    const at = (role: Role): string => cells[roles.indexOf(role)] ?? '';
    const entry = { muhtar: at('muhtar'), phone: at('phone') };
    if (entry.muhtar === '' && entry.phone === '') return;
    const written = at('neighbourhood');
    const name = roles.includes('neighbourhood') ? known.get(neighbourhoodKey(written)) : neighbourhoods[from + index];
    if (name === undefined || placed.has(name)) rest.push({ ...entry, written });
    else placed.set(name, entry);
  });
  return { placed, rest };
}

/** Cells of tab-separated text; a cell in quotes may hold a line break or a doubled quote, as spreadsheets write it. */
function readCells(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/"((?:[^"]|"")*)"(?=\t|\n|$)/g, (_, inner: string) => inner.replaceAll('""', '"').replace(/\s+/g, ' '));
  return plain
    .split('\n')
    .map((row) => row.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

// A column is what most of its cells are; a list in which half the spellings are unknown is still a list of neighbourhoods.
function readRoles(rows: readonly (readonly string[])[], known: ReadonlyMap<string, string>): (Role | null)[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== ''));
  const share = (cells: readonly string[], test: (cell: string) => boolean): number => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length);
  const roles: (Role | null)[] = columns.map((cells) => {
    if (cells.length === 0 || share(cells, (cell) => /^\d{1,3}\.?$/.test(cell)) > 0.5) return null;
    return share(cells, (cell) => /^[\d\s()+\-./]{4,}$/.test(cell)) >= 0.5 ? 'phone' : 'muhtar';
  });
  const words = roles.flatMap((role, column) => (role === 'muhtar' ? [column] : []));
  const best = words.toSorted((a, b) => share(columns[b] ?? [], (cell) => known.has(neighbourhoodKey(cell))) - share(columns[a] ?? [], (cell) => known.has(neighbourhoodKey(cell))))[0];
  const bestShare = best === undefined ? 0 : share(columns[best] ?? [], (cell) => known.has(neighbourhoodKey(cell)));
  if (best !== undefined && (words.length > 1 || bestShare > 0.5)) roles[best] = 'neighbourhood';
  // The first of what remains is the name; further words (title, address) are not asked for here.
  let named = false;
  return roles.map((role) => {
    if (role !== 'muhtar') return role;
    if (named) return null;
    named = true;
    return role;
  });
}
