import { deflateRawSync, crc32 } from 'node:zlib';
import type { TestOffice } from '../../fixtures/office.ts';
import { pieceBytes, type WaitingFile } from '../../../preload/contract/files.ts';

/** Small files of every kind, made here so that nothing foreign lies in the repository. */

const be32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([be32(data.length), body, be32(crc32(body))]);
}

/** A PNG of one colour. */
export async function png(width = 4, height = 2, grey = 0x66): Promise<Buffer> {
  const { deflateSync } = await import('node:zlib');
  const header = Buffer.concat([be32(width), be32(height), Buffer.from([8, 0, 0, 0, 0])]);
  const rows = Buffer.concat(Array.from({ length: height }, () => Buffer.from([0, ...Array.from({ length: width }, () => grey)])));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

export const jpgHead = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200, 1)]);
export const pdf = (words = 'dilekçe'): Buffer => Buffer.from(`%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

/** A PDF with a page for each line of words, in a font that it leaves to the reader. */
export function pdfWithPages(...lines: readonly string[]): Buffer {
  const kids = lines.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${lines.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...lines.flatMap((words, index) => {
      const drawn = `BT /F1 40 Tf 60 700 Td (${words}) Tj ET`;
      return [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + index * 2} 0 R>>`, `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`];
    }),
  ];
  return Buffer.from(`%PDF-1.4\n${objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF\n`, 'latin1');
}

export interface Entry {
  readonly name: string;
  readonly data?: Buffer;
  readonly stored?: boolean;
  /** Uncompressed size as the list of contents claims it. */
  readonly claims?: number;
}

export function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, data = Buffer.from('x'), stored = false, claims = data.length } of entries) {
    const packed = stored ? data : deflateRawSync(data);
    const bytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims, 18);
    common.writeUInt16LE(bytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, bytes, packed]);
    const entry = Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), common, Buffer.alloc(14), bytes]);
    entry.writeUInt32LE(offset, 42);
    parts.push(local);
    list.push(entry);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

export const docx = (...more: Entry[]): Buffer => zip([{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }, ...more]);
export const xlsx = (): Buffer => zip([{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }]);
export const odt = (): Buffer => zip([{ name: 'mimetype', data: Buffer.from('application/vnd.oasis.opendocument.text'), stored: true }, { name: 'content.xml' }]);

/** As the window does it: in pieces of base64 text. */
export async function upload(office: TestOffice, name: string, bytes: Buffer): Promise<WaitingFile> {
  const { upload: token } = await office.call('files', 'begin', { name, size: bytes.length });
  for (let at = 0; at < bytes.length; at += pieceBytes) await office.call('files', 'piece', { upload: token, at, data: bytes.subarray(at, at + pieceBytes).toString('base64') });
  return office.call('files', 'finish', { upload: token });
}

/** The sentence with which an upload is refused. */
export async function refusal(office: TestOffice, name: string, bytes: Buffer): Promise<string> {
  try {
    await upload(office, name, bytes);
  } catch (error) {
    return (error as { failure: { message: string } }).failure.message;
  }
  throw new Error(`${name} was taken`);
}
