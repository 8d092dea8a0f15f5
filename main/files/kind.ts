import type { FileHandle } from 'node:fs/promises';
import type { FileType } from '../../preload/contract/files.ts';
import { pictureType } from '../app/picture.ts';
import { bytesAt, zipNames } from './zip-names.ts';

/** Why a file is not taken; each has its sentence in fileText. */
export type Unwanted = 'unknownKind' | 'program' | 'markup' | 'macros' | 'oldOffice' | 'archive' | 'broken';

/** What a file is by its content; its name is believed only where bytes say nothing (plain text). */
export async function kindOf(file: FileHandle, size: number, name: string): Promise<FileType | Unwanted> {
  const head = await bytesAt(file, 0, Math.min(size, 65_536));
  const picture = pictureType(head);
  if (picture) return picture === 'image/png' ? 'png' : 'jpg';
  if (head.subarray(0, 1024).includes('%PDF-')) return (await bytesAt(file, Math.max(0, size - 2048), size)).includes('%%EOF') ? 'pdf' : 'broken';
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP') return 'webp';
  if (text(head, 4, 8) === 'ftyp' && /^(hei[cxms]|hev[cx]|mif1|msf1)$/.test(text(head, 8, 12))) return 'heic';
  if (['II*\0', 'MM\0*'].includes(text(head, 0, 4))) return 'tif';
  if (/^(MZ|\x7fELF|#!)/.test(text(head, 0, 4)) || /^(cafebabe|feedface|feedfacf|cffaedfe|4c000000)/.test(head.toString('hex', 0, 4))) return 'program';
  if (head.toString('hex', 0, 8) === 'd0cf11e0a1b11ae1') return 'oldOffice';
  if (text(head, 0, 4) === 'PK\x03\x04') return zipKind(head, await zipNames(file, size));
  return plainKind(head, size, name);
}

const text = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

function zipKind(head: Buffer, names: readonly string[] | null): FileType | Unwanted {
  if (names === null) return 'broken';
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name) || /^(Basic|Scripts)\//.test(name))) return 'macros';
  if (names.includes('[Content_Types].xml')) return names.includes('word/document.xml') ? 'docx' : names.includes('xl/workbook.xml') ? 'xlsx' : 'archive';
  const declared = /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet)/.exec(text(head, 30, 120))?.[1];
  if (declared && names.includes('content.xml')) return declared === 'text' ? 'odt' : 'ods';
  return 'archive';
}

function plainKind(head: Buffer, size: number, name: string): FileType | Unwanted {
  const begin = text(head, 0, 512).replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<(!doctype|html|svg|\?xml|!--|script|head|body)/i.test(begin)) return 'markup';
  // Signs that no text has. Windows-1254 is as good as UTF-8 here: the office's older notes are written in it.
  if (size > 0 && /\.txt$/i.test(name) && !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text(head, 0, head.length))) return 'txt';
  return /\.(exe|com|bat|cmd|scr|pif|msi|vbs|vbe|js|jse|wsf|ps1|jar|lnk|hta|cpl|reg)$/i.test(name.trim()) ? 'program' : 'unknownKind';
}
