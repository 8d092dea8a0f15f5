/**
 * The tables of a piece of HTML, as a browser puts it on the clipboard and as many offices' web programs write their
 * ".xls" files. Read as text: nothing of it is run, loaded or shown.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '',
  Ccedil: 'Ç', ccedil: 'ç', Ouml: 'Ö', ouml: 'ö', Uuml: 'Ü', uuml: 'ü', Acirc: 'Â', acirc: 'â', Icirc: 'Î', icirc: 'î', Ucirc: 'Û', ucirc: 'û',
  Idot: 'İ', inodot: 'ı', imath: 'ı', Gbreve: 'Ğ', gbreve: 'ğ', Scedil: 'Ş', scedil: 'ş', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', hellip: '…',
};
const MOST_SPAN = 1000;
const TOKENS = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?([a-z][a-z0-9]*)\b((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;

/** Rows of the table with the most cells; null where there is none. A merged cell stands in each of its places. */
export function parseHtmlTable(html: string): string[][] | null {
  const tables: Grid[] = [];
  const open: Grid[] = [];
  for (const [token, , tag = '', attributes = ''] of html.matchAll(TOKENS)) {
    const grid = open.at(-1);
    const name = tag.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
    const closes = token.startsWith('</');
    if (name === 'table') {
      if (closes) open.pop();
      else open.push(tables[tables.push(new Grid()) - 1] as Grid);
    } else if (!grid) continue;
    else if (name === 'tr' && !closes) grid.startRow();
    else if (name === 'td' || name === 'th') {
      if (closes) grid.endCell();
      else grid.startCell(spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan'));
    } else if (name === 'br' || ((name === 'p' || name === 'div' || name === 'li') && closes)) grid.add('\n');
    else if (tag === '' && !token.startsWith('<!') && !/^<(script|style)/i.test(token)) grid.add(decode(token).replace(/\s+/g, ' '));
  }
  const largest = tables.map((table) => table.rows()).sort((a, b) => cells(b) - cells(a))[0];
  return largest && cells(largest) > 0 ? largest : null;
}

const cells = (rows: readonly (readonly string[])[]): number => rows.reduce((sum, row) => sum + row.filter((cell) => cell !== '').length, 0);

function spanOf(attributes: string, name: string): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), MOST_SPAN);
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

class Grid {
  readonly #rows: string[][] = [];
  readonly #below = new Map<string, string>();
  #text: string | null = null;
  #spans = { columns: 1, rows: 1 };

  startRow(): void {
    this.endCell();
    this.#rows.push([]);
  }

  startCell(columns: number, rows: number): void {
    this.endCell();
    if (this.#rows.length === 0) this.#rows.push([]);
    this.#text = '';
    this.#spans = { columns, rows };
  }

  add(text: string): void {
    if (this.#text !== null) this.#text += text;
  }

  endCell(): void {
    if (this.#text === null) return;
    const text = this.#text.trim().replace(/ *\n[ \n]*/g, '\n');
    this.#text = null;
    const at = this.#rows.length - 1;
    const row = this.#rows[at] ?? [];
    this.#fill(row, at);
    for (let column = 0; column < this.#spans.columns; column++) {
      for (let down = 1; down < this.#spans.rows; down++) this.#below.set(`${at + down}:${row.length}`, text);
      row.push(text);
    }
  }

  rows(): string[][] {
    this.endCell();
    this.#rows.forEach((row, at) => this.#fill(row, at));
    return this.#rows;
  }

  /** Cells that hang down from a row above. */
  #fill(row: string[], at: number): void {
    for (let hanging = this.#below.get(`${at}:${row.length}`); hanging !== undefined; hanging = this.#below.get(`${at}:${row.length}`)) row.push(hanging);
  }
}
