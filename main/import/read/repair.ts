import type { Cell, ReadTable, Sheet } from '../types.ts';
import { bytesInCodePage } from './code-page.ts';

/**
 * Letters that went wrong before they reached us: UTF-8 read in a Windows code page ("Ä°stek" for İstek), or Windows-1254
 * read as Western European ("Ýstek", "Baþkan"). A table is repaired only where its own letters show which of the two it was.
 */

// The first byte of ç ğ ı ö ş ü Ç Ğ İ Ö Ş Ü â î û and of a curly quote, as Windows shows it, with what may follow.
const DOUBLE = /[ÂÃÄÅ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€/;
const WESTERN = /[ÝýÞþÐð]/;
const TURKISH_ONLY = /[ğĞışŞİ]/;
const WESTERN_LETTERS: Readonly<Record<string, string>> = { Ý: 'İ', ý: 'ı', Þ: 'Ş', þ: 'ş', Ð: 'Ğ', ð: 'ğ' };

export function repairTable(sheets: readonly Sheet[]): ReadTable {
  const western = isWestern(sheets);
  let repaired: ReadTable['repaired'] = null;
  const repairCell = (cell: Cell): Cell => {
    if (typeof cell === 'number') return cell;
    const text = repairText(cell, western);
    if (text !== cell) repaired ??= { before: excerpt(cell), after: excerpt(text) };
    return text;
  };
  const mended = sheets.map(({ name, rows }) => ({ name: String(repairCell(name)), rows: rows.map((row) => row.map(repairCell)) }));
  return { sheets: mended, repaired };
}

export function repairText(text: string, western = false): string {
  if (DOUBLE.test(text)) return decodedTwice(text) ?? text;
  return western ? text.replace(/[ÝýÞþÐð]/g, (letter) => WESTERN_LETTERS[letter] ?? letter) : text;
}

function decodedTwice(text: string): string | null {
  const bytes = bytesInCodePage(text);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Icelandic letters stand somewhere, and the Turkish ones that they stand for nowhere. */
function isWestern(sheets: readonly Sheet[]): boolean {
  let found = false;
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row) {
        if (typeof cell === 'number') continue;
        if (TURKISH_ONLY.test(cell)) return false;
        found ||= WESTERN.test(cell);
      }
    }
  }
  return found;
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
