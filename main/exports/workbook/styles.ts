import { xmlText } from './xml.ts';

/** How a cell looks. */
export interface CellStyle {
  /** Number format of Excel; left out: General. */
  readonly format?: string | undefined;
  readonly bold?: boolean;
  readonly wrap?: boolean;
}

/** The styles of one workbook, numbered as they are first used. */
export class Styles {
  readonly #numbers = new Map<string, number>();
  readonly #styles: CellStyle[] = [];

  constructor() {
    this.of({});
  }

  of(style: CellStyle): number {
    const key = `${style.format ?? ''}\n${String(style.bold ?? false)}\n${String(style.wrap ?? false)}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#styles.length);
    return this.#styles.push(style) - 1;
  }

  xml(): string {
    const formats = [...new Set(this.#styles.flatMap(({ format }) => format ?? []))];
    // Formats of our own begin at 164; the ones below are Excel's.
    const numberOf = (format: string | undefined): number => (format === undefined ? 0 : 164 + formats.indexOf(format));
    const cells = this.#styles.map(({ format, bold = false, wrap = false }) => {
      const attributes = `numFmtId="${numberOf(format)}" fontId="${bold ? 1 : 0}" fillId="${bold ? 2 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"`;
      return `<xf ${attributes}><alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`;
    });
    const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.map((format) => `<numFmt numFmtId="${numberOf(format)}" formatCode="${xmlText(format)}"/>`).join('')}</numFmts>`,
      `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDF0F3"/></patternFill></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}
