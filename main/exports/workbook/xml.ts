/** Text as it stands in a cell of a workbook. */

// What XML cannot hold, and a carriage return, which it would turn into a line feed.
const impossible = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;
const marked = /_(?=x[0-9a-f]{4}_)/gi;
const signs = /[&<>"]/g;
const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const special = /[&<>"\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/i;

/**
 * XML text of any string. Signs that XML cannot hold are written as the standard of workbooks has it
 * (ECMA-376 Part 1, 22.9.2.19): U+0000 is `_x0000_`, and a text that looks like such a mark gets its line marked.
 */
export function xmlText(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(marked, '_x005F_')
    .replace(impossible, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .replace(signs, (sign) => names[sign] ?? sign);
}

const entities = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
const signOf: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The string that an XML text of a cell stands for; the inverse of `xmlText`, and of what Excel writes. */
export function plainText(xml: string): string {
  const text = xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml;
  const read = text.includes('&')
    ? text.replace(entities, (whole: string, hex?: string, decimal?: string, name?: string) => (name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : (signOf[name] ?? whole)))
    : text;
  return read.includes('_x') || read.includes('_X') ? read.replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : read;
}
