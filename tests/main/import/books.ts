import { CFB, utils, write, type BookType } from '@e965/xlsx';

/** Real files, made as the programs of an office make them. */

type Rows = readonly (readonly unknown[])[];

export function bookBytes(sheets: Readonly<Record<string, Rows>>, bookType: BookType = 'xlsx', change: (sheet: Record<string, unknown>) => void = () => undefined): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]), { cellDates: true, UTC: true });
    change(sheet as unknown as Record<string, unknown>);
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType, compression: true, cellDates: false }) as Buffer);
}

/** A workbook as Excel encrypts it, seen from outside: its container without a content. */
export function encryptedBook(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(4096, 7));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
