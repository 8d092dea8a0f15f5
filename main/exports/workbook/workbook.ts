import { Styles, type CellStyle } from './styles.ts';
import { xmlText } from './xml.ts';
import { ZipFile, type ZipEntry } from './zip.ts';

/** null = an empty cell; a number of type 'date' is Excel's own count of days. */
export type Cell = null | string | number | { readonly value: string | number; readonly style: CellStyle };

export interface SheetOptions {
  /** Widths of the columns in letters. */
  readonly widths: readonly number[];
  /** Rows that stay on screen while the rest scrolls. */
  readonly frozenRows?: number;
  /** Excel's filter arrows in the last frozen row. */
  readonly filtered?: boolean;
  readonly landscape?: boolean;
}

/** Rows of a sheet of Excel, and letters of a cell. */
export const mostRows = 1_048_576;
export const mostLetters = 32_767;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * An xlsx file written row by row: 100,000 rows pass in the memory of a few. One sheet at a time, in order.
 * Text is always text, whatever it looks like; nothing here can become a formula.
 */
export class Workbook {
  readonly #zip: ZipFile;
  readonly #styles = new Styles();
  readonly #sheets: string[] = [];

  /** Makes the file, which must not be there yet. Throws the file system's error. */
  constructor(path: string) {
    this.#zip = new ZipFile(path);
  }

  /** `name`: as `sheetNames` of main/reports/export gives it. */
  sheet(name: string, options: SheetOptions): Sheet {
    this.#sheets.push(name);
    return new Sheet(this.#zip.begin(`xl/worksheets/sheet${this.#sheets.length}.xml`), this.#styles, options);
  }

  async finish(): Promise<void> {
    const numbered = this.#sheets.map((name, index) => ({ name: xmlText(name), number: index + 1 }));
    const styles = numbered.length + 1;
    const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    await this.#zip.add(
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${office}.worksheet+xml"/>`).join('')}</Types>`,
    );
    await this.#zip.add('_rels/.rels', `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
    await this.#zip.add('xl/workbook.xml', `${head}<workbook ${main} xmlns:r="${relations}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`);
    await this.#zip.add(
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${styles}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    );
    await this.#zip.add('xl/styles.xml', head + this.#styles.xml());
    this.#zip.finish();
  }

  /** After a failure: lets go of the file. */
  abandon(): void {
    this.#zip.close();
  }
}

export class Sheet {
  readonly #entry: ZipEntry;
  readonly #styles: Styles;
  readonly #options: SheetOptions;
  #rows = 0;

  constructor(entry: ZipEntry, styles: Styles, options: SheetOptions) {
    this.#entry = entry;
    this.#styles = styles;
    this.#options = options;
    const { widths, frozenRows = 0 } = options;
    const pane = frozenRows === 0 ? '' : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
    void entry.write(
      `${head}<worksheet ${main}><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`,
    );
  }

  get rows(): number {
    return this.#rows;
  }

  /** Await the answer where there is one: the file is catching up. */
  row(cells: readonly Cell[]): Promise<void> | undefined {
    this.#rows += 1;
    if (this.#rows > mostRows) throw new RangeError('A sheet is full');
    let xml = `<row r="${this.#rows}">`;
    for (let index = 0; index < cells.length; index++) xml += this.#cell(cells[index] ?? null, columnName(index));
    return this.#entry.write(`${xml}</row>`);
  }

  async end(): Promise<void> {
    const { widths, frozenRows = 0, filtered = false, landscape = false } = this.#options;
    const filter = filtered && this.#rows > frozenRows ? `<autoFilter ref="A${frozenRows}:${columnName(widths.length - 1)}${this.#rows}"/>` : '';
    const paper = landscape ? '<pageSetup paperSize="9" orientation="landscape"/>' : '';
    await this.#entry.write(`</sheetData>${filter}<pageMargins left="0.6" right="0.6" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>${paper}</worksheet>`);
    await this.#entry.end();
  }

  #cell(cell: Cell, column: string): string {
    if (cell === null) return '';
    const plain = typeof cell !== 'object';
    const value = plain ? cell : cell.value;
    const style = plain ? 0 : this.#styles.of(cell.style);
    const start = `<c r="${column}${this.#rows}"${style === 0 ? '' : ` s="${style}"`}`;
    return typeof value === 'number' ? `${start}><v>${value}</v></c>` : `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  }
}

const columnNames: string[] = [];

/** 0 → A, 26 → AA. */
function columnName(index: number): string {
  const known = columnNames[index];
  if (known !== undefined) return known;
  const name = (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
  columnNames[index] = name;
  return name;
}
