import { BrokenFile, openZip } from './unzip.ts';
import { plainText } from './xml.ts';

/** A cell as it stands in the file: null where there is none; a date is a number. */
export type ReadCell = string | number | null;

export interface ReadSheet {
  readonly name: string;
  /** Every row, an empty one as []. Unpacked when it is first asked for a row. */
  rows(): Generator<ReadCell[]>;
}

const cells = /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const rowsOf = /<row\b([^>]*?)(?:\/>|>(.*?)<\/row>)/gs;
const texts = /<t\b[^>]*?(?:\/>|>(.*?)<\/t>)/gs;

/**
 * Reads the workbooks of an open export, as this program or, saved again, Excel and LibreOffice write them: values
 * only, no formulas and no looks. Nothing is guessed and nothing rounded, so what was written comes back to the letter.
 */
export function readWorkbook(path: string): ReadSheet[] {
  const entry = openZip(path);
  const book = entry('xl/workbook.xml');
  const relations = entry('xl/_rels/workbook.xml.rels');
  if (book === null || relations === null) throw new BrokenFile(path);
  let shared: readonly string[] | null = null;
  const sharedText = (index: number): string => {
    shared ??= [...(entry('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(([, inside = '']) => textOf(inside));
    return shared[index] ?? '';
  };
  const targets = new Map([...relations.matchAll(/<Relationship\b([^>]*)>/g)].map(([, attributes = '']) => [attribute(attributes, 'Id'), attribute(attributes, 'Target')]));
  return [...book.matchAll(/<sheet\b([^>]*)>/g)].map(([, attributes = '']) => {
    const target = (targets.get(attribute(attributes, 'r:id')) ?? '').replace(/^\/xl\//, '');
    return {
      name: plainText(attribute(attributes, 'name')),
      *rows() {
        const sheet = entry(`xl/${target}`);
        if (sheet === null) throw new BrokenFile(path);
        yield* readRows(sheet, sharedText);
      },
    };
  });
}

function* readRows(sheet: string, sharedText: (index: number) => string): Generator<ReadCell[]> {
  let expected = 1;
  for (const [, attributes = '', inside = ''] of sheet.matchAll(rowsOf)) {
    for (const number = Number(attribute(attributes, 'r') || expected); expected < number; expected++) yield [];
    expected++;
    const row: ReadCell[] = [];
    for (const [, cell = '', content = ''] of inside.matchAll(cells)) {
      const place = attribute(cell, 'r');
      const at = place === '' ? row.length : columnOf(place);
      while (row.length < at) row.push(null);
      row[at] = valueOf(attribute(cell, 't'), content, sharedText);
    }
    yield row;
  }
}

function valueOf(type: string, content: string, sharedText: (index: number) => string): ReadCell {
  if (type === 'inlineStr') return textOf(content);
  const [, written] = /<v\b[^>]*>(.*?)<\/v>/s.exec(content) ?? [];
  if (written === undefined) return null;
  if (type === 's') return sharedText(Number(written));
  return type === 'str' || type === 'e' ? plainText(written) : Number(written);
}

/** All runs of a text; what Excel adds for readings aloud is none. */
function textOf(xml: string): string {
  let all = '';
  for (const [, run = ''] of (xml.includes('<rPh') ? xml.replace(/<rPh\b.*?<\/rPh>/gs, '') : xml).matchAll(texts)) all += plainText(run);
  return all;
}

function attribute(attributes: string, name: string): string {
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 3;
  return attributes.slice(from, attributes.indexOf('"', from));
}

/** 'AB12' → 27 */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at++) {
    const code = place.charCodeAt(at);
    if (code < 65) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
