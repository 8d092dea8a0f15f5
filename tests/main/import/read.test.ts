import { CFB } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../main/import/read/code-page.ts';
import { delimiterOf, parseDelimited } from '../../../main/import/read/delimited.ts';
import { parseHtmlTable } from '../../../main/import/read/html-table.ts';
import { readTable } from '../../../main/import/read/read-table.ts';
import { repairText } from '../../../main/import/read/repair.ts';
import { serialDate } from '../../../main/import/read/serial-date.ts';
import { ReadError } from '../../../main/import/types.ts';
import { bookBytes, day, encryptedBook, utf8 } from './books.ts';

const readFile = (bytes: Uint8Array) => readTable({ kind: 'file', bytes });
const problemOf = (bytes: Uint8Array): Promise<string> => readFile(bytes).then(() => 'read', (error: unknown) => (error instanceof ReadError ? error.problem : String(error)));
const list = [['Tarih', 'Mahalle', 'Konu', 'Adet'], [day('2026-11-12'), 'Çiçek', 'Işık yanmıyor', 1234.5], [day('2024-02-29'), 'Yeni', 'Çukur', 7]];
const plain = [['Tarih', 'Mahalle', 'Konu', 'Adet'], ['12.11.2026', 'Çiçek', 'Işık yanmıyor', 1234.5], ['29.02.2024', 'Yeni', 'Çukur', 7]];

describe('workbooks', () => {
  test.each(['xlsx', 'biff8', 'xlsb', 'ods', 'xlml'] as const)('a %s file gives its values, dates as days', async (type) => {
    const { sheets, repaired } = await readFile(bookBytes({ Liste: list, Boş: [] }, type));
    expect(sheets).toEqual([{ name: 'Liste', rows: plain }]);
    expect(repaired).toBeNull();
  });

  test('merged headings stand over each of their columns, a merged neighbourhood beside each of its rows', async () => {
    const bytes = bookBytes({ A: [['Başvuran', '', 'Mahalle'], ['Ad', 'Telefon', ''], ['Ali', '1', 'Yeni'], ['Veli', '2', '']] }, 'xlsx', (sheet) => {
      sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }, { s: { r: 0, c: 2 }, e: { r: 1, c: 2 } }, { s: { r: 2, c: 2 }, e: { r: 3, c: 2 } }, { s: { r: 0, c: 0 }, e: { r: 1_048_575, c: 0 } }];
    });
    const [sheet] = (await readFile(bytes)).sheets;
    expect(sheet?.rows[0]).toEqual(['Başvuran', 'Başvuran', 'Mahalle']);
    expect(sheet?.rows[3]?.slice(1)).toEqual(['2', 'Yeni']);
  });

  test('of a formula the kept value is taken, of a link its text, of an error nothing', async () => {
    const bytes = bookBytes({ A: [['Konu', 'Sayı', 'Hata'], ['Site', 5, 1]] }, 'xlsx', (sheet) => {
      sheet['A2'] = { t: 's', v: 'Site', l: { Target: 'https://ornek.invalid' } };
      sheet['B2'] = { t: 'n', v: 5, f: 'WEBSERVICE("https://ornek.invalid")' };
      sheet['C2'] = { t: 'e', v: 0x2a };
    });
    expect((await readFile(bytes)).sheets[0]?.rows[1]).toEqual(['Site', 5]);
  });

  test('a row of spaces is empty, signs that cannot be seen are gone', async () => {
    expect((await readFile(bookBytes({ A: [['A\u00a0\u200b', 'B'], ['  ', '\u00a0 '], ['x', 'y']] }))).sheets[0]?.rows).toEqual([['A', 'B'], [], ['x', 'y']]);
  });
});

describe('what is no table has its reason', () => {
  const zip = (): Uint8Array => {
    const made = CFB.utils.cfb_new();
    CFB.utils.cfb_add(made, '/belge.txt', Buffer.from('x'));
    return new Uint8Array(CFB.write(made, { type: 'buffer', fileType: 'zip' }) as Buffer);
  };
  const wide = [Array.from({ length: 300 }, (_, at) => `Sütun ${at}`)];
  test.each([
    ['an empty file', () => new Uint8Array(), 'empty'],
    ['a workbook of nothing', () => bookBytes({ A: [[' '], ['']] }), 'empty'],
    ['blank lines', () => utf8(' \r\n\r\n'), 'empty'],
    ['50 MB', () => new Uint8Array(50_000_000), 'tooLarge'],
    ['a zip with another name', zip, 'otherZip'],
    ['half a workbook', () => bookBytes({ A: list }).subarray(0, 900), 'damaged'],
    ['a password', encryptedBook, 'password'],
    ['300 columns', () => bookBytes({ A: wide }), 'tooManyColumns'],
    ['a PDF', () => utf8('%PDF-1.7 …'), 'notATable'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'notATable'],
    ['another file of Office', () => new Uint8Array(CFB.write(CFB.utils.cfb_new(), { type: 'buffer' }) as Buffer), 'notATable'],
    ['60,000 rows', () => utf8('a;b\n'.repeat(60_000)), 'tooManyRows'],
  ] as const)('%s', async (_name, bytes, problem) => {
    expect(await problemOf(bytes())).toBe(problem);
  });

  test('300 columns of which 299 are empty are read', async () => {
    expect(await problemOf(bookBytes({ A: [[...Array.from({ length: 299 }, () => null), 'x']] }))).toBe('read');
  });
});

describe('text files', () => {
  const text = 'Mahalle;Konu\r\nİnönü;Işık şöyle\r\n';
  const windows1254 = new Uint8Array([...text].map((letter) => ({ İ: 0xdd, ö: 0xf6, ü: 0xfc, ş: 0xfe, ı: 0xfd }[letter] ?? letter.charCodeAt(0))));
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer)]);
  test.each([['UTF-8', utf8(text)], ['UTF-8 with a mark', utf8(`\uFEFF${text}`)], ['Windows-1254', windows1254], ['UTF-16', utf16]])('%s', async (_name, bytes) => {
    expect((await readFile(bytes)).sheets).toEqual([{ name: '', rows: [['Mahalle', 'Konu'], ['İnönü', 'Işık şöyle']] }]);
  });

  test('every Turkish letter of Windows-1254', () => {
    expect(decodeText(new Uint8Array([0xc7, 0xd0, 0xdd, 0xd6, 0xde, 0xdc, 0xe7, 0xf0, 0xfd, 0xf6, 0xfe, 0xfc, 0x80, 0x92]))).toBe('ÇĞİÖŞÜçğıöşü€’');
  });

  test.each([[';', 'a;b;c\n1,5;2;3'], [',', 'a,b\n"1,5",2'], ['\t', 'a\tb;c\n1\t2'], [';', 'yalnız bir sütun']])('%j separates', (delimiter, sample) => {
    expect(delimiterOf(sample)).toBe(delimiter);
  });

  test.each([
    ['a;"b ""c"" \n d";e\r\nf', [['a', 'b "c" \n d', 'e'], ['f']]],
    ['sep=;\na;b', [['a', 'b']]],
    ['a;"b', [['a', '"b']]],
    ['a;b;\n;;', [['a', 'b', ''], ['', '', '']]],
    ['=1+1;@x;-5;+90', [['=1+1', '@x', '-5', '+90']]],
  ])('%j', (sample, rows) => {
    expect(parseDelimited(sample)).toEqual(rows);
  });
});

describe('letters that went wrong on the way', () => {
  test.each([['Ä°stek', 'İstek'], ['IÅŸÄ±k', 'Işık'], ['ÅžiÅŸli', 'Şişli'], ['Ã‡iÃ§ek', 'Çiçek'], ['DaÄŸ Ã¼stÃ¼', 'Dağ üstü'], ['Ã–mer Ãœnal', 'Ömer Ünal'], ['Köyceğiz’in', 'Köyceğiz’in'], ['Kâzım Âli', 'Kâzım Âli'], ['KÃ¢zÄ±m', 'Kâzım']])('%s → %s', (wrong, right) => {
    expect(repairText(wrong)).toBe(right);
  });

  test('Windows-1254 read as Western European, where the table has no Turkish letter of its own', async () => {
    const { sheets, repaired } = await readFile(utf8('Mahalle;Baþvuran\nÝnönü;Iþýk Ðülen\n'));
    expect(sheets[0]?.rows).toEqual([['Mahalle', 'Başvuran'], ['İnönü', 'Işık Ğülen']]);
    expect(repaired).toEqual({ before: 'Baþvuran', after: 'Başvuran' });
    expect((await readFile(utf8('Þ;Şişli'))).sheets[0]?.rows).toEqual([['Þ', 'Şişli']]);
  });
});

describe('HTML', () => {
  const html = '<html><style>td{}</style><table><tr><th colspan="2">Başvuran</th><th rowspan=2>Mahalle</th></tr><tr><td>Ad</td><td>Tel&nbsp;no</td></tr><tr><td>Ali&amp;Veli<br>Er<td>=1+1<td>Ye&#110;i</table>';
  const rows = [['Başvuran', 'Başvuran', 'Mahalle'], ['Ad', 'Tel no', 'Mahalle'], ['Ali&Veli\nEr', '=1+1', 'Yeni']];
  test('the table of a web page, with merged cells and open tags', () => expect(parseHtmlTable(html)).toEqual(rows));
  test('the largest of several tables', () => expect(parseHtmlTable(`<table><tr><td>menü</td></tr></table>${html}`)).toEqual(rows));
  test('no table', () => expect(parseHtmlTable('<p>yok</p>')).toBeNull());
  test('an .xls that is a web page', async () => expect((await readFile(utf8(html))).sheets[0]?.rows[2]).toEqual(['Ali&Veli\nEr', '=1+1', 'Yeni']));
  test('of the clipboard the table goes before the text', async () => {
    expect((await readTable({ kind: 'clipboard', html, text: 'x\ty' })).sheets[0]?.rows[1]).toEqual(['Ad', 'Tel no', 'Mahalle']);
    expect((await readTable({ kind: 'clipboard', html: '<p>yok</p>', text: 'x\ty' })).sheets[0]?.rows).toEqual([['x', 'y']]);
  });
});

test.each([[46_352, '26.11.2026'], [45_292, '01.01.2024'], [45_351.75, '29.02.2024'], [0.5, null], [99_999, null]])('serial day %d', (serial, shown) => {
  expect(serialDate(serial)).toBe(shown);
});
